package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.json.JsonDocument;
import java.nio.charset.StandardCharsets;

/**
 * Recognises, in place and without allocating, the common spelling of a correct placeholder for the
 * download of an S3 object: <code>${aws:iot:s3-presigned-url:https://…}</code> or its v2, with a
 * host below amazonaws.com and a key of plain characters. Other placeholders, correct or not, are
 * left to {@link PresignCheck}.
 */
final class PlainDownload {
  private static final byte[] V1 = ascii("${" + PresignCheck.V1 + "https://");
  private static final byte[] V2 = ascii("${" + PresignCheck.V2 + "https://");
  private static final byte[] DOMAIN = ascii(".amazonaws.com");
  private static final byte[] SERVICE = ascii("s3");
  private static final int LONGEST_HOST = 200;

  private PlainDownload() {}

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Returns the index after the placeholder whose dollar sign is at an index, or -1 if it is not
   * one of these.
   *
   * @param dollar greater than 0
   * @param end the end of the string that contains it; not more than the end of the text
   */
  static int end(JsonDocument doc, int dollar, int end) {
    byte before = doc.byteAt(dollar - 1);
    if (before == '$' || before == '\\') {
      return -1; // an escape of a template or a shell
    }
    boolean first = startsWith(doc, dollar, end, V1);
    if (!first && !startsWith(doc, dollar, end, V2)) {
      return -1;
    }
    int host = dollar + (first ? V1.length : V2.length);
    int slash = slash(doc, host, end);
    int labels = slash - DOMAIN.length;
    if (slash < 0
        || slash - host > LONGEST_HOST
        || labels <= host
        || !startsWith(doc, labels, slash, DOMAIN)) {
      return -1;
    }
    int bucketEnd = bucketInHost(doc, host, labels);
    if (bucketEnd < 0) {
      return -1;
    }
    int key = slash + 1;
    if (bucketEnd > host) {
      return isBucket(doc, host, bucketEnd) ? afterKey(doc, key, end) : -1;
    }
    int afterBucket = slash(doc, key, end);
    return afterBucket >= 0 && isBucket(doc, key, afterBucket)
        ? afterKey(doc, afterBucket + 1, end)
        : -1;
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
    return to - from == SERVICE.length && startsWith(doc, from, to, SERVICE);
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

  /** Whether it has the form that {@code S3Url.isBucketName} requires. */
  private static boolean isBucket(JsonDocument doc, int from, int to) {
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
  private static int slash(JsonDocument doc, int from, int end) {
    for (int at = from; at < end; at++) {
      byte b = doc.byteAt(at);
      if (b == '/') {
        return at;
      }
      if (!isLetter(b) && !isDigit(b) && b != '.' && b != '-') {
        return -1;
      }
    }
    return -1;
  }

  /** Returns the index after the brace that ends the key, or -1. */
  private static int afterKey(JsonDocument doc, int from, int end) {
    for (int at = from; at < end; at++) {
      byte b = doc.byteAt(at);
      if (b == '}') {
        return at == from ? -1 : at + 1;
      }
      if (!isPlainInKey(b)) {
        return -1;
      }
    }
    return -1;
  }

  /** Leaves out what can begin a query, an escape or another placeholder. */
  private static boolean isPlainInKey(byte b) {
    return b > '&' && b <= '~' && b != '?' && b != '\\' && b != '{';
  }

  private static boolean startsWith(JsonDocument doc, int from, int end, byte[] text) {
    if (end - from < text.length) {
      return false;
    }
    for (int i = 0; i < text.length; i++) {
      if (doc.byteAt(from + i) != text[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z';
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
