package io.github.jobsmith.json;

/**
 * The layout of nodes: eight ints each in one array, in document order, so that a node occupies one
 * cache line. While a container is being read, its NEXT holds the enclosing container and its END
 * the names seen so far (see {@link JsonReader}).
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

  /** First byte of the name, after its quote; 0 if there is no name. */
  static final int NAME_START = 5;

  /** Closing quote of the name. */
  static final int NAME_END = 6;

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

  /** A name with escapes. */
  static final int NAME_ESCAPED = 1 << 8;

  /** A value that is not known; its kind is NULL. */
  static final int UNKNOWN = 1 << 9;

  /** An UNKNOWN value that may be absent. */
  static final int UNCERTAIN = 1 << 10;

  private Nodes() {}
}
