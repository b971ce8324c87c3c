package io.github.jobsmith.generated.pattern;

import io.github.jobsmith.text.GeneralCategory;
import java.util.Arrays;

/** Parses the canonical notation of a set; see {@link TextPattern#characterClass}. */
final class CharacterSetReader {
  private static final int NON_ASCII = 0x80;

  private final String text;
  private int at;

  /**
   * Code points, ascending, at which a range begins (even index) or after which it ended (odd
   * index).
   */
  private int[] bounds = new int[16];

  private int size;
  private int categories;

  private CharacterSetReader(String text) {
    this.text = text;
  }

  static CharacterSet read(String text) {
    return new CharacterSetReader(text).read();
  }

  private CharacterSet read() {
    expect('[');
    boolean negated = accept('^');
    while (!accept(']')) {
      if (text.startsWith("\\p{", at)) {
        at += 3;
        int category = GeneralCategory.mask(upTo('}'));
        if (category == 0) {
          throw malformed();
        }
        categories |= category;
      } else {
        readRange();
      }
    }
    if (at != text.length()) {
      throw malformed();
    }
    return build(negated ? CharacterSet.ALL : 0);
  }

  private void readRange() {
    int first = readCharacter();
    int last = accept('-') ? readCharacter() : first;
    int previous = size == 0 ? -1 : bounds[size - 1];
    if (first < previous || last < first || last > Character.MAX_CODE_POINT) {
      throw malformed();
    }
    if (first == previous) {
      bounds[size - 1] = last + 1;
      return;
    }
    if (size == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * size);
    }
    bounds[size++] = first;
    bounds[size++] = last + 1;
  }

  private int readCharacter() {
    if (accept('\\')) {
      if (text.startsWith("u{", at)) {
        at += 2;
        try {
          return Integer.parseInt(upTo('}'), 16);
        } catch (NumberFormatException e) {
          throw malformed();
        }
      }
    }
    if (at >= text.length()) {
      throw malformed();
    }
    return text.charAt(at++);
  }

  private CharacterSet build(int flip) {
    long low = 0;
    long high = 0;
    for (int c = 0; c < NON_ASCII; c++) {
      if (((categoriesAt(c) ^ flip) >>> Character.getType(c) & 1) != 0) {
        if (c < 64) {
          low |= 1L << c;
        } else {
          high |= 1L << c;
        }
      }
    }
    int[] starts = new int[size + 1];
    int[] in = new int[size + 1];
    starts[0] = NON_ASCII;
    in[0] = categoriesAt(NON_ASCII) ^ flip;
    int count = 1;
    for (int i = 0; i < size; i++) {
      if (bounds[i] > NON_ASCII && bounds[i] <= Character.MAX_CODE_POINT) {
        starts[count] = bounds[i];
        in[count++] = categoriesAt(bounds[i]) ^ flip;
      }
    }
    return new CharacterSet(low, high, Arrays.copyOf(starts, count), Arrays.copyOf(in, count));
  }

  /** Returns the categories that are included at a code point, before negation. */
  private int categoriesAt(int codePoint) {
    int found = Arrays.binarySearch(bounds, 0, size, codePoint);
    int after = found < 0 ? -found - 1 : found + 1;
    return after % 2 == 1 ? CharacterSet.ALL : categories;
  }

  private boolean accept(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private void expect(char c) {
    if (!accept(c)) {
      throw malformed();
    }
  }

  private String upTo(char end) {
    int stop = text.indexOf(end, at);
    if (stop < 0) {
      throw malformed();
    }
    String content = text.substring(at, stop);
    at = stop + 1;
    return content;
  }

  private IllegalArgumentException malformed() {
    return new IllegalArgumentException(
        "not a canonical character class at index " + at + ": " + text);
  }
}
