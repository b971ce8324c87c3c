package io.github.jobsmith.json;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text that was read: flat arrays over its UTF-8 bytes. Immutable and thread-safe.
 *
 * <p>A value is a node, an int; nodes are numbered in the order of the text, the root is 0. The
 * children of {@code n} are {@code n + 1}, {@code next(n + 1)} and so on, while below {@code
 * next(n)}. Methods that take a node expect one of this document ({@code 0} up to {@link
 * #nodeCount}) and, where they ask for a kind of content, of the kind that they are about; they
 * check neither, as they are the inner loop of validators.
 *
 * <p>All offsets are in bytes of the UTF-8 text. Lookups that decode (names, strings with escapes)
 * allocate; the rest does not, unless it says so.
 */
public final class JsonDocument {
  private static final JsonKind[] KINDS = JsonKind.values();

  final byte[] bytes;
  final int[] nodes;
  private final int count;
  private final int[] duplicates;
  private final boolean places;
  private final @Nullable SourcePlaces source;
  private volatile @Nullable Places lines;
  private volatile @Nullable Parents parents;

  JsonDocument(byte[] bytes, int[] nodes, int count, int[] duplicates) {
    this(bytes, nodes, count, duplicates, true, null);
  }

  private JsonDocument(
      byte[] bytes,
      int[] nodes,
      int count,
      int[] duplicates,
      boolean places,
      @Nullable SourcePlaces source) {
    this.bytes = bytes;
    this.nodes = nodes;
    this.count = count;
    this.duplicates = duplicates;
    this.places = places;
    this.source = source;
  }

  /**
   * Reads a text within {@link JsonLimits#DEFAULT}. The array is kept, not copied: it must not be
   * changed afterwards.
   *
   * @throws JsonSyntaxException if it is not one JSON value (RFC 8259) in UTF-8
   */
  public static JsonDocument parse(byte[] utf8) {
    return JsonReader.read(utf8, JsonLimits.DEFAULT);
  }

  /** As {@link #parse(byte[])}, within other limits. */
  public static JsonDocument parse(byte[] utf8, JsonLimits limits) {
    return JsonReader.read(utf8, limits);
  }

  /** As {@link #parse(byte[])}; offsets are those of the text's UTF-8. */
  public static JsonDocument parse(String json) {
    return parse(json, JsonLimits.DEFAULT);
  }

  /** As {@link #parse(String)}, within other limits. */
  public static JsonDocument parse(String json, JsonLimits limits) {
    return JsonReader.read(JsonInput.bytes(json, limits), limits);
  }

  /**
   * As {@link #parse(byte[])}; a file above the limit is not read, and a pipe or a growing file not
   * beyond it.
   */
  public static JsonDocument parse(Path file) throws IOException {
    return parse(file, JsonLimits.DEFAULT);
  }

  /** As {@link #parse(Path)}, within other limits. */
  public static JsonDocument parse(Path file, JsonLimits limits) throws IOException {
    return JsonReader.read(JsonInput.bytes(file, limits), limits);
  }

  /** As {@link #parse(String)}; reads to the end, but not beyond the limit, and does not close. */
  public static JsonDocument parse(Reader reader) throws IOException {
    return parse(reader, JsonLimits.DEFAULT);
  }

  /** As {@link #parse(Reader)}, within other limits. */
  public static JsonDocument parse(Reader reader, JsonLimits limits) throws IOException {
    return JsonReader.read(JsonInput.bytes(reader, limits), limits);
  }

  /**
   * The same data for a text that nobody has seen, such as one written from a model: {@link
   * #hasPlaces} is false.
   */
  public JsonDocument withoutPlaces() {
    return places ? new JsonDocument(bytes, nodes, count, duplicates, false, null) : this;
  }

  /**
   * The same data, written from a text that is no JSON: {@link #position} answers with places in
   * that text, and {@link #hasText} is false.
   */
  public JsonDocument withPlaces(SourcePlaces places) {
    return new JsonDocument(bytes, nodes, count, duplicates, true, places);
  }

  /** Where the parts stand in the text that this was made from; null when that is no other one. */
  public @Nullable SourcePlaces source() {
    return source;
  }

  /** Whether offsets and positions mean something to whoever supplied the data. */
  public boolean hasPlaces() {
    return places;
  }

  /** Whether the bytes of this document are the text that was supplied. */
  public boolean hasText() {
    return places && source == null;
  }

  /** Number of values, at least 1. */
  public int nodeCount() {
    return count;
  }

  private int meta(int node) {
    return nodes[(node << Nodes.SHIFT) + Nodes.META];
  }

  private int slot(int node, int slot) {
    return nodes[(node << Nodes.SHIFT) + slot];
  }

  /** The ordinal of the kind. */
  int kindBits(int node) {
    return meta(node) & Nodes.KIND;
  }

  public JsonKind kind(int node) {
    return KINDS[kindBits(node)];
  }

  public boolean isObject(int node) {
    return kindBits(node) == Nodes.OBJECT;
  }

  public boolean isArray(int node) {
    return kindBits(node) == Nodes.ARRAY;
  }

  public boolean isString(int node) {
    return kindBits(node) == Nodes.STRING;
  }

  public boolean isNumber(int node) {
    return kindBits(node) == Nodes.NUMBER;
  }

  public boolean isBoolean(int node) {
    return kindBits(node) == Nodes.BOOLEAN;
  }

  public boolean isNull(int node) {
    return kindBits(node) == Nodes.NULL;
  }

  /** Whether the node is {@code true}. */
  public boolean booleanValue(int node) {
    return (meta(node) & Nodes.TRUE) != 0;
  }

  /** The node behind this one's subtree. */
  public int next(int node) {
    return slot(node, Nodes.NEXT);
  }

  /** Number of items or members; 0 for the other kinds. */
  public int size(int node) {
    return kindBits(node) >= Nodes.ARRAY ? slot(node, Nodes.SIZE) : 0;
  }

  // ---- names

  /** Whether the node has a name, that is, whether its parent is an object. */
  public boolean isMember(int node) {
    return slot(node, Nodes.NAME_START) != 0;
  }

  /** The decoded name of a member; the empty text for a node that has none. */
  public String name(int node) {
    return Strings.decode(
        bytes, slot(node, Nodes.NAME_START), slot(node, Nodes.NAME_END), nameEscaped(node));
  }

  /** A hash of the decoded name, as {@link MemberName#hash}; known since the text was read. */
  public int nameHash(int node) {
    return slot(node, Nodes.NAME_HASH);
  }

  /** Whether the decoded name is this one. */
  public boolean nameEquals(int node, byte[] utf8) {
    return nameEscaped(node)
        ? Arrays.equals(nameUtf8(node), utf8)
        : Words.equal(bytes, slot(node, Nodes.NAME_START), slot(node, Nodes.NAME_END), utf8);
  }

  private boolean nameEscaped(int node) {
    return (meta(node) & Nodes.NAME_ESCAPED) != 0;
  }

  byte[] nameUtf8(int node) {
    return Strings.utf8(
        bytes, slot(node, Nodes.NAME_START), slot(node, Nodes.NAME_END), nameEscaped(node));
  }

  /**
   * The first member of that name, or -1; -1 also when the node is no object. Takes time with the
   * number of members.
   */
  public int find(int object, MemberName name) {
    if (!isObject(object)) {
      return -1;
    }
    int hash = name.key.hash;
    int end = next(object);
    for (int member = object + 1; member < end; member = next(member)) {
      if (nameHash(member) == hash && named(member, name.key)) {
        return member;
      }
    }
    return -1;
  }

  private boolean named(int member, Key key) {
    return nameEscaped(member)
        ? Arrays.equals(nameUtf8(member), key.bytes)
        : key.matches(bytes, slot(member, Nodes.NAME_START), slot(member, Nodes.NAME_END));
  }

  /** The item at an index, or -1; -1 also when the node is no array. Takes time with the index. */
  public int item(int array, int index) {
    if (!isArray(array) || index < 0 || index >= size(array)) {
      return -1;
    }
    int item = array + 1;
    for (int i = 0; i < index; i++) {
      item = next(item);
    }
    return item;
  }

  /**
   * Members whose name occurred before in the same object, ascending; mostly none. A copy where
   * there are some.
   */
  public int[] duplicateMembers() {
    return duplicates.length == 0 ? duplicates : duplicates.clone();
  }

  boolean hasDuplicates() {
    return duplicates.length > 0;
  }

  // ---- strings

  /** The decoded content of a string. */
  public String string(int node) {
    return Strings.decode(bytes, start(node), end(node), hasEscapes(node));
  }

  /** Length of the decoded string in code points. Does not look at the text. */
  public int codePointLength(int node) {
    return end(node) - start(node) - slot(node, Nodes.SIZE);
  }

  /**
   * Length of the decoded string in bytes of UTF-8. Looks at the text only where there are escapes.
   */
  public int utf8Length(int node) {
    return hasEscapes(node)
        ? Strings.utf8Length(bytes, start(node), end(node))
        : end(node) - start(node);
  }

  /** Whether the decoded string is this one. */
  public boolean stringEquals(int node, byte[] utf8) {
    return hasEscapes(node)
        ? Arrays.equals(utf8(node), utf8)
        : Words.equal(bytes, start(node), end(node), utf8);
  }

  /**
   * Whether it is a string of ASCII without escapes: what {@link #byteAt} gives from start to end
   * is its content.
   */
  public boolean isPlain(int node) {
    return (meta(node) & (Nodes.KIND | Nodes.ESCAPED | Nodes.NON_ASCII)) == Nodes.STRING;
  }

  /** Whether a string is written with escapes. */
  public boolean hasEscapes(int node) {
    return (meta(node) & Nodes.ESCAPED) != 0;
  }

  /** The decoded string as UTF-8, a copy. */
  public byte[] utf8(int node) {
    return Strings.utf8(bytes, start(node), end(node), hasEscapes(node));
  }

  /** Where the content begins: behind the quote of a string, else the value's first byte. */
  public int start(int node) {
    return slot(node, Nodes.START);
  }

  /** Where the content ends: the closing quote of a string, else behind the value's last byte. */
  public int end(int node) {
    return slot(node, Nodes.END);
  }

  /** A byte of the text as it was given. */
  public byte byteAt(int index) {
    return bytes[index];
  }

  // ---- numbers, all exact

  Decimal number(int node) {
    return new Decimal(bytes, start(node), end(node));
  }

  /** Whether the value has no fraction: true for 5, 5.0, 50e-1 and 1e3. False for other kinds. */
  public boolean isInteger(int node) {
    return isLong(node) || isNumber(node) && number(node).isInteger();
  }

  /**
   * Whether the value is written as digits alone, with or without minus: what JSON Schema draft-04
   * calls an integer. True for 5, false for 5.0, 1e3 and other kinds.
   */
  public boolean isIntegerByNotation(int node) {
    if (isLong(node) || !isNumber(node)) {
      return isLong(node);
    }
    for (int i = start(node); i < end(node); i++) {
      if (bytes[i] != '-' && (bytes[i] < '0' || bytes[i] > '9')) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a number of plain digits, with or without minus, that fits a long. */
  public boolean isLong(int node) {
    return (meta(node) & Nodes.LONG) != 0;
  }

  /**
   * The value of an integer.
   *
   * @throws ArithmeticException if it is no integer (see {@link #isInteger}) or beyond the range of
   *     a long
   */
  public long longValue(int node) {
    return (meta(node) & Nodes.SMALL) != 0 ? slot(node, Nodes.SIZE) : number(node).longValue();
  }

  /**
   * The value of a number, with the scale that it is written with. Beware of expanding it: a short
   * text can stand for a huge one.
   *
   * @throws ArithmeticException if the exponent is beyond what a BigDecimal holds
   */
  public BigDecimal decimal(int node) {
    return isLong(node) ? BigDecimal.valueOf(longValue(node)) : number(node).toBigDecimal();
  }

  /** The number as written. */
  public String numberText(int node) {
    return new String(bytes, start(node), end(node) - start(node), StandardCharsets.ISO_8859_1);
  }

  /**
   * The sign of value - bound: -1, 0 or 1. Takes time with the length of the text, never with the
   * size of the value.
   */
  public int compare(int node, long bound) {
    if (isLong(node)) {
      return Long.compare(longValue(node), bound);
    }
    int scale = ShortDecimal.scale(bytes, start(node), end(node));
    return scale < 0
        ? Numbers.compare(number(node), bound)
        : ShortDecimal.compare(bytes, start(node), end(node), scale, bound);
  }

  /**
   * As {@link #compare(int, long)}; allocates only where the two are too close or too long to be
   * told apart as doubles.
   */
  public int compare(int node, BigDecimal bound) {
    int scale = ShortDecimal.scale(bytes, start(node), end(node));
    return scale < 0 || !ShortDecimal.isNear(start(node), end(node), bound)
        ? Numbers.compare(number(node), bound)
        : ShortDecimal.compareNear(bytes, start(node), end(node), scale, bound);
  }

  /**
   * Digits behind the point of the value, without trailing zeros: 1 for 1.50, 0 for 5.0 and 100; at
   * most 2^31 - 1.
   */
  public int decimalPlaces(int node) {
    if (isLong(node)) {
      return 0;
    }
    int scale = ShortDecimal.scale(bytes, start(node), end(node));
    return scale < 0
        ? Numbers.decimalPlaces(number(node))
        : ShortDecimal.decimalPlaces(bytes, end(node), scale);
  }

  /**
   * Whether the value is an integer times the divisor. Allocates; never expands an exponent.
   *
   * @throws IllegalArgumentException if the divisor is not above 0
   */
  public boolean isMultipleOf(int node, BigDecimal divisor) {
    return Numbers.isMultipleOf(number(node), divisor);
  }

  // ---- equality

  /**
   * Whether two values are the same as JSON Schema means it: 1 is 1.0, strings are compared by code
   * points, the order of members does not matter. Where a name occurs twice in an object, the first
   * ones are compared, the second ones, and so on.
   */
  public boolean equal(int a, int b) {
    return Equality.equal(this, a, this, b);
  }

  /** As {@link #equal(int, int)}, across documents. */
  public static boolean equal(JsonDocument a, int nodeA, JsonDocument b, int nodeB) {
    return Equality.equal(a, nodeA, b, nodeB);
  }

  /**
   * A hash that {@link #equal} values share. Whoever wants many values of one hash can make them.
   */
  public int hash(int node) {
    return Equality.hash(this, node);
  }

  // ---- places

  /** Offset of the value's first byte, the opening quote of a string included. */
  public int offset(int node) {
    return start(node) - (isString(node) ? 1 : 0);
  }

  /** Offset behind the value's last byte, the closing quote of a string included. */
  public int endOffset(int node) {
    return end(node) + (isString(node) ? 1 : 0);
  }

  /** Offset of the opening quote of a member's name; -1 if the node has no name. */
  public int nameOffset(int node) {
    return slot(node, Nodes.NAME_START) - 1;
  }

  /** Offset behind the closing quote of a member's name; -1 if the node has no name. */
  public int nameEndOffset(int node) {
    return isMember(node) ? slot(node, Nodes.NAME_END) + 1 : -1;
  }

  /**
   * Line and column of a byte. The first call reads the text once; asking in ascending order is
   * cheap.
   *
   * @throws IndexOutOfBoundsException if the offset is not 0 up to and including the size of the
   *     text
   */
  public Position position(int byteOffset) {
    if (source != null) {
      return source.position(byteOffset);
    }
    Places known = lines;
    if (known == null) {
      known = new Places(bytes);
      lines = known;
    }
    return known.position(byteOffset);
  }

  // ---- the way back to the root

  /**
   * The object or array that a node is in; -1 for the root. The first call on a document goes
   * through all its nodes once and allocates; the others take constant time. The same holds for
   * {@link #index} and {@link #pointer}.
   */
  public int parent(int node) {
    return parents().parent(node);
  }

  /** How many items or members stand before the node in its parent; 0 for the root. */
  public int index(int node) {
    return parents().index(node);
  }

  /** How many objects and arrays the node is in; 0 for the root. */
  public int depth(int node) {
    int depth = 0;
    for (int at = parent(node); at >= 0; at = parent(at)) {
      depth++;
    }
    return depth;
  }

  /** The JSON Pointer (RFC 6901) of a node; the empty text for the root. */
  public String pointer(int node) {
    return JsonPointer.of(this, node);
  }

  /** Threads that ask at the same time may each compute it; all results are equal. */
  Parents parents() {
    Parents known = parents;
    if (known == null) {
      known = new Parents(this);
      parents = known;
    }
    return known;
  }

  /**
   * The node that a JSON Pointer names, seen from a node, or -1. Of members with one name it is the
   * first.
   *
   * @throws IllegalArgumentException if it is no JSON Pointer
   */
  public int resolve(int node, String jsonPointer) {
    return JsonPointer.resolve(this, node, jsonPointer);
  }
}
