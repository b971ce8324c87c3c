package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.json.JsonDocument;
import java.text.Normalizer;

/**
 * The formats {@code email} ({@code Mailbox} of RFC 5321, section 4.1.2) and {@code idn-email} (RFC
 * 6531, section 3.3). The length limits of the DNS apply to domains. The 64 octets of a local part
 * are only what implementations must support (section 4.5.3.1) and not part of the grammar, so
 * longer ones are accepted.
 */
final class MailAddress {
  private static final AsciiSet ATOM = AsciiSet.LETTERS_AND_DIGITS.with("!#$%&'*+-/=?^_`{|}~");
  private static final String IPV6 = "ipv6:";

  /**
   * No longer domain has a short normal form C, which combines at most four code points into one;
   * and reordering many marks takes quadratic time.
   */
  private static final int MOST_UTF16_UNITS = HostName.MAX_NAME * 4 * 2;

  private MailAddress() {}

  /** Matches an ASCII address without quotes. */
  static boolean isUnquoted(JsonDocument doc, int from, int to) {
    return isUnquoted(doc, from, to, false);
  }

  /** Matches an address whose local part may be quoted. */
  static boolean matches(String text, boolean international) {
    JsonDocument unquoted;
    if (text.startsWith("\"")) {
      int end = quotedEnd(text, international);
      if (end < 0 || !text.startsWith("@", end)) {
        return false;
      }
      // For the rest of the grammar, the quoted part is equivalent to an atom.
      unquoted = OneString.plain("q" + text.substring(end));
    } else {
      unquoted = OneString.plain(text);
    }
    return isUnquoted(unquoted, unquoted.start(0), unquoted.end(0), international);
  }

  private static boolean isUnquoted(JsonDocument doc, int from, int to, boolean international) {
    int at = from;
    boolean dot = true;
    while (at < to && doc.byteAt(at) != '@') {
      byte b = doc.byteAt(at++);
      boolean atom = ATOM.has(b) || international && b < 0;
      if (!atom && (dot || b != '.')) {
        return false;
      }
      dot = !atom;
    }
    return !dot && at + 1 < to && isDomain(doc, at + 1, to, international);
  }

  private static boolean isDomain(JsonDocument doc, int from, int to, boolean international) {
    if (doc.byteAt(from) == '[') {
      return doc.byteAt(to - 1) == ']' && isLiteral(doc, from + 1, to - 1);
    }
    if (!international) {
      return HostName.isLdhName(doc, from, to);
    }
    return isInternational(doc.string(0));
  }

  /**
   * A domain that is not in normal form C is equivalent to its normal form, to which it is
   * converted for lookup.
   */
  private static boolean isInternational(String address) {
    String domain = address.substring(address.indexOf('@') + 1);
    if (domain.length() > MOST_UTF16_UNITS) {
      return false;
    }
    JsonDocument normal = OneString.plain(Normalizer.normalize(domain, Normalizer.Form.NFC));
    return IdnHostName.isMailDomain(normal, normal.start(0), normal.end(0));
  }

  /** No tag other than {@code IPv6} has been registered for address literals. */
  private static boolean isLiteral(JsonDocument doc, int from, int to) {
    if (to - from > IPV6.length()) {
      int at = 0;
      while (at < IPV6.length() && (doc.byteAt(from + at) | ' ') == (IPV6.charAt(at) | ' ')) {
        at++;
      }
      if (at == IPV6.length()) {
        return IpAddress.isMailV6(doc, from + at, to);
      }
    }
    return IpAddress.isV4(doc, from, to);
  }

  /**
   * Returns the index after the closing quote of the quoted string at the beginning of a text, or
   * -1.
   */
  private static int quotedEnd(String text, boolean international) {
    for (int at = 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        return at + 1;
      }
      if (c == '\\') {
        at++;
        c = at == text.length() ? 0 : text.charAt(at);
        if (c < ' ' || c > '~') {
          return -1;
        }
      } else if (c < ' ' || c == 0x7F || c > 0x7F && !international) {
        return -1;
      }
    }
    return -1;
  }
}
