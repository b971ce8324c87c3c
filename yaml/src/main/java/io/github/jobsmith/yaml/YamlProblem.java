package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonSyntaxException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The errors of the library's scanner and parser, each with a message that says where the construct
 * began and what to do. They are identified by the library's messages, because it has no error
 * codes.
 */
final class YamlProblem {
  private final YamlText text;
  private final String context;
  private final String problem;
  private final int began;
  private final int at;
  private final YamlNode.@Nullable Collection within;

  /**
   * Creates a problem.
   *
   * @param context what the library was reading, in its words
   * @param problem what it found, in its words
   * @param began where the construct begins
   * @param at where it found the problem
   * @param within the enclosing list or mapping, or null
   */
  YamlProblem(
      YamlText text,
      String context,
      String problem,
      int began,
      int at,
      YamlNode.@Nullable Collection within) {
    this.text = text;
    this.context = context;
    this.problem = problem;
    this.began = began;
    this.at = at;
    this.within = within;
  }

  JsonSyntaxException fault() {
    return switch (context) {
      case "while scanning a quoted scalar", "while scanning a double-quoted scalar" -> string();
      case "while scanning a block scalar" -> blockScalar();
      case "while scanning an alias" ->
          here(began, "`*` begins an alias; put a value that begins with it in quotes");
      case "while scanning an anchor" ->
          here(began, "`&` begins an anchor; put a value that begins with it in quotes");
      case "while scanning a tag" ->
          here(began, "`!` begins a tag; put a value that begins with it in quotes");
      case "while scanning a directive", "while scanning a YAML directive" -> directive(began);
      case "while scanning a simple key" ->
          here(began, "`: ` and a value are missing after this key");
      case "while scanning for the next token" -> here(at, noToken());
      case "while parsing a flow sequence" -> flow("list", ']');
      case "while parsing a flow mapping" -> flow("mapping", '}');
      case "while parsing a block mapping" -> block("mapping");
      case "while parsing a block collection" -> block("list");
      case "while parsing a node" ->
          here(at, "the handle of this tag is not declared; put a value with `!` in quotes");
      default -> context.startsWith("while parsing a ") ? noValue() : other();
    };
  }

  private JsonSyntaxException string() {
    if (problem.startsWith("found unexpected end of stream")) {
      char quote = character(began) == '\'' ? '\'' : '"';
      return here(began, "the string that begins here is not closed; `" + quote + "` is missing");
    }
    if (problem.startsWith("found unexpected document separator")) {
      return here(at, "the " + since("string") + " is not closed before the end of the document");
    }
    return here(
        at,
        problem.contains("hexadecimal")
            ? "an escape is cut short; \\x needs 2, \\u 4 and \\U 8 hexadecimal digits"
            : "this is not an escape; write \\\\ for a backslash, or use single quotes");
  }

  private JsonSyntaxException blockScalar() {
    if (problem.contains("the leading empty lines")) {
      return here(
          began,
          "the blank lines before this text are indented more than its first line;"
              + " remove their spaces");
    }
    return here(
        at,
        "after `|` and `>` only `-` or `+`, a digit from 1 to 9 and a comment are allowed;"
            + " begin the text on the next line");
  }

  private JsonSyntaxException directive(int start) {
    return here(
        start,
        "a line that begins with `%` is a directive, such as %YAML 1.2, but this is not one;"
            + " remove it, or put the value in quotes");
  }

  private String noToken() {
    char found = character(at);
    if (found == '\t') {
      return "a tab cannot indent; use spaces";
    }
    return found == '`'
        ? "a value cannot begin with a backtick; put it in quotes"
        : "a value cannot begin with `" + found + "`; put it in quotes";
  }

  private JsonSyntaxException noValue() {
    if (!atEnd()) {
      return here(
          at, "a value is expected here; put it in quotes if it begins with `" + shown() + "`");
    }
    return within == null
        ? here(at, "the text ends where a value is expected")
        : here(
            at,
            within.isMapping()
                ? notClosed("mapping", '}', within.start())
                : notClosed("list", ']', within.start()));
  }

