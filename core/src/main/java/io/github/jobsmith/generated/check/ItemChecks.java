package io.github.jobsmith.generated.check;

import io.github.jobsmith.json.JsonDocument;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Implements standard keywords about items and names, for generated code. */
public final class ItemChecks {
  /** Arrays of up to this many items are compared pair by pair without allocation. */
  private static final int PAIRWISE = 32;

  /** Arrays of up to this many items are entered into a hash table. */
  private static final int MOST_HASHED = 1 << 14;

  /** The number of steps for each item, on average, after which hashes are too similar. */
  private static final int MOST_STEPS = 4;

  /** 2^32 divided by the golden ratio, which spreads hashes. */
  private static final int GOLDEN_RATIO = 0x9E3779B9;

  private ItemChecks() {}

  /**
   * Reports a value that is not an array, or the items that are not strings.
   *
   * @return whether the value is valid
   */
  public static boolean strings(
      JsonDocument doc, int node, Findings findings, Constraint type, Constraint itemType) {
    return doc.isArray(node)
        ? areStrings(doc, node, findings, itemType)
        : findings.fail(node, type);
  }

  /**
   * Reports a value that is not an object, or the members that are not strings.
   *
   * @return whether the value is valid
   */
  public static boolean stringMembers(
      JsonDocument doc, int node, Findings findings, Constraint type, Constraint memberType) {
    return doc.isObject(node)
        ? areStrings(doc, node, findings, memberType)
        : findings.fail(node, type);
  }

  private static boolean areStrings(
      JsonDocument doc, int node, Findings findings, Constraint type) {
    boolean valid = true;
    int end = doc.next(node);
    int part = node + 1;
    while (part < end) {
      if (doc.isString(part)) {
        part = findings.nextOfScalar(part);
        continue;
      }
      valid &= findings.fail(part, type);
      if (!valid && findings.failFast()) {
        return false;
      }
      part = findings.next(doc, part);
    }
    return valid;
  }

  /**
   * Whether all items of an array are different. Takes O(n log n) time for any items.
   *
   * @param findings lends memory
   */
  public static boolean areUnique(JsonDocument doc, int array, Findings findings) {
    int size = doc.size(array);
    return size < 2
        || (size <= PAIRWISE
            ? pairwise(doc, array, null, null)
            : areDifferent(doc, array, findings.buffers()));
  }

  /**
   * Reports each item that equals an earlier one.
   *
   * @return whether the array is still valid
   */
  public static boolean unique(
      JsonDocument doc, int array, Findings findings, Constraint constraint) {
    int size = doc.size(array);
    if (size < 2) {
      return true;
    }
    if (size <= PAIRWISE) {
      return pairwise(doc, array, findings, constraint);
    }
    if (areDifferent(doc, array, findings.buffers())) {
      return true;
    }
    Duplicates duplicates = new Duplicates(doc, array);
    int[] earlier = duplicates.find();
    boolean valid = true;
    for (int i = 0; i < size; i++) {
      if (earlier[i] >= 0) {
        valid &= findings.failCount(duplicates.items[i], constraint, earlier[i]);
        if (!valid && findings.failFast()) {
          return false;
        }
      }
    }
    return valid;
  }

  /**
   * Whether no items are equal, by a hash table that is at most half full. Allocates only for very
   * many items, and if many have similar hashes. The sort of the JDK would allocate since Java 22.
   */
  private static boolean areDifferent(JsonDocument doc, int array, Buffers buffers) {
    int size = doc.size(array);
    if (size > MOST_HASHED) {
      return new Duplicates(doc, array).areNone();
    }
    int capacity = Integer.highestOneBit(size) << 2;
    int shift = Integer.numberOfLeadingZeros(capacity) + 1;
    long[] table = buffers.take(capacity);
    Arrays.fill(table, 0, capacity, 0);
    boolean different = true;
    int steps = 0;
    int end = doc.next(array);
    for (int item = array + 1; item < end && different; item = doc.next(item)) {
      int hash = doc.hash(item);
      int slot = hash * GOLDEN_RATIO >>> shift;
      while (table[slot] != 0 && different && steps <= MOST_STEPS * size) {
        different = table[slot] >> 32 != hash || !doc.equal(item, (int) table[slot]);
        slot = slot + 1 & capacity - 1;
        steps++;
      }
      if (steps > MOST_STEPS * size) {
        different = new Duplicates(doc, array).areNone();
        break;
      }
      table[slot] = (long) hash << 32 | item;
    }
    buffers.give(table);
    return different;
  }

