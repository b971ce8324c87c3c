package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.json.JsonDocument;

/** The character sets of URIs, IRIs and URI templates (RFC 3986, RFC 3987, RFC 6570). */
final class UriText {
  /** Which characters beyond ASCII are allowed. */
  enum Beyond {
    NONE,
    UCS,
    UCS_AND_PRIVATE
  }

  static final AsciiSet UNRESERVED = AsciiSet.LETTERS_AND_DIGITS.with("-._~");
  static final AsciiSet REG_NAME = UNRESERVED.with("!$&'()*+,;=");

  private UriText() {}

  /**
   * Skips characters that are in the set, percent-encoded, or allowed beyond ASCII.
   *
   * @return the index after them, at most {@code to}
   */
  static int run(JsonDocument doc, int from, int to, AsciiSet set, Beyond beyond) {
    int at = from;
    while (at < to) {
      byte b = doc.byteAt(at);
      if (set.has(b)) {
        at++;
      } else if (b == '%' && isEncoded(doc, at, to)) {
        at += 3;
      } else if (b < 0 && beyond != Beyond.NONE && isBeyond(CodePoints.at(doc, at), beyond)) {
        at += CodePoints.width(doc, at);
      } else {
        break;
      }
    }
    return at;
  }

  /** Whether a percent sign is followed by two hexadecimal digits. */
  static boolean isEncoded(JsonDocument doc, int percent, int to) {
    return percent + 2 < to
        && AsciiSet.HEX.has(doc.byteAt(percent + 1))
        && AsciiSet.HEX.has(doc.byteAt(percent + 2));
  }

  private static boolean isBeyond(int c, Beyond beyond) {
    return isUcs(c) || beyond == Beyond.UCS_AND_PRIVATE && isPrivate(c);
  }

  /**
   * Whether it is a {@code ucschar}, except the formatting characters that RFC 3987, section 4.1,
   * forbids.
   */
  private static boolean isUcs(int c) {
    if (c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E) {
      return false;
    }
    if (c < 0x10000) {
      return c >= 0xA0 && c <= 0xD7FF || c >= 0xF900 && c <= 0xFDCF || c >= 0xFDF0 && c <= 0xFFEF;
    }
    return c < 0xF0000 && (c & 0xFFFF) <= 0xFFFD && (c < 0xE0000 || c >= 0xE1000);
  }

  private static boolean isPrivate(int c) {
    return c >= 0xE000 && c <= 0xF8FF || c >= 0xF0000 && (c & 0xFFFF) <= 0xFFFD;
  }
}
