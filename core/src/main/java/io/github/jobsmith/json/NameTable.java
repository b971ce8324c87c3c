package io.github.jobsmith.json;

/** Names in a table. */
record NameTable(KeyTable table) implements MemberNames {
  @Override
  public int indexOf(JsonDocument document, int member) {
    return table.indexOf(document.bytes, document.nodes, member << Nodes.SHIFT);
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
