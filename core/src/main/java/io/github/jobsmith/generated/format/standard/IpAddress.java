package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.json.JsonDocument;

/**
 * IP addresses as text.
 *
 * <p>Specifications differ in two points. RFC 2673, section 3.2, which JSON Schema refers to for
 * {@code ipv4}, and RFC 5321 allow leading zeros in the numbers of a dotted quad; RFC 3986 and the
 * usual reading of RFC 4291 do not. And {@code ::} may replace a single group, except in RFC 5321,
 * where it replaces at least two.
 */
final class IpAddress {
  private static final int GROUPS = 8;

  private IpAddress() {}

  /** Matches the format {@code ipv4}. */
  static boolean isV4(JsonDocument doc, int from, int to) {
    return isQuad(doc, from, to, true);
  }

  /** Matches the format {@code ipv6}, also used inside the brackets of a URI's host. */
  static boolean isV6(JsonDocument doc, int from, int to) {
    return isV6(doc, from, to, GROUPS - 1, false);
  }

  /** Matches what may follow {@code IPv6:} in a mail address. */
  static boolean isMailV6(JsonDocument doc, int from, int to) {
    return isV6(doc, from, to, GROUPS - 2, true);
  }

  private static boolean isV6(
      JsonDocument doc, int from, int to, int mostBesideGap, boolean leadingZeros) {
    int groups = 0;
    boolean gap = false;
    int at = from;
    if (isGap(doc, at, to)) {
      gap = true;
      at += 2;
    }
    while (at < to) {
      int end = at;
      while (end < to && end - at < 5 && AsciiSet.HEX.has(doc.byteAt(end))) {
        end++;
      }
      if (end < to && doc.byteAt(end) == '.') {
        groups += 2;
        return isQuad(doc, at, to, leadingZeros)
            && (gap ? groups <= mostBesideGap : groups == GROUPS);
      }
      groups++;
      if (end == at || end - at > 4 || groups > GROUPS) {
        return false;
      }
      if (end == to) {
        break;
      }
      if (isGap(doc, end, to)) {
        if (gap) {
          return false;
        }
        gap = true;
        at = end + 2;
      } else if (doc.byteAt(end) == ':' && end + 1 < to) {
        at = end + 1;
      } else {
        return false;
      }
    }
    return gap ? groups <= mostBesideGap : groups == GROUPS;
  }

  private static boolean isGap(JsonDocument doc, int at, int to) {
    return at + 1 < to && doc.byteAt(at) == ':' && doc.byteAt(at + 1) == ':';
  }

  private static boolean isQuad(JsonDocument doc, int from, int to, boolean leadingZeros) {
    int at = from;
    for (int part = 0; part < 4; part++) {
      if (part > 0 && (at >= to || doc.byteAt(at++) != '.')) {
        return false;
      }
      int start = at;
      int value = 0;
      while (at < to && at - start < 3 && AsciiSet.DIGITS.has(doc.byteAt(at))) {
        value = value * 10 + doc.byteAt(at++) - '0';
      }
      boolean zeros = at - start > 1 && doc.byteAt(start) == '0';
      if (at == start || value > 255 || zeros && !leadingZeros) {
        return false;
      }
    }
    return at == to;
  }
}
