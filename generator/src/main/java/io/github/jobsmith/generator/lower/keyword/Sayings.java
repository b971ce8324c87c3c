package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generator.ir.FactSpec;
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
 * What a short subschema says, so that a message can say it: its types, values, required members
 * and bounds, and those of its members. A schema that says more, or speaks of a sensitive value,
 * has a title at best.
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
  private final List<FactSpec> facts = new ArrayList<>();

  private Sayings(Predicate<LinkedSchema> sensitive) {
    this.sensitive = sensitive;
  }

  /**
   * What a schema says; empty when that is not to be said in a few words.
   *
   * @param sensitive which schemas speak of values that must not be shown
   */
  static List<FactSpec> of(LinkedSchema schema, Predicate<LinkedSchema> sensitive) {
    Sayings sayings = new Sayings(sensitive);
    return sayings.collect(schema, null) && sayings.facts.size() <= MAX_FACTS
        ? List.copyOf(sayings.facts)
        : List.of();
  }

  /** The same, or the name of a schema that says more. */
  static List<FactSpec> orName(LinkedSchema schema, Predicate<LinkedSchema> sensitive) {
    List<FactSpec> facts = of(schema, sensitive);
    String name = facts.isEmpty() ? name(schema) : null;
    return name == null ? facts : List.of(new FactSpec(null, "title", List.of(name)));
  }

  /** What people call a schema: its title, or the name of the definition that it refers to. */
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
      } else if (at.keywords().stream().anyMatch(k -> k != reference && !isSilent(k))
          || reference.target() == null) {
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

  /** That it is an object is clear where members of it are spoken of. */
  private void dropObject(
      LinkedSchema schema, @Nullable String member, int before, boolean onlyFact) {
    if (member == null
        && !onlyFact
        && schema.value("type") instanceof JsonTree.Str type
        && type.value().equals("object")) {
      facts
          .subList(before, facts.size())
          .removeIf(fact -> fact.member() == null && fact.keyword().equals("type"));
    }
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
    JsonTree value = keyword.value();
    List<String> values =
        switch (keyword.name()) {
          case "const" -> List.of(Literals.json(value));
          case "enum" -> ((JsonTree.Arr) value).items().stream().map(Literals::json).toList();
          case "type", "required" -> texts(value);
          case "pattern" -> List.of(((JsonTree.Str) value).value());
          case "minimum",
              "maximum",
              "exclusiveMinimum",
              "exclusiveMaximum",
              "multipleOf",
              "minLength",
              "maxLength",
              "minItems",
              "maxItems",
              "minProperties",
              "maxProperties" ->
              value instanceof JsonTree.Num ? List.of(Literals.json(value)) : List.of();
          default -> List.of();
        };
    boolean few = !values.isEmpty() && values.size() <= MAX_VALUES;
    if (few && values.stream().allMatch(Sayings::isShort)) {
      facts.add(new FactSpec(member, keyword.name(), values));
      return true;
    }
    return false;
  }

  private static List<String> texts(JsonTree value) {
    List<JsonTree> items =
        value instanceof JsonTree.Arr array ? array.items() : List.<JsonTree>of(value);
    return items.stream()
        .map(item -> item instanceof JsonTree.Str text ? text.value() : "")
        .toList();
  }
}
