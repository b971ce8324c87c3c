package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.json.JsonDocument;
import java.util.Arrays;

/**
 * The format {@code idn-hostname}: a host name as in {@link HostName}, or an internationalized one
 * (RFC 5890, section 2.3.2.3) of U-labels, A-labels and unreserved labels. Length limits apply to
 * the name in ASCII.
 */
final class IdnHostName {
  private final JsonDocument doc;
  private final int to;
  private final boolean foreignDots;

  /** Length of the labels so far in ASCII, each with a dot. */
  private int length;

  /**
   * Whether a label so far is right-to-left, and whether all labels so far satisfy the Bidi rule.
   */
  private boolean rightToLeft;

  private boolean bidi = true;

  private IdnHostName(JsonDocument doc, int to, boolean foreignDots) {
    this.doc = doc;
    this.to = to;
    this.foreignDots = foreignDots;
  }

  /** Matches the format: ideographic, fullwidth and halfwidth full stops also separate labels. */
  static boolean matches(JsonDocument doc, int from, int to) {
    return isAscii(doc, from, to)
        ? HostName.matches(doc, from, to)
        : new IdnHostName(doc, to, true).scan(from);
  }

  /** Matches the domain of a mail address (RFC 6531, section 3.3). */
  static boolean isMailDomain(JsonDocument doc, int from, int to) {
    return isAscii(doc, from, to)
        ? HostName.isLdhName(doc, from, to)
        : new IdnHostName(doc, to, false).scan(from);
  }

  private static boolean isAscii(JsonDocument doc, int from, int to) {
    for (int at = from; at < to; at++) {
      if (doc.byteAt(at) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean scan(int from) {
    int[] label = new int[HostName.MAX_LABEL];
    int start = from;
    while (length <= HostName.MAX_NAME) {
      int size = 0;
      int at = start;
      int c = 0;
      while (at < to) {
        c = CodePoints.at(doc, at);
        if (isDot(c)) {
          break;
        }
        if (size == label.length) {
          return false;
        }
        label[size++] = c;
        at += CodePoints.width(doc, at);
      }
      if (!isLabel(start, at, Arrays.copyOf(label, size))) {
        return false;
      }
      if (at == to) {
        return length - 1 <= HostName.MAX_NAME && (bidi || !rightToLeft);
      }
      start = at + CodePoints.width(doc, at);
    }
    return false;
  }

  private boolean isDot(int c) {
    return c == '.' || foreignDots && (c == 0x3002 || c == 0xFF0E || c == 0xFF61);
  }

  private boolean isLabel(int from, int end, int[] label) {
    int[] points = label;
    int ascii = end - from;
    if (label.length < ascii) {
      if (!ULabel.isValid(label)) {
        return false;
      }
      ascii = ALabel.PREFIX + Punycode.encode(label).length;
    } else if (!HostName.isLabel(doc, from, end)) {
      return false;
    } else if (HostName.isReserved(doc, from, end)) {
      points = ALabel.isOne(doc, from, end) ? ALabel.decode(doc, from, end) : null;
    }
    if (points == null || ascii > HostName.MAX_LABEL) {
      return false;
    }
    length += ascii + 1;
    rightToLeft |= BidiRule.isRightToLeft(points);
    bidi &= BidiRule.holds(points);
    return true;
  }
}
