package io.github.jobsmith.validation;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wording of messages: what was found; what is allowed. */
final class Messages {
  /** So many values are listed before the rest is only counted. */
  private static final int SHOWN_VALUES = 30;

  /** So many of them are listed where there are more. */
  private static final int FIRST_VALUES = 20;

  private Messages() {}

  static String of(JsonDocument document, Findings.Finding finding, Sensitive sensitive) {
    int node = finding.node();
    // A rule may be reported elsewhere than where its constraint stands, so the place decides too.
    Constraint constraint =
        sensitive.covers(node) ? finding.constraint().sensitive() : finding.constraint();
    String cause = CauseWords.of(document, finding, sensitive);
    if (finding.name()) {
      return NameMessages.of(document.name(node), constraint, finding.detail()) + cause;
    }
    String problem = constraint.rule().problem();
    if (problem != null) {
      return problem;
    }
    String subject = Words.subject(document, node);
    if (finding.detail() != null) {
      return subject + " " + Printable.escape(finding.detail());
    }
    return ofValue(document, finding, subject, constraint) + cause;
  }

  /** Whether a keyword asks for members of an object. */
  static boolean isRequired(String keyword) {
    return switch (keyword) {
      case "required", "dependentRequired", "dependencies" -> true;
      default -> false;
    };
  }

  private static String ofValue(
      JsonDocument document, Findings.Finding finding, String subject, Constraint constraint) {
    int node = finding.node();
    return switch (constraint.keyword()) {
      case "type" ->
          subject
              + " is "
              + Words.kind(document, node, constraint.isSensitive())
              + mustBe(constraint, Words.types(constraint.allowed()));
      case "required", "dependentRequired", "dependencies" ->
          Words.plainName(constraint.allowed().get(0))
              + " is missing"
              + (node == 0 ? "" : " in " + subject);
      case "enum", "const" -> choice(document, node, subject, constraint);
      case "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "pattern",
          "format",
          "multipleOf" ->
          subject
              + " is "
              + Words.value(document, node, constraint.isSensitive())
              + mustBe(constraint, String.valueOf(wanted(constraint)));
      case "minLength", "maxLength" ->
          sized(subject, document.codePointLength(node), "character", constraint);
      case "minItems", "maxItems" -> sized(subject, document.size(node), "item", constraint);
      case "minProperties", "maxProperties" ->
          sized(subject, document.size(node), "member", constraint);
      case "uniqueItems" -> subject + " has two equal items";
      case "false", "unevaluatedItems" -> notAllowed(subject);
      case "not", "contains", "minContains", "maxContains", "anyOf", "oneOf" ->
          constraint.rule().isGeneric(constraint.keyword())
              ? ofApplicator(document, finding, subject, constraint)
              : general(document, node, subject, constraint);
      default -> general(document, node, subject, constraint);
    };
  }

  /** Of a place where the schema allows nothing. */
  static String notAllowed(String subject) {
    return subject.equals(Words.ROOT) ? "no value is allowed" : subject + " is not allowed here";
  }

  private static String ofApplicator(
      JsonDocument document, Findings.Finding finding, String subject, Constraint constraint) {
    return switch (constraint.keyword()) {
      case "not" -> ApplicatorMessages.not(subject, constraint);
      case "anyOf", "oneOf" ->
          ApplicatorMessages.alternatives(document, finding.node(), subject, constraint);
      default -> ApplicatorMessages.contains(document, finding.node(), subject, finding);
    };
  }

  /** What stands behind "must be" for one of the keywords that say what a value is like. */
  static @Nullable String wanted(Constraint constraint) {
    return switch (constraint.keyword()) {
      case "type" -> Words.types(constraint.allowed());
      case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> range(constraint);
      case "pattern" -> "text that matches " + first(constraint);
      case "format" -> "a valid " + first(constraint);
      case "multipleOf" -> "a multiple of " + first(constraint);
      default -> null;
    };
  }

  /** A value that is none of some values, as JSON text, and of some other things. */
  static String choice(
      JsonDocument document, int node, boolean hidden, List<String> values, List<String> others) {
    List<String> all = new ArrayList<>();
    if (!values.isEmpty()) {
      all.addAll(values.size() > SHOWN_VALUES ? List.of(choices(values)) : Words.bare(values));
    }
    all.addAll(others);
    return Words.subject(document, node)
        + " is "
        + Words.value(document, node, hidden)
        + "; must be "
        + Printable.escape(Words.joined(all))
        + meant(document, node, hidden, values);
  }

  /** A suggestion, where there is a choice and the value may be spoken of. */
  private static String meant(
      JsonDocument document, int node, boolean hidden, List<String> values) {
    return document.isString(node) && !hidden && values.size() > 1
        ? Words.meant(document.string(node), Words.bare(values))
        : "";
  }

  private static String choice(
      JsonDocument document, int node, String subject, Constraint constraint) {
    List<String> allowed = constraint.allowed();
    return subject
        + " is "
        + Words.value(document, node, constraint.isSensitive())
        + mustBe(constraint, choices(allowed))
        + meant(document, node, constraint.isSensitive(), allowed);
  }

  /** Values as JSON text, in words. */
  static String choices(List<String> allowed) {
    List<String> bare = Words.bare(allowed);
    return bare.size() <= SHOWN_VALUES
        ? Words.joined(bare)
        : "one of "
            + bare.size()
            + " values: "
            + String.join(", ", bare.subList(0, FIRST_VALUES))
            + ", \u2026";
  }

  static String sized(String subject, int size, String noun, Constraint constraint) {
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
    if (constraint.rule().isGeneric(constraint.keyword())) {
      return subject + otherwise(constraint);
    }
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

  /** What is said of a keyword for which there are no better words. */
  static String otherwise(Constraint constraint) {
    return constraint.rule().allowed() != null
        ? mustBe(constraint, "")
        : " does not match what " + constraint.keyword() + " says";
  }

  static String mustBe(Constraint constraint, String otherwise) {
    String allowed = constraint.rule().allowed();
    return "; must be " + (allowed == null ? Printable.escape(otherwise) : allowed);
  }

  static String first(Constraint constraint) {
    return constraint.allowed().isEmpty() ? constraint.rule().title() : constraint.allowed().get(0);
  }
}
