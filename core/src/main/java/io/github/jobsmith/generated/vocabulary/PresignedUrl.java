package io.github.jobsmith.generated.vocabulary;

/**
 * Recognises URLs that are already presigned: with {@code X-Amz-Signature} and {@code
 * X-Amz-Expires}, or with {@code AWSAccessKeyId}, {@code Signature} and {@code Expires}.
 */
final class PresignedUrl {
  private PresignedUrl() {}

  /**
   * Returns the index of the query of a presigned URL in a text, or -1. Takes time linear in the
   * length of the text.
   */
  static int indexIn(String text) {
    int query = text.indexOf('?');
    if (query < 0 || text.indexOf('&', query) < 0) {
      return -1;
    }
    boolean four = has(text, query, "X-Amz-Signature=") && has(text, query, "X-Amz-Expires=");
    boolean two =
        has(text, query, "AWSAccessKeyId=")
            && has(text, query, "Signature=")
            && has(text, query, "Expires=");
    return four || two ? query : -1;
  }

  private static boolean has(String text, int query, String name) {
    int at = text.indexOf(name, query);
    while (at > 0 && text.charAt(at - 1) != '?' && text.charAt(at - 1) != '&') {
      at = text.indexOf(name, at + 1);
    }
    return at > 0;
  }

  /** Whether a byte after {@code &} may begin one of the names. */
  static boolean mayBegin(byte b) {
    return b == 'X' || b == 'A' || b == 'S' || b == 'E';
  }
}
