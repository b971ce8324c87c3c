package io.github.jobsmith.generator.source;

/**
 * Limits on what a schema can consist of, together with the documents it refers to. They protect a
 * program that accepts schemas from others: exceeding one is a schema error with its location. The
 * size of the texts is limited by the loader. Immutable.
 */
public final class SchemaLimits {
  /** 500,000 subschemas, 20,000 patterns, depth 1,000. */
  public static final SchemaLimits DEFAULT = new SchemaLimits(500_000, 20_000, 1_000);

  private final int maxSchemas;
  private final int maxPatterns;
  private final int maxDepth;

  private SchemaLimits(int maxSchemas, int maxPatterns, int maxDepth) {
    check("maxSchemas", maxSchemas);
    check("maxPatterns", maxPatterns);
    check("maxDepth", maxDepth);
    this.maxSchemas = maxSchemas;
    this.maxPatterns = maxPatterns;
    this.maxDepth = maxDepth;
  }

  private static void check(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " is " + value + "; must be at least 1");
    }
  }

  /** Returns the maximum number of subschemas, including those that nothing refers to. */
  public int maxSchemas() {
    return maxSchemas;
  }

  /**
   * Returns the maximum number of different regular expressions. Independently of this, the total
   * size of what they are compiled to is limited.
   */
  public int maxPatterns() {
    return maxPatterns;
  }

  /**
   * Returns the maximum nesting of subschemas in a document; the schema {@code {"items": {"items":
   * {}}}} has depth 3.
   */
  public int maxDepth() {
    return maxDepth;
  }

  /**
   * Returns a copy of these limits with another {@link #maxSchemas}.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public SchemaLimits withMaxSchemas(int value) {
    return new SchemaLimits(value, maxPatterns, maxDepth);
  }

  /**
   * Returns a copy of these limits with another {@link #maxPatterns}.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public SchemaLimits withMaxPatterns(int value) {
    return new SchemaLimits(maxSchemas, value, maxDepth);
  }

  /**
   * Returns a copy of these limits with another {@link #maxDepth}. Beyond 1,000, the depth of the
   * text that the loader accepts has to be raised as well.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public SchemaLimits withMaxDepth(int value) {
    return new SchemaLimits(maxSchemas, maxPatterns, value);
  }
}
