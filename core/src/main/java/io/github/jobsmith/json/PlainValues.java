package io.github.jobsmith.json;

/**
 * Reads consecutive members or items that are plain: names and strings without escapes and
 * non-ASCII characters, true and false. Nearly all members are, and compilers make fast code of
 * small methods without calls. Everything else, also what is within the last bytes of the text, is
 * left to {@link JsonReader}.
 */
final class PlainValues {
  /** State of the last node of a result: complete. */
  static final int DONE = 0;

  /** State of the last node of a result: only the name was read, if it has one. */
  static final int NAMED = 1;

  /** State of the last node of a result: its name is not plain, and nothing was read. */
  static final int UNNAMED = 2;

  private final NumberScanner numbers;
  private final int mostBytes;

  PlainValues(NumberScanner numbers, int mostBytes) {
    this.numbers = numbers;
    this.mostBytes = mostBytes;
  }

  /**
   * Reads members. The result has the last node, plus its state, in the upper half, and in the
   * lower half the position: after the value, or where the value or name begins, perhaps with white
   * space.
   *
   * @param from where the quote of the first name is
   * @param a with room for the first node
   */
  long members(byte[] in, int from, int[] a, int first) {
    int last = in.length - 8;
    int node = first;
    int pos = from;
    while (true) {
      int start = pos + 1;
      int end = start;
      if (end > last) {
        return result(node | UNNAMED, pos);
      }
      long mix = Words.SEED;
      long word = Words.word(in, end);
      long stops = Words.stops(word);
      while (stops == 0) {
        mix = Words.fold(mix, word);
        end += 8;
        if (end > last) {
          return result(node | UNNAMED, pos);
        }
        word = Words.word(in, end);
        stops = Words.stops(word);
      }
      end += Words.index(stops);
      if (end > last || end - start > mostBytes) {
        return result(node | UNNAMED, pos);
      }
      // The quote, the colon, at most one space before and after it, and the beginning of the
      // value.
      long next = Words.word(in, end);
      int after = end + 2;
      if ((next >>> 8 & 0xFF) == ' ') {
        after++;
        next = next & 0xFF | next >>> 8 & ~0xFF;
      }
      if ((next & 0xFFFF) != ('"' | ':' << 8)) {
        return result(node | UNNAMED, pos);
      }
      pos = after;
      next >>>= 16;
      if ((byte) next == ' ') {
        pos++;
        next >>>= 8;
      }
      long rest = word & Words.before(stops);
      mix = Words.fold(mix, rest);
      int length = end - start;
      boolean isShort = length <= Nodes.SHORT_NAME;
      int name = isShort ? Nodes.shortName(length, pos - end) : Nodes.nameLength(length);
      a[node + Nodes.NAME_HASH] = Words.finish(mix, length);
      a[node + Nodes.META] = name;
      a[node + Nodes.NAME_REST] = isShort ? Nodes.shortRest(length, rest) : ~start;
      a[node + Nodes.NAME_MIX] = (int) (mix >>> 32);
      if ((byte) next == '"') {
        start = pos + 1;
        end = start;
        if (end > last) {
          return result(node | NAMED, pos);
        }
        stops = Words.stops(Words.word(in, end));
        while (stops == 0) {
          end += 8;
          if (end > last) {
            if (end >= in.length) {
              return result(node | NAMED, pos);
            }
            stops = Words.stops(Words.word(in, last) >>> ((end - last) << 3));
            break;
          }
          stops = Words.stops(Words.word(in, end));
        }
        end += Words.index(stops);
        if (end >= in.length || in[end] != '"' || end - start > mostBytes) {
          return result(node | NAMED, pos);
        }
        a[node + Nodes.META] = name | Nodes.STRING;
        a[node + Nodes.START] = start;
        a[node + Nodes.END] = end;
        end++;
        a[node + Nodes.SIZE] = 0;
      } else if ((byte) next <= '9' && (byte) next >= '0' || (byte) next == '-') {
        end = numbers.value(in, pos, a, node);
      } else {
        int meta;
        if ((int) next == JsonReader.TRUE) {
          meta = Nodes.BOOLEAN | Nodes.TRUE;
          end = pos + 4;
        } else if (Words.head(next, 5) == JsonReader.FALSE) {
          meta = Nodes.BOOLEAN;
          end = pos + 5;
        } else if ((int) next == JsonReader.NULL) {
          meta = Nodes.NULL;
          end = pos + 4;
        } else {
          return (byte) next <= ' ' ? result(node | UNNAMED, start - 1) : result(node | NAMED, pos);
        }
        a[node + Nodes.META] = name | meta;
        a[node + Nodes.START] = pos;
        a[node + Nodes.END] = end;
        a[node + Nodes.SIZE] = 0;
      }
      a[node + Nodes.NEXT] = (node >>> Nodes.SHIFT) + 1;

      if (end >= last || in[end] != ',' || node == a.length - Nodes.STRIDE) {
        return result(node, end);
      }
      pos = JsonReader.skip(in, end + 1);
      if (pos >= in.length || in[pos] != '"') {
        return result(node, end);
      }
      node += Nodes.STRIDE;
    }
  }

  /** Reads strings that are items of an array, like {@link #members}. */
  long strings(byte[] in, int from, int[] a, int first) {
    int last = in.length - 8;
    int node = first;
    int pos = from;
    while (true) {
      a[node + Nodes.NAME_HASH] = 0;
      a[node + Nodes.META] = 0;
      a[node + Nodes.NAME_REST] = 0;
      a[node + Nodes.NAME_MIX] = 0;
      int start = pos + 1;
      int end = start;
      if (end > last) {
        return result(node | NAMED, pos);
      }
      long stops = Words.stops(Words.word(in, end));
      while (stops == 0) {
        end += 8;
        if (end > last) {
          return result(node | NAMED, pos);
        }
        stops = Words.stops(Words.word(in, end));
      }
      end += Words.index(stops);
      if (in[end] != '"' || end - start > mostBytes) {
        return result(node | NAMED, pos);
      }
      a[node + Nodes.META] = Nodes.STRING;
      a[node + Nodes.START] = start;
      a[node + Nodes.END] = end;
      a[node + Nodes.SIZE] = 0;
      a[node + Nodes.NEXT] = (node >>> Nodes.SHIFT) + 1;

      end++;
      if (end >= last || in[end] != ',' || node == a.length - Nodes.STRIDE) {
        return result(node, end);
      }
      pos = JsonReader.skip(in, end + 1);
      if (pos >= in.length || in[pos] != '"') {
        return result(node, end);
      }
      node += Nodes.STRIDE;
    }
  }

  private static long result(int node, int pos) {
    return (long) node << Integer.SIZE | pos;
  }
}
