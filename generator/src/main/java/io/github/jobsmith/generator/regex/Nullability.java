package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.Regex.Chars;
import io.github.jobsmith.generator.regex.Regex.Choice;
import io.github.jobsmith.generator.regex.Regex.Edge;
import io.github.jobsmith.generator.regex.Regex.Group;
import io.github.jobsmith.generator.regex.Regex.Look;
import io.github.jobsmith.generator.regex.Regex.Reference;
import io.github.jobsmith.generator.regex.Regex.Repeat;
import io.github.jobsmith.generator.regex.Regex.Sequence;

/**
 * Determines whether a part of a pattern can match the empty text, and whether that depends on the
 * position.
 */
final class Nullability {
  private Nullability() {}

  /** Whether the part can match the empty text, at least at some positions. */
  static boolean mayBeEmpty(Regex regex) {
    if (regex instanceof Chars) {
      return false;
    }
    if (regex instanceof Sequence sequence) {
      return sequence.items().stream().allMatch(Nullability::mayBeEmpty);
    }
    if (regex instanceof Choice choice) {
      return choice.alternatives().stream().anyMatch(Nullability::mayBeEmpty);
    }
    if (regex instanceof Repeat repeat) {
      return repeat.min() == 0 || mayBeEmpty(repeat.body());
    }
    return !(regex instanceof Group group) || mayBeEmpty(group.body());
  }

  /** Whether the part depends on its surroundings, or on what was matched before. */
  static boolean seesPlace(Regex regex) {
    return regex instanceof Edge
        || regex instanceof Look
        || regex instanceof Reference
        || JdkTranslator.children(regex).stream().anyMatch(Nullability::seesPlace);
  }
}
