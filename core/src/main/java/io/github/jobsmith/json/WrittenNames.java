package io.github.jobsmith.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Short names that were written before, with their bytes and hashes: models write the same
 * constants each time. A name is recognized by its identity, so only one of equal names is kept.
 */
final class WrittenNames {
  private static final int MASK = 127;
  private static final int LONGEST = 48;

  private final @Nullable Name[] names = new @Nullable Name[MASK + 1];

  /**
   * A name.
   *
   * @param json the name in quotes, and a colon
   * @param first the first eight bytes of that
   * @param second the next eight bytes
   * @param rest what {@link Nodes#NAME_REST} is for a short name
   * @param mix the upper half of {@link Words#mix}
   * @param hash {@link Words#hash}
   */
  record Name(String text, byte[] json, long first, long second, int rest, int mix, int hash) {
    /** Whether the first two words are all. */
    boolean isShort() {
      return json.length <= 2 * Long.BYTES;
    }
  }

  /** Returns a name that was written before; null if it is not known. */
  @Nullable Name find(String text) {
    Name known = names[text.hashCode() & MASK];
    return known != null && known.text == text ? known : null;
  }

  /** Keeps a name without escapes and other characters than ASCII. */
  void add(String text, byte[] out, int from, int to) {
    if (to - from <= LONGEST) {
      long mix = Words.mix(out, from, to);
      int hash = Words.finish(mix, to - from);
      byte[] json = Arrays.copyOfRange(out, from - 1, to + 2);
      names[text.hashCode() & MASK] =
          new Name(
              text,
              json,
              Words.at(json, 0),
              Words.at(json, Long.BYTES),
              Nodes.rest(out, from, to),
              (int) (mix >>> 32),
              hash);
    }
  }
}
