package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.generated.format.standard.UriText.Beyond;
import io.github.jobsmith.json.JsonDocument;

/**
 * The formats {@code uri} and {@code uri-reference} (RFC 3986), {@code iri} and {@code
 * iri-reference} (RFC 3987). The rules of particular schemes are not checked.
 */
final class UriReference {
  private static final AsciiSet SCHEME = AsciiSet.LETTERS_AND_DIGITS.with("+-.");
  private static final AsciiSet USER_INFO = UriText.REG_NAME.with(":");
  private static final AsciiSet SEGMENT_WITHOUT_COLON = UriText.REG_NAME.with("@");
  private static final AsciiSet PATH = USER_INFO.with("@/");
  private static final AsciiSet QUERY = PATH.with("?");

  private UriReference() {}

  static boolean isUri(JsonDocument doc, int from, int to) {
    return colon(doc, from, to) > 0 && matches(doc, from, to, Beyond.NONE);
  }

  static boolean isUriReference(JsonDocument doc, int from, int to) {
    return matches(doc, from, to, Beyond.NONE);
  }

  static boolean isIri(JsonDocument doc, int from, int to) {
    return colon(doc, from, to) > 0 && matches(doc, from, to, Beyond.UCS);
  }

  static boolean isIriReference(JsonDocument doc, int from, int to) {
    return matches(doc, from, to, Beyond.UCS);
  }

  private static boolean matches(JsonDocument doc, int from, int to, Beyond beyond) {
    int colon = colon(doc, from, to);
    int at = colon < 0 ? from : colon + 1;
    if (at + 1 < to && doc.byteAt(at) == '/' && doc.byteAt(at + 1) == '/') {
      at = authority(doc, at + 2, to, beyond);
      if (at < 0) {
        return false;
      }
    } else if (colon < 0) {
      // A colon in the first segment would end a scheme.
      at = UriText.run(doc, at, to, SEGMENT_WITHOUT_COLON, beyond);
      if (at < to && doc.byteAt(at) == ':') {
        return false;
      }
    }
    at = UriText.run(doc, at, to, PATH, beyond);
    if (at < to && doc.byteAt(at) == '?') {
      Beyond inQuery = beyond == Beyond.NONE ? beyond : Beyond.UCS_AND_PRIVATE;
      at = UriText.run(doc, at + 1, to, QUERY, inQuery);
    }
    if (at < to && doc.byteAt(at) == '#') {
      at = UriText.run(doc, at + 1, to, QUERY, beyond);
    }
    return at == to;
  }

  /** Returns the index of the colon that ends the scheme, or -1 if there is none. */
  private static int colon(JsonDocument doc, int from, int to) {
    if (from == to || !AsciiSet.LETTERS.has(doc.byteAt(from))) {
      return -1;
    }
    int at = from + 1;
    while (at < to && SCHEME.has(doc.byteAt(at))) {
      at++;
    }
    return at < to && doc.byteAt(at) == ':' ? at : -1;
  }

  /** Parses {@code [userinfo@]host[:port]}; returns the index of its end, or -1. */
  private static int authority(JsonDocument doc, int from, int to, Beyond beyond) {
    int end = from;
    int userInfo = -1;
    for (; end < to; end++) {
      byte b = doc.byteAt(end);
      if (b == '/' || b == '?' || b == '#') {
        break;
      }
      if (b == '@' && userInfo < 0) {
        userInfo = end;
      }
    }
    int at = from;
    if (userInfo >= 0) {
      if (UriText.run(doc, from, userInfo, USER_INFO, beyond) != userInfo) {
        return -1;
      }
      at = userInfo + 1;
    }
    at =
        at < end && doc.byteAt(at) == '['
            ? literal(doc, at + 1, end)
            : UriText.run(doc, at, end, UriText.REG_NAME, beyond);
    if (at >= 0 && at < end && doc.byteAt(at) == ':') {
      do {
        at++;
      } while (at < end && AsciiSet.DIGITS.has(doc.byteAt(at)));
    }
    return at == end ? end : -1;
  }

  /** Parses an IP literal including its closing bracket; returns the index after it, or -1. */
  private static int literal(JsonDocument doc, int from, int end) {
    int close = from;
    while (close < end && doc.byteAt(close) != ']') {
      close++;
    }
    boolean valid = close < end && (IpAddress.isV6(doc, from, close) || isFuture(doc, from, close));
    return valid ? close + 1 : -1;
  }

  private static boolean isFuture(JsonDocument doc, int from, int to) {
    if (from == to || (doc.byteAt(from) | ' ') != 'v') {
      return false;
    }
    int dot = from + 1;
    while (dot < to && AsciiSet.HEX.has(doc.byteAt(dot))) {
      dot++;
    }
    if (dot == from + 1 || dot + 1 >= to || doc.byteAt(dot) != '.') {
      return false;
    }
    int at = dot + 1;
    while (at < to && USER_INFO.has(doc.byteAt(at))) {
      at++;
    }
    return at == to;
  }
}
