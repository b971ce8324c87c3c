package io.github.jobsmith.generated.model;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;

/** Values that models read without creating a string, if their text is plain, as it mostly is. */
final class PlainText {
  /** Integers of up to this many digits are exact as a double. */
  private static final int EXACT_DIGITS = 15;

  /** Powers of ten up to this one are exact as a double. */
  private static final int EXACT_POWER = 22;

  private static final double[] TENS = new double[EXACT_POWER + 1];

  static {
    TENS[0] = 1;
    for (int i = 1; i < TENS.length; i++) {
      TENS[i] = TENS[i - 1] * 10;
    }
  }

  private PlainText() {}

  /** Whether a string is a given text. */
  static boolean equal(JsonDocument doc, int node, String text) {
    return doc.isPlain(node)
        ? equal(doc, doc.start(node), doc.end(node), text)
        : doc.string(node).equals(text);
  }

  private static boolean equal(JsonDocument doc, int from, int to, String text) {
    int length = text.length();
    if (to - from != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (doc.byteAt(from + i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the member with a name, the last one if it occurs more than once, or -1. */
  static int find(JsonDocument doc, int object, String name) {
    boolean isPlain = name.indexOf('\\') < 0 && !doc.translatesNames();
    if (isPlain && doc.isObject(object) && doc.duplicateMembers().length == 0) {
      int member = object + 1;
      for (int end = doc.next(object); member < end; member = doc.next(member)) {
        if (equal(doc, doc.nameOffset(member) + 1, doc.nameEndOffset(member) - 1, name)) {
          return member;
        }
      }
    }
    return doc.find(object, MemberName.of(name));
  }

  /** Returns the double nearest to a number; it can be infinite. */
  static double doubleValue(JsonDocument doc, int node) {
    int start = doc.start(node);
    int end = doc.end(node);
    if (end - start > EXACT_DIGITS) {
      return Double.parseDouble(doc.numberText(node));
    }
    boolean negative = doc.byteAt(start) == '-';
    long digits = 0;
    int point = end;
    int at = negative ? start + 1 : start;
    for (; at < end; at++) {
      byte b = doc.byteAt(at);
      if (b == '.') {
        point = at + 1;
      } else if (b <= '9' && b >= '0') {
        digits = digits * 10 + (b - '0');
      } else {
        break;
      }
    }
    int places = Math.max(0, at - point) - (at == end ? 0 : exponent(doc, at + 1, end));
    if (Math.abs(places) > EXACT_POWER) {
      return Double.parseDouble(doc.numberText(node));
    }
    // Both are exact, so the result is rounded once, as the number itself would be.
    double value = places < 0 ? digits * TENS[-places] : digits / TENS[places];
    return negative ? -value : value;
  }

  /** Returns an exponent; for a very large one, another that is very large. */
  private static int exponent(JsonDocument doc, int from, int end) {
    int value = 0;
    for (int i = from; i < end; i++) {
      byte b = doc.byteAt(i);
      if (b >= '0') {
        value = Math.min(value * 10 + (b - '0'), Short.MAX_VALUE);
      }
    }
    return doc.byteAt(from) == '-' ? -value : value;
  }
}
