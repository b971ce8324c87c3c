package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.json.JsonDocument;

/**
 * The formats {@code json-pointer} (RFC 6901, string representation) and {@code
 * relative-json-pointer} (draft-bhutton-relative-json-pointer-00; its index manipulation is not in
 * older drafts).
 */
final class JsonPointers {
  private JsonPointers() {}

  static boolean isPointer(JsonDocument doc, int from, int to) {
    if (from == to) {
      return true;
    }
    if (doc.byteAt(from) != '/') {
      return false;
    }
    for (int at = from + 1; at < to; at++) {
      if (doc.byteAt(at) == '~') {
        at++;
        if (at == to || doc.byteAt(at) != '0' && doc.byteAt(at) != '1') {
          return false;
        }
      }
    }
    return true;
  }

  static boolean isRelativePointer(JsonDocument doc, int from, int to) {
    int at = from;
    if (at < to && doc.byteAt(at) == '0') {
      at++;
    } else {
      at = positive(doc, from, to);
    }
    if (at > from && at < to && (doc.byteAt(at) == '+' || doc.byteAt(at) == '-')) {
      int index = at + 1;
      at = positive(doc, index, to);
      if (at == index) {
        return false;
      }
    }
    return at > from && (at + 1 == to && doc.byteAt(at) == '#' || isPointer(doc, at, to));
  }

  /** Parses digits without a leading zero; returns the index after them. */
  private static int positive(JsonDocument doc, int from, int to) {
    int at = from;
    if (at < to && doc.byteAt(at) != '0') {
      while (at < to && AsciiSet.DIGITS.has(doc.byteAt(at))) {
        at++;
      }
    }
    return at;
  }
}
