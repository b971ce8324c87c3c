package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.generated.format.standard.UriText.Beyond;
import io.github.jobsmith.json.JsonDocument;

/**
 * The format {@code uri-template}: RFC 6570, section 2, with erratum 6937 (an apostrophe is a
 * literal). The operators reserved for extensions are part of that grammar.
 */
final class UriTemplate {
  private static final AsciiSet LITERALS = UriText.UNRESERVED.with("!#$&'()*+,/:;=?@[]");
  private static final AsciiSet OPERATORS = new AsciiSet(0, 0).with("+#./;?&=,!@|");
  private static final AsciiSet NAME = AsciiSet.LETTERS_AND_DIGITS.with("_");

  private UriTemplate() {}

  static boolean matches(JsonDocument doc, int from, int to) {
    int at = from;
    while (true) {
      at = UriText.run(doc, at, to, LITERALS, Beyond.UCS_AND_PRIVATE);
      if (at == to) {
        return true;
      }
      if (doc.byteAt(at) != '{') {
        return false;
      }
      at = expression(doc, at + 1, to);
      if (at < 0) {
        return false;
      }
    }
  }

  /** Parses an expression after its opening brace; returns the index after its end, or -1. */
  private static int expression(JsonDocument doc, int from, int to) {
    int at = from < to && OPERATORS.has(doc.byteAt(from)) ? from + 1 : from;
    while (true) {
      at = modifier(doc, name(doc, at, to), to);
      if (at < 0 || at == to) {
        return -1;
      }
      byte b = doc.byteAt(at++);
      if (b == '}') {
        return at;
      }
      if (b != ',') {
        return -1;
      }
    }
  }

  /**
   * Parses a variable name, that is, non-empty parts separated by dots; returns the index after it,
   * or -1.
   */
  private static int name(JsonDocument doc, int from, int to) {
    int at = UriText.run(doc, from, to, NAME, Beyond.NONE);
    int start = from;
    while (at > start && at < to && doc.byteAt(at) == '.') {
      start = at + 1;
      at = UriText.run(doc, start, to, NAME, Beyond.NONE);
    }
    return at > start ? at : -1;
  }

  /**
   * Parses {@code *}, or a length of 1 to 9999, if present; returns the index after it, or -1 if
   * the length is invalid.
   */
  private static int modifier(JsonDocument doc, int from, int to) {
    if (from < 0 || from == to) {
      return from;
    }
    if (doc.byteAt(from) == '*') {
      return from + 1;
    }
    if (doc.byteAt(from) != ':') {
      return from;
    }
    int at = from + 1;
    while (at < to && at - from <= 4 && AsciiSet.DIGITS.has(doc.byteAt(at))) {
      at++;
    }
    return at > from + 1 && doc.byteAt(from + 1) != '0' ? at : -1;
  }
}
