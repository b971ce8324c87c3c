package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.json.JsonDocument;

/**
 * Recognises, in place and without allocating, the common spellings of correct placeholders: for
 * {@linkplain PlainDownload objects in S3}, signatures of code, packages that the request lists,
 * and those of someone else where they are allowed. Other placeholders, correct or not, are left to
 * {@link JobDocumentScan}.
 */
final class PlainPlaceholder {
  /** A placeholder that requests a presigned URL, or may. */
  static final int PRESIGNS = 1 << 16;

  /** A placeholder for which a role has to sign. */
  static final int SIGNS = 1 << 17;

  /** A placeholder that is not one of AWS and so does not count. */
  static final int UNCOUNTED = 1 << 18;

  private static final AsciiText BEGINNING = AsciiText.of("${aws:iot:");
  private static final AsciiText AWS = AsciiText.of("aws:");
  private static final AsciiText CODE_SIGN = AsciiText.of("code-sign-signature:s3://");
  private static final AsciiText PACKAGE = AsciiText.of("package:");
  private static final AsciiText VERSION = AsciiText.of(":version:");
  private static final AsciiText DEFAULT = AsciiText.of("$default");
  private static final AsciiText ATTRIBUTES = AsciiText.of(":attributes:");
  private static final AsciiText ARTIFACT = AsciiText.of(":artifact:s3-presigned-url}");
  private static final AsciiText LISTED_PACKAGE = AsciiText.of(":package/");
  private static final AsciiText LISTED_VERSION = AsciiText.of("/version/");

  private static final int LONGEST_NAME = 128;
  private static final int LONGEST_VERSION = 64;
  private static final int LONGEST_REGION = 59;

  private PlainPlaceholder() {}

  /**
   * Returns what the placeholder does whose dollar sign is at an index, in the upper half, and the
   * index after it, in the lower half; -1 if it is not one of these.
   *
   * @param dollar greater than 0
   * @param end the end of the string that contains it; not more than the end of the text
   * @param request the request, of which the check knows targets and packages
   * @param strict whether bucket names that S3 does not allow are not plain
   */
  static long after(
      JsonDocument doc, int dollar, int end, JobDocumentCheck check, int request, boolean strict) {
    byte before = doc.byteAt(dollar - 1);
    if (before == '$' || before == '\\') {
      return -1; // an escape of a template or a shell
    }
    if (!BEGINNING.isAt(doc, dollar, end)) {
      boolean matters = strict || !check.allowsUnknown();
      return matters ? -1 : result(UNCOUNTED, unknownEnd(doc, dollar + 2, end));
    }
    int at = dollar + BEGINNING.length();
    if (CODE_SIGN.isAt(doc, at, end)) {
      return result(0, codeSign(doc, at + CODE_SIGN.length(), end, strict));
    } else if (PACKAGE.isAt(doc, at, end)) {
      return packageVersion(doc, at + PACKAGE.length(), end, check.packages(doc, request));
    }
    int after = PlainDownload.end(doc, at, end, strict);
    if (after < 0) {
      after = PlainDownload.uploadEnd(doc, at, end, check, request, strict);
    }
    return result(PRESIGNS | SIGNS, after);
  }

  /** Returns the index after a placeholder of someone else, or -1. */
  private static int unknownEnd(JsonDocument doc, int from, int end) {
    if (AWS.isAt(doc, from, end) || PlainDownload.isLocal(doc, from, end)) {
      return -1;
    }
    int at = from;
    while (at < end && PlainDownload.isPlainInKey(doc.byteAt(at)) && doc.byteAt(at) != '}') {
      at++;
    }
    return at < end && doc.byteAt(at) == '}' ? at + 1 : -1;
  }

  private static long result(int does, int after) {
    return after < 0 ? -1 : (long) does << Integer.SIZE | after;
  }

