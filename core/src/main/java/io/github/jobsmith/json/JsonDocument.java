package io.github.jobsmith.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A parsed JSON text: flat arrays over its UTF-8 bytes. Immutable and thread-safe, except for one
 * that a {@link DocumentReader} lends.
 *
 * <p>A value is a node, an int; nodes are numbered in document order, and the root is 0. The
 * children of {@code n} are {@code n + 1}, {@code next(n + 1)} and so on, as long as they are less
 * than {@code next(n)}. Methods that take a node require one of this document (from {@code 0}, less
 * than {@link #nodeCount}), and methods about the content of a node require the kind that they are
 * named after. Neither is checked, because these methods are the inner loop of validators.
 *
 * <p>All offsets are in bytes of the UTF-8 text. Lookups that decode (names, strings with escapes)
 * allocate; other methods do not unless documented.
 */
public final class JsonDocument {
  private static final JsonKind[] KINDS = JsonKind.values();

  final byte[] bytes;
  final int[] nodes;
  private final int count;
  private final int[] duplicates;
  private final boolean places;
  private final @Nullable SourcePlaces source;
  private final @Nullable ViewOrigin origin;
  private boolean kept;
  private volatile @Nullable Places lines;
  private volatile @Nullable Ways ways;

  JsonDocument(byte[] bytes, int[] nodes, int count, int[] duplicates) {
    this(bytes, nodes, count, duplicates, true, null, null);
  }

  JsonDocument(
      byte[] bytes,
      int[] nodes,
      int count,
      int[] duplicates,
      boolean places,
      @Nullable SourcePlaces source,
      @Nullable ViewOrigin origin) {
    this.bytes = bytes;
    this.nodes = nodes;
    this.count = count;
    this.duplicates = duplicates;
    this.places = places;
    this.source = source;
    this.origin = origin;
  }

  /**
   * Parses a text within {@link JsonLimits#DEFAULT}. The array is not copied and must not be
   * changed afterwards.
   *
   * @throws JsonSyntaxException if the text is not exactly one JSON value (RFC 8259) in UTF-8, or
   *     exceeds a limit
   */
  public static JsonDocument parse(byte[] utf8) {
    return JsonReader.read(utf8, JsonLimits.DEFAULT);
  }

  /**
   * Parses a text within the given limits. The array is not copied and must not be changed
   * afterwards.
   *
   * @throws JsonSyntaxException if the text is not exactly one JSON value (RFC 8259) in UTF-8, or
   *     exceeds a limit
   */
  public static JsonDocument parse(byte[] utf8, JsonLimits limits) {
    return JsonReader.read(utf8, limits);
  }

  /**
   * Parses a text within {@link JsonLimits#DEFAULT}. Offsets are those of its UTF-8 encoding.
   *
   * @throws JsonSyntaxException if the text is not exactly one JSON value (RFC 8259), or exceeds a
   *     limit
   */
  public static JsonDocument parse(String json) {
    return parse(json, JsonLimits.DEFAULT);
  }

  /**
   * Parses a text within the given limits. Offsets are those of its UTF-8 encoding.
   *
   * @throws JsonSyntaxException if the text is not exactly one JSON value (RFC 8259), or exceeds a
   *     limit
   */
  public static JsonDocument parse(String json, JsonLimits limits) {
    return JsonReader.read(JsonInput.bytes(json, limits), limits);
  }

  /**
   * Parses a file within {@link JsonLimits#DEFAULT}. A file above the size limit is not read; pipes
   * and growing files are not read beyond it.
   *
   * @throws IOException if the file cannot be read
   * @throws JsonSyntaxException if the text is not exactly one JSON value (RFC 8259) in UTF-8, or
   *     exceeds a limit
   */
  public static JsonDocument parse(Path file) throws IOException {
    return parse(file, JsonLimits.DEFAULT);
  }

  /**
   * Parses a file within the given limits. A file above the size limit is not read; pipes and
   * growing files are not read beyond it.
   *
   * @throws IOException if the file cannot be read
   * @throws JsonSyntaxException if the text is not exactly one JSON value (RFC 8259) in UTF-8, or
   *     exceeds a limit
   */
  public static JsonDocument parse(Path file, JsonLimits limits) throws IOException {
    return JsonReader.read(JsonInput.bytes(file, limits), limits);
  }

  /**
   * Parses what a reader supplies within {@link JsonLimits#DEFAULT}. Reads to its end, but not
   * beyond the size limit, and does not close it.
   *
   * @throws IOException if the reader fails
   * @throws JsonSyntaxException if the text is not exactly one JSON value (RFC 8259), or exceeds a
   *     limit
   */
  public static JsonDocument parse(Reader reader) throws IOException {
    return parse(reader, JsonLimits.DEFAULT);
  }

  /**
   * Parses what a reader supplies within the given limits. Reads to its end, but not beyond the
   * size limit, and does not close it.
   *
   * @throws IOException if the reader fails
   * @throws JsonSyntaxException if the text is not exactly one JSON value (RFC 8259), or exceeds a
   *     limit
   */
  public static JsonDocument parse(Reader reader, JsonLimits limits) throws IOException {
    return JsonReader.read(JsonInput.bytes(reader, limits), limits);
  }

  /**
   * Parses the UTF-8 text that a stream supplies within the given limits. Reads to its end, but not
   * beyond the size limit, and does not close it.
   *
   * @throws IOException if the stream fails
   * @throws JsonSyntaxException if the text is not exactly one JSON value (RFC 8259) in UTF-8, or
   *     exceeds a limit
   */
  public static JsonDocument parse(InputStream in, JsonLimits limits) throws IOException {
    return JsonReader.read(JsonInput.bytes(in, limits), limits);
  }

  /**
   * Returns a document with Java's own values: a {@code Map} with text as keys, an {@code Iterable}
   * or array, text, a {@code Boolean}, a number ({@code Byte} to {@code Long}, {@code Float},
   * {@code Double}, {@code BigInteger}, {@code BigDecimal}), a {@link JsonWritable} such as a
   * model, or null. The document {@linkplain #hasPlaces has no places}. Later changes of the values
   * do not change it.
   *
   * @throws JsonSyntaxException with the pointer of the value, if there is another object, a number
   *     that JSON does not have (NaN, infinity), or a lone surrogate, or if a limit is exceeded,
   *     also by a map or list that contains itself
   */
  public static JsonDocument ofValue(@Nullable Object value, JsonLimits limits) {
    DocumentBuilder out = new DocumentBuilder(limits);
    new JavaValues(out).add(value);
    return out.build();
  }

  /**
   * Returns this document as one without a source text, such as one written by a model: {@link
   * #hasPlaces} is false.
   */
  public JsonDocument withoutPlaces() {
    keep();
    return places ? new JsonDocument(bytes, nodes, count, duplicates, false, null, origin) : this;
  }

  /** Returns this document as one of a text that has the same values at the same offsets. */
  JsonDocument ofText(byte[] text) {
    keep();
    return new JsonDocument(text, nodes, count, duplicates, places, source, origin);
  }

  /**
   * Returns this document as one that was converted from another format: {@link #position} returns
   * positions in the source text, and {@link #hasText} is false.
   */
  public JsonDocument withPlaces(SourcePlaces places) {
    keep();
    return new JsonDocument(bytes, nodes, count, duplicates, true, places, origin);
  }

  /**
   * Makes a document that a {@link DocumentReader} lends independent of it. To be called before the
   * reader is used again, by the thread that uses it; has no effect on other documents.
   */
  public void keep() {
    kept = true;
  }

  boolean isKept() {
    return kept;
  }

  /**
   * Returns where the parts are in the text that this document was converted from; null if it was
   * not converted.
   */
  public @Nullable SourcePlaces source() {
    return source;
  }

  /** Whether the document has a source text, so that positions are meaningful to the user. */
  public boolean hasPlaces() {
    return places;
  }

  /** Whether the bytes of this document are the source text. */
  public boolean hasText() {
    return places && source == null;
  }

  /** Returns the number of values, at least 1. */
  public int nodeCount() {
    return count;
  }

  // ---- views and unknown values

  /** Whether some values are unknown; see {@link DocumentView}. */
  public boolean hasUnknown() {
    return origin != null && origin.hasUnknown();
  }

  /** Returns the name by which schemas know a member that the text spells like this. */
  public String nameInSchema(String spelling) {
    return origin == null ? spelling : origin.nameInSchema(spelling);
  }

  /**
   * Whether a value is not known until the text is processed further. It has the kind {@link
   * JsonKind#NULL}; nothing can be said about it.
   */
  public boolean isUnknown(int node) {
    return (meta(node) & Nodes.UNKNOWN) != 0;
  }

  /** Whether it is not even known that the value will be there. */
  public boolean isUncertain(int node) {
    return (meta(node) & Nodes.UNCERTAIN) != 0;
  }

  /**
   * Returns the name by which schemas know a member: its {@link #name}, unless this document is a
   * {@link DocumentView} that translates names.
   */
  public String schemaName(int node) {
    return Strings.decode(bytes, nameStart(node), nameEnd(node), nameEscaped(node));
  }

  /** Whether schemas know members under other names than the text. */
  public boolean translatesNames() {
    return origin != null && origin.translatesNames();
  }

  /**
   * Returns how the text spells the name of a member that a schema knows under another name; empty
   * if the text cannot have that member, and the same name unless this document is a {@link
   * DocumentView} that translates names.
   */
  public String spelling(String schemaName) {
    return origin == null ? schemaName : origin.spelling(schemaName);
  }

  int[] duplicates() {
    return duplicates;
  }

  private int meta(int node) {
    return nodes[(node << Nodes.SHIFT) + Nodes.META];
  }

  private int slot(int node, int slot) {
    return nodes[(node << Nodes.SHIFT) + slot];
  }

  /** Returns the ordinal of the kind. */
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

  /** Returns the first node after the subtree of a node. */
  public int next(int node) {
    return slot(node, Nodes.NEXT);
  }

  /** Returns the number of items or members; 0 for other kinds. */
  public int size(int node) {
    return kindBits(node) >= Nodes.ARRAY ? slot(node, Nodes.SIZE) : 0;
  }

  // ---- names

  /** Whether the node has a name, that is, whether its parent is an object. */
  public boolean isMember(int node) {
    return Nodes.isNamed(nodes, node << Nodes.SHIFT);
  }

  /** Returns the decoded name of a member; empty for a node without a name. */
  public String name(int node) {
    if (origin != null) {
      return origin.name(node);
    }
    return Strings.decode(bytes, nameStart(node), nameEnd(node), nameEscaped(node));
  }

  /**
   * Returns the hash of the decoded name, equal to {@link MemberName#hash}; computed when the text
   * was parsed.
   */
  public int nameHash(int node) {
    return slot(node, Nodes.NAME_HASH);
  }

  /** Whether the decoded name equals the given one. */
  public boolean nameEquals(int node, byte[] utf8) {
    return nameEscaped(node)
        ? Strings.equal(bytes, nameStart(node), nameEnd(node), true, utf8, 0, utf8.length, false)
        : Words.equal(bytes, nameStart(node), nameEnd(node), utf8);
  }

  private int nameStart(int node) {
    return Nodes.nameStart(nodes, node << Nodes.SHIFT);
  }

  private int nameEnd(int node) {
    return Nodes.nameEnd(bytes, nodes, node << Nodes.SHIFT);
  }

  private boolean nameEscaped(int node) {
    return (meta(node) & Nodes.NAME_ESCAPED) != 0;
  }

  byte[] nameUtf8(int node) {
    return Strings.utf8(bytes, nameStart(node), nameEnd(node), nameEscaped(node));
  }

  /**
   * Returns the first member with a name, or -1 if there is none or the node is not an object.
   * Takes time linear in the number of members.
   */
  public int find(int object, MemberName name) {
    if (!isObject(object)) {
      return -1;
    }
    Key key = (Key) name;
    int end = next(object);
    for (int member = object + 1; member < end; member = next(member)) {
      if (nameHash(member) == key.hash() && named(member, key)) {
        return member;
      }
    }
    return -1;
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
   * Returns the members whose name occurred before in the same object, ascending; usually empty.
   * Copied if not empty.
   */
  public int[] duplicateMembers() {
    return duplicates.length == 0 ? duplicates : duplicates.clone();
  }

  boolean hasDuplicates() {
    return duplicates.length > 0;
  }

  // ---- strings

  /** Returns the decoded content of a string. */
  public String string(int node) {
    return isPlain(node)
        ? Strings.ascii(bytes, start(node), end(node))
        : Strings.decode(bytes, start(node), end(node), hasEscapes(node));
  }

  /** Returns the length of the decoded string in code points, in constant time. */
  public int codePointLength(int node) {
    return end(node) - start(node) - slot(node, Nodes.SIZE);
  }

  /**
   * Returns the length of the decoded string in bytes of UTF-8, in constant time unless it has
   * escapes.
   */
  public int utf8Length(int node) {
    return hasEscapes(node)
        ? Strings.utf8Length(bytes, start(node), end(node))
        : end(node) - start(node);
  }

  /** Whether the decoded string equals the given one. */
  public boolean stringEquals(int node, byte[] utf8) {
    return hasEscapes(node)
        ? Strings.equal(bytes, start(node), end(node), true, utf8, 0, utf8.length, false)
        : Words.equal(bytes, start(node), end(node), utf8);
  }

  /**
   * Whether a string is ASCII without escapes: the bytes from {@link #start} to {@link #end} are
   * then its content.
   */
  public boolean isPlain(int node) {
    return (meta(node) & (Nodes.KIND | Nodes.ESCAPED | Nodes.NON_ASCII)) == Nodes.STRING;
  }

  /** Whether a string contains escapes. */
  public boolean hasEscapes(int node) {
    return (meta(node) & Nodes.ESCAPED) != 0;
  }

  /** Returns the decoded string in UTF-8, as a copy. */
  public byte[] utf8(int node) {
    return Strings.utf8(bytes, start(node), end(node), hasEscapes(node));
  }

  /**
   * Returns the offset of the content: after the opening quote of a string, otherwise the first
   * byte of the value.
   */
  public int start(int node) {
    return slot(node, Nodes.START);
  }

  /**
   * Returns the end offset of the content: the closing quote of a string, otherwise after the last
   * byte of the value.
   */
  public int end(int node) {
    return slot(node, Nodes.END);
  }

  /** Returns a byte of the text. */
  public byte byteAt(int index) {
    return bytes[index];
  }

  /**
   * Returns eight bytes of the text from an index on, the first one lowest; zeros after its end.
   *
   * @param index not negative
   */
  public long wordAt(int index) {
    return Words.at(bytes, index);
  }

  /**
   * Returns the decoded code point at an offset in the content of a string or name, in the upper 32
   * bits, and the offset after it, in the lower 32 bits. Does not allocate.
   */
  public long decode(int offset) {
    return Strings.next(bytes, offset);
  }

  // ---- numbers, all exact

  Decimal number(int node) {
    return new Decimal(bytes, start(node), end(node));
  }

  /** Whether a number has no fraction: true for 5, 5.0, 50e-1 and 1e3. False for other kinds. */
  public boolean isInteger(int node) {
    if (isLong(node) || !isNumber(node)) {
      return isLong(node);
    }
    int scale = ShortDecimal.scale(bytes, start(node), end(node));
    return scale < 0
        ? number(node).isInteger()
        : ShortDecimal.decimalPlaces(bytes, end(node), scale) == 0;
  }

  /**
   * Whether a number consists of digits only, with or without a minus sign: an integer as defined
   * by JSON Schema draft-04. True for 5; false for 5.0, 1e3 and other kinds.
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

  /** Whether a number consists of digits only, with or without a minus sign, and fits a long. */
  public boolean isLong(int node) {
    return (meta(node) & Nodes.LONG) != 0;
  }

  /**
   * Returns the value of an integer.
   *
   * @throws ArithmeticException if it is not an integer (see {@link #isInteger}) or does not fit a
   *     long
   */
  public long longValue(int node) {
    if ((meta(node) & Nodes.SMALL) != 0) {
      return slot(node, Nodes.SIZE);
    }
    return isLong(node)
        ? Numbers.longValue(bytes, start(node), end(node))
        : number(node).longValue();
  }

  /**
   * Returns the value of a number, with its scale as written. Do not expand it carelessly: a short
   * text can denote a huge number.
   *
   * @throws ArithmeticException if the exponent does not fit a BigDecimal
   */
  public BigDecimal decimal(int node) {
    if (isLong(node)) {
      return BigDecimal.valueOf(longValue(node));
    }
    int scale = ShortDecimal.scale(bytes, start(node), end(node));
    return scale < 0
        ? number(node).toBigDecimal()
        : ShortDecimal.toBigDecimal(bytes, start(node), end(node), scale);
  }

  /** Returns a number as written. */
  public String numberText(int node) {
    return new String(bytes, start(node), end(node) - start(node), StandardCharsets.ISO_8859_1);
  }

  /**
   * Returns the sign of {@code value - bound}: -1, 0 or 1. Takes time linear in the length of the
   * text, whatever the magnitude of the value.
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
   * Returns the sign of {@code value - bound}: -1, 0 or 1. Allocates only if the two numbers have
   * too many digits, or are too close, to be compared as doubles.
   */
  public int compare(int node, BigDecimal bound) {
    int scale = ShortDecimal.scale(bytes, start(node), end(node));
    return scale < 0 || !ShortDecimal.isNear(start(node), end(node), bound)
        ? Numbers.compare(number(node), bound)
        : ShortDecimal.compareNear(bytes, start(node), end(node), scale, bound);
  }

  /**
   * Returns the number of decimal places of the value, without trailing zeros: 1 for 1.50, 0 for
   * 5.0 and 100; at most 2^31 - 1.
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
   * Whether the value is an integer multiple of the divisor. Allocates only if one of them has an
   * exponent or many digits; never expands an exponent.
   *
   * @throws IllegalArgumentException if the divisor is not positive
   */
  public boolean isMultipleOf(int node, BigDecimal divisor) {
    return ShortDecimal.isMultiple(this, node, divisor);
  }

  // ---- equality

  /**
   * Whether two values are equal as defined by JSON Schema: 1 equals 1.0, strings are compared by
   * code points, and the order of members does not matter. If a name occurs more than once in an
   * object, the first occurrences are compared with each other, then the second ones, and so on.
   */
  public boolean equal(int a, int b) {
    return Equality.equal(this, a, this, b);
  }

  /**
   * Whether two values of different documents are equal as defined by JSON Schema: 1 equals 1.0,
   * strings are compared by code points, and the order of members does not matter.
   */
  public static boolean equal(JsonDocument a, int nodeA, JsonDocument b, int nodeB) {
    return Equality.equal(a, nodeA, b, nodeB);
  }

  /**
   * Returns a hash that is the same for {@link #equal} values. Not resistant to deliberate
   * collisions.
   */
  public int hash(int node) {
    return Equality.hash(this, node);
  }

  // ---- places

  /** Returns the offset of the first byte of the value, including the opening quote of a string. */
  public int offset(int node) {
    return start(node) - (isString(node) ? 1 : 0);
  }

  /**
   * Returns the offset after the last byte of the value, including the closing quote of a string.
   */
  public int endOffset(int node) {
    return end(node) + (isString(node) ? 1 : 0);
  }

  /** Returns the offset of the opening quote of a member's name; -1 if the node has no name. */
  public int nameOffset(int node) {
    if (origin != null) {
      return origin.nameOffset(node);
    }
    return isMember(node) ? nameStart(node) - 1 : -1;
  }

  /** Returns the offset after the closing quote of a member's name; -1 if the node has no name. */
  public int nameEndOffset(int node) {
    if (origin != null) {
      return origin.nameEndOffset(node);
    }
    return isMember(node) ? nameEnd(node) + 1 : -1;
  }

  /**
   * Returns the line and column of a byte. The first call scans the text once; ascending offsets
   * are cheap.
   *
   * @throws IndexOutOfBoundsException if the offset is negative or greater than the size of the
   *     text
   */
  public Position position(int byteOffset) {
    if (source != null) {
      return source.position(byteOffset);
    }
    return lines == null && origin == null && byteOffset <= Places.NEAR
        ? Places.near(bytes, byteOffset)
        : places().position(byteOffset);
  }

  /** Returns the lines of the text; of a view, those of the original text. */
  Places places() {
    if (origin != null) {
      return origin.whole().places();
    }
    Places known = lines;
    if (known == null) {
      known = new Places(bytes);
      lines = known;
    }
    return known;
  }

  // ---- the way back to the root

  /**
   * Returns the object or array that contains a node; -1 for the root. This method, {@link #index}
   * and {@link #pointer} allocate, and scan the items before a node if nothing near it was asked
   * for before, but all calls together not much more than all nodes of the document.
   */
  public int parent(int node) {
    return ways().parent(node);
  }

  /** Returns the number of items or members that precede the node in its parent; 0 for the root. */
  public int index(int node) {
    return ways().index(node);
  }

  /** Returns the number of objects and arrays that contain the node; 0 for the root. */
  public int depth(int node) {
    int depth = 0;
    for (int at = parent(node); at >= 0; at = parent(at)) {
      depth++;
    }
    return depth;
  }

  /**
   * Returns the JSON Pointer (RFC 6901) of a node; empty for the root. For text that was read from
   * a string of another document, it is the pointer of that string.
   */
  public String pointer(int node) {
    return origin == null ? JsonPointer.of(this, node) : origin.pointer(node);
  }

  /** Racy single-check: threads may compute it more than once, with equal results. */
  private Ways ways() {
    Ways known = ways;
    if (known == null) {
      known = new Ways(this);
      ways = known;
    }
    return known;
  }

  /**
   * Returns the node that a JSON Pointer identifies relative to a node, or -1. Of several members
   * with the same name, the first is used.
   *
   * @throws IllegalArgumentException if the text is not a JSON Pointer
   */
  public int resolve(int node, String jsonPointer) {
    return JsonPointer.resolve(this, node, jsonPointer);
  }
}
