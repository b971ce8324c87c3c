package io.github.jobsmith.generator.source;

/**
 * How large a schema document may be.
 *
 * @param bytes of one document
 * @param depth of nested objects and arrays; kept low enough that later stages may recurse over a
 *     document, and far above what people write
 * @param values in one document
 * @param numberLength characters of one number
 */
public record ReadLimits(int bytes, int depth, int values, int numberLength) {
  /** 32 MiB, 1,000 levels, 2,000,000 values, numbers of 1,000 characters. */
  public static final ReadLimits DEFAULT = new ReadLimits(32 << 20, 1_000, 2_000_000, 1_000);
}
