package io.github.jobsmith.json;

/** Strings in a table. */
record TextTable(KeyTable table) implements StringSet {
  @Override
  public boolean contains(JsonDocument document, int node) {
    return indexOf(document, node) >= 0;
  }

  @Override
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

  @Override
  public int size() {
    return table.size();
  }

  @Override
  public String value(int index) {
    return table.text(index);
  }
}
