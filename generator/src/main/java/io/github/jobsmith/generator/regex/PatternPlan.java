package io.github.jobsmith.generator.regex;

import java.util.List;

/**
 * How a pattern is matched at run time: the cheapest way with exactly its meaning.
 *
 * <p>Plans contain only text and numbers, in printable ASCII, and are equal for equal patterns on
 * every JDK, so that they can be written into generated classes unchanged. They are the arguments
 * of the factory methods of the runtime's {@code TextPattern}.
 */
public sealed interface PatternPlan
    permits PatternPlan.Always,
        PatternPlan.CharacterClass,
        PatternPlan.Automaton,
        PatternPlan.Jdk,
        DeferredPlan {
  /** The maximum number of characters of one string constant; class files allow 65,535 bytes. */
  int MAX_CONSTANT = 60_000;

  /** Returns the final plan, which may be made only now. Thread-safe. */
  default PatternPlan resolved() {
    return this;
  }

  /** Every string matches: no check is emitted. */
  record Always() implements PatternPlan {}

  /**
   * All code points are in one set, and their number is in a range; emitted as {@code
   * TextPattern.characterClass(set, min, max)}.
   *
   * @param set the set as a character class in canonical notation, such as {@code [-0-9A-Z_a-z]} or
   *     <code>[^\p{C}]</code>
   * @param min the minimum number of code points
   * @param max the maximum number of code points, -1 for no limit
   */
  record CharacterClass(String set, int min, int max) implements PatternPlan {}

  /**
   * A minimal deterministic automaton; emitted as {@code TextPattern.automaton(piece, piece …)}.
   *
   * @param program the pieces, each a constant that fits into a class file; the runtime's {@code
   *     AutomatonReader} describes the format
   */
  record Automaton(List<String> program) implements PatternPlan {
    public Automaton {
      program = List.copyOf(program);
    }
  }

  /**
   * A {@link java.util.regex} pattern with the same meaning, used with {@code find}; emitted as
   * {@code TextPattern.jdk(regex)}, which also makes lookbehinds step by code points.
   */
  record Jdk(String regex) implements PatternPlan {}
}
