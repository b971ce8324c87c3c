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

  /** State of a node: complete. */
  private static final int DONE = 0;

  /** State of a node: only the name was read, if it has one. */
  static final int NAMED = 1;

  /** State of a node: nothing was read, because its name is not plain. */
  private static final int UNNAMED = 2;

  private final JsonLimits limits;
  private final int mostBytes;
  private final int mostDigits;
  private final StringScanner strings;
  private final NumberScanner numbers;
  private final LiteralScanner literals;
  private final PlainStrings plain;
  private final NameScanner names;
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
    this.mostDigits = limits.maxNumberLength();
    this.faults = faults;
    this.strings = new StringScanner(this, mostBytes);
    this.numbers = new NumberScanner(this, limits.maxNumberLength());
    this.literals = new LiteralScanner(this);
    this.plain = new PlainStrings(mostBytes);
    this.names = new NameScanner(this, strings, mostBytes);
    this.duplicates = new Duplicates(in, room);
  }

  static JsonDocument read(byte[] in, JsonLimits limits) {
    return read(in, limits, null);
  }

  static JsonDocument read(byte[] in, JsonLimits limits, @Nullable Faults faults) {
    JsonInput.checkSize(in, limits);
    int[] room = NodeRoom.first(in.length, limits.maxNodes());
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
   * Reads the text. Consecutive members that are plain are read by a loop in the loop over all
   * values: names and strings without escapes and non-ASCII characters, true, false, null, and
   * integers of up to seven digits. Nearly all members are, and compilers make fast code of loops
   * without calls. Everything else, also what is within the last bytes of the text, is left to the
   * rest of the outer loop. The ints of a node are set together, the first and the last one before
   * those in between, which need no check of the bounds then.
   *
   * @param room the array for the nodes, with room for at least one and at most the greatest number
   *     of nodes; replaced by a longer one if it is too short
   */
  JsonDocument read(int[] room) {
    byte[] in = this.in;
    // The last position of a word in the text; negative if there is none.
    int last = in.length - 8;
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
      int state = NAMED;
      if (c == '"' && open >= 0) {
        int first = node;
        if ((open & 1) != 0) {
          run:
          while (true) {
            state = UNNAMED;
            int start = pos + 1;
            int end = start;
            if (end > last) {
              break;
            }
            long mix = Words.SEED;
            long word = Words.word(in, end);
            long stops = Words.stops(word);
            while (stops == 0) {
              mix = Words.fold(mix, word);
              end += 8;
              if (end > last) {
                break run;
              }
              word = Words.word(in, end);
              stops = Words.stops(word);
            }
            end += Words.index(stops);
            if (end > last || end - start > mostBytes) {
              break;
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
              break;
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
            int shortRest = isShort ? Nodes.shortRest(length, rest) : ~start;
            a[node + META] = name;
            a[node + NAME_HASH] = Words.finish(mix, length);
            a[node + NAME_REST] = shortRest;
            a[node + NAME_MIX] = (int) (mix >>> 32);
            state = NAMED;
            if ((byte) next == '"') {
              start = pos + 1;
              end = start;
              if (end > last) {
                break;
              }
              stops = Words.stops(Words.word(in, end));
              while (stops == 0) {
                end += 8;
                if (end > last) {
                  if (end >= in.length) {
                    break run;
                  }
                  stops = Words.stops(Words.word(in, last) >>> ((end - last) << 3));
                  break;
                }
                stops = Words.stops(Words.word(in, end));
              }
              end += Words.index(stops);
              if (end >= in.length || in[end] != '"' || end - start > mostBytes) {
                break;
              }
              a[node + META] = name | Nodes.STRING;
              a[node + SIZE] = 0;
              a[node + START] = start;
              a[node + END] = end;
              a[node + NEXT] = (node >>> SHIFT) + 1;
              end++;
            } else if ((byte) next <= '9' && (byte) next >= '0' || (byte) next == '-') {
              if (pos >= last) {
                break;
              }
              int sign = (byte) next == '-' ? 1 : 0;
              word = Words.word(in, pos + sign);
              int digits = Words.digits(word);
              int behind = Words.byteAt(word, digits & 7);
              // The rest is left to the scanner: fractions, exponents, more digits, and faults.
              if (digits == 0
                  || digits == 8
                  || (byte) word == '0' && digits > 1
                  || behind == '.'
                  || (behind | 0x20) == 'e'
                  || digits >= mostDigits) {
                break;
              }
              int value = Words.decimal(word, digits);
              end = pos + sign + digits;
              a[node + META] = name | Nodes.NUMBER | Nodes.LONG | Nodes.SMALL;
              a[node + SIZE] = (value ^ -sign) + sign;
              a[node + START] = pos;
              a[node + END] = end;
              a[node + NEXT] = (node >>> SHIFT) + 1;
            } else {
              int meta;
              if ((int) next == LiteralScanner.TRUE) {
                meta = Nodes.BOOLEAN | Nodes.TRUE;
                end = pos + 4;
              } else if (Words.head(next, 5) == LiteralScanner.FALSE) {
                meta = Nodes.BOOLEAN;
                end = pos + 5;
              } else if ((int) next == LiteralScanner.NULL) {
                meta = Nodes.NULL;
                end = pos + 4;
              } else {
                if ((byte) next <= ' ') {
                  state = UNNAMED;
                  pos = start - 1;
                }
                break;
              }
              a[node + META] = name | meta;
              a[node + SIZE] = 0;
              a[node + START] = pos;
              a[node + END] = end;
              a[node + NEXT] = (node >>> SHIFT) + 1;
            }

            state = DONE;
            if (end < last && in[end] == ',' && node < a.length - STRIDE) {
              pos = skip(in, end + 1);
              if (pos < in.length && in[pos] == '"') {
                node += STRIDE;
                continue;
              }
            }
            pos = end;
            break;
          }
        } else {
          long result = plain.read(in, pos, a, node);
          pos = (int) result;
          state = (int) (result >>> Integer.SIZE) & STRIDE - 1;
          node = (int) (result >>> Integer.SIZE) & -STRIDE;
        }
        if (first != node) {
          a[(open & -STRIDE) + SIZE] += node - first >>> SHIFT;
        }
      } else if ((open & 1) != 0) {
        throw faults().noName(pos, a[open - 1 + START]);
      } else {
        Nodes.unnamed(a, node);
      }
      if (state != DONE) {
        if (state == UNNAMED) {
          pos = names.name(in, pos, a, node);
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
          int container = open < 0 ? -1 : a[(open & -STRIDE) + START];
          pos = literals.value(in, pos, a, node, container);
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

  private int[] grow(int[] a, int pos) {
    if (a.length >> SHIFT >= limits.maxNodes()) {
      throw faults().tooMany(pos, limits.maxNodes());
    }
    return NodeRoom.grow(a, pos, in.length, limits.maxNodes());
  }
}
