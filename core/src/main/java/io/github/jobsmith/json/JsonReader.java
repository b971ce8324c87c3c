package io.github.jobsmith.json;

import static io.github.jobsmith.json.Nodes.END;
import static io.github.jobsmith.json.Nodes.META;
import static io.github.jobsmith.json.Nodes.NAME_HASH;
import static io.github.jobsmith.json.Nodes.NAME_MIX;
import static io.github.jobsmith.json.Nodes.NAME_REST;
import static io.github.jobsmith.json.Nodes.NEXT;
import static io.github.jobsmith.json.Nodes.SHIFT;
import static io.github.jobsmith.json.Nodes.SIZE;
import static io.github.jobsmith.json.Nodes.START;
import static io.github.jobsmith.json.Nodes.STRIDE;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Parses the bytes in one pass. Neither recursive nor with a stack: the node of an open container
 * holds the enclosing container. Exceptions are created by {@link Faults}.
 *
 * <p>Can read one text after the other, and sets every int of a node, because the array may have
 * been used before.
 */
final class JsonReader {
  /** Stands for the container of the outermost value. */
  private static final int OUTSIDE = -2;

  /** Sufficient for a small file; the array grows while values are read. */
  private static final int MOST_AT_FIRST = 4096;

  /** The ints of an array of 4 MiB, which is not doubled. */
  private static final int LARGE = 1 << 20;

  static final int TRUE = (int) word("true");
  static final long FALSE = word("false");
  static final int NULL = (int) word("null");

  private final JsonLimits limits;
  private final int mostBytes;
  private final StringScanner strings;
  private final NumberScanner numbers;
  private final PlainValues plain;
  private final Duplicates duplicates;
  private byte[] in;

  /** Null if the exceptions need nothing but the text. */
  private @Nullable Faults faults;

  /**
   * @param room of {@link Duplicates}
   */
  JsonReader(byte[] in, JsonLimits limits, @Nullable Faults faults, int room) {
    this.in = in;
    this.limits = limits;
    this.mostBytes = limits.maxStringBytes();
    this.faults = faults;
    this.strings = new StringScanner(this, mostBytes);
    this.numbers = new NumberScanner(this, limits.maxNumberLength());
    this.plain = new PlainValues(numbers, mostBytes);
    this.duplicates = new Duplicates(in, room);
  }

  private static long word(String text) {
    return Words.at(text.getBytes(StandardCharsets.US_ASCII), 0);
  }

  static JsonDocument read(byte[] in, JsonLimits limits) {
    return read(in, limits, null);
  }

  static JsonDocument read(byte[] in, JsonLimits limits, @Nullable Faults faults) {
    JsonInput.checkSize(in, limits);
    int first = Math.min(in.length / 24 + 8, MOST_AT_FIRST);
    int[] room = new int[Math.min(first, limits.maxNodes()) << SHIFT];
    return new JsonReader(in, limits, faults, 0).read(room);
  }

  /** Prepares for another text. */
  void reset(byte[] text) {
    in = text;
    faults = null;
    duplicates.reset(text);
  }

  Faults faults() {
    Faults known = faults;
    return known == null ? new Faults(in) : known;
  }

  /**
   * Reads the text.
   *
   * @param room the array for the nodes, with room for at least one and at most the greatest number
   *     of nodes; replaced by a longer one if it is too short
   */
  JsonDocument read(int[] room) {
    byte[] in = this.in;
    int[] a = room;
    int pos = skip(in, 0);
    // Index of the ints of the next value.
    int node = 0;
    // Index of the ints of the innermost open container, plus 1 if it is an object; or OUTSIDE.
    int open = OUTSIDE;
    int depth = 0;

    value:
    while (true) {
      int c = pos < in.length ? in[pos] : 0;
      int state = PlainValues.NAMED;
      if (c == '"' && open >= 0) {
        long result =
            (open & 1) != 0 ? plain.members(in, pos, a, node) : plain.strings(in, pos, a, node);
        pos = (int) result;
        state = (int) (result >>> Integer.SIZE) & STRIDE - 1;
        int reached = (int) (result >>> Integer.SIZE) & -STRIDE;
        if (reached != node) {
          a[(open & -STRIDE) + SIZE] += reached - node >>> SHIFT;
          node = reached;
        }
      } else if ((open & 1) != 0) {
        throw faults().noName(pos, a[open - 1 + START]);
      } else {
        a[node + NAME_HASH] = 0;
        a[node + META] = 0;
        a[node + NAME_REST] = 0;
        a[node + NAME_MIX] = 0;
      }
      if (state != PlainValues.DONE) {
        if (state == PlainValues.UNNAMED) {
          pos = name(in, pos, a, node);
        }
        c = pos < in.length ? in[pos] : 0;
        if (c == '"') {
          pos = strings.value(in, pos + 1, a, node);
        } else if (c == '{' || c == '[') {
          if (depth == limits.maxDepth()) {
            throw faults().tooDeep(pos, depth);
          }
          int object = c == '{' ? 1 : 0;
          a[node + META] |= Nodes.ARRAY + object;
          a[node + START] = pos;
          pos = skip(in, pos + 1);
          // Each closing bracket follows its opening one by two.
          if (pos >= in.length || in[pos] != c + 2) {
            a[node + NEXT] = open;
            a[node + SIZE] = 1;
            open = node + object;
            depth++;
            node += STRIDE;
            if (node == a.length) {
              a = grow(a, pos);
            }
            continue;
          }
          a[node + END] = ++pos;
          a[node + SIZE] = 0;
        } else if (c <= '9' && c >= '0' || c == '-') {
          pos = numbers.value(in, pos, a, node);
        } else {
          pos = literal(in, pos, a, node, open);
        }
        a[node + NEXT] = (node >>> SHIFT) + 1;
      }
      node += STRIDE;

      while (open >= 0) {
        int b = pos < in.length ? in[pos] : 0;
        if (b <= ' ') {
          pos = skip(in, pos);
          b = pos < in.length ? in[pos] : 0;
        }
        int ended = open & -STRIDE;
        if (b == ',') {
          if (node == a.length) {
            a = grow(a, pos);
          }
          a[ended + SIZE]++;
          pos = skip(in, pos + 1);
          continue value;
        }
        if (b != ((open & 1) != 0 ? '}' : ']')) {
          throw faults().notEnded(pos, (open & 1) != 0, a[ended + START]);
        }
        pos++;
        open = a[ended + NEXT];
        a[ended + NEXT] = node >>> SHIFT;
        a[ended + END] = pos;
        depth--;
        if (b == '}' && a[ended + SIZE] > 1) {
          duplicates.check(a, ended);
        }
      }
      break;
    }
    pos = skip(in, pos);
    if (pos < in.length) {
      throw faults().trailing(pos);
    }
    return new JsonDocument(in, a, node >>> SHIFT, duplicates.found());
  }

