package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.json.JsonDocument;

/**
 * The formats of JSON Schema 2020-12, section 7.3, for generated code. Older drafts have a subset
 * of them.
 *
 * <p>Each method returns whether a value has the format. Formats apply to strings: other values
 * always have the format. All methods are thread-safe, take time linear in the length of the
 * string, and throw nothing. They do not allocate for ASCII strings without escapes, except for
 * regular expressions and labels in Punycode.
 *
 * <p>Where the exact rule of a specification may be surprising, the method documents it.
 */
public final class StandardFormats {
  private StandardFormats() {}

  /**
   * Returns a document with the name of a member as its only value, node 0, so that formats can be
   * applied to names.
   *
   * @param member a node that is a member of an object
   */
  public static JsonDocument name(JsonDocument doc, int member) {
    return OneString.of(doc.name(member));
  }

  /**
   * {@code date-time} of RFC 3339, section 5.6. Second 60 is a leap second: at the end of a month,
   * in UTC.
   */
  public static boolean isDateTime(JsonDocument doc, int node) {
    return ascii(doc, node, Rfc3339::isDateTime);
  }

  /** {@code full-date} of RFC 3339, section 5.6; the day must exist. */
  public static boolean isDate(JsonDocument doc, int node) {
    return ascii(doc, node, Rfc3339::isDate);
  }

  /** {@code full-time} of RFC 3339, section 5.6. Second 60 is a leap second: at 23:59 in UTC. */
  public static boolean isTime(JsonDocument doc, int node) {
    return ascii(doc, node, Rfc3339::isTime);
  }

  /** {@code duration} of RFC 3339, appendix A: no fractions, and no gaps as in {@code P1Y2D}. */
  public static boolean isDuration(JsonDocument doc, int node) {
    return ascii(doc, node, Duration::matches);
  }

  /** {@code Mailbox} of RFC 5321, section 4.1.2: no display names, no comments. */
  public static boolean isEmail(JsonDocument doc, int node) {
    if (doc.isPlain(node)) {
      return MailAddress.isUnquoted(doc, doc.start(node), doc.end(node));
    }
    return !doc.isString(node) || MailAddress.matches(doc.string(node), false);
  }

  /** {@code Mailbox} as RFC 6531, section 3.3, extends it. */
  public static boolean isIdnEmail(JsonDocument doc, int node) {
    if (doc.isPlain(node)) {
      return MailAddress.isUnquoted(doc, doc.start(node), doc.end(node));
    }
    return !doc.isString(node) || MailAddress.matches(doc.string(node), true);
  }

  /**
   * A host name as in RFC 1123, section 2.1, without a trailing dot; labels that begin with {@code
   * xn--} must be valid in IDNA 2008 (RFC 5890 to 5893).
   */
  public static boolean isHostname(JsonDocument doc, int node) {
    return ascii(doc, node, HostName::matches);
  }

  /**
   * A host name, or an internationalized one of IDNA 2008 (RFC 5890 to 5893), with the Unicode
   * version of the JDK. IDNA 2008 disallows upper-case letters beyond ASCII, symbols and emoji.
   */
  public static boolean isIdnHostname(JsonDocument doc, int node) {
    return unicode(doc, node, IdnHostName::matches);
  }

  /** {@code dotted-quad} of RFC 2673, section 3.2, which allows leading zeros ({@code 010}). */
  public static boolean isIpv4(JsonDocument doc, int node) {
    return ascii(doc, node, IpAddress::isV4);
  }

  /** An address as in RFC 4291, section 2.2: no zone, no prefix length, no brackets. */
  public static boolean isIpv6(JsonDocument doc, int node) {
    return ascii(doc, node, IpAddress::isV6);
  }

  /** {@code URI} of RFC 3986, that is, with a scheme. */
  public static boolean isUri(JsonDocument doc, int node) {
    return ascii(doc, node, UriReference::isUri);
  }

  /** {@code URI-reference} of RFC 3986. */
  public static boolean isUriReference(JsonDocument doc, int node) {
    return ascii(doc, node, UriReference::isUriReference);
  }

  /**
   * {@code IRI} of RFC 3987, that is, with a scheme; the bidirectional formatting characters of
   * section 4.1 are not allowed.
   */
  public static boolean isIri(JsonDocument doc, int node) {
    return unicode(doc, node, UriReference::isIri);
  }

  /**
   * {@code IRI-reference} of RFC 3987; the bidirectional formatting characters of section 4.1 are
   * not allowed.
   */
  public static boolean isIriReference(JsonDocument doc, int node) {
    return unicode(doc, node, UriReference::isIriReference);
  }

  /** {@code URI-Template} of RFC 6570, of any level; reserved operators are allowed. */
  public static boolean isUriTemplate(JsonDocument doc, int node) {
    return unicode(doc, node, UriTemplate::matches);
  }

  /** {@code UUID} of RFC 4122, section 3, of any version, case-insensitive. */
  public static boolean isUuid(JsonDocument doc, int node) {
    return ascii(doc, node, Uuid::matches);
  }

  /** {@code json-pointer} of RFC 6901, section 3, not its URI fragment representation. */
  public static boolean isJsonPointer(JsonDocument doc, int node) {
    return unicode(doc, node, JsonPointers::isPointer);
  }

  /** {@code relative-json-pointer} of draft-bhutton-relative-json-pointer-00, section 3. */
  public static boolean isRelativeJsonPointer(JsonDocument doc, int node) {
    return unicode(doc, node, JsonPointers::isRelativePointer);
  }

  /**
   * {@code Pattern} of ECMA-262 2025, section 22.2.1, with the {@code u} flag, and the deviations
   * that the keyword {@code pattern} accepts: punctuation with unnecessary escapes, literal braces
   * and closing brackets, a hyphen next to a class escape.
   */
  public static boolean isRegex(JsonDocument doc, int node) {
    return !doc.isString(node) || RegexSyntax.isPattern(doc.string(node));
  }

  /** Matches grammars of ASCII only. */
  private static boolean ascii(JsonDocument doc, int node, Grammar grammar) {
    if (doc.isPlain(node)) {
      return grammar.matches(doc, doc.start(node), doc.end(node));
    }
    return !doc.isString(node) || doc.hasEscapes(node) && unescaped(doc, node, grammar);
  }

  private static boolean unicode(JsonDocument doc, int node, Grammar grammar) {
    if (!doc.isString(node)) {
      return true;
    }
    return doc.hasEscapes(node)
        ? unescaped(doc, node, grammar)
        : grammar.matches(doc, doc.start(node), doc.end(node));
  }

  private static boolean unescaped(JsonDocument doc, int node, Grammar grammar) {
    JsonDocument plain = OneString.plain(doc.utf8(node));
    return grammar.matches(plain, plain.start(0), plain.end(0));
  }
}
