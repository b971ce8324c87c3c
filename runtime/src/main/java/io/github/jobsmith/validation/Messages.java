package io.github.jobsmith.validation;

import io.github.jobsmith.json.JsonDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wording of messages: what was found; what is allowed. */
final class Messages {
  private static final int SHOWN = 60;
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
    String subject = subject(document, node);
    if (finding.detail() != null) {
      return subject + " " + printable(finding.detail());
    }
    return switch (constraint.keyword()) {
      case "type" ->
          subject + " is " + kind(document, node) + mustBe(constraint, types(constraint));
      case "required", "dependentRequired" ->
          constraint.allowed().get(0) + " is missing" + (node == 0 ? "" : " in " + subject);
      case "enum", "const" -> choice(document, node, subject, constraint);
      case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
          subject
              + " is "
              + value(document, node, constraint)
              + mustBe(constraint, range(constraint));
      case "minLength", "maxLength" ->
          sized(subject, document.codePointLength(node), "character", constraint);
      case "minItems", "maxItems" -> sized(subject, document.size(node), "item", constraint);
      case "minProperties", "maxProperties" ->
          sized(subject, document.size(node), "member", constraint);
      case "pattern" ->
          subject
              + " is "
              + value(document, node, constraint)
              + mustBe(constraint, "text that matches " + first(constraint));
      case "format" ->
          subject
              + " is "
              + value(document, node, constraint)
              + mustBe(constraint, "a valid " + first(constraint));
      case "multipleOf" ->
          subject
              + " is "
              + value(document, node, constraint)
              + mustBe(constraint, "a multiple of " + first(constraint));
      case "uniqueItems" -> subject + " has two equal items";
      case "false" -> subject + " is not allowed here";
      default -> general(document, node, subject, constraint);
    };
  }

  private static String ofName(
      JsonDocument document, int member, Constraint constraint, @Nullable String detail) {
    String name = quoted(document.name(member));
    if (detail != null) {
      return "member " + name + " " + printable(detail);
    }
    return switch (constraint.keyword()) {
      case "duplicate" -> "member " + name + " occurs more than once";
      case "additionalProperties", "unevaluatedProperties" ->
          "unknown member "
              + name
              + (constraint.mistakes().containsKey(document.name(member))
                  ? ""
                  : meant(document.name(member), constraint.allowed()));
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
            : joined(allowed.stream().map(Messages::bare).toList(), "or");
    String meant =
        document.isString(node)
            ? meant(document.string(node), allowed.stream().map(Messages::bare).toList())
            : "";
    return subject
        + " is "
        + value(document, node, constraint)
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
    String problem = constraint.rule().problem();
    if (problem != null) {
      return problem;
    }
    String title = uncapitalized(constraint.rule().title());
    if (node == 0) {
      return title;
    }
    if (constraint.rule().allowed() == null) {
      return subject + ": " + title;
    }
    boolean container = document.isObject(node) || document.isArray(node);
    String found = container ? "" : " is " + value(document, node, constraint) + ";";
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
    return "; must be " + (allowed == null ? printable(otherwise) : allowed);
  }

  private static String first(Constraint constraint) {
    return constraint.allowed().isEmpty() ? constraint.rule().title() : constraint.allowed().get(0);
  }

  private static String types(Constraint constraint) {
    return joined(
        constraint.allowed().stream()
            .map(
                type ->
                    switch (type) {
                      case "null" -> "null";
                      case "boolean" -> "true or false";
                      case "integer" -> "a whole number";
                      case "array", "object" -> "an " + type;
                      default -> "a " + type;
                    })
            .toList(),
        "or");
  }

  private static String kind(JsonDocument document, int node) {
    return switch (document.kind(node)) {
      case NULL -> "null";
      case BOOLEAN -> String.valueOf(document.booleanValue(node));
      case NUMBER -> shortened(document.numberText(node));
      case STRING -> "a string";
      case ARRAY -> "an array";
      case OBJECT -> "an object";
    };
  }

  private static String value(JsonDocument document, int node, Constraint constraint) {
    if (document.isString(node)) {
      if (constraint.isSensitive()) {
        return "a string that is not shown";
      }
      return document.start(node) == document.end(node) ? "empty" : quoted(document.string(node));
    }
    return kind(document, node);
  }

  /** The member's name, or the array's name with the index, or words for the root. */
  private static String subject(JsonDocument document, int node) {
    if (node == 0) {
      return "the root";
    }
    if (document.isMember(node)) {
      return plainName(document.name(node));
    }
    String pointer = document.pointer(node);
    StringBuilder indexes = new StringBuilder();
    int end = pointer.length();
    while (end > 0) {
      int slash = pointer.lastIndexOf('/', end - 1);
      String parent = pointer.substring(0, slash);
      indexes.insert(0, "[" + pointer.substring(slash + 1, end) + "]");
      int parentNode = document.resolve(0, parent);
      if (parentNode == 0) {
        return "the root" + indexes;
      }
      if (document.isMember(parentNode)) {
        return plainName(document.name(parentNode)) + indexes;
      }
      end = slash;
    }
    return "the root" + indexes;
  }

  private static String plainName(String name) {
    boolean plain =
        !name.isEmpty()
            && name.length() <= SHOWN
            && name.chars().allMatch(c -> c > ' ' && c < 127 && c != '"');
    return plain ? name : quoted(name);
  }

  private static String meant(String text, List<String> known) {
    String nearest = Nearest.to(text, known);
    return nearest == null ? "" : "; did you mean " + plainName(nearest) + "?";
  }

  /** An enum value as JSON text, without the quotes of a string. */
  private static String bare(String json) {
    return json.length() >= 2 && json.startsWith("\"") && json.endsWith("\"")
        ? json.substring(1, json.length() - 1)
        : json;
  }

  private static String joined(List<String> words, String last) {
    if (words.size() == 1) {
      return words.get(0);
    }
    return String.join(", ", words.subList(0, words.size() - 1))
        + " "
        + last
        + " "
        + words.get(words.size() - 1);
  }

  private static String quoted(String text) {
    return "\"" + printable(shortened(text)) + "\"";
  }

  private static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= SHOWN) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "\u2026";
  }

  /** The text with everything escaped that could drive a terminal or hide itself. */
  static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isPrintable(c)) {
                out.appendCodePoint(c);
              } else if (c <= 0xFFFF) {
                out.append(String.format("\\u%04x", c));
              } else {
                out.append(String.format("\\u{%x}", c));
              }
            });
    return out.toString();
  }

  /** The text with each such character replaced by one other, so that columns stay. */
  static String printable(String text, char replacement) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(isPrintable(c) ? c : replacement));
    return out.toString();
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
