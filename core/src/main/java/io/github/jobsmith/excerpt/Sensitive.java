package io.github.jobsmith.excerpt;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.LastMembers;
import io.github.jobsmith.json.SourcePlaces;
import io.github.jobsmith.text.DidYouMean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sensitive values of a document. If only a part of the document was validated, it is not
 * known which of the other values are sensitive, so all of them are.
 */
public final class Sensitive {
  /** The pointer of all descendants that are neither objects nor arrays. */
  public static final String SCALARS = "/**";

  private final JsonDocument document;
  private final int root;
  private final List<String> pointers;
  private final List<Integer> unchecked;

  /** What numbers the nodes that are asked for; null for the document itself. */
  private final @Nullable LastMembers last;

  /** Racy single-check: threads may compute it more than once, with equal results. */
  private volatile int @Nullable [] nodes;

  /** Racy single-check, like {@link #nodes}. */
  private volatile long @Nullable [] ranges;

  /**
   * @param root the node that was validated
   * @param pointers relative to that node; {@code *} stands for every item or member
   */
  public Sensitive(JsonDocument document, int root, List<String> pointers) {
    this(document, root, pointers, List.of());
  }

  /**
   * @param root the node that was validated
   * @param pointers relative to that node; {@code *} stands for every item or member
   * @param unchecked nodes in which every value may be sensitive, because the schema does not know
   *     them
   */
  public Sensitive(
      JsonDocument document, int root, List<String> pointers, List<Integer> unchecked) {
    this(document, root, pointers, unchecked, null);
  }

  private Sensitive(
      JsonDocument document,
      int root,
      List<String> pointers,
      List<Integer> unchecked,
      @Nullable LastMembers last) {
    this.document = document;
    this.root = root;
    this.pointers = pointers;
    this.unchecked = unchecked;
    this.last = last;
  }

  /** Returns the same values for questions about nodes of {@link LastMembers#document}. */
  public Sensitive of(LastMembers members) {
    return new Sensitive(document, root, pointers, unchecked, members);
  }

  /** Whether a node is a sensitive value or inside one. */
  public boolean covers(int node) {
    return isCovered(last == null ? node : last.inWhole(node));
  }

  private boolean isCovered(int node) {
    int[] hidden = nodes();
    int at = Arrays.binarySearch(hidden, node);
    if (at >= 0) {
      return true;
    }
    int before = -at - 2;
    return before >= 0 && node < document.next(hidden[before]);
  }

  /**
   * Returns the sensitive values that overlap a range of bytes of the document, in the order of the
   * text.
   */
  List<HiddenPart> within(int from, int to) {
    return root == 0 ? sensitive(from, to) : sensitiveOrOutside(from, to);
  }

