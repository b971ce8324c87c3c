package io.github.jobsmith.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document without the members that a later one with the same name replaces, as most parsers read
 * it. Places and pointers remain the same, but nodes have other numbers. Immutable.
 */
public final class LastMembers {
  /** An object in which names occur more than once, and how many members are left out. */
  private record Shorter(int object, int members) {}

  private final JsonDocument whole;
  private final BitSet replaced;
  private final List<Shorter> shorter;

  /** For each node of the whole document the number of nodes before it that are not left out. */
  private final int[] before;

  /** For each node that is not left out, the one of the whole document. */
  private final int[] nodes;

  private final JsonDocument document;

  private LastMembers(JsonDocument whole, BitSet replaced, List<Shorter> shorter) {
    this.whole = whole;
    this.replaced = replaced;
    this.shorter = shorter;
    this.before = new int[whole.nodeCount() + 1];
    int[] kept = new int[whole.nodeCount()];
    int count = 0;
    for (int node = 0; node < kept.length; ) {
      boolean out = replaced.get(node);
      int next = out ? whole.next(node) : node + 1;
      Arrays.fill(before, node, next, count);
      if (!out) {
        kept[count++] = node;
      }
      node = next;
    }
    before[kept.length] = count;
    this.nodes = Arrays.copyOf(kept, count);
    this.document = last(whole);
  }

  /**
   * Returns a document without the members of a value that later ones replace.
   *
   * @param root the value; members outside of it are not left out
   * @return null if no name occurs more than once in an object of the value, and the name of the
   *     value did not occur before
   */
  public static @Nullable LastMembers of(JsonDocument whole, int root) {
    if (!whole.hasDuplicates()) {
      return null;
    }
    BitSet replaced = new BitSet();
    List<Shorter> shorter = new ArrayList<>();
    Set<Integer> objects = new HashSet<>();
    boolean any = false;
    for (int member : whole.duplicates) {
      any |= member == root;
      if (member > root && member < whole.next(root) && objects.add(whole.parent(member))) {
        addReplaced(whole, whole.parent(member), replaced, shorter);
      }
    }
    if (shorter.isEmpty() && !any) {
      return null;
    }
    whole.keep();
    return new LastMembers(whole, replaced, shorter);
  }

  private static void addReplaced(
      JsonDocument whole, int object, BitSet replaced, List<Shorter> shorter) {
    Map<String, Integer> last = new HashMap<>();
    int members = 0;
    for (int member = object + 1; member < whole.next(object); member = whole.next(member)) {
      Integer earlier = last.put(whole.schemaName(member), member);
      if (earlier != null) {
        replaced.set(earlier);
        members++;
      }
    }
    shorter.add(new Shorter(object, members));
  }

  private JsonDocument last(JsonDocument all) {
    int[] out = new int[nodes.length << Nodes.SHIFT];
    for (int i = 0; i < nodes.length; i++) {
      int at = i << Nodes.SHIFT;
      System.arraycopy(all.nodes, nodes[i] << Nodes.SHIFT, out, at, Nodes.STRIDE);
      out[at + Nodes.NEXT] = before[out[at + Nodes.NEXT]];
    }
    for (Shorter each : shorter) {
      int at = before[each.object] << Nodes.SHIFT;
      if (nodes[before[each.object]] == each.object) {
        out[at + Nodes.SIZE] -= each.members;
      }
    }
    ViewOrigin origin = all.origin;
    return new JsonDocument(
        all.bytes,
        out,
        nodes.length,
        duplicates(all),
        all.places,
        all.source,
        origin == null ? null : origin.of(last(origin.whole())));
  }

  /** Returns the duplicate members outside of the value, which are not left out. */
  private int[] duplicates(JsonDocument all) {
    Set<Integer> objects = new HashSet<>();
    shorter.forEach(each -> objects.add(each.object));
    return Arrays.stream(all.duplicates)
        .filter(member -> !objects.contains(all.parent(member)))
        .filter(member -> nodes[before[member]] == member)
        .map(member -> before[member])
        .toArray();
  }

  /** Returns the document with the members that are left out. */
  public JsonDocument whole() {
    return whole;
  }

  /** Returns the document without them. */
  public JsonDocument document() {
    return document;
  }

  /** Returns the node of the whole document that is a node of {@link #document}. */
  public int inWhole(int node) {
    return nodes[node];
  }

  /** Returns the members that are left out, except those inside of others. */
  public List<Integer> leftOut() {
    List<Integer> members = new ArrayList<>();
    int end = 0;
    for (int node = replaced.nextSetBit(0); node >= 0; node = replaced.nextSetBit(node + 1)) {
      if (node >= end) {
        members.add(node);
        end = whole.next(node);
      }
    }
    return members;
  }
}
