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
    if ((nodes[at + Nodes.META] & Nodes.NAME_ESCAPED) != 0) {
      return table.indexOfEscaped(
          nodes[at + Nodes.NAME_HASH],
          document.bytes,
          nodes[at + Nodes.NAME_START],
          nodes[at + Nodes.NAME_END]);
    }
    int from = nodes[at + Nodes.NAME_START];
    if (from == 0) {
      return -1;
    }
    return table.indexOf(
        nodes[at + Nodes.NAME_HASH], document.bytes, from, nodes[at + Nodes.NAME_END]);
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
