package io.github.jobsmith.json;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a document stand in the text that it was made from, such as YAML. Offsets of
 * that text are in bytes of its UTF-8. Immutable and thread-safe.
 *
 * <p>A part is a name or a value. Parts of the document may share a place: what an alias of YAML
 * stands for was written once and counts at each use.
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

  /** Benign race: whoever is late finds the same. */
  private volatile @Nullable Places lines;

  private SourcePlaces(byte[] text, int[] offsets, int[] parts) {
    this.text = text;
    this.offsets = offsets;
    this.parts = parts;
  }

  /** The place of the last part that begins at an offset of the document or before. */
  public Position position(int offset) {
    return lines().position(start(offset));
  }

  /** Where that part begins in the text. */
  public int start(int offset) {
    return part(offset, START);
  }

  /** Where that part ends in the text. */
  public int end(int offset) {
    return part(offset, END);
  }

  /**
   * Whether the part was written elsewhere than where it counts: an alias brought it there.
   *
   * @param offset of the document
   */
  public boolean isUsed(int offset) {
    return part(offset, USE) != NO_USE;
  }

  /**
   * The place of the alias that brought the part where it counts.
   *
   * @param offset of the document, of a part that {@linkplain #isUsed is used}
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

  /** Size of the text in bytes. */
  public int size() {
    return text.length;
  }

  /** A byte of the text. */
  public byte byteAt(int index) {
    return text[index];
  }

  /** Takes places in the order of the document. Not thread-safe. */
  public static final class Builder {
    private final byte[] text;
    private int[] offsets = new int[64];
    private int[] parts = new int[64 * STRIDE];
    private int count;

    /**
     * A builder.
     *
     * @param text what the document was made from, in UTF-8; not copied
     */
    public Builder(byte[] text) {
      this.text = Objects.requireNonNull(text, "text");
    }

    /**
     * A name or a value stands there.
     *
     * @param offset where it begins in the JSON bytes, or where the comma before it does; more than
     *     the one before
     * @param start where it begins in the text
     * @param end where it ends in the text
     */
    public Builder add(int offset, int start, int end) {
      return add(offset, start, end, NO_USE);
    }

    /**
     * A name or a value that stands there and counts elsewhere.
     *
     * @param use where the text has the alias that brings it there
     */
    public Builder add(int offset, int start, int end, int use) {
      if (count > 0 && offset <= offsets[count - 1]) {
        throw new IllegalArgumentException(
            "offset " + offset + " behind " + offsets[count - 1] + "; must grow");
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
     * The places.
     *
     * @throws IllegalStateException when there is none
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
