package io.github.jobsmith.generated.pattern;

import io.github.jobsmith.json.JsonDocument;

/** Decodes bytes that are known to be valid UTF-8. */
final class Utf8 {
  private Utf8() {}

  /** Returns the number of bytes of the code point with the given first byte; at least one. */
  static int length(byte lead) {
    return lead >= (byte) 0xF0 ? 4 : lead >= (byte) 0xE0 ? 3 : 2;
  }

  /**
   * Returns the code point beyond ASCII that begins at {@code at}. Missing bytes count as zero, so
   * that truncated text has a result.
   */
  static int codePoint(byte[] utf8, int at, int to) {
    byte lead = utf8[at];
    return codePoint(
        lead,
        at + 1 < to ? utf8[at + 1] : 0,
        at + 2 < to ? utf8[at + 2] : 0,
        at + 3 < to ? utf8[at + 3] : 0);
  }

  /** Returns the code point beyond ASCII that begins at an index of a document's text. */
  static int codePoint(JsonDocument document, int at) {
    byte lead = document.byteAt(at);
    int length = length(lead);
    return codePoint(
        lead,
        document.byteAt(at + 1),
        length < 3 ? 0 : document.byteAt(at + 2),
        length < 4 ? 0 : document.byteAt(at + 3));
  }

  private static int codePoint(int lead, int second, int third, int fourth) {
    int bits = second & 0x3F;
    if (lead < (byte) 0xE0) {
      return (lead & 0x1F) << 6 | bits;
    }
    bits = bits << 6 | third & 0x3F;
    if (lead < (byte) 0xF0) {
      return (lead & 0x0F) << 12 | bits;
    }
    return (lead & 0x07) << 18 | bits << 6 | fourth & 0x3F;
  }
}
