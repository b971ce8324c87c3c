package io.github.jobsmith.json;

/** Names in a table. */
record NameTable(KeyTable table) implements MemberNames {
  @Override
  public int indexOf(JsonDocument document, int member) {
    int at = member << Nodes.SHIFT;
    int[] nodes = document.nodes;
    int meta = nodes[at + Nodes.META];
    int hash = nodes[at + Nodes.NAME_HASH];
    int from = nodes[at + Nodes.NAME_START];
    return (meta & Nodes.NAME_ESCAPED) == 0
        ? table.indexOf(
            hash, nodes[at + Nodes.NAME_MIX], Nodes.nameForm(meta), document.bytes, from)
        : table.indexOfEscaped(
            hash, document.bytes, from, Nodes.nameEnd(document.bytes, nodes, at));
  }

  @Override
  public int size() {
    return table.size();
  }

  @Override
  public String name(int index) {
    return table.text(index);
  }
}