  /** Returns the length of a member's decoded name in code points. */
  public static int nameLength(JsonDocument doc, int member) {
    if (doc.nameHasEscapes(member)) {
      String name = doc.name(member);
      return name.codePointCount(0, name.length());
    }
    int length = 0;
    int end = doc.nameEndOffset(member) - 1;
    for (int i = doc.nameOffset(member) + 1; i < end; i++) {
      length += (doc.byteAt(i) & 0xC0) == 0x80 ? 0 : 1;
    }
    return length;
  }

  private static boolean pairwise(
      JsonDocument doc, int array, @Nullable Findings findings, @Nullable Constraint constraint) {
    boolean valid = true;
    int end = doc.next(array);
    for (int item = array + 1; item < end; item = doc.next(item)) {
      int position = 0;
      for (int other = array + 1; other < item; other = doc.next(other)) {
        if (doc.equal(item, other)) {
          valid &= report(item, position, findings, constraint);
          break;
        }
        position++;
      }
      if (!valid && (findings == null || findings.failFast())) {
        return false;
      }
    }
    return valid;
  }

  private static boolean report(
      int item, int earlier, @Nullable Findings findings, @Nullable Constraint constraint) {
    return findings != null && constraint != null && findings.failCount(item, constraint, earlier);
  }

  /** Finds equal items: by hash, and within equal hashes by a canonical text. */
  private static final class Duplicates {
    private final JsonDocument doc;
    private final int[] items;

    Duplicates(JsonDocument doc, int array) {
      this.doc = doc;
      this.items = new int[doc.size(array)];
      int item = array + 1;
      for (int i = 0; i < items.length; i++) {
        items[i] = item;
        item = doc.next(item);
      }
    }

    boolean areNone() {
      for (int earlier : find()) {
        if (earlier >= 0) {
          return false;
        }
      }
      return true;
    }

    /** Returns for each item the index of the first item equal to it, or -1. */
    int[] find() {
      long[] order = new long[items.length];
      for (int i = 0; i < items.length; i++) {
        order[i] = (long) doc.hash(items[i]) << 32 | i;
      }
      Arrays.sort(order);
      int[] earlier = new int[items.length];
      Arrays.fill(earlier, -1);
      int from = 0;
      for (int to = 1; to <= order.length; to++) {
        if (to == order.length || order[to] >> 32 != order[from] >> 32) {
          compare(order, from, to, earlier);
          from = to;
        }
      }
      return earlier;
    }

    private void compare(long[] order, int from, int to, int[] earlier) {
      if (to - from > PAIRWISE) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = from; i < to; i++) {
          int index = (int) order[i];
          @Nullable Integer first = seen.putIfAbsent(text(items[index]), index);
          earlier[index] = first == null ? -1 : first;
        }
        return;
      }
      for (int i = from + 1; i < to; i++) {
        for (int j = from; j < i; j++) {
          if (doc.equal(items[(int) order[i]], items[(int) order[j]])) {
            earlier[(int) order[i]] = (int) order[j];
            break;
          }
        }
      }
    }

    private String text(int node) {
      StringBuilder out = new StringBuilder();
      append(node, out);
      return out.toString();
    }

    private void append(int node, StringBuilder out) {
      switch (doc.kind(node)) {
        case NULL -> out.append('n');
        case BOOLEAN -> out.append(doc.booleanValue(node) ? 't' : 'f');
        case NUMBER -> appendNumber(node, out);
        case STRING -> appendText('s', doc.string(node), out);
        case ARRAY -> {
          out.append('[');
          for (int item = node + 1; item < doc.next(node); item = doc.next(item)) {
            append(item, out);
          }
          out.append(']');
        }
        case OBJECT -> {
          Map<String, Integer> members = new TreeMap<>();
          for (int member = node + 1; member < doc.next(node); member = doc.next(member)) {
            members.put(doc.name(member), member);
          }
          out.append('{');
          members.forEach(
              (name, member) -> {
                appendText('m', name, out);
                append(member, out);
              });
          out.append('}');
        }
      }
    }

    private void appendNumber(int node, StringBuilder out) {
      try {
        BigDecimal plain = doc.decimal(node).stripTrailingZeros();
        out.append('#').append(plain.unscaledValue()).append('e').append(-(long) plain.scale());
      } catch (ArithmeticException e) {
        // Too large for a BigDecimal: compared as text.
        appendText('#', doc.numberText(node), out);
      }
    }

    private static void appendText(char kind, String text, StringBuilder out) {
      out.append(kind).append(text.length()).append(':').append(text);
    }
  }
}
