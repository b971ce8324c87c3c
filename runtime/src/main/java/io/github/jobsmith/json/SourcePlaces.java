package io.github.jobsmith.json;

import java.util.Arrays;

/**
 * Where the parts of a document stand in the text that it was made from, such as YAML. Immutable
 * and thread-safe.
 */
public final class SourcePlaces {
  private final int[] offsets;
  private final Position[] positions;

  private SourcePlaces(int[] offsets, Position[] positions) {
    this.offsets = offsets;
    this.positions = positions;
  }

  /** The place of the last part that begins at an offset of the document or before. */
  public Position position(int offset) {
    int found = Arrays.binarySearch(offsets, offset);
    return positions[Math.max(0, found >= 0 ? found : -found - 2)];
  }

  /** Takes places in the order of the document. Not thread-safe. */
  public static final class Builder {
    private int[] offsets = new int[64];
    private Position[] positions = new Position[64];
    private int count;

    /**
     * A name or a value stands there.
     *
     * @param offset where it begins in the JSON bytes, or where the comma before it does; more than
     *     the one before
     */
    public Builder add(int offset, Position position) {
      if (count > 0 && offset <= offsets[count - 1]) {
        throw new IllegalArgumentException(
            "offset " + offset + " behind " + offsets[count - 1] + "; must grow");
      }
      if (count == offsets.length) {
        offsets = Arrays.copyOf(offsets, count * 2);
        positions = Arrays.copyOf(positions, count * 2);
      }
      offsets[count] = offset;
      positions[count++] = position;
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
      return new SourcePlaces(Arrays.copyOf(offsets, count), Arrays.copyOf(positions, count));
    }
  }
}
