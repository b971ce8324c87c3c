package io.github.jobsmith.json;

/** A set of strings, such as those of {@code enum}. Immutable; intended for constants. */
public final class StringSet {
  private final KeyTable table;

  private StringSet(KeyTable table) {
    this.table = table;
  }

  /**
   * Prepares the values.
   *
   * @throws IllegalArgumentException if a value occurs twice
   */
  public static StringSet of(String... values) {
    return new StringSet(new KeyTable(values));
  }

  /** Whether the node is a string in this set; false for other kinds. */
  public boolean contains(JsonDocument document, int node) {
    return indexOf(document, node) >= 0;
  }

  /**
   * Returns the index of a string in the order given to {@link #of}; -1 if it is not in this set or
   * the node is not a string.
   */
  public int indexOf(JsonDocument document, int node) {
    int at = node << Nodes.SHIFT;
    int[] nodes = document.nodes;
    int meta = nodes[at + Nodes.META];
    if ((meta & Nodes.KIND) != Nodes.STRING) {
      return -1;
    }
    if ((meta & Nodes.ESCAPED) != 0) {
      int from = nodes[at + Nodes.START];
      int to = nodes[at + Nodes.END];
      return table.indexOfEscaped(Strings.hash(document.bytes, from, to), document.bytes, from, to);
    }
    return table.indexOf(document.bytes, nodes[at + Nodes.START], nodes[at + Nodes.END]);
  }

  /** Returns the number of values. */
  public int size() {
    return table.size();
  }

  /** Returns the value at an index. */
  public String value(int index) {
    return table.text(index);
  }
}
