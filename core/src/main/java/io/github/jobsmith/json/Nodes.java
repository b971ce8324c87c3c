package io.github.jobsmith.json;

/**
 * The layout of nodes: eight ints each in one array, in document order, so that a node occupies one
 * cache line. While a container is being read, its NEXT holds the enclosing container (see {@link
 * JsonReader}).
 */
final class Nodes {
  /** The ints of a node begin at {@code node << SHIFT}. */
  static final int SHIFT = 3;

  static final int STRIDE = 1 << SHIFT;

  /** Kind and flags. */
  static final int META = 0;

  /**
   * First byte of the content: after the opening quote of a string; for other kinds, of the value.
   */
  static final int START = 1;

  /** After the last byte of the content. */
  static final int END = 2;

  /** The first node after the subtree. */
  static final int NEXT = 3;

  /**
   * Containers: number of items or members. Numbers with the flag SMALL: the value. Strings: the
   * length of the content in bytes minus its number of code points.
   */
  static final int SIZE = 4;

  /**
   * What makes a short name exact, together with the two other ints: one more than its length if it
   * has less than eight bytes, otherwise the bytes after the eighth, the first one lowest. All
   * lengths differ in it, as they need not in the hash. Short are ASCII names of up to {@link
   * #SHORT_NAME} bytes without escapes, which end less than {@link #MOST_GAP} bytes before their
   * value. For all other names, the complement of the position of the first byte, so a negative
   * number.
   */
  static final int NAME_REST = 5;

  /** The upper half of {@link Words#mix} of the decoded name. */
  static final int NAME_MIX = 6;

  /** {@link Words#hash} of the decoded name. */
  static final int NAME_HASH = 7;

  /** Bits of META that hold the ordinal of the {@link JsonKind}. */
  static final int KIND = 7;

  static final int NULL = 0;
  static final int BOOLEAN = 1;
  static final int NUMBER = 2;
  static final int STRING = 3;
  static final int ARRAY = 4;
  static final int OBJECT = 5;

  /** A string with escapes. */
  static final int ESCAPED = 1 << 3;

  /** A string with bytes above 0x7F. */
  static final int NON_ASCII = 1 << 4;

  /** A number of digits only that fits a long. */
  static final int LONG = 1 << 5;

  /** A LONG that fits an int and is stored in SIZE. */
  static final int SMALL = 1 << 6;

  /** The boolean true. */
  static final int TRUE = 1 << 7;

  /** A value that is not known; its kind is NULL. */
  static final int UNKNOWN = 1 << 8;

  /** An UNKNOWN value that may be absent. */
  static final int UNCERTAIN = 1 << 9;

  /** A name with escapes. */
  static final int NAME_ESCAPED = 1 << 10;

  /** The bits of META from this one on are the length of the name in the text, in bytes. */
  private static final int NAME_LENGTH = 11;

  /**
   * The bits of META from this one on are the distance from the closing quote of a short name to
   * its value; 0 for other names.
   */
  private static final int NAME_GAP = 25;

  /** The length of names that are as long or longer. */
  static final int LONG_NAME = (1 << NAME_GAP - NAME_LENGTH) - 1;

  static final int SHORT_NAME = 12;
  static final int MOST_GAP = -1 >>> NAME_GAP;

  /** Bits of META about the name. */
  static final int NAME = NAME_ESCAPED | -1 << NAME_LENGTH;

  private Nodes() {}

  /** Returns the bits of META for the length of a name without escapes. */
  static int nameLength(int bytes) {
    return Math.min(bytes, LONG_NAME) << NAME_LENGTH;
  }

  /** Returns the bits of META for a short name. */
  static int shortName(int bytes, int gap) {
    return bytes << NAME_LENGTH | gap << NAME_GAP;
  }

  /**
   * Returns the part of a short name for NAME_REST.
   *
   * @param last the bytes after the last complete word
   */
  static int shortRest(int bytes, long last) {
    return bytes < 8 ? bytes + 1 : (int) last;
  }

  /** Returns the part of a short name for NAME_REST, if a plain name is short. */
  static int rest(byte[] in, int from, int to) {
    int length = to - from;
    return shortRest(length, Words.head(Words.at(in, from + Long.BYTES), length & 7));
  }

  /** Makes a node one without a name, and without a kind. */
  static void unnamed(int[] nodes, int at) {
    nodes[at + META] = 0;
    nodes[at + NAME_HASH] = 0;
    nodes[at + NAME_REST] = 0;
    nodes[at + NAME_MIX] = 0;
  }

  /** Whether a node has a name. */
  static boolean isNamed(int[] nodes, int at) {
    return (nodes[at + NAME_REST] | nodes[at + META] & NAME) != 0;
  }

  /**
   * Returns twice the length of a name that is not short, plus 1 if it has escapes: one number to
   * compare with that of a known name.
   */
  static int nameForm(int meta) {
    return meta >>> NAME_LENGTH - 1;
  }

  /** Returns the position of the first byte of a name, after its quote. */
  static int nameStart(int[] nodes, int at) {
    int rest = nodes[at + NAME_REST];
    if (rest < 0) {
      return ~rest;
    }
    int meta = nodes[at + META];
    int value = nodes[at + START] - ((meta & KIND) == STRING ? 1 : 0);
    return value - (meta >>> NAME_GAP) - (meta >>> NAME_LENGTH & LONG_NAME);
  }

  /** Returns the position of the closing quote of a name. */
  static int nameEnd(byte[] in, int[] nodes, int at) {
    int start = nameStart(nodes, at);
    int length = nodes[at + META] >>> NAME_LENGTH & LONG_NAME;
    return length < LONG_NAME ? start + length : closingQuote(in, start + LONG_NAME);
  }

  private static int closingQuote(byte[] in, int from) {
    // An odd number of backslashes before the quote would make it part of the name. The bytes
    // before LONG_NAME may end with some of them.
    int backslashes = 0;
    for (int i = from - 1; in[i] == '\\'; i--) {
      backslashes++;
    }
    int at = from + (backslashes & 1);
    while (in[at] != '"') {
      at += in[at] == '\\' ? 2 : 1;
    }
    return at;
  }
}
