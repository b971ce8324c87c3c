package io.github.jobsmith.generator.regex;

import java.util.List;

/**
 * How a pattern is matched at run time: the cheapest thing with exactly its meaning.
 *
 * <p>Plans hold text and numbers only, all of it printable ASCII and equal for equal patterns on
 * every JDK, so that they can be written into generated classes as they are. The factory methods of
 * the runtime's {@code TextPattern} take them.
 */
public sealed interface PatternPlan {
  /** The most characters of one string constant: class files end at 65,535 bytes. */
  int MAX_CONSTANT = 60_000;

  /** Every string matches: nothing need be emitted. */
  record Always() implements PatternPlan {}

  /**
   * Every code point is in one set and their number is in a range; emitted as {@code
   * TextPattern.characterClass(set, min, max)}.
   *
   * @param set the set as a character class in canonical notation, such as {@code [-0-9A-Z_a-z]} or
   *     <code>[^\p{C}]</code>
   * @param min the fewest code points
   * @param max the most code points, -1 for no bound
   */
  record CharacterClass(String set, int min, int max) implements PatternPlan {}

  /**
   * A minimal deterministic automaton; emitted as {@code TextPattern.automaton(piece, piece …)}.
   *
   * @param program the pieces, each a constant that fits into a class file; the runtime's {@code
   *     AutomatonReader} says what they mean
   */
  record Automaton(List<String> program) implements PatternPlan {
    public Automaton {
      program = List.copyOf(program);
    }
  }

  /**
   * A {@link java.util.regex} source with the same meaning, used with {@code find}; emitted as
   * {@code TextPattern.jdk(regex)}, which also sees to it that lookbehinds step by code points.
   */
  record Jdk(String regex) implements PatternPlan {}
}
