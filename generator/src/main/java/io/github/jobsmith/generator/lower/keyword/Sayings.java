package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Fact;
import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.lower.context.Literals;
import io.github.jobsmith.generator.lower.context.NodeAllocator;
import io.github.jobsmith.generator.source.JsonTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Describes short subschemas in messages: their types, values, required members and bounds, and
 * those of their members. A schema that contains more, or has sensitive values, is described at
 * most by its title.
 */
final class Sayings {
  private static final int MAX_FACTS = 4;
  private static final int MAX_VALUES = 6;
  private static final int MAX_LENGTH = 60;
  private static final int MAX_REFERENCES = 8;

  private static final Set<String> SILENT =
      Set.of(
          "title",
          "description",
          "default",
          "examples",
          "deprecated",
          "readOnly",
          "writeOnly",
          "$comment",
          "$id",
          "id",
          "$anchor",
          "$schema",
          "$defs",
          "definitions");

  private final Predicate<LinkedSchema> sensitive;
  private final List<Fact> facts = new ArrayList<>();

  private Sayings(Predicate<LinkedSchema> sensitive) {
    this.sensitive = sensitive;
  }

  /**
   * Describes a schema; empty if a short description is impossible.
   *
   * @param sensitive the schemas whose values must not appear in messages
   */
  static List<Fact> of(LinkedSchema schema, Predicate<LinkedSchema> sensitive) {
    Sayings sayings = new Sayings(sensitive);
    return sayings.collect(schema, null) && sayings.facts.size() <= MAX_FACTS
        ? List.copyOf(sayings.facts)
        : List.of();
  }

  /** Describes a schema, or returns the name of a schema that is too long to describe. */
  static List<Fact> orName(LinkedSchema schema, Predicate<LinkedSchema> sensitive) {
    List<Fact> facts = of(schema, sensitive);
    String name = facts.isEmpty() ? name(schema) : null;
    return name == null ? facts : List.of(Fact.of(Expectation.schema(name)));
  }

  /**
   * Returns the name of a schema for messages: its title, or the name of the referenced definition;
   * null if it has neither.
   */
  static @Nullable String name(LinkedSchema schema) {
    LinkedSchema at = schema;
    for (int i = 0; i < MAX_REFERENCES && at != null; i++) {
      if (at.value("title") instanceof JsonTree.Str title && isShort(title.value())) {
        return title.value();
      }
      String definition = NodeAllocator.definition(at);
      if (definition != null && isShort(definition)) {
        return definition;
      }
      LinkedKeyword reference = at.get("$ref");
      at = reference == null ? null : reference.target();
    }
    return null;
  }

  private static boolean isShort(String text) {
    return !text.isBlank() && text.length() <= MAX_LENGTH;
  }

  private boolean collect(LinkedSchema schema, @Nullable String member) {
    LinkedSchema at = schema;
    for (int i = 0; i < MAX_REFERENCES; i++) {
      LinkedKeyword reference = at.get("$ref");
      if (reference == null) {
        break;
      } else if (hasOthers(at, reference) || reference.target() == null) {
        return false;
      }
      at = reference.target();
    }
    if (sensitive.test(at) || !(at.tree() instanceof JsonTree.Obj)) {
      return false;
    }
    int before = facts.size();
    for (LinkedKeyword keyword : at.keywords()) {
      boolean properties = keyword.name().equals("properties") && member == null;
      if (!isSilent(keyword) && !(properties ? members(keyword) : said(keyword, member))) {
        return false;
      }
    }
    boolean plainObject = member == null && facts.size() == before + 1;
    dropObject(at, member, before, plainObject);
    return facts.size() > before && facts.size() <= MAX_FACTS * 2;
  }

  /** Omits that the value is an object if its members are mentioned. */
  private void dropObject(
      LinkedSchema schema, @Nullable String member, int before, boolean onlyFact) {
    if (member == null
        && !onlyFact
        && schema.value("type") instanceof JsonTree.Str type
        && type.value().equals("object")) {
      facts
          .subList(before, facts.size())
          .removeIf(
              fact -> fact.member() == null && fact.expectation() instanceof Expectation.Types);
    }
  }

  private static boolean hasOthers(LinkedSchema schema, LinkedKeyword reference) {
    for (LinkedKeyword keyword : schema.keywords()) {
      if (keyword != reference && !isSilent(keyword)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSilent(LinkedKeyword keyword) {
    return SILENT.contains(keyword.name());
  }

  private boolean members(LinkedKeyword properties) {
    for (Map.Entry<String, LinkedSchema> entry : properties.named().entrySet()) {
      if (facts.size() > MAX_FACTS || !isShort(entry.getKey())) {
        return false;
      }
      if (!collect(entry.getValue(), entry.getKey())) {
        return false;
      }
    }
    return true;
  }

  private boolean said(LinkedKeyword keyword, @Nullable String member) {
    Expectation.Plain said = said(keyword.name(), keyword.value());
    if (said == null) {
      return false;
    }
    facts.add(new Fact(member, said));
    return true;
  }

  /** Describes a keyword; null if the description would be too long. */
  private static Expectation.@Nullable Plain said(String keyword, JsonTree value) {
    return switch (keyword) {
      case "const" -> values(List.of(Literals.json(value)));
      case "enum" -> values(json(((JsonTree.Arr) value).items()));
      case "type" -> areFew(texts(value)) ? new Expectation.Types(texts(value)) : null;
      case "required" -> areFew(texts(value)) ? new Expectation.Required(texts(value)) : null;
      case "pattern" -> {
        String pattern = ((JsonTree.Str) value).value();
        yield isShort(pattern) ? Expectation.pattern(pattern) : null;
      }
      case "multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
          value instanceof JsonTree.Num number ? bound(keyword, Literals.number(number)) : null;
      case "minLength" -> Expectation.characters(Literals.count(value), null);
      case "maxLength" -> Expectation.characters(null, Literals.count(value));
      case "minItems" -> Expectation.items(Literals.count(value), null);
      case "maxItems" -> Expectation.items(null, Literals.count(value));
      case "minProperties" -> Expectation.members(Literals.count(value), null);
      case "maxProperties" -> Expectation.members(null, Literals.count(value));
      default -> null;
    };
  }

  private static Expectation.@Nullable Plain values(List<String> json) {
    return areFew(json) ? new Expectation.Values(json) : null;
  }

  private static List<String> json(List<JsonTree> values) {
    List<String> json = new ArrayList<>();
    for (JsonTree value : values) {
      json.add(Literals.json(value));
    }
    return List.copyOf(json);
  }

  private static boolean areFew(List<String> texts) {
    if (texts.isEmpty() || texts.size() > MAX_VALUES) {
      return false;
    }
    for (String text : texts) {
      if (!isShort(text)) {
        return false;
      }
    }
    return true;
  }

  private static Expectation.@Nullable Plain bound(String keyword, String number) {
    if (!isShort(number)) {
      return null;
    }
    return switch (keyword) {
      case "minimum" -> Expectation.range(number, null);
      case "maximum" -> Expectation.range(null, number);
      case "exclusiveMinimum" -> Expectation.above(number);
      case "exclusiveMaximum" -> Expectation.below(number);
      default -> Expectation.multipleOf(number);
    };
  }

  private static List<String> texts(JsonTree value) {
    List<JsonTree> items =
        value instanceof JsonTree.Arr array ? array.items() : List.<JsonTree>of(value);
    List<String> texts = new ArrayList<>();
    for (JsonTree item : items) {
      texts.add(item instanceof JsonTree.Str text ? text.value() : "");
    }
    return List.copyOf(texts);
  }
}
