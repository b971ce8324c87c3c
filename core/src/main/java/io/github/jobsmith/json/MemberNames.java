package io.github.jobsmith.json;

/**
 * The known member names of an object, for a switch over its members. Immutable; intended for
 * constants.
 */
public final class MemberNames {
  private final KeyTable table;

  private MemberNames(KeyTable table) {
    this.table = table;
  }

  /**
   * Prepares the names.
   *
   * @throws IllegalArgumentException if a name occurs twice
   */
  public static MemberNames of(String... names) {
    return new MemberNames(new KeyTable(names));
  }

  /** Returns the index of a member's name in the order given to {@link #of}, or -1. */
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

  /** Returns the number of names. */
  public int size() {
    return table.size();
  }

  /** Returns the name at an index. */
  public String name(int index) {
    return table.text(index);
  }
}
