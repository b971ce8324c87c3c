package io.github.jobsmith.json;

/**
 * How a document lays out its values: eight ints each in one array, in document order, so that what
 * belongs together shares a cache line. While a container is being read, its NEXT holds the
 * enclosing container, and its END the names seen so far (see {@link JsonReader}).
 */
final class Nodes {
  /** A node's ints begin at {@code node << SHIFT}. */
  static final int SHIFT = 3;

  static final int STRIDE = 1 << SHIFT;

  /** Kind and flags. */
  static final int META = 0;

  /** First byte of the content: behind the quote of a string, the value itself of the rest. */
  static final int START = 1;

  /** Behind the last byte of the content. */
  static final int END = 2;

  /** The node behind this one's subtree. */
  static final int NEXT = 3;

  /**
   * Items or members of a container; value of a number with the flag SMALL; of a string, how many
   * bytes longer its content is than its number of code points.
   */
  static final int SIZE = 4;

  /** First byte of the name behind its quote; 0 when there is no name. */
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

  /** A number of plain digits that fits a long. */
  static final int LONG = 1 << 5;

  /** A LONG that fits an int, kept in SIZE. */
  static final int SMALL = 1 << 6;

  /** The boolean true. */
  static final int TRUE = 1 << 7;

  /** A name with escapes. */
  static final int NAME_ESCAPED = 1 << 8;

  private Nodes() {}
}
