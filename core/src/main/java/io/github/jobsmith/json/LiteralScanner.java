package io.github.jobsmith.json;

import java.nio.charset.StandardCharsets;

/** Reads true, false and null. */
final class LiteralScanner {
  /** The first four bytes of a word that begins with {@code true}. */
  static final int TRUE = (int) word("true");

  /** The first five bytes of a word that begins with {@code false}. */
  static final long FALSE = word("false");

  /** The first four bytes of a word that begins with {@code null}. */
  static final int NULL = (int) word("null");

  private final JsonReader reader;

  LiteralScanner(JsonReader reader) {
    this.reader = reader;
  }

  private static long word(String text) {
    return Words.at(text.getBytes(StandardCharsets.US_ASCII), 0);
  }

  /**
   * Reads true, false or null into a node; returns the position after it. Anything else is a fault.
   *
   * @param container where the container of the value begins, or -1
   */
  int value(byte[] in, int pos, int[] a, int node, int container) {
    long word = Words.at(in, pos);
    int end = pos + 4;
    int meta;
    if ((int) word == TRUE) {
      meta = Nodes.BOOLEAN | Nodes.TRUE;
    } else if (Words.head(word, 5) == FALSE) {
      meta = Nodes.BOOLEAN;
      end++;
    } else if ((int) word == NULL) {
      meta = Nodes.NULL;
    } else {
      throw noValue(in, pos, container);
    }
    a[node + Nodes.META] |= meta;
    a[node + Nodes.SIZE] = 0;
    a[node + Nodes.START] = pos;
    a[node + Nodes.END] = end;
    return end;
  }

  private JsonSyntaxException noValue(byte[] in, int pos, int container) {
    return switch (pos < in.length ? in[pos] : 0) {
      case 't' -> reader.faults().badLiteral(pos, "true");
      case 'f' -> reader.faults().badLiteral(pos, "false");
      case 'n' -> reader.faults().badLiteral(pos, "null");
      default -> reader.faults().noValue(pos, container);
    };
  }
}
