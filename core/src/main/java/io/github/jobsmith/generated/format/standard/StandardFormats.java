package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.json.JsonDocument;

/**
 * The formats of JSON Schema 2020-12, section 7.3, as checks that generated code calls. Older
 * drafts have the same or fewer.
 *
 * <p>Each method answers whether a value is in the format. Formats are about strings: a value that
 * is none is always in the format. All methods are safe for use by several threads, take time
 * linear in the length of the string, and throw nothing. They do not allocate for a string of ASCII
 * that is written without escapes, except where it is a regular expression or has a label in
 * Punycode.
 *
 * <p>Where a specification is followed to the letter, that can surprise; the methods say where.
 */
public final class StandardFormats {
  private StandardFormats() {}

  /**
   * The name of a member as a document of its own with one value, node 0, so that the formats can
   * be asked of names too.
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

  /** {@code full-date} of RFC 3339, section 5.6, a day that exists. */
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
   * A host name as in RFC 1123, section 2.1, without a dot at the end; labels that begin with
   * {@code xn--} stand for what IDNA 2008 allows (RFC 5890 to 5893).
   */
  public static boolean isHostname(JsonDocument doc, int node) {
    return ascii(doc, node, HostName::matches);
  }

  /**
   * A host name, or an internationalized one of IDNA 2008 (RFC 5890 to 5893), in the version of
   * Unicode that the JDK knows. IDNA 2008 refuses capitals beyond ASCII, symbols and emoji.
   */
  public static boolean isIdnHostname(JsonDocument doc, int node) {
    return unicode(doc, node, IdnHostName::matches);
  }

  /** {@code dotted-quad} of RFC 2673, section 3.2, which allows zeros in front ({@code 010}). */
  public static boolean isIpv4(JsonDocument doc, int node) {
    return ascii(doc, node, IpAddress::isV4);
  }

  /** An address as in RFC 4291, section 2.2: no zone, no prefix length, no brackets. */
  public static boolean isIpv6(JsonDocument doc, int node) {
    return ascii(doc, node, IpAddress::isV6);
  }

  /** {@code URI} of RFC 3986: with a scheme. */
  public static boolean isUri(JsonDocument doc, int node) {
    return ascii(doc, node, UriReference::isUri);
  }

  /** {@code URI-reference} of RFC 3986. */
  public static boolean isUriReference(JsonDocument doc, int node) {
    return ascii(doc, node, UriReference::isUriReference);
  }

  /** {@code IRI} of RFC 3987: with a scheme, and without the marks of direction of section 4.1. */
  public static boolean isIri(JsonDocument doc, int node) {
    return unicode(doc, node, UriReference::isIri);
  }

  /** {@code IRI-reference} of RFC 3987, without the marks of direction of section 4.1. */
  public static boolean isIriReference(JsonDocument doc, int node) {
    return unicode(doc, node, UriReference::isIriReference);
  }

  /** {@code URI-Template} of RFC 6570, of any level; operators kept for later are allowed. */
  public static boolean isUriTemplate(JsonDocument doc, int node) {
    return unicode(doc, node, UriTemplate::matches);
  }

  /** {@code UUID} of RFC 4122, section 3, of any version, in letters of either case. */
  public static boolean isUuid(JsonDocument doc, int node) {
    return ascii(doc, node, Uuid::matches);
  }

  /** {@code json-pointer} of RFC 6901, section 3: not in the form of a URI fragment. */
  public static boolean isJsonPointer(JsonDocument doc, int node) {
    return unicode(doc, node, JsonPointers::isPointer);
  }

  /** {@code relative-json-pointer} of draft-bhutton-relative-json-pointer-00, section 3. */
  public static boolean isRelativeJsonPointer(JsonDocument doc, int node) {
    return unicode(doc, node, JsonPointers::isRelativePointer);
  }

  /**
   * {@code Pattern} of ECMA-262 2025, section 22.2.1, with the {@code u} flag, and what besides
   * that {@code pattern} takes in a schema here: punctuation that is escaped without need, braces
   * and closing brackets that stand for themselves, a hyphen beside a class escape.
   */
  public static boolean isRegex(JsonDocument doc, int node) {
    return !doc.isString(node) || RegexSyntax.isPattern(doc.string(node));
  }

  /** For grammars of ASCII alone. */
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
