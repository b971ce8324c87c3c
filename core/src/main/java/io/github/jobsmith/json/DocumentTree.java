package io.github.jobsmith.json;

/**
 * The tree of a {@link JsonDocument}: kinds, containers, the names of members, and where values are
 * in the text. The methods are final, so that a call of one is a call of this class.
 */
abstract sealed class DocumentTree permits DocumentValues {
  private static final JsonKind[] KINDS = JsonKind.values();

  final byte[] bytes;

  /** Laid out as in {@link Nodes}. */
  final int[] nodes;

  /** Members whose name an earlier one in the same object has, ascending. */
  final int[] duplicates;

  DocumentTree(byte[] bytes, int[] nodes, int[] duplicates) {
    this.bytes = bytes;
    this.nodes = nodes;
    this.duplicates = duplicates;
  }

  final int meta(int node) {
    return nodes[(node << Nodes.SHIFT) + Nodes.META];
  }

  final int slot(int node, int slot) {
    return nodes[(node << Nodes.SHIFT) + slot];
  }

  /** Returns the ordinal of the kind. */
  final int kindBits(int node) {
    return meta(node) & Nodes.KIND;
  }

  /** Returns the kind of a node. */
  public final JsonKind kind(int node) {
    return KINDS[kindBits(node)];
  }

  /** Whether a node is an object. */
  public final boolean isObject(int node) {
    return kindBits(node) == Nodes.OBJECT;
  }

  /** Whether a node is an array. */
  public final boolean isArray(int node) {
    return kindBits(node) == Nodes.ARRAY;
  }

  /** Whether a node is a string. */
  public final boolean isString(int node) {
    return kindBits(node) == Nodes.STRING;
  }

  /** Whether a node is a number. */
  public final boolean isNumber(int node) {
    return kindBits(node) == Nodes.NUMBER;
  }

  /** Whether a node is true or false. */
  public final boolean isBoolean(int node) {
    return kindBits(node) == Nodes.BOOLEAN;
  }

  /** Whether a node is JSON null. */
  public final boolean isNull(int node) {
    return kindBits(node) == Nodes.NULL;
  }

  /** Whether the node is {@code true}. */
  public final boolean booleanValue(int node) {
    return (meta(node) & Nodes.TRUE) != 0;
  }

  /** Returns the first node after the subtree of a node. */
  public final int next(int node) {
    return slot(node, Nodes.NEXT);
  }

  /** Returns the number of items or members; 0 for other kinds. */
  public final int size(int node) {
    return kindBits(node) >= Nodes.ARRAY ? slot(node, Nodes.SIZE) : 0;
  }

  /**
   * Whether a value is not known until the text is processed further. It has the kind {@link
   * JsonKind#NULL}; nothing can be said about it.
   */
  public final boolean isUnknown(int node) {
    return (meta(node) & Nodes.UNKNOWN) != 0;
  }

  /** Whether it is not even known that the value will be there. */
  public final boolean isUncertain(int node) {
    return (meta(node) & Nodes.UNCERTAIN) != 0;
  }

  // ---- names

  /** Whether the node has a name, that is, whether its parent is an object. */
  public final boolean isMember(int node) {
    return Nodes.isNamed(nodes, node << Nodes.SHIFT);
  }

  /** Returns the decoded name in the text, which is the one that {@link #nameHash} is of. */
  final String textName(int node) {
    return Strings.decode(bytes, nameStart(node), nameEnd(node), nameEscaped(node));
  }

  /**
   * Returns the hash of the decoded name, equal to {@link MemberName#hash}; computed when the text
   * was parsed.
   */
  public final int nameHash(int node) {
    return slot(node, Nodes.NAME_HASH);
  }

  /** Whether the decoded name equals the given one. */
  public final boolean nameEquals(int node, byte[] utf8) {
    return nameEscaped(node)
        ? Strings.equal(bytes, nameStart(node), nameEnd(node), true, utf8, 0, utf8.length, false)
        : Words.equal(bytes, nameStart(node), nameEnd(node), utf8);
  }

  final int nameStart(int node) {
    return Nodes.nameStart(nodes, node << Nodes.SHIFT);
  }

