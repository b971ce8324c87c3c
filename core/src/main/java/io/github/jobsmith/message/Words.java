package io.github.jobsmith.message;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.SourcePlaces;
import io.github.jobsmith.text.DidYouMean;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Describes places, values and choices in words. */
final class Words {
  private static final int SHOWN = 60;

  /** How messages call the root value. */
  static final String ROOT = "the root";

  private Words() {}

  /** Describes the types of the keyword {@code type}. */
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

  /** Describes a value by its kind, followed by the value if it is short and not hidden. */
  static String kind(JsonDocument document, int node, boolean hidden) {
    return switch (document.kind(node)) {
      case NULL -> "null";
      case BOOLEAN -> hidden ? "a boolean" : String.valueOf(document.booleanValue(node));
      case NUMBER -> hidden ? "a number" : shortened(numeral(document, node));
      case STRING -> "a string";
      case ARRAY -> "an array";
      case OBJECT -> "an object";
    };
  }

  /** Returns a number as it is written in the source text, if it has no sign of another syntax. */
  private static String numeral(JsonDocument document, int node) {
    SourcePlaces source = document.source();
    String text = document.numberText(node);
    if (source == null) {
      return text;
    }
    int offset = document.offset(node);
    int length = source.end(offset) - source.start(offset);
    StringBuilder written = new StringBuilder(length);
    for (int i = source.start(offset); i < source.end(offset); i++) {
      char c = (char) (source.byteAt(i) & 0xFF);
      if (c != '.' && c != '+' && c != '-' && c != '_' && !isAlphanumeric(c)) {
        return text;
      }
      written.append(c);
    }
    return length == 0 ? text : written.toString();
  }

  private static boolean isAlphanumeric(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Describes a value; the content of a hidden string is left out. */
  static String value(JsonDocument document, int node, boolean hidden) {
    if (document.isString(node)) {
      if (hidden) {
        return "a string that is not shown";
      }
      return document.start(node) == document.end(node)
          ? "empty"
          : quoted(document.string(node)) + edges(document.string(node));
    }
    return kind(document, node, hidden);
  }

  /**
   * Returns the name of the member, the name of the array with the index, or words for the root. A
   * name of digits is quoted and follows the name of its container.
   */
  static String subject(JsonDocument document, int node) {
    return subject(document, node, false);
  }

  /**
   * Describes a value like {@link #subject(JsonDocument, int)}.
   *
   * @param any whether indexes are replaced by {@code *}
   */
  static String subject(JsonDocument document, int node, boolean any) {
    StringBuilder indexes = new StringBuilder();
    int at = node;
    while (at != 0) {
      int parent = document.parent(at);
      if (!document.isMember(at)) {
        String index = any ? "*" : Integer.toString(document.index(at));
        if (parent == 0) {
          return "item " + index + indexes;
        }
        indexes.insert(0, "[" + index + "]");
      } else {
        String name = document.name(at);
        if (parent == 0 || !isNumber(name)) {
          return (isNumber(name) ? quoted(name) : plainName(name)) + indexes;
        }
        indexes.insert(0, "[" + quoted(name) + "]");
      }
      at = parent;
    }
    return ROOT;
  }

  private static boolean isNumber(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Describes the subject of a finding: the value, or the name of a member. */
  static String subject(JsonDocument document, Finding finding) {
    return subject(document, finding, false);
  }

  /** Describes the subject of a finding; {@code any} as in the method for values. */
  static String subject(JsonDocument document, Finding finding, boolean any) {
    return finding.name()
        ? "member name " + name(document, finding)
        : subject(document, finding.node(), any);
  }

  /**
   * Whether the subject of a finding must not be shown. A rule may be reported at a location other
   * than that of its constraint, so that location is checked, too.
   */
  static boolean isHidden(Finding finding, Sensitive sensitive) {
    return finding.constraint().isSensitive() || sensitive.covers(finding.node());
  }

  /** Returns the quoted name of the member that a finding is about. */
  static String name(JsonDocument document, Finding finding) {
    return quoted(document.name(finding.node()));
  }

  /** Returns the number of characters, items or members. */
  static int size(JsonDocument document, Finding finding, Expectation.Size size) {
    int node = finding.node();
    if (finding.name()) {
      String name = document.name(node);
      return name.codePointCount(0, name.length());
    }
    return size.counted() == Expectation.Size.Unit.CHARACTER
        ? document.codePointLength(node)
        : document.size(node);
  }

  /** Returns the singular noun for what is counted. */
  static String noun(Expectation.Size.Unit counted) {
    return counted.name().toLowerCase(Locale.ROOT);
  }

  /** {@code , with a space at the end}; empty if there is no white space at an end of the text. */
  static String edges(String text) {
    boolean start = !text.isBlank() && Character.isWhitespace(text.charAt(0));
    boolean end = !text.isBlank() && Character.isWhitespace(text.charAt(text.length() - 1));
    if (!start && !end) {
      return "";
    }
    char edge = start ? text.charAt(0) : text.charAt(text.length() - 1);
    String what = start && end || edge != ' ' ? "white space" : "a space";
    return ", with "
        + what
        + " at "
        + (start && end ? "both ends" : start ? "the start" : "the end");
  }

  /** Returns names unquoted, except those that would be ambiguous. */
  static List<String> plainNames(List<String> names) {
    return names.stream().map(Words::plainName).toList();
  }

  static List<String> printable(List<String> texts) {
    return texts.stream().map(Printable::escape).toList();
  }

  /** Returns a name unquoted, or quoted if it would be ambiguous. */
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

  /** Returns {@code ; did you mean x?}, or an empty string. */
  static String meant(String text, List<String> known) {
    return DidYouMean.closest(text, known)
        .map(word -> "; did you mean " + plainName(word) + "?")
        .orElse("");
  }

  /**
   * Returns enum values, given as JSON text, with strings unquoted unless they would be ambiguous.
   */
  static List<String> bare(List<String> values) {
    List<String> bare = new ArrayList<>(values.size());
    for (String json : values) {
      boolean string = json.length() >= 2 && json.startsWith("\"") && json.endsWith("\"");
      String text = string ? json.substring(1, json.length() - 1) : json;
      bare.add(string && needsQuotes(text) ? json : text);
    }
    return bare;
  }

  private static boolean needsQuotes(String text) {
    return text.isBlank()
        || text.equals("true")
        || text.equals("false")
        || text.equals("null")
        || text.matches("-?[0-9][0-9.eE+-]*");
  }

  /** {@code a, b or c}. */
  static String joined(List<String> words) {
    return joined(words, " or ");
  }

  /** {@code a, b and c}. */
  static String listed(List<String> words) {
    return joined(words, " and ");
  }

  private static String joined(List<String> words, String last) {
    int before = words.size() - 1;
    return before == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, before)) + last + words.get(before);
  }

  /** Returns the text quoted, truncated if long, and safe to print. */
  static String quoted(String text) {
    return "\"" + Printable.escape(shortened(text)) + "\"";
  }

  /** Returns the beginning of a long text. */
  static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= SHOWN) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "\u2026";
  }
}
