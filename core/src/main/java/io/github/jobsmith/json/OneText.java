package io.github.jobsmith.json;

/** A set of one string, which is compared without a hash. */
record OneText(Key key) implements StringSet {
  @Override
  public boolean contains(JsonDocument document, int node) {
    int at = node << Nodes.SHIFT;
    int[] nodes = document.nodes;
    int meta = nodes[at + Nodes.META];
    if ((meta & Nodes.KIND) != Nodes.STRING) {
      return false;
    }
    int from = nodes[at + Nodes.START];
    int to = nodes[at + Nodes.END];
    return (meta & Nodes.ESCAPED) == 0
        ? to - from == key.bytes().length && key.isText(document.bytes, from)
        : key.matchesEscaped(document.bytes, from, to);
  }

  @Override
  public int indexOf(JsonDocument document, int node) {
    return contains(document, node) ? 0 : -1;
  }

  @Override
  public int size() {
    return 1;
  }

  @Override
  public String value(int index) {
    return key.text();
  }
}
