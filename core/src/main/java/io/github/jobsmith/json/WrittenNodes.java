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

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a text that is being written, equal to those of {@link JsonReader}, so that the text
 * need not be read. For the usual text: with names that have escapes or occur twice, with values of
 * other documents, or beyond a limit, there are no nodes, and the text has to be read after all.
 */
final class WrittenNodes {
  private static final int FIRST = 64;

  /** Room for telling names apart: 1 KiB. */
  private static final int NAMES = 256;

  private final JsonLimits limits;
  private final Duplicates duplicates = new Duplicates(new byte[0], NAMES);
  private int[] a;
  private int node;

  /** The innermost container, or -1; its NEXT is used as in the reader. */
  private int open;

  private int depth;

  /** Whether the name of the next value is in its node. */
  private boolean named;

  /** The position of the closing quote of that name. */
  private int nameEnd;

  private boolean usable;
  private @Nullable JsonDocument last;

  WrittenNodes(JsonLimits limits) {
    this.limits = limits;
    this.a = room(limits);
    reset();
  }

  private static int[] room(JsonLimits limits) {
    return new int[Math.min(FIRST, limits.maxNodes()) << SHIFT];
  }

  /** Prepares for another text; the last document has its nodes unless it is kept. */
  void reset() {
    if (last != null && last.isKept()) {
      a = room(limits);
    }
    last = null;
    node = 0;
    open = -1;
    depth = 0;
    named = false;
    usable = true;
  }

  /** Ends the recording. */
  void abandon() {
    usable = false;
  }

  /** Returns the document of a complete text; null if there are no nodes. */
  @Nullable JsonDocument document(byte[] text) {
    if (last == null && usable && text.length <= limits.maxBytes()) {
      last = new JsonDocument(text, a, node >>> SHIFT, Duplicates.NONE, false, null, null);
    }
    return last;
  }

  /** Returns the number of nodes for which there is memory. */
  int room() {
    return a.length >>> SHIFT;
  }

  /** Records a name that has been written. */
  void name(byte[] out, int from, int to, boolean plain) {
    if (plain) {
      long mix = Words.mix(out, from, to);
      int rest = Nodes.rest(out, from, to);
      name(from, to, rest, (int) (mix >>> 32), Words.finish(mix, to - from));
    } else {
      usable = false;
    }
  }

  /**
   * Records a name whose hashes are known.
   *
   * @param rest as in {@link WrittenNames.Name}
   */
  void name(int from, int to, int rest, int mix, int hash) {
    if (!usable || to - from > limits.maxStringBytes() || !hasRoom()) {
      usable = false;
      return;
    }
    int length = to - from;
    a[node + META] = Nodes.nameLength(length);
    a[node + NAME_REST] = length <= Nodes.SHORT_NAME ? rest : ~from;
    a[node + NAME_MIX] = mix;
    a[node + NAME_HASH] = hash;
    named = true;
    nameEnd = to;
  }

  /**
   * Records a string.
   *
   * @param flags ESCAPED and NON_ASCII
   * @param surplus the number of its bytes minus that of its code points
   */
  void string(int from, int to, int flags, int surplus) {
    usable &= to - from <= limits.maxStringBytes();
    add(Nodes.STRING | flags, from, to, surplus);
  }

  /** Records an integer that fits a long. */
  void number(int from, int to, long value) {
    boolean small = value >= -Integer.MAX_VALUE && value <= Integer.MAX_VALUE;
    usable &= to - from <= limits.maxNumberLength();
    int meta = Nodes.NUMBER | Nodes.LONG | (small ? Nodes.SMALL : 0);
    add(meta, from, to, small ? (int) value : 0);
  }

  /** Records a number with a point, an exponent, or more digits than a long has. */
  void number(int from, int to) {
    usable &= to - from <= limits.maxNumberLength();
    add(Nodes.NUMBER, from, to, 0);
  }

  /** Records true, false, null or the begin of a container. */
  void add(int meta, int from, int to, int size) {
    if (!usable || !hasRoom()) {
      usable = false;
      return;
    }
    if (open >= 0) {
      a[open + SIZE]++;
    }
    if (!named) {
      a[node + META] = 0;
      a[node + NAME_REST] = 0;
      a[node + NAME_MIX] = 0;
      a[node + NAME_HASH] = 0;
    } else if (a[node + NAME_REST] >= 0) {
      int value = (meta & Nodes.KIND) == Nodes.STRING ? from - 1 : from;
      a[node + META] |= Nodes.shortName(0, value - nameEnd);
    }
    named = false;
    a[node + META] |= meta;
    a[node + START] = from;
    a[node + END] = to;
    a[node + SIZE] = size;
    a[node + NEXT] = (node >>> SHIFT) + 1;
    node += STRIDE;
  }

  void start(int kind, int from) {
    int container = node;
    add(kind, from, 0, 0);
    if (++depth > limits.maxDepth()) {
      usable = false;
    }
    if (usable) {
      a[container + NEXT] = open;
      open = container;
    }
  }

  /** Ends the innermost container. */
  void end(byte[] out, int to) {
    depth--;
    if (!usable) {
      return;
    }
    int ended = open;
    open = a[ended + NEXT];
    a[ended + NEXT] = node >>> SHIFT;
    a[ended + END] = to;
    if (a[ended + SIZE] > 1 && (a[ended + META] & Nodes.KIND) == Nodes.OBJECT) {
      duplicates.reset(out);
      duplicates.check(a, ended);
      usable = duplicates.found().length == 0;
    }
  }

  /** Whether there is room for a node. */
  private boolean hasRoom() {
    if (node == a.length) {
      int most = limits.maxNodes() << SHIFT;
      if (node >= most) {
        return false;
      }
      a = Arrays.copyOf(a, (int) Math.min(a.length * 2L, most));
    }
    return true;
  }
}
