package io.github.jobsmith.json;

/** Finds the end of strings and validates their content: escapes, control characters, UTF-8. */
final class StringScanner {
  private final JsonReader reader;
  private final int mostBytes;

  /** The flags ESCAPED and NON_ASCII of the last string. */
  private int flags;

  /** Number of bytes minus number of code points of the last string. */
  private int surplus;

  StringScanner(JsonReader reader, int mostBytes) {
    this.reader = reader;
    this.mostBytes = mostBytes;
  }

  /**
   * Reads the string whose content begins at {@code start} into a node; returns the position after
   * its closing quote.
   */
  int value(byte[] in, int start, int[] a, int node) {
    int end = start;
    long word = Words.at(in, end);
    long stops = Words.stops(word);
    while (stops == 0) {
      end += 8;
      word = Words.at(in, end);
      stops = Words.stops(word);
    }
    int rest = Words.index(stops);
    end += rest;
    int meta = Nodes.STRING;
    int more = 0;
    if (Words.byteAt(word, rest) != '"') {
      end = check(in, start, end);
      meta |= flags;
      more = surplus;
    }
    if (end - start > mostBytes) {
      throw reader.faults().longString(start - 1, mostBytes);
    }
    a[node + Nodes.META] |= meta;
    a[node + Nodes.SIZE] = more;
    a[node + Nodes.START] = start;
    a[node + Nodes.END] = end;
    return end + 1;
  }

  /**
   * Reads the rest of a name that contains escapes or non-ASCII characters, from {@code pos} on;
   * returns the position of its closing quote.
   */
  int name(byte[] in, int start, int pos, int[] a, int node) {
    int end = check(in, start, pos);
    if (end - start > mostBytes) {
      throw reader.faults().longString(start - 1, mostBytes);
    }
    a[node + Nodes.META] = Nodes.nameLength(end - start);
    long mix;
    int length;
    if ((flags & Nodes.ESCAPED) != 0) {
      a[node + Nodes.META] |= Nodes.NAME_ESCAPED;
      byte[] decoded = Strings.utf8(in, start, end, true);
      length = decoded.length;
      mix = Words.mix(decoded, 0, length);
    } else {
      length = end - start;
      mix = Words.mix(in, start, end);
    }
    a[node + Nodes.NAME_MIX] = (int) (mix >>> 32);
    a[node + Nodes.NAME_HASH] = Words.finish(mix, length);
    return end;
  }

  /** Reads on from the byte that ended a plain run; returns the position of the closing quote. */
  private int check(byte[] in, int start, int pos) {
    int found = 0;
    int more = 0;
    int at = pos;
    while (true) {
      if (at >= in.length) {
        throw reader.faults().openString(start - 1);
      }
      byte b = in[at];
      if (b == '"') {
        flags = found;
        surplus = more;
        return at;
      }
      int length;
      if (b == '\\') {
        found |= Nodes.ESCAPED;
        // Usually JSON inside a string, in which escaped quotes are frequent.
        length = at + 1 < in.length && in[at + 1] == '"' ? 2 : escape(in, start, at);
      } else if (b < 0) {
        found |= Nodes.NON_ASCII;
        length = Utf8.sequence(in, at);
        if (length == 0) {
          throw reader.faults().notUtf8(at);
        }
      } else {
        throw reader.faults().controlCharacter(at);
      }
      more += length - 1;
      at = Words.plainEnd(in, at + length);
    }
  }

  /** Returns the length of the escape, or surrogate pair of escapes, of one code point. */
  private int escape(byte[] in, int start, int at) {
    if (at + 1 >= in.length) {
      throw reader.faults().openString(start - 1);
    }
    if (in[at + 1] != 'u') {
      if (Strings.simple(in[at + 1]) == 0) {
        throw reader.faults().badEscape(at);
      }
      return 2;
    }
    int unit = Strings.hex(in, at + 2);
    if (unit < 0) {
      throw reader.faults().badHex(at, start - 1);
    }
    if (!Character.isSurrogate((char) unit)) {
      return 6;
    }
    boolean pair =
        Character.isHighSurrogate((char) unit)
            && at + 7 < in.length
            && in[at + 6] == '\\'
            && in[at + 7] == 'u'
            && Character.isLowSurrogate((char) Strings.hex(in, at + 8));
    if (!pair) {
      throw reader.faults().loneSurrogate(at, unit);
    }
    return 12;
  }
}
