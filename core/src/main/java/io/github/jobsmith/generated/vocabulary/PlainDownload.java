package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.json.JsonDocument;

/**
 * Recognises, in place and without allocating, the common spelling of a correct placeholder for an
 * S3 object: <code>s3-presigned-url:https://…}</code>, its v2, and that for uploads, with a host
 * below amazonaws.com and a key of plain characters. Other placeholders, correct or not, are left
 * to {@link PresignCheck}.
 */
final class PlainDownload {
  private static final AsciiText V1 = AsciiText.of("s3-presigned-url:https://");
  private static final AsciiText V2 = AsciiText.of("s3-presigned-url-v2:https://");
  private static final AsciiText UPLOAD = AsciiText.of("s3-presigned-url-upload:https://");
  private static final AsciiText DOMAIN = AsciiText.of(".amazonaws.com");
  private static final AsciiText SERVICE = AsciiText.of("s3");
  private static final AsciiText[] LOCAL = {
    AsciiText.of("${" + LocalName.THING_NAME.text + "}"),
    AsciiText.of("${" + LocalName.JOB_ID.text + "}"),
    AsciiText.of("${" + LocalName.EXECUTION_NUMBER.text + "}")
  };
  private static final int LONGEST_HOST = 200;
  private static final int MOST_LOCAL = PresignCheck.MOST_OF_EACH;

  private PlainDownload() {}

  /**
   * Returns the index after a placeholder for a download, or -1 if it is not one of these.
   *
   * @param from the index after {@code ${aws:iot:}
   * @param end the end of the string that contains it; not more than the end of the text
   * @param strict whether bucket names that S3 does not allow are not plain
   */
  static int end(JsonDocument doc, int from, int end, boolean strict) {
    boolean first = V1.isAt(doc, from, end);
    if (!first && !V2.isAt(doc, from, end)) {
      return -1;
    }
    int key = key(doc, from + (first ? V1.length() : V2.length()), end, strict);
    return key < 0 ? -1 : afterKey(doc, key, end, 0);
  }

  /**
   * Returns the index after a placeholder for an upload into the region of the job, or -1 if it is
   * not one of these.
   */
  static int uploadEnd(
      JsonDocument doc, int from, int end, JobDocumentCheck check, int request, boolean strict) {
    if (!UPLOAD.isAt(doc, from, end)) {
      return -1;
    }
    int host = from + UPLOAD.length();
    int key = key(doc, host, end, strict);
    if (key < 0) {
      return -1;
    }
    int labels = slash(doc, host, end, strict) - DOMAIN.length();
    int region = labelStart(doc, host, labels);
    if (!isService(doc, region, labels) && !check.isInRegion(doc, request, region, labels)) {
      return -1;
    }
    return afterKey(doc, key, end, MOST_LOCAL);
  }

  /** Returns the index of the key after host and bucket, or -1. */
  private static int key(JsonDocument doc, int host, int end, boolean strict) {
    int slash = slash(doc, host, end, strict);
    int labels = slash - DOMAIN.length();
    if (slash < 0
        || slash - host > LONGEST_HOST
        || labels <= host
        || !DOMAIN.isAt(doc, labels, slash)) {
      return -1;
    }
    int bucketEnd = bucketInHost(doc, host, labels);
    if (bucketEnd < 0) {
      return -1;
    }
    int key = slash + 1;
    if (bucketEnd > host) {
      return isBucket(doc, host, bucketEnd, strict) ? key : -1;
    }
    int afterBucket = slash(doc, key, end, strict);
    return afterBucket >= 0 && isBucket(doc, key, afterBucket, strict) ? afterBucket + 1 : -1;
  }

  /**
   * Returns the end of the bucket in {@code BUCKET.s3.REGION} or {@code BUCKET.s3}; {@code from} if
   * there is no bucket in it, and -1 if it is something else.
   */
  private static int bucketInHost(JsonDocument doc, int from, int to) {
    int label = labelStart(doc, from, to);
    int service = label;
    int serviceEnd = to;
    if (!isService(doc, label, to)) {
      if (label == from || !isRegion(doc, label, to)) {
        return -1;
      }
      serviceEnd = label - 1;
      service = labelStart(doc, from, serviceEnd);
    }
    if (!isService(doc, service, serviceEnd)) {
      return -1;
    }
    int bucketEnd = service - 1;
    return bucketEnd == from ? -1 : Math.max(from, bucketEnd);
  }

  private static int labelStart(JsonDocument doc, int from, int to) {
    int at = to;
    while (at > from && doc.byteAt(at - 1) != '.') {
      at--;
    }
    return at;
  }

  private static boolean isService(JsonDocument doc, int from, int to) {
    return to - from == SERVICE.length() && SERVICE.isAt(doc, from, to);
  }

  /** Whether it is letters and hyphens, a letter first, then a hyphen and a number. */
  private static boolean isRegion(JsonDocument doc, int from, int to) {
    int number = to;
    while (number > from && isDigit(doc.byteAt(number - 1))) {
      number--;
    }
    if (number == to || number - from < 2 || doc.byteAt(number - 1) != '-') {
      return false;
    }
    for (int at = from; at < number; at++) {
      byte b = doc.byteAt(at);
      if (!isLetter(b) && !(b == '-' && at > from)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it has the form that {@code S3Url.isBucketName} requires, or any if not strict. */
  static boolean isBucket(JsonDocument doc, int from, int to, boolean strict) {
    if (!strict) {
      return to > from;
    }
    if (to - from < 3 || to - from > 63) {
      return false;
    }
    for (int at = from; at < to; at++) {
      byte b = doc.byteAt(at);
      boolean inner = at > from && at < to - 1;
      if (!isLetter(b) && !isDigit(b) && !(inner && (b == '.' || b == '-'))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the index of the next slash; -1 if there is none or other characters come first. */
  static int slash(JsonDocument doc, int from, int end, boolean strict) {
    for (int at = from; at < end; at++) {
      byte b = doc.byteAt(at);
      if (b == '/') {
        return at;
      }
      boolean loose = !strict && (b >= 'A' && b <= 'Z' || b == '_');
      if (!isLetter(b) && !isDigit(b) && b != '.' && b != '-' && !loose) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Returns the index after the brace that ends the key, or -1.
   *
   * @param most how often each placeholder for a local name may occur
   */
  private static int afterKey(JsonDocument doc, int from, int end, int most) {
    int counts = 0;
    for (int at = from; at < end; at++) {
      byte b = doc.byteAt(at);
      if (b == '}') {
        return at == from ? -1 : at + 1;
      }
      if (b == '$' && most > 0) {
        int name = local(doc, at, end);
        if (name < 0) {
          return -1;
        }
        counts += 1 << (8 * name);
        if ((counts >>> (8 * name) & 0xFF) > most) {
          return -1;
        }
        at += LOCAL[name].length() - 1;
        continue;
      }
      if (!isPlainInKey(b)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the text after <code>${</code> makes it a placeholder for a local name. */
  static boolean isLocal(JsonDocument doc, int from, int end) {
    return local(doc, from - 2, end) >= 0;
  }

  private static int local(JsonDocument doc, int from, int end) {
    for (int name = 0; name < LOCAL.length; name++) {
      if (LOCAL[name].isAt(doc, from, end)) {
        return name;
      }
    }
    return -1;
  }

  /** Leaves out what can begin a query, an escape or another placeholder. */
  static boolean isPlainInKey(byte b) {
    return b > '&' && b <= '~' && b != '?' && b != '\\' && b != '{';
  }

  static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z';
  }

  static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
