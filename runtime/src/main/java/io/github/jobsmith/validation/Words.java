package io.github.jobsmith.validation;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.List;

/** How places, values and choices are put into words. */
final class Words {
  private static final int SHOWN = 60;

  private Words() {}

  /** The types of the keyword {@code type}, in words. */
  static String types(List<String> types) {
    List<String> words = new ArrayList<>();
    for (String type : types) {
      words.add(
          switch (type) {
            case "null" -> "null";
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            case "array", "object" -> "an " + type;
            default -> "a " + type;
          });
    }
    return joined(words);
  }

  /** What a value is: its kind, and where it is short and may be shown the value itself. */
  static String kind(JsonDocument document, int node, boolean hidden) {
    return switch (document.kind(node)) {
      case NULL -> "null";
      case BOOLEAN -> hidden ? "a boolean" : String.valueOf(document.booleanValue(node));
      case NUMBER -> hidden ? "a number" : shortened(document.numberText(node));
      case STRING -> "a string";
      case ARRAY -> "an array";
      case OBJECT -> "an object";
    };
  }

  /** A value; the content of a hidden string is not shown. */
  static String value(JsonDocument document, int node, boolean hidden) {
    if (document.isString(node)) {
      if (hidden) {
        return "a string that is not shown";
      }
      return document.start(node) == document.end(node) ? "empty" : quoted(document.string(node));
    }
    return kind(document, node, hidden);
  }

  /** The member's name, or the array's name with the index, or words for the root. */
  static String subject(JsonDocument document, int node) {
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

  /** A name as it is, or quoted where it would read badly. */
  static String plainName(String name) {
    return !name.isEmpty() && name.length() <= SHOWN && isPlain(name) ? name : quoted(name);
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c <= ' ' || c >= 127 || c == '"') {
        return false;
      }
    }
    return true;
  }

  /** {@code ; did you mean x?}, or nothing. */
  static String meant(String text, List<String> known) {
    String nearest = Nearest.to(text, known);
    return nearest == null ? "" : "; did you mean " + plainName(nearest) + "?";
  }

  /** Enum values, which are JSON text, without the quotes of strings. */
  static List<String> bare(List<String> values) {
    List<String> bare = new ArrayList<>(values.size());
    for (String json : values) {
      boolean string = json.length() >= 2 && json.startsWith("\"") && json.endsWith("\"");
      bare.add(string ? json.substring(1, json.length() - 1) : json);
    }
    return bare;
  }

  /** {@code a, b or c}. */
  static String joined(List<String> words) {
    if (words.size() == 1) {
      return words.get(0);
    }
    return String.join(", ", words.subList(0, words.size() - 1))
        + " or "
        + words.get(words.size() - 1);
  }

  /** Quoted, cut when long, and safe to print. */
  static String quoted(String text) {
    return "\"" + Printable.escape(shortened(text)) + "\"";
  }

  private static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= SHOWN) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "\u2026";
  }
}