  /** Reads a name and its colon into a node; returns the position of the value. */
  private int name(byte[] in, int quote, int[] a, int node) {
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
      a[node + NAME_MIX] = (int) (mix >>> 32);
      a[node + NAME_HASH] = Words.finish(mix, length);
      int pos = value(in, end);
      boolean isShort = length <= Nodes.SHORT_NAME && pos - end <= Nodes.MOST_GAP;
      a[node + NAME_REST] = isShort ? Nodes.shortRest(length, last) : ~start;
      a[node + META] = isShort ? Nodes.shortName(length, pos - end) : Nodes.nameLength(length);
      return pos;
    }
    end = strings.name(in, start, end, a, node);
    a[node + NAME_REST] = ~start;
    return value(in, end);
  }

  /** Reads the colon after a name; returns the position of the value. */
  private int value(byte[] in, int quote) {
    int pos = quote + 1;
    if (pos >= in.length || in[pos] != ':') {
      pos = skip(in, pos);
      if (pos >= in.length || in[pos] != ':') {
        throw faults().noColon(pos);
      }
    }
    return skip(in, pos + 1);
  }

  /** Reads true, false or null; anything else is a fault. */
  private int literal(byte[] in, int pos, int[] a, int node, int open) {
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
      throw noValue(pos, open < 0 ? -1 : a[(open & -STRIDE) + START]);
    }
    a[node + META] |= meta;
    a[node + START] = pos;
    a[node + END] = end;
    a[node + SIZE] = 0;
    return end;
  }

  private JsonSyntaxException noValue(int pos, int container) {
    return switch (pos < in.length ? in[pos] : 0) {
      case 't' -> faults().badLiteral(pos, "true");
      case 'f' -> faults().badLiteral(pos, "false");
      case 'n' -> faults().badLiteral(pos, "null");
      default -> faults().noValue(pos, container);
    };
  }

  /**
   * Returns the first position, from {@code pos} on, that is not white space; the length of the
   * text if there is none.
   */
  static int skip(byte[] in, int pos) {
    while (pos < in.length) {
      byte b = in[pos];
      if (b > ' ' || b < 0) {
        return pos;
      }
      if (b == '\n') {
        // A line break is usually followed by indentation.
        pos++;
        int spaces = Words.leadingSpaces(Words.at(in, pos));
        pos += spaces;
        while (spaces == 8) {
          spaces = Words.leadingSpaces(Words.at(in, pos));
          pos += spaces;
        }
      } else if (b == ' ' || b == '\t' || b == '\r') {
        pos++;
      } else {
        return pos;
      }
    }
    return pos;
  }

  /**
   * Grows the array for the number of values expected from the text so far: by a factor of two to
   * four; a large array only by what is expected, or by a quarter.
   */
  private int[] grow(int[] a, int pos) {
    int most = limits.maxNodes() << SHIFT;
    if (a.length >= most) {
      throw faults().tooMany(pos, limits.maxNodes());
    }
    long likely = (long) (1.1 * a.length / (pos + 1.0) * in.length) >> SHIFT << SHIFT;
    long room =
        a.length < LARGE
            ? Math.max(a.length * 2L, Math.min(a.length * 4L, likely))
            : Math.max(
                a.length + (a.length >> 2 + SHIFT << SHIFT), Math.min(a.length * 16L, likely));
    return Arrays.copyOf(a, (int) Math.min(room, most));
  }
}
