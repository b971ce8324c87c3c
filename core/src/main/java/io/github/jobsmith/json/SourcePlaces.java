package io.github.jobsmith.json;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Maps the parts of a document to the text that it was converted from, such as YAML. Offsets in
 * that text are in bytes of its UTF-8 encoding. Immutable and thread-safe.
 *
 * <p>A part is a name or a value. Several parts may have the same place: the content of a YAML
 * alias is written once and has an occurrence in the document for each use.
 */
public final class SourcePlaces {
  private static final int NO_USE = -1;
  private static final int START = 0;
  private static final int END = 1;
  private static final int USE = 2;
  private static final int STRIDE = 3;

  private final byte[] text;
  private final int[] offsets;
  private final int[] parts;

  /** Racy single-check: threads may compute it more than once, with equal results. */
  private volatile @Nullable Places lines;

  private SourcePlaces(byte[] text, int[] offsets, int[] parts) {
    this.text = text;
    this.offsets = offsets;
    this.parts = parts;
  }

  /** Returns the position of the last part that begins at or before an offset of the document. */
  public Position position(int offset) {
    return lines().position(start(offset));
  }

  /** Returns the start offset, in the text, of the part at an offset of the document. */
  public int start(int offset) {
    return part(offset, START);
  }

  /** Returns the end offset, in the text, of the part at an offset of the document. */
  public int end(int offset) {
    return part(offset, END);
  }

  /**
   * Whether the part at an offset of the document was inserted by an alias.
   *
   * @param offset in the document
   */
  public boolean isUsed(int offset) {
    return part(offset, USE) != NO_USE;
  }

  /**
   * Returns the position of the alias that inserted a part.
   *
   * @param offset in the document, of a part for which {@link #isUsed} is true
   */
  public Position use(int offset) {
    return lines().position(part(offset, USE));
  }

  private Places lines() {
    Places known = lines;
    if (known == null) {
      known = new Places(text);
      lines = known;
    }
    return known;
  }

  private int part(int offset, int slot) {
    int found = Arrays.binarySearch(offsets, offset);
    int index = Math.max(0, found >= 0 ? found : -found - 2);
    return parts[index * STRIDE + slot];
  }

  /** Returns the size of the text in bytes. */
  public int size() {
    return text.length;
  }

  /** Returns a byte of the text. */
  public byte byteAt(int index) {
    return text[index];
  }

  /** Collects places in document order. Not thread-safe. */
  public static final class Builder {
    private final byte[] text;
    private int[] offsets = new int[64];
    private int[] parts = new int[64 * STRIDE];
    private int count;

    /**
     * Creates a builder.
     *
     * @param text the text that the document was converted from, in UTF-8; not copied
     */
    public Builder(byte[] text) {
      this.text = Objects.requireNonNull(text, "text");
    }

    /**
     * Adds the place of a name or a value.
     *
     * @param offset start in the JSON bytes, or of the comma before it; greater than the previous
     *     one
     * @param start start in the text
     * @param end end in the text
     */
    public Builder add(int offset, int start, int end) {
      return add(offset, start, end, NO_USE);
    }

    /**
     * Adds the place of a name or a value that an alias inserted.
     *
     * @param offset start in the JSON bytes, or of the comma before it; greater than the previous
     *     one
     * @param start start in the text
     * @param end end in the text
     * @param use offset of the alias in the text
     */
    public Builder add(int offset, int start, int end, int use) {
      if (count > 0 && offset <= offsets[count - 1]) {
        throw new IllegalArgumentException(
            "offset " + offset + " after " + offsets[count - 1] + "; must grow");
      }
      if (start < 0 || end < start || end > text.length || use < NO_USE || use > text.length) {
        throw new IllegalArgumentException(
            start + " to " + end + ", used at " + use + "; must be within the text");
      }
      if (count == offsets.length) {
        offsets = Arrays.copyOf(offsets, count * 2);
        parts = Arrays.copyOf(parts, count * 2 * STRIDE);
      }
      offsets[count] = offset;
      parts[count * STRIDE + START] = start;
      parts[count * STRIDE + END] = end;
      parts[count * STRIDE + USE] = use;
      count++;
      return this;
    }

    /**
     * Returns the places.
     *
     * @throws IllegalStateException if there are none
     */
    public SourcePlaces build() {
      if (count == 0) {
        throw new IllegalStateException("no place was added");
      }
      return new SourcePlaces(
          text, Arrays.copyOf(offsets, count), Arrays.copyOf(parts, count * STRIDE));
    }
  }
}
