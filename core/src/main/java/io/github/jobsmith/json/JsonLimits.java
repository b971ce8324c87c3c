package io.github.jobsmith.json;

/**
 * What a reader puts up with before it gives a text up. Immutable.
 *
 * @param maxBytes size of the whole text in bytes of UTF-8
 * @param maxDepth how deep arrays and objects may nest; {@code [[]]} has depth 2
 * @param maxStringBytes length of one string or member name as written between its quotes, in bytes
 * @param maxNumberLength length of one number as written, in characters
 * @param maxNodes number of values in the text, containers included
 */
public record JsonLimits(
    int maxBytes, int maxDepth, int maxStringBytes, int maxNumberLength, int maxNodes) {

  /**
   * 32 MiB, depth 512, strings of 20,000,000 bytes, numbers of 1,000 characters, 2,000,000 values.
   */
  public static final JsonLimits DEFAULT =
      new JsonLimits(32 << 20, 512, 20_000_000, 1_000, 2_000_000);

  /** An array cannot be larger on every JVM. */
  private static final int MOST_BYTES = Integer.MAX_VALUE - 8;

  private static final int MOST_NODES = MOST_BYTES >> Nodes.SHIFT;

  /**
   * @throws IllegalArgumentException if a limit is below 1, {@code maxBytes} is above 2^31 - 9, or
   *     {@code maxNodes} is above 2^28 - 2
   */
  public JsonLimits {
    check("maxBytes", maxBytes, MOST_BYTES);
    check("maxDepth", maxDepth, Integer.MAX_VALUE);
    check("maxStringBytes", maxStringBytes, Integer.MAX_VALUE);
    check("maxNumberLength", maxNumberLength, Integer.MAX_VALUE);
    check("maxNodes", maxNodes, MOST_NODES);
  }

  private static void check(String name, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(name + " is " + value + "; must be 1 to " + most);
    }
  }

  /** These limits with another {@link #maxBytes}. */
  public JsonLimits withMaxBytes(int value) {
    return new JsonLimits(value, maxDepth, maxStringBytes, maxNumberLength, maxNodes);
  }

  /** These limits with another {@link #maxDepth}. */
  public JsonLimits withMaxDepth(int value) {
    return new JsonLimits(maxBytes, value, maxStringBytes, maxNumberLength, maxNodes);
  }

  /** These limits with another {@link #maxStringBytes}. */
  public JsonLimits withMaxStringBytes(int value) {
    return new JsonLimits(maxBytes, maxDepth, value, maxNumberLength, maxNodes);
  }

  /** These limits with another {@link #maxNumberLength}. */
  public JsonLimits withMaxNumberLength(int value) {
    return new JsonLimits(maxBytes, maxDepth, maxStringBytes, value, maxNodes);
  }

  /** These limits with another {@link #maxNodes}. */
  public JsonLimits withMaxNodes(int value) {
    return new JsonLimits(maxBytes, maxDepth, maxStringBytes, maxNumberLength, value);
  }
}