  private String notClosed(String what, char close, int start) {
    return "the " + since(what, start) + " is not closed; `" + close + "` is missing";
  }

  private JsonSyntaxException flow(String what, char close) {
    String missing = notClosed(what, close, began);
    if (atEnd()) {
      return here(at, missing);
    }
    if (character(at) == ':' || character(at) == '}' || character(at) == ']') {
      return here(at, missing + " before `" + shown() + "`");
    }
    return here(at, "`,` or `" + close + "` is missing before this, in the " + since(what));
  }

  private JsonSyntaxException block(String what) {
    if (character(at) == '-' && what.equals("mapping")) {
      return here(
          at, "a list item is not allowed beside the keys of the " + since(what) + "; indent it");
    }
    if (!isFirstInLine()) {
      return here(
          at,
          "more text after the end of a value; put the whole value in quotes, or remove the"
              + " quotes within");
    }
    return here(
        at,
        "this does not fit into the "
            + since(what)
            + (what.equals("list") ? "; begin it with `- ` or" : ";")
            + " correct the indentation");
  }

  private JsonSyntaxException other() {
    if (problem.startsWith("mapping values are not allowed")) {
      return here(
          at,
          hasKeyBefore()
              ? "`: ` inside a value without quotes; put the value in quotes"
              : "a key is not allowed here; correct the indentation, or put the value in quotes");
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return here(at, "a list item is not allowed here; put it on a separate line");
    }
    if (problem.startsWith("mapping keys are not allowed")) {
      return here(at, "`? ` begins a key, which is not allowed here; put the value in quotes");
    }
    if (problem.startsWith("expected '<document start>'")) {
      return character(0) == '%'
          ? directive(0)
          : here(at, "more text after the end of the value; correct the indentation");
    }
    if (problem.startsWith("expected '<document end>'")
        || problem.startsWith("found duplicate YAML")
        || problem.startsWith("duplicate tag handle")
        || problem.startsWith("found incompatible YAML")) {
      return directive(at);
    }
    int aside = problem.indexOf('(');
    return here(at, "not YAML: " + (aside > 0 ? problem.substring(0, aside).strip() : problem));
  }

  /** Whether a key and its colon precede the place in its line. */
  private boolean hasKeyBefore() {
    byte[] bytes = text.bytes();
    for (int i = Math.min(at, bytes.length) - 1; i >= 0 && bytes[i] != '\n'; i--) {
      if (bytes[i] == ':' && i + 1 < at && bytes[i + 1] == ' ') {
        return true;
      }
    }
    return false;
  }

  private boolean isFirstInLine() {
    byte[] bytes = text.bytes();
    int i = Math.min(at, bytes.length) - 1;
    while (i >= 0 && (bytes[i] == ' ' || bytes[i] == '\t')) {
      i--;
    }
    return i < 0 || bytes[i] == '\n' || bytes[i] == '\r';
  }

  /** Whether only blanks and comments follow. */
  private boolean atEnd() {
    byte[] bytes = text.bytes();
    int i = at;
    while (i < bytes.length && bytes[i] <= ' ' && bytes[i] >= 0) {
      i++;
    }
    return i >= bytes.length;
  }

  private String since(String what) {
    return since(what, began);
  }

  private String since(String what, int start) {
    JsonSyntaxException place = here(start, what);
    return what + " that begins at " + place.line() + ":" + place.column();
  }

  private char character(int offset) {
    return offset < text.bytes().length ? (char) (text.bytes()[offset] & 0xFF) : '\n';
  }

  private String shown() {
    char found = character(at);
    return found > ' ' && found < 0x7F ? String.valueOf(found) : "this";
  }

  private JsonSyntaxException here(int offset, String message) {
    return YamlFaults.at(text, offset, Kind.SYNTAX, message);
  }
}
