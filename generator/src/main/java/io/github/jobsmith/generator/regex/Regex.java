package io.github.jobsmith.generator.regex;

import java.util.List;

/** A parsed pattern, with character classes resolved to sets. */
sealed interface Regex {
  /** The empty pattern, which matches everywhere. */
  record Empty() implements Regex {}

  /** One code point of a set. */
  record Chars(CharSet set) implements Regex {}

  /** Two or more parts, one after the other. */
  record Sequence(List<Regex> items) implements Regex {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Two or more alternatives, of which the first that leads to a match is taken. */
  record Choice(List<Regex> alternatives) implements Regex {
    public Choice {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * A quantifier.
   *
   * @param max {@link #NO_BOUND}, or at least {@code min}
   */
  record Repeat(Regex body, int min, int max, boolean lazy) implements Regex {
    static final int NO_BOUND = -1;

    /** Whether the body can match more than once in a row. */
    boolean isLoop() {
      return max == NO_BOUND || max > 1;
    }
  }

  /** A capturing group, numbered from 1 by its opening parenthesis. */
  record Group(int number, Regex body) implements Regex {}

  /**
   * A back reference.
   *
   * @param index its position in the pattern
   */
  record Reference(int group, int index) implements Regex {}

  /** A zero-width assertion about the edges of the text or of a word. */
  enum Edge implements Regex {
    START,
    END,
    WORD_BOUNDARY,
    NOT_WORD_BOUNDARY
  }

  /**
   * A lookahead or lookbehind.
   *
   * @param index its position in the pattern
   */
  record Look(boolean ahead, boolean negated, Regex body, int index) implements Regex {}

  static Regex sequence(List<Regex> items) {
    return switch (items.size()) {
      case 0 -> new Empty();
      case 1 -> items.get(0);
      default -> new Sequence(items);
    };
  }
}
