package io.github.jobsmith.json;

/**
 * A text to search for, split into words and hashed in advance. A record because compilers trust
 * its fields not to change: for a constant, they are constants, too.
 *
 * @param hash {@link Words#hash}
 * @param mix the upper half of {@link Words#mix}
 * @param form the {@link Nodes#nameForm} of a name that is this text without escapes
 * @param rest the {@link Nodes#NAME_REST} of a short name that is this text; if none is, a number
 *     that no name has there, with the {@link #form}
 * @param first the first eight bytes
 * @param words the complete words
 */
record Key(
    String text, byte[] bytes, int hash, int mix, int form, int rest, long first, long[] words)
    implements MemberName {
  /** The {@link #form} of a text of one word. Shorter texts are equal if their mixes are. */
  static final int WORD = form(8);

  static final int TWO_WORDS = form(16);
  static final int THREE_WORDS = form(24);
  static final int FOUR_WORDS = form(32);
  static final int FIVE_WORDS = form(40);
  private static final int LONG = form(Nodes.LONG_NAME);

  static Key of(String text) {
    byte[] bytes = Utf8.encode(text);
    int length = bytes.length;
    long mix = Words.mix(bytes, 0, length);
    long[] words = new long[length >> 3];
    for (int i = 0; i < words.length; i++) {
      words[i] = Words.at(bytes, i << 3);
    }
    return new Key(
        text,
        bytes,
        Words.finish(mix, length),
        (int) (mix >>> 32),
        form(length),
        rest(bytes),
        Words.at(bytes, 0),
        words);
  }

  private static int rest(byte[] bytes) {
    int length = bytes.length;
    return length <= Nodes.SHORT_NAME && Words.isPlain(bytes)
        ? Nodes.shortRest(length, Words.at(bytes, 8))
        : longRest(form(length));
  }

  /**
   * Returns the {@link #rest} of a text that no short name is. It has a byte above 0x7F, as no
   * short name has, and is not negative, as it would be in a node of another name.
   */
  static int longRest(int form) {
    return form << 8 | 0x80;
  }

  /** Returns the {@link #form} of a text of some length. */
  static int form(int length) {
    return Nodes.nameForm(Nodes.nameLength(length));
  }

  /** Whether a name that is not short, and has the same hash, is this text. */
  boolean isName(byte[] in, int[] nodes, int at) {
    int meta = nodes[at + Nodes.META];
    int from = Nodes.nameStart(nodes, at);
    return (meta & Nodes.NAME_ESCAPED) != 0
        ? matchesEscaped(in, from, Nodes.nameEnd(in, nodes, at))
        : nodes[at + Nodes.NAME_MIX] == mix && Nodes.nameForm(meta) == form && matches(in, from);
  }

  /** Whether string content with escapes is this text. */
  boolean matchesEscaped(byte[] in, int from, int to) {
    return Strings.equal(in, from, to, true, bytes, 0, bytes.length, false);
  }

  /** Whether a text without escapes, of the same length, is this one. */
  boolean isText(byte[] in, int from) {
    int length = bytes.length;
    if (length < 8) {
      return Words.head(Words.at(in, from), length) == first;
    }
    return Words.word(in, from) == first
        && Words.word(in, from + length - 8) == Words.word(bytes, length - 8)
        && (length <= 16 || Words.equal(in, from, from + length, bytes));
  }

  /** Whether a text with the same hash, mix and form is this one; see {@link Words#mix}. */
  boolean matches(byte[] in, int from) {
    return form < WORD
        || Words.word(in, from) == first && (form < TWO_WORDS || matchesRest(in, from));
  }

  /** Whether a text with the same hash, mix, form and first word is this one. */
  boolean matchesRest(byte[] in, int from) {
    // Few names have more than four words, and a loop costs more than two comparisons.
    return (words.length < 2 || Words.word(in, from + 8) == words[1])
        && (words.length < 3 || Words.word(in, from + 16) == words[2])
        && (words.length < 4 || Words.word(in, from + 24) == words[3])
        && (words.length < 5 || matchesLong(in, from));
  }

  /**
   * Compares all bytes. Two texts of the longest form can differ in length; a quote follows each,
   * and none is in it.
   */
  boolean matchesLong(byte[] in, int from) {
    int to = from + bytes.length;
    return (form < LONG || to < in.length && in[to] == '"') && Words.equal(in, from, to, bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Key that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return text;
  }
}
