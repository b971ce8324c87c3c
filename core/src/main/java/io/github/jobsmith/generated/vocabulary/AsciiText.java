package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.json.JsonDocument;
import java.nio.charset.StandardCharsets;

/** A constant text that is compared with parts of documents, eight bytes at a time. Immutable. */
final class AsciiText {
  private final long[] words;
  private final int length;

  private AsciiText(long[] words, int length) {
    this.words = words;
    this.length = length;
  }

  /**
   * Returns a text.
   *
   * @param text ASCII characters, at least one
   */
  static AsciiText of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    long[] words = new long[(bytes.length + Long.BYTES - 1) / Long.BYTES];
    for (int i = 0; i < bytes.length; i++) {
      words[i / Long.BYTES] |= (long) bytes[i] << i * Byte.SIZE;
    }
    return new AsciiText(words, bytes.length);
  }

  int length() {
    return length;
  }

  /**
   * Whether the document has this text at an index.
   *
   * @param from not negative
   * @param end the end of the range in which it has to be
   */
  boolean isAt(JsonDocument doc, int from, int end) {
    if (end - from < length) {
      return false;
    }
    int last = words.length - 1;
    for (int i = 0; i < last; i++) {
      if (doc.wordAt(from + i * Long.BYTES) != words[i]) {
        return false;
      }
    }
    long rest = doc.wordAt(from + last * Long.BYTES) ^ words[last];
    return rest << (last + 1) * Long.SIZE - length * Byte.SIZE == 0;
  }
}
