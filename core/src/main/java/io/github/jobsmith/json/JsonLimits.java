package io.github.jobsmith.json;

/** Limits on the size and nesting of a text that a reader accepts. Immutable. */
public final class JsonLimits {
  /** The maximum size of an array that every JVM supports. */
  private static final int MOST_BYTES = Integer.MAX_VALUE - 8;

  private static final int MOST_NODES = MOST_BYTES >> Nodes.SHIFT;

  /**
   * 32 MiB, depth 512, strings of 20,000,000 bytes, numbers of 1,000 characters, 2,000,000 values.
   */
  public static final JsonLimits DEFAULT =
      new JsonLimits(32 << 20, 512, 20_000_000, 1_000, 2_000_000);

  private final int maxBytes;
  private final int maxDepth;
  private final int maxStringBytes;
  private final int maxNumberLength;
  private final int maxNodes;

  private JsonLimits(
      int maxBytes, int maxDepth, int maxStringBytes, int maxNumberLength, int maxNodes) {
    check("maxBytes", maxBytes, MOST_BYTES);
    check("maxDepth", maxDepth, Integer.MAX_VALUE);
    check("maxStringBytes", maxStringBytes, Integer.MAX_VALUE);
    check("maxNumberLength", maxNumberLength, Integer.MAX_VALUE);
    check("maxNodes", maxNodes, MOST_NODES);
    this.maxBytes = maxBytes;
    this.maxDepth = maxDepth;
    this.maxStringBytes = maxStringBytes;
    this.maxNumberLength = maxNumberLength;
    this.maxNodes = maxNodes;
  }

  private static void check(String name, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(name + " is " + value + "; must be 1 to " + most);
    }
  }

  /** Returns the maximum size of the text in bytes of UTF-8. */
  public int maxBytes() {
    return maxBytes;
  }

  /** Returns the maximum nesting of arrays and objects; {@code [[]]} has depth 2. */
  public int maxDepth() {
    return maxDepth;
  }

  /**
   * Returns the maximum length of a string or member name as written between its quotes, in bytes.
   */
  public int maxStringBytes() {
    return maxStringBytes;
  }

  /** Returns the maximum length of a number as written, in characters. */
  public int maxNumberLength() {
    return maxNumberLength;
  }

  /** Returns the maximum number of values in the text, including containers. */
  public int maxNodes() {
    return maxNodes;
  }

  /**
   * Returns a copy of these limits with another {@link #maxBytes}.
   *
   * @throws IllegalArgumentException if it is less than 1 or greater than 2^31 - 9
   */
  public JsonLimits withMaxBytes(int value) {
    return new JsonLimits(value, maxDepth, maxStringBytes, maxNumberLength, maxNodes);
  }

  /**
   * Returns a copy of these limits with another {@link #maxDepth}.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public JsonLimits withMaxDepth(int value) {
    return new JsonLimits(maxBytes, value, maxStringBytes, maxNumberLength, maxNodes);
  }

  /**
   * Returns a copy of these limits with another {@link #maxStringBytes}.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public JsonLimits withMaxStringBytes(int value) {
    return new JsonLimits(maxBytes, maxDepth, value, maxNumberLength, maxNodes);
  }

  /**
   * Returns a copy of these limits with another {@link #maxNumberLength}.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public JsonLimits withMaxNumberLength(int value) {
    return new JsonLimits(maxBytes, maxDepth, maxStringBytes, value, maxNodes);
  }

  /**
   * Returns a copy of these limits with another {@link #maxNodes}.
   *
   * @throws IllegalArgumentException if it is less than 1 or greater than 2^28 - 2
   */
  public JsonLimits withMaxNodes(int value) {
    return new JsonLimits(maxBytes, maxDepth, maxStringBytes, maxNumberLength, value);
  }
}
