package io.github.jobsmith.json;

/** Reads names of members that are not read with their values by {@link JsonReader}. */
final class NameScanner {
  private final JsonReader reader;
  private final StringScanner strings;
  private final int mostBytes;

  NameScanner(JsonReader reader, StringScanner strings, int mostBytes) {
    this.reader = reader;
    this.strings = strings;
    this.mostBytes = mostBytes;
  }

  /** Reads a name and its colon into a node; returns the position of the value. */
  int name(byte[] in, int quote, int[] a, int node) {
    int start = quote + 1;
    int at = start;
    long hash = Words.SEED;
    long word = Words.at(in, at);
    long stops = Words.stops(word);
    while (stops == 0) {
      hash = Words.fold(hash, word);
      at += 8;
      word = Words.at(in, at);
      stops = Words.stops(word);
    }
    int rest = Words.index(stops);
    int end = at + rest;
    if (Words.byteAt(word, rest) == '"' && end - start <= mostBytes) {
      long last = word & Words.before(stops);
      long mix = Words.fold(hash, last);
      int length = end - start;
      a[node + Nodes.NAME_MIX] = (int) (mix >>> 32);
      a[node + Nodes.NAME_HASH] = Words.finish(mix, length);
      int pos = colon(in, end);
      boolean isShort = length <= Nodes.SHORT_NAME && pos - end <= Nodes.MOST_GAP;
      a[node + Nodes.NAME_REST] = isShort ? Nodes.shortRest(length, last) : ~start;
      a[node + Nodes.META] =
          isShort ? Nodes.shortName(length, pos - end) : Nodes.nameLength(length);
      return pos;
    }
    end = strings.name(in, start, end, a, node);
    a[node + Nodes.NAME_REST] = ~start;
    return colon(in, end);
  }

  /** Reads the colon after a name; returns the position of the value. */
  private int colon(byte[] in, int quote) {
    int pos = quote + 1;
    if (pos >= in.length || in[pos] != ':') {
      pos = JsonReader.skip(in, pos);
      if (pos >= in.length || in[pos] != ':') {
        throw reader.faults().noColon(pos);
      }
    }
    return JsonReader.skip(in, pos + 1);
  }
}
