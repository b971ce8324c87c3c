package io.github.jobsmith.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds positions in a text by byte offset. The text is scanned once, when the first position is
 * asked for; each further one takes nearly constant time. Immutable and thread-safe.
 */
public final class TextIndex {
  private final byte[] text;

  /** Racy single-check: threads may compute it more than once, with equal results. */
  private volatile @Nullable Places places;

  private TextIndex(byte[] text) {
    this.text = text;
  }

  /**
   * Returns an index of a text.
   *
   * @param utf8 not copied; must not be changed afterwards
   */
  public static TextIndex of(byte[] utf8) {
    return new TextIndex(Objects.requireNonNull(utf8, "utf8"));
  }

  /**
   * Returns the position of a byte.
   *
   * @throws IndexOutOfBoundsException if the offset is negative or greater than the size of the
   *     text
   */
  public TextPosition position(int offset) {
    Places known = places;
    if (known == null) {
      known = new Places(text);
      places = known;
    }
    return known.textPosition(offset);
  }

  /**
   * Returns the position of a byte in the source text of a document.
   *
   * @param offset in the source text, from 0 to its size
   * @return if the text has {@linkplain SourcePlaces sections}, the position in its section
   */
  public static TextPosition position(JsonDocument document, int offset) {
    SourcePlaces source = document.source();
    return source == null ? document.places().textPosition(offset) : source.textPosition(offset);
  }
}
