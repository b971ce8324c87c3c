package io.github.jobsmith.json;

/** A set of string values, as {@code enum} lists them. Immutable; meant for constants. */
public final class StringSet {
  private final KeyTable table;

  private StringSet(KeyTable table) {
    this.table = table;
  }

  /**
   * Prepares the values.
   *
   * @throws IllegalArgumentException if a value is given twice
   */
  public static StringSet of(String... values) {
    return new StringSet(new KeyTable(values));
  }

  /** Whether the node is a string of this set. */
  public boolean contains(JsonDocument document, int node) {
    return indexOf(document, node) >= 0;
  }

  /**
   * The index of the string in the order given to {@link #of}; -1 if it is none of them or the node
   * is no string.
   */
  public int indexOf(JsonDocument document, int node) {
    int at = node << Nodes.SHIFT;
    int[] nodes = document.nodes;
    int meta = nodes[at + Nodes.META];
    if ((meta & Nodes.KIND) != Nodes.STRING) {
      return -1;
    }
    if ((meta & Nodes.ESCAPED) != 0) {
      byte[] value = document.utf8(node);
      return table.indexOf(value, 0, value.length);
    }
    return table.indexOf(document.bytes, nodes[at + Nodes.START], nodes[at + Nodes.END]);
  }

  /** How many values there are. */
  public int size() {
    return table.size();
  }

  /** The value at an index. */
  public String value(int index) {
    return table.text(index);
  }
}
