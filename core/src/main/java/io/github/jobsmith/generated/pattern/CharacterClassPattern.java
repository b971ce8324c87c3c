package io.github.jobsmith.generated.pattern;

import io.github.jobsmith.json.JsonDocument;

/** {@code ^[set]{min,max}$}. */
final class CharacterClassPattern extends TextPattern {
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = ONES * 0x80;
  private static final long SPACES = ONES * ' ';

  private final CharacterSet set;
  private final int min;
  private final int max;

  CharacterClassPattern(CharacterSet set, int min, int max) {
    this.set = set;
    this.min = min;
    this.max = max;
  }

  @Override
  public boolean matches(byte[] utf8, int from, int to) {
    int count = 0;
    for (int at = from; at < to; count++) {
      byte lead = utf8[at];
      if (lead >= 0) {
        if (!set.containsAscii(lead)) {
          return false;
        }
        at++;
      } else {
        if (!set.containsBeyondAscii(Utf8.codePoint(utf8, at, to))) {
          return false;
        }
        at += Utf8.length(lead);
      }
    }
    return count >= min && count <= max;
  }

  @Override
  boolean matches(JsonDocument document, int from, int to) {
    int at = set.containsPrintable() ? afterPrintable(document, from, to) : from;
    int count = at - from;
    for (; at < to; count++) {
      byte lead = document.byteAt(at);
      if (lead >= 0) {
        if (!set.containsAscii(lead)) {
          return false;
        }
        at++;
      } else {
        if (!set.containsBeyondAscii(Utf8.codePoint(document, at))) {
          return false;
        }
        at += Utf8.length(lead);
      }
    }
    return count >= min && count <= max;
  }

  /** Returns an index before which all characters are printable ASCII. */
  private static int afterPrintable(JsonDocument document, int from, int to) {
    int at = from;
    while (to - at >= Long.BYTES && isPrintable(document.wordAt(at))) {
      at += Long.BYTES;
    }
    int left = to - at;
    if (left == 0 || left >= Long.BYTES) {
      return at;
    }
    // The bytes after the text are taken for spaces.
    long beyond = -1L << (left << 3);
    return isPrintable(document.wordAt(at) & ~beyond | SPACES & beyond) ? to : at;
  }

  /**
   * Whether eight bytes are printable ASCII: the lowest one below the space borrows in the
   * subtraction, DEL becomes 0x80 in the addition, and other bytes beyond ASCII have their highest
   * bit.
   */
  private static boolean isPrintable(long word) {
    return ((word - SPACES | word + ONES | word) & HIGHS) == 0;
  }

  @Override
  boolean matchesEscaped(JsonDocument document, int from, int to) {
    int count = 0;
    for (int at = from; at < to; count++) {
      long next = document.decode(at);
      int codePoint = (int) (next >>> Integer.SIZE);
      if (codePoint < 128 ? !set.containsAscii(codePoint) : !set.containsBeyondAscii(codePoint)) {
        return false;
      }
      at = (int) next;
    }
    return count >= min && count <= max;
  }

  @Override
  public boolean matches(String text) {
    int count = 0;
    for (int at = 0; at < text.length(); count++) {
      int codePoint = text.codePointAt(at);
      if (codePoint < 128 ? !set.containsAscii(codePoint) : !set.containsBeyondAscii(codePoint)) {
        return false;
      }
      at += Character.charCount(codePoint);
    }
    return count >= min && count <= max;
  }
}
