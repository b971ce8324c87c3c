package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonSyntaxException.Kind;
import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The errors of the library's scanner and parser, each with a message that says where the construct
 * began and what to do. They are identified by the library's messages, because it has no error
 * codes.
 */
final class YamlProblem {
  private static final MessageKey MAPPING = MessageKey.MAPPING_THAT_BEGINS;
  private static final MessageKey LIST = MessageKey.LIST_THAT_BEGINS;

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
      case "while scanning an alias" -> here(began, MessageKey.YAML_NO_ALIAS);
      case "while scanning an anchor" -> here(began, MessageKey.YAML_NO_ANCHOR);
      case "while scanning a tag" -> here(began, MessageKey.YAML_NO_TAG);
      case "while scanning a directive", "while scanning a YAML directive" -> directive(began);
      case "while scanning a simple key" -> here(began, MessageKey.YAML_NO_VALUE_AFTER_KEY);
      case "while scanning for the next token" -> noToken();
      case "while parsing a flow sequence" -> flow(LIST, ']');
      case "while parsing a flow mapping" -> flow(MAPPING, '}');
      case "while parsing a block mapping" -> block(MAPPING);
      case "while parsing a block collection" -> block(LIST);
      case "while parsing a node" -> here(at, MessageKey.YAML_TAG_HANDLE);
      default -> context.startsWith("while parsing a ") ? noValue() : other();
    };
  }

  private JsonSyntaxException string() {
    if (problem.startsWith("found unexpected end of stream")) {
      char quote = character(began) == '\'' ? '\'' : '"';
      return here(began, MessageKey.YAML_OPEN_STRING, quote);
    }
    if (problem.startsWith("found unexpected document separator")) {
      return here(
          at, MessageKey.YAML_STRING_BEYOND_DOCUMENT, since(MessageKey.STRING_THAT_BEGINS, began));
    }
    return here(
        at,
        problem.contains("hexadecimal") ? MessageKey.YAML_SHORT_ESCAPE : MessageKey.YAML_ESCAPE);
  }

  private JsonSyntaxException blockScalar() {
    if (problem.contains("the leading empty lines")) {
      return here(began, MessageKey.YAML_BLANK_LINES);
    }
    return here(at, MessageKey.YAML_BLOCK_HEADER);
  }

  private JsonSyntaxException directive(int start) {
    return here(start, MessageKey.YAML_DIRECTIVE);
  }

  private JsonSyntaxException noToken() {
    char found = character(at);
    if (found == '\t') {
      return here(at, MessageKey.YAML_TAB);
    }
    return found == '`'
        ? here(at, MessageKey.YAML_BACKTICK)
        : here(at, MessageKey.YAML_BEGIN, found);
  }

  private JsonSyntaxException noValue() {
    if (!atEnd()) {
      return here(at, MessageKey.YAML_VALUE_EXPECTED, shown());
    }
    return within == null
        ? here(at, MessageKey.YAML_ENDED)
        : within.isMapping()
            ? notClosed(MAPPING, '}', within.start())
            : notClosed(LIST, ']', within.start());
  }

  private JsonSyntaxException notClosed(MessageKey what, char close, int start) {
    return here(at, MessageKey.YAML_NOT_CLOSED, since(what, start), close);
  }

  private JsonSyntaxException flow(MessageKey what, char close) {
    if (atEnd()) {
      return notClosed(what, close, began);
    }
    if (character(at) == ':' || character(at) == '}' || character(at) == ']') {
      return here(at, MessageKey.YAML_NOT_CLOSED_BEFORE, since(what, began), close, shown());
    }
    return here(at, MessageKey.YAML_SEPARATOR_MISSING, close, since(what, began));
  }

  private JsonSyntaxException block(MessageKey what) {
    if (character(at) == '-' && what == MAPPING) {
      return here(at, MessageKey.YAML_ITEM_BESIDE_KEYS, since(what, began));
    }
    if (!isFirstInLine()) {
      return here(at, MessageKey.YAML_MORE_TEXT);
    }
    return here(
        at,
        what == LIST ? MessageKey.YAML_NOT_IN_LIST : MessageKey.YAML_NOT_IN_MAPPING,
        since(what, began));
  }

  private JsonSyntaxException other() {
    if (problem.startsWith("mapping values are not allowed")) {
      return here(at, hasKeyBefore() ? MessageKey.YAML_COLON_IN_VALUE : MessageKey.YAML_NO_KEY);
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return here(at, MessageKey.YAML_NO_ITEM);
    }
    if (problem.startsWith("mapping keys are not allowed")) {
      return here(at, MessageKey.YAML_QUESTION_MARK);
    }
    if (problem.startsWith("expected '<document start>'")) {
      return character(0) == '%' ? directive(0) : here(at, MessageKey.YAML_AFTER_VALUE);
    }
    if (problem.startsWith("expected '<document end>'")
        || problem.startsWith("found duplicate YAML")
        || problem.startsWith("duplicate tag handle")
        || problem.startsWith("found incompatible YAML")) {
      return directive(at);
    }
    int aside = problem.indexOf('(');
    return here(
        at, MessageKey.YAML_OTHER, aside > 0 ? problem.substring(0, aside).strip() : problem);
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

  private Sentence since(MessageKey what, int start) {
    JsonSyntaxException place = here(start, MessageKey.YAML_THIS);
    return Sentence.of(what, place.line(), place.column());
  }

  private char character(int offset) {
    return offset < text.bytes().length ? (char) (text.bytes()[offset] & 0xFF) : '\n';
  }

  private Object shown() {
    char found = character(at);
    return found > ' ' && found < 0x7F ? (Object) found : Sentence.of(MessageKey.YAML_THIS);
  }

  private JsonSyntaxException here(int offset, MessageKey key, Object... values) {
    return YamlFaults.at(text, offset, Kind.SYNTAX, key, values);
  }
}
