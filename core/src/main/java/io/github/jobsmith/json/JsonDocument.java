package io.github.jobsmith.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
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
public final class JsonDocument extends DocumentSource {
  private final int count;
  private boolean kept;
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
    super(bytes, nodes, duplicates, places, source, origin);
    this.count = count;
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

  /** Returns the number of values, at least 1. */
  public int nodeCount() {
    return count;
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
   * with the same name, the last is used.
   *
   * @throws IllegalArgumentException if the text is not a JSON Pointer
   */
  public int resolve(int node, String jsonPointer) {
    return JsonPointer.resolve(this, node, jsonPointer);
  }

  // ---- duplicates

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
}
