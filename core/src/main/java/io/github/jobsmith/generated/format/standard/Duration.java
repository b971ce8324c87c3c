package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.json.JsonDocument;

/**
 * The format {@code duration}: the rule of that name in RFC 3339, appendix A. Units may be absent
 * at either end, but not in between ({@code P1Y2D}); there are no fractions and no signs; and
 * letters may be lower case, as everywhere in ABNF.
 */
final class Duration {
  private Duration() {}

  static boolean matches(JsonDocument doc, int from, int to) {
    if (to - from < 3 || capital(doc, from) != 'P') {
      return false;
    }
    int at = from + 1;
    if (capital(doc, at) != 'T') {
      if (units(doc, at, to, "W") == to) {
        return true;
      }
      at = units(doc, at, to, "YMD");
    }
    return at == to || at > 0 && capital(doc, at) == 'T' && units(doc, at + 1, to, "HMS") == to;
  }

  /**
   * Parses numbers with units in the given order without gaps; returns the end, or -1 if there is
   * none.
   */
  private static int units(JsonDocument doc, int from, int to, String units) {
    int at = from;
    int unit = -1;
    while (at < to && AsciiSet.DIGITS.has(doc.byteAt(at))) {
      do {
        at++;
      } while (at < to && AsciiSet.DIGITS.has(doc.byteAt(at)));
      int next = at < to ? units.indexOf(capital(doc, at)) : -1;
      if (next < 0 || unit >= 0 && next != unit + 1) {
        return -1;
      }
      unit = next;
      at++;
    }
    return unit < 0 ? -1 : at;
  }

  private static int capital(JsonDocument doc, int at) {
    byte b = doc.byteAt(at);
    return b >= 'a' && b <= 'z' ? b - ' ' : b;
  }
}
