package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.json.JsonDocument;

/**
 * The format {@code hostname}: RFC 1123, section 2.1. A label that begins like an A-label ({@code
 * xn--…}) must be one (RFC 5891, section 4.4; RFC 5890, section 2.3.2.1).
 */
final class HostName {
  static final int MAX_LABEL = 63;

  /** 255 octets on the wire, minus the first length and the final zero. */
  static final int MAX_NAME = 253;

  private HostName() {}

  static boolean matches(JsonDocument doc, int from, int to) {
    return isName(doc, from, to, true);
  }

  /**
   * Whether it is a name of labels of letters, digits and hyphens, as in mail addresses: A-labels
   * are not checked.
   */
  static boolean isLdhName(JsonDocument doc, int from, int to) {
    return isName(doc, from, to, false);
  }

  private static boolean isName(JsonDocument doc, int from, int to, boolean lookIntoALabels) {
    if (to - from > MAX_NAME) {
      return false;
    }
    int at = from;
    while (true) {
      int end = labelEnd(doc, at, to);
      if (!isLabel(doc, at, end)
          || lookIntoALabels && ALabel.isOne(doc, at, end) && ALabel.decode(doc, at, end) == null) {
        return false;
      }
      if (end == to) {
        return true;
      }
      at = end + 1;
    }
  }

  private static int labelEnd(JsonDocument doc, int from, int to) {
    int end = from;
    while (end < to && doc.byteAt(end) != '.') {
      end++;
    }
    return end;
  }

  /** Whether it is 1 to 63 letters, digits and hyphens, with no hyphen first or last. */
  static boolean isLabel(JsonDocument doc, int from, int to) {
    if (from == to
        || to - from > MAX_LABEL
        || doc.byteAt(from) == '-'
        || doc.byteAt(to - 1) == '-') {
      return false;
    }
    for (int at = from; at < to; at++) {
      byte b = doc.byteAt(at);
      if (b != '-' && !AsciiSet.LETTERS_AND_DIGITS.has(b)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the third and fourth characters are hyphens: RFC 5890 reserves such labels for
   * A-labels.
   */
  static boolean isReserved(JsonDocument doc, int from, int to) {
    return to - from >= 4 && doc.byteAt(from + 2) == '-' && doc.byteAt(from + 3) == '-';
  }
}
