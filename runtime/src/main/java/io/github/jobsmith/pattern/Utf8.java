package io.github.jobsmith.pattern;

/** Reads code points from bytes that are known to be valid UTF-8. */
final class Utf8 {
  private Utf8() {}

  /** The number of bytes of the code point whose first byte this is; at least one. */
  static int length(byte lead) {
    return lead >= (byte) 0xF0 ? 4 : lead >= (byte) 0xE0 ? 3 : 2;
  }

  /**
   * The code point, not ASCII, that begins at {@code at}. Bytes that are missing count as zero, so
   * that even truncated text has an answer.
   */
  static int codePoint(byte[] utf8, int at, int to) {
    int lead = utf8[at];
    int second = continuation(utf8, at + 1, to);
    if (lead < (byte) 0xE0) {
      return (lead & 0x1F) << 6 | second;
    }
    int third = continuation(utf8, at + 2, to);
    if (lead < (byte) 0xF0) {
      return (lead & 0x0F) << 12 | second << 6 | third;
    }
    return (lead & 0x07) << 18 | second << 12 | third << 6 | continuation(utf8, at + 3, to);
  }

  private static int continuation(byte[] utf8, int at, int to) {
    return at < to ? utf8[at] & 0x3F : 0;
  }
}
