package io.github.jobsmith.validation;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.text.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wording of messages: what was found; what is allowed. */
final class Messages {
  private static final int SHOWN_VALUES = 12;

  private Messages() {}

  static String of(JsonDocument document, Findings.Finding finding, Sensitive sensitive) {
    int node = finding.node();
    // A rule may be reported elsewhere than where its constraint stands, so the place decides too.
    Constraint constraint =
        sensitive.covers(node) ? finding.constraint().sensitive() : finding.constraint();
    if (finding.name()) {
      return ofName(document, node, constraint, finding.detail());
    }
    String problem = constraint.rule().problem();
    if (problem != null) {
      return problem;
    }
    String subject = Words.subject(document, node);
    if (finding.detail() != null) {
      return subject + " " + Printable.escape(finding.detail());
    }
    return switch (constraint.keyword()) {
      case "type" ->
          subject
              + " is "
              + Words.kind(document, node, constraint.isSensitive())
              + mustBe(constraint, Words.types(constraint.allowed()));
      case "required", "dependentRequired" ->
          constraint.allowed().get(0) + " is missing" + (node == 0 ? "" : " in " + subject);
      case "enum", "const" -> choice(document, node, subject, constraint);
      case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
          subject
              + " is "
              + Words.value(document, node, constraint.isSensitive())
              + mustBe(constraint, range(constraint));
      case "minLength", "maxLength" ->
          sized(subject, document.codePointLength(node), "character", constraint);
      case "minItems", "maxItems" -> sized(subject, document.size(node), "item", constraint);
      case "minProperties", "maxProperties" ->
          sized(subject, document.size(node), "member", constraint);
      case "pattern" ->
          subject
              + " is "
              + Words.value(document, node, constraint.isSensitive())
              + mustBe(constraint, "text that matches " + first(constraint));
      case "format" ->
          subject
              + " is "
              + Words.value(document, node, constraint.isSensitive())
              + mustBe(constraint, "a valid " + first(constraint));
      case "multipleOf" ->
          subject
              + " is "
              + Words.value(document, node, constraint.isSensitive())
              + mustBe(constraint, "a multiple of " + first(constraint));
      case "uniqueItems" -> subject + " has two equal items";
      case "false", "unevaluatedItems" -> subject + " is not allowed here";
      default -> general(document, node, subject, constraint);
    };
  }

  private static String ofName(
      JsonDocument document, int member, Constraint constraint, @Nullable String detail) {
    String name = Words.quoted(document.name(member));
    if (detail != null) {
      return "member " + name + " " + Printable.escape(detail);
    }
    return switch (constraint.keyword()) {
      case "duplicate" -> "member " + name + " occurs more than once";
      case "additionalProperties", "unevaluatedProperties" ->
          "unknown member "
              + name
              + (constraint.mistakes().containsKey(document.name(member))
                  ? ""
                  : Words.meant(document.name(member), constraint.allowed()));
      case "minLength", "maxLength" ->
          sized(
              "member name",
              document.name(member).codePointCount(0, document.name(member).length()),
              "character",
              constraint);
      default ->
          "member name "
              + name
              + mustBe(
                  constraint,
                  "one for which this holds: " + uncapitalized(constraint.rule().title()));
    };
  }

  private static String choice(
      JsonDocument document, int node, String subject, Constraint constraint) {
    List<String> allowed = constraint.allowed();
    String choices =
        allowed.size() > SHOWN_VALUES
            ? "one of " + allowed.size() + " values"
            : Words.joined(Words.bare(allowed));
    String meant =
        document.isString(node) ? Words.meant(document.string(node), Words.bare(allowed)) : "";
    return subject
        + " is "
        + Words.value(document, node, constraint.isSensitive())
        + mustBe(constraint, choices)
        + meant;
  }

  private static String sized(String subject, int size, String noun, Constraint constraint) {
    String unit = constraint.unit() == null ? noun + "s" : constraint.unit();
    String found = size == 0 ? " is empty" : " has " + size + " " + (size == 1 ? noun : noun + "s");
    String minimum = constraint.minimum();
    String maximum = constraint.maximum();
    String bounds;
    if (minimum != null && maximum != null) {
      bounds = minimum.equals(maximum) ? minimum : minimum + " to " + maximum;
    } else if (minimum != null) {
      bounds = "at least " + minimum;
    } else {
      bounds = "at most " + maximum;
    }
    boolean one = bounds.endsWith(" 1") || bounds.equals("1");
    return subject + found + "; must have " + bounds + " " + (one ? noun : unit);
  }

  private static String range(Constraint constraint) {
    String unit = constraint.unit() == null ? "" : " " + constraint.unit();
    String minimum = constraint.minimum();
    String maximum = constraint.maximum();
    String keyword = constraint.keyword();
    if (keyword.equals("exclusiveMinimum")) {
      return "more than " + minimum + unit;
    }
    if (keyword.equals("exclusiveMaximum")) {
      return "less than " + maximum + unit;
    }
    if (minimum != null && maximum != null) {
      return minimum + " to " + maximum + unit;
    }
    return (minimum != null ? "at least " + minimum : "at most " + maximum) + unit;
  }

  private static String general(
      JsonDocument document, int node, String subject, Constraint constraint) {
    String title = uncapitalized(constraint.rule().title());
    if (node == 0) {
      return title;
    }
    if (constraint.rule().allowed() == null) {
      return subject + ": " + title;
    }
    boolean container = document.isObject(node) || document.isArray(node);
    String found =
        container ? "" : " is " + Words.value(document, node, constraint.isSensitive()) + ";";
    return subject + found + " must be " + constraint.rule().allowed();
  }

  private static String uncapitalized(String title) {
    boolean word =
        title.length() > 1
            && Character.isUpperCase(title.charAt(0))
            && !Character.isUpperCase(title.charAt(1));
    return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
  }

  private static String mustBe(Constraint constraint, String otherwise) {
    String allowed = constraint.rule().allowed();
    return "; must be " + (allowed == null ? Printable.escape(otherwise) : allowed);
  }

  private static String first(Constraint constraint) {
    return constraint.allowed().isEmpty() ? constraint.rule().title() : constraint.allowed().get(0);
  }
}
