package io.github.jobsmith.generated.check;

/**
 * A place in the content of a string or of a name.
 *
 * @param offset in bytes of UTF-8 of the decoded content
 * @param length in bytes of UTF-8 of the decoded content; {@link #TO_END} for all that follows
 * @param words how the detail of the finding describes the place: a part of that detail, or empty
 */
public record Inside(int offset, int length, String words) {
  /** The length of a place that ends where the content ends. */
  public static final int TO_END = -1;

  /** Creates a place that ends where the content ends. */
  public Inside(int offset, String words) {
    this(offset, TO_END, words);
  }

  /** Returns a part of the content. */
  public static Inside part(int offset, int length) {
    return new Inside(offset, length, "");
  }
}