  private List<HiddenPart> sensitive(int from, int to) {
    int[] hidden = nodes();
    int low = 0;
    for (int high = hidden.length; low < high; ) {
      int middle = (low + high) >>> 1;
      if (document.endOffset(hidden[middle]) <= from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<HiddenPart> within = new ArrayList<>();
    for (int i = low; i < hidden.length && document.offset(hidden[i]) < to; i++) {
      within.add(part(hidden[i]));
    }
    return within;
  }

  private HiddenPart part(int node) {
    return new HiddenPart(
        document.offset(node),
        document.endOffset(node),
        document.isNull(node) ? HiddenPart.OTHER : HiddenPart.STRING);
  }

  /** Looks at the values in the range only, because a document may have many parts. */
  private List<HiddenPart> sensitiveOrOutside(int from, int to) {
    List<HiddenPart> within = new ArrayList<>();
    int node = Math.max(0, firstNode(from) - 1);
    while (node < document.nodeCount() && document.offset(node) < to) {
      boolean outside = node < root || node >= document.next(root);
      if (outside ? document.size(node) == 0 : isCovered(node)) {
        if (document.endOffset(node) > from) {
          within.add(part(node));
        }
        node = document.next(node);
      } else {
        node++;
      }
    }
    return within;
  }

  /** Returns the first node that begins at or after an offset. */
  private int firstNode(int offset) {
    int low = 0;
    for (int high = document.nodeCount(); low < high; ) {
      int middle = (low + high) >>> 1;
      if (document.offset(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Returns the sensitive values that overlap a range of bytes of the text that the document was
   * converted from, in the order of that text.
   */
  List<HiddenPart> within(SourcePlaces source, int from, int to) {
    long[] hidden = ranges(source);
    int low = 0;
    for (int high = hidden.length; low < high; ) {
      int middle = (low + high) >>> 1;
      if ((int) hidden[middle] <= from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<HiddenPart> within = new ArrayList<>();
    for (int i = low; i < hidden.length && start(hidden[i]) < to; i++) {
      within.add(new HiddenPart(start(hidden[i]), (int) hidden[i], HiddenPart.OTHER));
    }
    return root == 0 ? within : withOutside(source, within, from, to);
  }

  /**
   * Adds what precedes and follows the validated part on its first and last line, except for
   * punctuation. Aliases mix the order of values, so that this does not look at single values.
   */
  private List<HiddenPart> withOutside(
      SourcePlaces source, List<HiddenPart> inside, int from, int to) {
    int start = Math.min(to, source.start(document.offset(root)));
    int end = Math.max(from, source.end(document.offset(root)));
    int before = from;
    while (before < start && isPunctuation(source.byteAt(before))) {
      before++;
    }
    int after = end;
    while (after < to && isPunctuation(source.byteAt(after))) {
      after++;
    }
    List<HiddenPart> within = new ArrayList<>();
    if (before < start) {
      within.add(new HiddenPart(before, start, HiddenPart.OTHER));
    }
    for (HiddenPart part : inside) {
      if (part.from() >= start && part.to() <= end) {
        within.add(part);
      }
    }
    if (after < to) {
      within.add(new HiddenPart(after, to, HiddenPart.OTHER));
    }
    return within;
  }

  private static boolean isPunctuation(byte b) {
    return " \t-[]{},".indexOf(b) >= 0;
  }

  private static int start(long range) {
    return (int) (range >>> Integer.SIZE);
  }

  /**
   * Returns start and end offsets of the sensitive values in the source text, packed into longs;
   * sorted and disjoint.
   */
  private long[] ranges(SourcePlaces source) {
    long[] known = ranges;
    if (known == null) {
      long[] sorted = new long[nodes().length];
      for (int i = 0; i < sorted.length; i++) {
        int offset = document.offset(nodes()[i]);
        sorted[i] = (long) source.start(offset) << Integer.SIZE | source.end(offset);
      }
      Arrays.sort(sorted);
      int count = 0;
      for (long range : sorted) {
        if (count > 0 && start(range) <= (int) sorted[count - 1]) {
          int end = Math.max((int) range, (int) sorted[count - 1]);
          sorted[count - 1] = (long) start(sorted[count - 1]) << Integer.SIZE | end;
        } else {
          sorted[count++] = range;
        }
      }
      known = Arrays.copyOf(sorted, count);
      ranges = known;
    }
    return known;
  }

  /** Returns the sensitive nodes, computed on first use; sorted, and none inside another. */
  private int[] nodes() {
    int[] known = nodes;
    if (known == null) {
      BitSet found = new BitSet();
      for (String pointer : pointers) {
        collect(root, pointer, found);
      }
      for (int node : unchecked) {
        collect(node, SCALARS, found);
      }
      int[] outermost = new int[found.cardinality()];
      int count = 0;
      int end = 0;
      for (int node = found.nextSetBit(0); node >= 0; node = found.nextSetBit(node + 1)) {
        if (node >= end) {
          outermost[count++] = node;
          end = document.next(node);
        }
      }
      known = Arrays.copyOf(outermost, count);
      nodes = known;
    }
    return known;
  }

  /**
   * Follows a pointer through every member whose name equals or resembles the name in the pointer,
   * because a duplicate or misspelt member may contain the sensitive value.
   */
  private void collect(int node, String pointer, BitSet found) {
    boolean container = document.isObject(node) || document.isArray(node);
    if (pointer.equals(SCALARS)) {
      for (int value = node; value < document.next(node); value++) {
        if (!document.isObject(value) && !document.isArray(value)) {
          found.set(value);
        }
      }
      return;
    }
    if (pointer.isEmpty() || !container) {
      found.set(node);
      return;
    }
    int slash = pointer.indexOf('/', 1);
    String token = pointer.substring(1, slash < 0 ? pointer.length() : slash);
    String rest = slash < 0 ? "" : pointer.substring(slash);
    List<String> name = List.of(token.replace("~1", "/").replace("~0", "~"));
    boolean any = token.equals("*");
    int index = 0;
    for (int child = node + 1; child < document.next(node); child = document.next(child)) {
      if (any || isNamed(child, index, token, name)) {
        collect(child, rest, found);
      }
      index++;
    }
  }

  private boolean isNamed(int child, int index, String token, List<String> name) {
    if (!document.isMember(child)) {
      return token.equals(String.valueOf(index));
    }
    String found = document.name(child);
    return found.equals(name.get(0)) || DidYouMean.closest(found, name).isPresent();
  }
}
