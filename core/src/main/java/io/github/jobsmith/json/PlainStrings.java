package io.github.jobsmith.json;

/**
 * Reads consecutive strings of an array that are plain: ASCII without escapes. Most are, and
 * compilers make fast code of small methods without calls. Everything else, also what is within the
 * last bytes of the text, is left to {@link JsonReader}.
 */
final class PlainStrings {
  private final int mostBytes;

  PlainStrings(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  /**
   * Reads strings. The result has in the upper half the last node, plus {@link JsonReader#NAMED} if
   * its value was not read, and in the lower half the position: after the value, or where the value
   * begins.
   *
   * @param from where the quote of the first string is
   * @param a with room for the first node
   */
  long read(byte[] in, int from, int[] a, int first) {
    int last = in.length - 8;
    int node = first;
    int pos = from;
    while (true) {
      int start = pos + 1;
      int end = start;
      if (end > last) {
        return unnamed(a, node, pos);
      }
      long stops = Words.stops(Words.word(in, end));
      while (stops == 0) {
        end += 8;
        if (end > last) {
          return unnamed(a, node, pos);
        }
        stops = Words.stops(Words.word(in, end));
      }
      end += Words.index(stops);
      if (in[end] != '"' || end - start > mostBytes) {
        return unnamed(a, node, pos);
      }
      a[node + Nodes.META] = Nodes.STRING;
      a[node + Nodes.NAME_HASH] = 0;
      a[node + Nodes.START] = start;
      a[node + Nodes.END] = end;
      a[node + Nodes.NEXT] = (node >>> Nodes.SHIFT) + 1;
      a[node + Nodes.SIZE] = 0;
      a[node + Nodes.NAME_REST] = 0;
      a[node + Nodes.NAME_MIX] = 0;

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

  /** Returns the result for an item whose value was not read. */
  private static long unnamed(int[] a, int node, int pos) {
    Nodes.unnamed(a, node);
    return result(node | JsonReader.NAMED, pos);
  }

  private static long result(int node, int pos) {
    return (long) node << Integer.SIZE | pos;
  }
}
