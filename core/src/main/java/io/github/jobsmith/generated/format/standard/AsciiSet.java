package io.github.jobsmith.generated.format.standard;

/**
 * A set of ASCII characters, one bit each.
 *
 * @param low the characters below 64
 * @param high the other characters
 */
record AsciiSet(long low, long high) {
  static final AsciiSet DIGITS = new AsciiSet(0, 0).with("0123456789");
  static final AsciiSet HEX = DIGITS.with("abcdefABCDEF");
  static final AsciiSet LETTERS =
      new AsciiSet(0, 0).with("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
  static final AsciiSet LETTERS_AND_DIGITS =
      new AsciiSet(LETTERS.low | DIGITS.low, LETTERS.high | DIGITS.high);

  /** Returns the union of this set and the characters of an ASCII text. */
  AsciiSet with(String characters) {
    long moreLow = low;
    long moreHigh = high;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c < 64) {
        moreLow |= 1L << c;
      } else {
        moreHigh |= 1L << c;
      }
    }
    return new AsciiSet(moreLow, moreHigh);
  }

  /** Whether a byte or code point is in the set; false for everything beyond ASCII. */
  boolean has(int c) {
    return c >= 0 && c < 128 && ((c < 64 ? low : high) >>> c & 1) != 0;
  }
}