  final int nameEnd(int node) {
    return Nodes.nameEnd(bytes, nodes, node << Nodes.SHIFT);
  }

  final boolean nameEscaped(int node) {
    return (meta(node) & Nodes.NAME_ESCAPED) != 0;
  }

  final byte[] nameUtf8(int node) {
    return Strings.utf8(bytes, nameStart(node), nameEnd(node), nameEscaped(node));
  }

  /**
   * Returns the member with a name, the last one if it occurs more than once, or -1 if there is
   * none or the node is not an object. Takes time linear in the number of members.
   */
  public final int find(int object, MemberName name) {
    if (!isObject(object)) {
      return -1;
    }
    Key key = (Key) name;
    int end = next(object);
    for (int member = object + 1; member < end; member = next(member)) {
      if (nameHash(member) == key.hash() && named(member, key)) {
        return duplicates.length == 0 ? member : last(member, end, key);
      }
    }
    return -1;
  }

  /** Returns the last member with a name from one of them on. */
  private int last(int first, int end, Key key) {
    int last = first;
    for (int member = next(first); member < end; member = next(member)) {
      if (nameHash(member) == key.hash() && named(member, key)) {
        last = member;
      }
    }
    return last;
  }

  /**
   * Returns the member whose name is the end of an ASCII text, the last one if it occurs more than
   * once, or -1 if there is none or the node is not an object.
   */
  final int find(int object, String text, int from) {
    if (!isObject(object)) {
      return -1;
    }
    int found = -1;
    int end = next(object);
    for (int member = object + 1; member < end; member = next(member)) {
      if (named(member, text, from)) {
        found = member;
        if (duplicates.length == 0) {
          break;
        }
      }
    }
    return found;
  }

  private boolean named(int member, String text, int from) {
    int start = nameStart(member);
    int end = nameEnd(member);
    if (nameEscaped(member)) {
      return Strings.decode(bytes, start, end, true).equals(text.substring(from));
    }
    if (end - start != text.length() - from) {
      return false;
    }
    for (int i = from; i < text.length(); i++) {
      if (bytes[start++] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean named(int member, Key key) {
    int rest = slot(member, Nodes.NAME_REST);
    return rest >= 0
        ? rest == key.rest() && slot(member, Nodes.NAME_MIX) == key.mix()
        : key.isName(bytes, nodes, member << Nodes.SHIFT);
  }

  /**
   * Returns the item at an index, or -1 if there is none or the node is not an array. Takes time
   * linear in the index.
   */
  public final int item(int array, int index) {
    if (!isArray(array) || index < 0 || index >= size(array)) {
      return -1;
    }
    int item = array + 1;
    for (int i = 0; i < index; i++) {
      item = next(item);
    }
    return item;
  }

  // ---- places

  /**
   * Returns the offset of the content: after the opening quote of a string, otherwise the first
   * byte of the value.
   */
  public final int start(int node) {
    return slot(node, Nodes.START);
  }

  /**
   * Returns the end offset of the content: the closing quote of a string, otherwise after the last
   * byte of the value.
   */
  public final int end(int node) {
    return slot(node, Nodes.END);
  }

  /** Returns a byte of the text. */
  public final byte byteAt(int index) {
    return bytes[index];
  }

  /**
   * Returns eight bytes of the text from an index on, the first one lowest; zeros after its end.
   *
   * @param index not negative
   */
  public final long wordAt(int index) {
    return Words.at(bytes, index);
  }

  /**
   * Returns the decoded code point at an offset in the content of a string or name, in the upper 32
   * bits, and the offset after it, in the lower 32 bits. Does not allocate.
   */
  public final long decode(int offset) {
    return Strings.next(bytes, offset);
  }

  /** Returns the offset of the first byte of the value, including the opening quote of a string. */
  public final int offset(int node) {
    return start(node) - (isString(node) ? 1 : 0);
  }

  /**
   * Returns the offset after the last byte of the value, including the closing quote of a string.
   */
  public final int endOffset(int node) {
    return end(node) + (isString(node) ? 1 : 0);
  }
}
