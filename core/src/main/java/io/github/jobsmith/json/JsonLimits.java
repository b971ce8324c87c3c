package io.github.jobsmith.json;

/** How large and how deep a text may be that a reader takes. Immutable. */
public final class JsonLimits {
  /** An array cannot be larger on every JVM. */
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

  /** Size of the whole text in bytes of UTF-8. */
  public int maxBytes() {
    return maxBytes;
  }

  /** How deep arrays and objects may nest; {@code [[]]} has depth 2. */
  public int maxDepth() {
    return maxDepth;
  }

  /** Length of one string or member name as written between its quotes, in bytes. */
  public int maxStringBytes() {
    return maxStringBytes;
  }

  /** Length of one number as written, in characters. */
  public int maxNumberLength() {
    return maxNumberLength;
  }

  /** Number of values in the text, containers included. */
  public int maxNodes() {
    return maxNodes;
  }

  /**
   * These limits with another {@link #maxBytes}.
   *
   * @throws IllegalArgumentException if it is below 1 or above 2^31 - 9
   */
  public JsonLimits withMaxBytes(int value) {
    return new JsonLimits(value, maxDepth, maxStringBytes, maxNumberLength, maxNodes);
  }

  /**
   * These limits with another {@link #maxDepth}.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public JsonLimits withMaxDepth(int value) {
    return new JsonLimits(maxBytes, value, maxStringBytes, maxNumberLength, maxNodes);
  }

  /**
   * These limits with another {@link #maxStringBytes}.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public JsonLimits withMaxStringBytes(int value) {
    return new JsonLimits(maxBytes, maxDepth, value, maxNumberLength, maxNodes);
  }

  /**
   * These limits with another {@link #maxNumberLength}.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public JsonLimits withMaxNumberLength(int value) {
    return new JsonLimits(maxBytes, maxDepth, maxStringBytes, value, maxNodes);
  }

  /**
   * These limits with another {@link #maxNodes}.
   *
   * @throws IllegalArgumentException if it is below 1 or above 2^28 - 2
   */
  public JsonLimits withMaxNodes(int value) {
    return new JsonLimits(maxBytes, maxDepth, maxStringBytes, maxNumberLength, value);
  }
}
