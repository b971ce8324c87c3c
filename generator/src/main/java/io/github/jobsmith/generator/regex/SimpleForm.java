package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.Regex.Chars;
import io.github.jobsmith.generator.regex.Regex.Choice;
import io.github.jobsmith.generator.regex.Regex.Edge;
import io.github.jobsmith.generator.regex.Regex.Empty;
import io.github.jobsmith.generator.regex.Regex.Group;
import io.github.jobsmith.generator.regex.Regex.Repeat;
import io.github.jobsmith.generator.regex.Regex.Sequence;

/**
 * Recognises patterns that {@link java.util.regex} accepts for certain, with a short translation:
 * short patterns of characters, sequences, choices and repetitions. Most patterns of schemas are.
 */
final class SimpleForm {
  private static final int MAX_LENGTH = 1_000;

  /** The maximum length of the character classes in the translation. */
  private static final int MAX_CLASSES = 4_000;

  private static final int ASCII_CHARACTER = 3;
  private static final int ANY_CHARACTER = 11;

  private int classes;

  private SimpleForm() {}

  /** Whether a pattern has this form; false if that is not known. */
  static boolean has(String ecmaPattern, Regex regex) {
    return ecmaPattern.length() <= MAX_LENGTH && new SimpleForm().isSimple(regex);
  }

  private boolean isSimple(Regex regex) {
    if (regex instanceof Chars chars) {
      return chars.set().isKnown() && isShort(chars.set().known());
    } else if (regex instanceof Sequence sequence) {
      return areSimple(sequence.items());
    } else if (regex instanceof Choice choice) {
      return areSimple(choice.alternatives());
    } else if (regex instanceof Repeat repeat) {
      // The translation repeats the text of some bodies that may be empty.
      return (repeat.min() <= 1 || !Nullability.mayBeEmpty(repeat.body()))
          && isSimple(repeat.body());
    } else if (regex instanceof Group group) {
      return isSimple(group.body());
    }
    return regex == Edge.START || regex == Edge.END || regex instanceof Empty;
  }

  private boolean areSimple(Iterable<Regex> parts) {
    for (Regex part : parts) {
      if (!isSimple(part)) {
        return false;
      }
    }
    return true;
  }

  private boolean isShort(CodePointSet set) {
    for (int start : set.starts()) {
      classes += start < 128 ? ASCII_CHARACTER : ANY_CHARACTER;
    }
    return classes <= MAX_CLASSES;
  }
}
