package io.github.jobsmith.generated.pattern;

import io.github.jobsmith.json.JsonDocument;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What many texts of a pattern begin with, such as {@code arn:aws:iot:eu-west-1:123456789012:}, in
 * words of eight bytes. It takes less time to compare it than to follow the automaton again.
 * Immutable; it is found by looking at {@value #LOOKED_AT} texts, of which at least two have to
 * differ.
 */
final class CommonBeginning {
  private static final int LOOKED_AT = 64;

  /** A shorter beginning is followed as fast as it is compared. */
  private static final int FEWEST_WORDS = 2;

  private static final int MOST_WORDS = 8;

  private final long[] words;

  /** The number of bytes of the first text, to tell whether others are the same. */
  private final int size;

  private final int seen;
  private final boolean differ;

  /** The state that the words lead to; only if enough texts have been seen. */
  private final int state;

  private CommonBeginning(long[] words, int size, int seen, boolean differ, int state) {
    this.words = words;
    this.size = size;
    this.seen = seen;
    this.differ = differ;
    this.state = state;
  }

  /** Returns the beginning of the first text. */
  static CommonBeginning of(JsonDocument document, int from, int to) {
    long[] words = new long[Math.min(MOST_WORDS, to - from >> 3)];
    for (int i = 0; i < words.length; i++) {
      words[i] = document.wordAt(from + (i << 3));
    }
    return new CommonBeginning(words, to - from, 1, false, 0);
  }

  /** Whether enough texts have been seen. */
  boolean isKnown() {
    return seen == LOOKED_AT;
  }

  /**
   * Returns what a further text begins with, too.
   *
   * @param pairs the automaton
   * @param start its first state
   * @return null if there is no common beginning
   */
  @Nullable CommonBeginning and(
      JsonDocument document, int from, int to, CharacterPairs pairs, int start) {
    int same = 0;
    int most = Math.min(words.length, to - from >> 3);
    while (same < most && document.wordAt(from + (same << 3)) == words[same]) {
      same++;
    }
    if (same < FEWEST_WORDS) {
      return null;
    }
    boolean other = differ || same < words.length || to - from != size;
    long[] common = words;
    if (same < words.length) {
      common = Arrays.copyOf(words, same);
    }
    if (seen + 1 < LOOKED_AT) {
      return new CommonBeginning(common, size, seen + 1, other, 0);
    }
    int end = from + (same << 3);
    long followed = pairs.follow(document, start, from, end);
    return other && (int) followed == end
        ? new CommonBeginning(common, size, LOOKED_AT, true, (int) (followed >>> Integer.SIZE))
        : null;
  }

  /** Whether a text begins like this. */
  boolean isAt(JsonDocument document, int from, int to) {
    if (to - from >> 3 < words.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (document.wordAt(from + (i << 3)) != words[i]) {
        return false;
      }
    }
    return true;
  }

  /** The number of bytes. */
  int length() {
    return words.length << 3;
  }

  int state() {
    return state;
  }
}
