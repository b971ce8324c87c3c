package io.github.jobsmith.generator.lower.rules;

import io.github.jobsmith.generated.pattern.TextPattern;
import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.link.Keyword;
import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.link.Vocabularies;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-rule-catalog} and {@code x-rule-defaults} at the root of a resource. */
final class RuleCatalogReader {
  private static final String POINTER = "/x-rule-catalog";
  private static final Set<String> MEMBERS =
      Set.of(
          "severity",
          "title",
          "allowed",
          "problem",
          "reason",
          "hint",
          "hintIfEmpty",
          "parts",
          "source",
          "noticedBy",
          "ledger",
          "demotable");

  /** Applicators that are a constraint even without a rule. */
  private static final Set<String> ALWAYS_CONSTRAINTS =
      Set.of(
          "not",
          "anyOf",
          "oneOf",
          "contains",
          "additionalProperties",
          "unevaluatedItems",
          "unevaluatedProperties");

  private final Set<String> ownKeywords;
  private final Diagnostics diagnostics;

  RuleCatalogReader(Set<String> ownKeywords, Diagnostics diagnostics) {
    this.ownKeywords = ownKeywords;
    this.diagnostics = diagnostics;
  }

  RuleCatalog read(LinkedSchema root) {
    RuleCatalog catalog = new RuleCatalog(diagnostics);
    if (root.value("x-rule-catalog") instanceof JsonTree.Obj rules) {
      rules.members().forEach((id, member) -> rule(catalog, id, member));
    }
    if (root.value("x-rule-defaults") instanceof JsonTree.Obj defaults) {
      defaults.members().forEach((keyword, member) -> byDefault(catalog, keyword, member));
    }
    return catalog;
  }

  /** Warns about keywords of the root that have no effect elsewhere. */
  void tellMisplaced(LinkedSchema schema) {
    for (String name : List.of("x-rule-catalog", "x-rule-defaults", "x-rule-imports")) {
      LinkedKeyword keyword = schema.get(name);
      if (keyword != null && !schema.pointer().isEmpty()) {
        diagnostics.error(
            keyword.location(),
            schema.pointer(),
            name + " is not at the root",
            "move it to the root of the schema resource");
      }
    }
  }

  private void rule(RuleCatalog catalog, String id, JsonTree.Member member) {
    catalog.addBroken(id, member.key());
    if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      error(member.key(), "the rule id " + Printable.quoted(id) + " is not in kebab-case");
      return;
    }
    if (!(member.value() instanceof JsonTree.Obj rule)) {
      error(member.value().location(), "the rule " + id + " must be an object");
      return;
    }
    rule.members()
        .forEach(
            (name, value) -> {
              if (!MEMBERS.contains(name)) {
                error(
                    value.key(), "a rule has no member " + Printable.quoted(name) + ", see " + id);
              }
            });
    String severity = text(rule, id, "severity", true);
    Severity level = severity == null ? null : severity(severity);
    if (severity != null && level == null) {
      error(member.key(), "the severity of " + id + " must be error, warning or info");
    }
    String title = text(rule, id, "title", true);
    String reason = text(rule, id, "reason", true);
    String hint = text(rule, id, "hint", false);
    String hintIfEmpty = text(rule, id, "hintIfEmpty", false);
    texts(rule, id, "ledger"); // For those who keep the catalog; only its form is checked.
    String allowed = text(rule, id, "allowed", false);
    String problem = text(rule, id, "problem", false);
    String[] sources = texts(rule, id, "source");
    String[] tools = texts(rule, id, "noticedBy");
    Boolean demotable = flag(rule, id, "demotable");
    if (level != null && title != null && reason != null) {
      Rule read = Rule.of(id, level, title).reason(reason).sources(sources).noticedBy(tools);
      read = allowed == null ? read : read.allowed(allowed);
      read = problem == null ? read : read.problem(problem);
      read = hintIfEmpty == null ? read : read.hintIfEmpty(hintIfEmpty);
      read = parts(read, rule);
      catalog.add(hint == null ? read : read.hint(hint), demotable, member.key());
    }
  }

  private Rule parts(Rule rule, JsonTree.Obj members) {
    JsonTree value = members.get("parts");
    Rule read = rule;
    for (JsonTree item : value instanceof JsonTree.Arr list ? list.items() : List.<JsonTree>of()) {
      if (item instanceof JsonTree.Obj part
          && part.get("name") instanceof JsonTree.Str name
          && part.get("pattern") instanceof JsonTree.Str pattern
          && part.get("allowed") instanceof JsonTree.Str allowed
          && isPattern(pattern)) {
        String until = part.get("until") instanceof JsonTree.Str text ? text.value() : "";
        read = read.part(name.value(), until, pattern.value(), allowed.value());
      } else {
        error(item.location(), "a part of the rule " + rule.id() + " needs name, pattern, allowed");
      }
    }
    if (value != null && !(value instanceof JsonTree.Arr)) {
      error(value.location(), "parts of the rule " + rule.id() + " must be an array");
    }
    return read;
  }

  private static boolean isPattern(JsonTree.Str text) {
    try {
      return TextPattern.jdk(text.value()) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static @Nullable Severity severity(String label) {
    return Stream.of(Severity.values())
        .filter(each -> each.label().equals(label))
        .findFirst()
        .orElse(null);
  }

  private @Nullable String text(JsonTree.Obj rule, String id, String name, boolean required) {
    JsonTree value = rule.get(name);
    if (value instanceof JsonTree.Str text && !text.value().isBlank()) {
      return text.value();
    }
    if (value != null || required) {
      error(
          value == null ? rule.location() : value.location(),
          "the rule " + id + " requires a string for " + name);
    }
    return null;
  }

  private String[] texts(JsonTree.Obj rule, String id, String name) {
    List<String> texts = new ArrayList<>();
    JsonTree value = rule.get(name);
    List<JsonTree> items = value instanceof JsonTree.Arr list ? list.items() : List.of();
    for (JsonTree item : items) {
      if (item instanceof JsonTree.Str text) {
        texts.add(text.value());
      }
    }
    if (value != null && (!(value instanceof JsonTree.Arr) || texts.size() < items.size())) {
      error(value.location(), name + " of the rule " + id + " must be an array of strings");
    }
    return texts.toArray(String[]::new);
  }

  private @Nullable Boolean flag(JsonTree.Obj rule, String id, String name) {
    JsonTree value = rule.get(name);
    if (value == null || value instanceof JsonTree.Bool) {
      return value == null ? null : ((JsonTree.Bool) value).value();
    }
    error(value.location(), name + " of the rule " + id + " must be true or false");
    return null;
  }

  private void byDefault(RuleCatalog catalog, String keyword, JsonTree.Member member) {
    if (!(member.value() instanceof JsonTree.Str id)) {
      return;
    }
    if (!isConstraint(keyword)) {
      diagnostics.error(
          member.key(),
          "/x-rule-defaults",
          "x-rule-defaults cannot name "
              + Printable.quoted(keyword)
              + ": it is not a constraint unless x-rules names it",
          null);
      return;
    }
    Rule rule = catalog.use(id.value(), id.location(), "/x-rule-defaults");
    if (rule != null) {
      catalog.addDefault(keyword, rule);
    }
  }

  private boolean isConstraint(String keyword) {
    Keyword known = Vocabularies.all().get(keyword);
    return ownKeywords.contains(keyword)
        || known != null
            && (known.kind() == Keyword.Kind.ASSERTION || ALWAYS_CONSTRAINTS.contains(keyword));
  }

  private void error(SourceLocation location, String message) {
    diagnostics.error(location, POINTER, message, null);
  }
}
