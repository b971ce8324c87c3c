package io.github.jobsmith.json;

/** A text to search for, split into words and hashed in advance. */
final class Key {
  /** The {@link #form} of a text of one word. Shorter texts are equal if their mixes are. */
  static final int WORD = form(8);

  private static final int LONG = form(Nodes.LONG_NAME);

  final String text;
  final byte[] bytes;

  /** {@link Words#hash}. */
  final int hash;

  /** The upper half of {@link Words#mix}. */
  final int mix;

  /** The {@link Nodes#nameForm} of a name that is this text without escapes. */
  final int form;

  /** The complete words. */
  private final long[] words;

  Key(String text) {
    this.text = text;
    this.bytes = Utf8.encode(text);
    int length = bytes.length;
    long folded = Words.mix(bytes, 0, length);
    this.hash = Words.finish(folded, length);
    this.mix = (int) (folded >>> 32);
    this.form = form(length);
    this.words = new long[length >> 3];
    for (int i = 0; i < words.length; i++) {
      words[i] = Words.at(bytes, i << 3);
    }
  }

  /** Returns the {@link #form} of a text of some length. */
  static int form(int length) {
    return Nodes.nameForm(Nodes.nameLength(length));
  }

  /** Whether string content with escapes is this text. */
  boolean matchesEscaped(byte[] in, int from, int to) {
    return Strings.equal(in, from, to, true, bytes, 0, bytes.length, false);
  }

  /** Whether a text with the same hash, mix and form is this one; see {@link Words#mix}. */
  boolean matches(byte[] in, int from) {
    for (int i = 0; i < words.length; i++) {
      if (Words.at(in, from + (i << 3)) != words[i]) {
        return false;
      }
    }
    return form < LONG || matchesLong(in, from);
  }

  /** Two texts of this form can differ in length. A quote follows each, and none is in it. */
  private boolean matchesLong(byte[] in, int from) {
    int to = from + bytes.length;
    return to < in.length && in[to] == '"' && Words.equal(in, from, to, bytes);
  }
}