  /** {@code REGION.BUCKET/FILE@VERSION}. */
  private static int codeSign(JsonDocument doc, int from, int end, boolean strict) {
    int dot = regionEnd(doc, from, end);
    if (dot < 0 || dot == end || doc.byteAt(dot) != '.') {
      return -1;
    }
    int slash = PlainDownload.slash(doc, dot + 1, end, strict);
    if (slash < 0 || !PlainDownload.isBucket(doc, dot + 1, slash, strict)) {
      return -1;
    }
    int version = -1;
    for (int at = slash + 1; at < end; at++) {
      byte b = doc.byteAt(at);
      if (b == '}') {
        return version > slash + 2 && at > version ? at + 1 : -1;
      } else if (b == '@') {
        version = at + 1;
      } else if (!PlainDownload.isPlainInKey(b)) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns the end of a region such as {@code us-gov-west-1}, or -1. */
  private static int regionEnd(JsonDocument doc, int from, int end) {
    int at = letters(doc, from, end);
    if (at - from < 2 || at - from > 8) {
      return -1;
    }
    int words = 0;
    while (at + 1 < end && doc.byteAt(at) == '-') {
      int next = letters(doc, at + 1, end);
      if (next > at + 1) {
        words++;
        at = next;
        continue;
      }
      int digits = at + 1;
      while (digits < end && digits < at + 4 && PlainDownload.isDigit(doc.byteAt(digits))) {
        digits++;
      }
      boolean right = words > 0 && digits > at + 1 && digits < at + 4;
      return right && digits - from <= LONGEST_REGION ? digits : -1;
    }
    return -1;
  }

  private static int letters(JsonDocument doc, int from, int end) {
    int at = from;
    while (at < end && PlainDownload.isLetter(doc.byteAt(at))) {
      at++;
    }
    return at;
  }

  /** {@code NAME:version:VERSION}, then {@code :attributes:KEY} or what denotes the artifact. */
  private static long packageVersion(JsonDocument doc, int from, int end, int list) {
    int nameEnd = wordEnd(doc, from, end);
    int version = nameEnd + VERSION.length();
    if (nameEnd == from || nameEnd - from > LONGEST_NAME || !VERSION.isAt(doc, nameEnd, end)) {
      return -1;
    }
    int versionEnd =
        DEFAULT.isAt(doc, version, end) ? version + DEFAULT.length() : wordEnd(doc, version, end);
    if (versionEnd == version
        || versionEnd - version > LONGEST_VERSION
        || !lists(doc, list, from, nameEnd, version, versionEnd)) {
      return -1;
    }
    if (ARTIFACT.isAt(doc, versionEnd, end)) {
      return result(PRESIGNS | SIGNS, versionEnd + ARTIFACT.length());
    }
    return ATTRIBUTES.isAt(doc, versionEnd, end)
        ? result(PRESIGNS, keyEnd(doc, versionEnd + ATTRIBUTES.length(), end))
        : -1;
  }

  private static int keyEnd(JsonDocument doc, int from, int end) {
    int at = wordEnd(doc, from, end);
    return at > from && at < end && doc.byteAt(at) == '}' ? at + 1 : -1;
  }

  private static int wordEnd(JsonDocument doc, int from, int end) {
    int at = from;
    while (at < end && isOfWord(doc.byteAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfWord(byte b) {
    return PlainDownload.isLetter(b)
        || b >= 'A' && b <= 'Z'
        || PlainDownload.isDigit(b)
        || b == '.'
        || b == '_'
        || b == '-';
  }

  /** Whether an array certainly contains the ARN of a package version. */
  private static boolean lists(
      JsonDocument doc, int array, int name, int nameEnd, int version, int versionEnd) {
    if (array < 0 || !doc.isArray(array)) {
      return false;
    }
    int end = doc.next(array);
    for (int entry = array + 1; entry < end; entry = doc.next(entry)) {
      if (doc.isPlain(entry)) {
        int at = doc.start(entry);
        int to = doc.end(entry);
        while (at < to && !LISTED_PACKAGE.isAt(doc, at, to)) {
          at++;
        }
        int listedVersion = at + LISTED_PACKAGE.length() + nameEnd - name;
        if (same(doc, at + LISTED_PACKAGE.length(), name, nameEnd, to)
            && LISTED_VERSION.isAt(doc, listedVersion, to)
            && to - listedVersion - LISTED_VERSION.length() == versionEnd - version
            && same(doc, listedVersion + LISTED_VERSION.length(), version, versionEnd, to)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean same(JsonDocument doc, int at, int from, int to, int end) {
    if (end - at < to - from) {
      return false;
    }
    for (int i = 0; i < to - from; i++) {
      if (doc.byteAt(at + i) != doc.byteAt(from + i)) {
        return false;
      }
    }
    return true;
  }
}
