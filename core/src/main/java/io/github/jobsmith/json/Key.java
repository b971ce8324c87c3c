package io.github.jobsmith.json;

/** A text to search for, split into words and hashed in advance. */
final class Key {
  final String text;
  final byte[] bytes;
  final int hash;
  private final long[] words;

  Key(String text) {
    this.text = text;
    this.bytes = Utf8.encode(text);
    this.hash = Words.hash(bytes, 0, bytes.length);
    this.words = new long[(bytes.length >> 3) + 1];
    for (int i = 0; i < words.length; i++) {
      words[i] = Words.at(bytes, i << 3);
    }
  }

  /** Whether string content with escapes is this text. */
  boolean matchesEscaped(byte[] in, int from, int to) {
    return Strings.equal(in, from, to, true, bytes, 0, bytes.length, false);
  }

  /** Whether the bytes from {@code from} to {@code to} are this text. */
  boolean matches(byte[] in, int from, int to) {
    if (to - from != bytes.length) {
      return false;
    }
    int full = words.length - 1;
    int pos = from;
    for (int i = 0; i < full; i++, pos += 8) {
      if (Words.at(in, pos) != words[i]) {
        return false;
      }
    }
    return Words.head(Words.at(in, pos), to - pos) == words[full];
  }
}
