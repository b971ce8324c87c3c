package io.github.jobsmith.generated.format.standard;

/**
 * The Bidi rule of RFC 5893, section 2, for each label of a name with at least one right-to-left
 * label.
 */
final class BidiRule {
  private static final int LETTERS_R =
      1 << Character.DIRECTIONALITY_RIGHT_TO_LEFT
          | 1 << Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  private static final int LETTERS_L = 1 << Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  private static final int EUROPEAN = 1 << Character.DIRECTIONALITY_EUROPEAN_NUMBER;
  private static final int ARABIC = 1 << Character.DIRECTIONALITY_ARABIC_NUMBER;
  private static final int NEUTRAL =
      EUROPEAN
          | 1 << Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR
          | 1 << Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR
          | 1 << Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR
          | 1 << Character.DIRECTIONALITY_OTHER_NEUTRALS
          | 1 << Character.DIRECTIONALITY_BOUNDARY_NEUTRAL
          | 1 << Character.DIRECTIONALITY_NONSPACING_MARK;

  private BidiRule() {}

  /** Whether a label contains a character of a right-to-left script. */
  static boolean isRightToLeft(int[] label) {
    return (directions(label) & (LETTERS_R | ARABIC)) != 0;
  }

  /** Whether a non-empty label satisfies the rule. */
  static boolean holds(int[] label) {
    int all = directions(label);
    int first = direction(label[0]);
    int last = lastDirection(label);
    if ((first & LETTERS_R) != 0) {
      return (all & ~(LETTERS_R | ARABIC | NEUTRAL)) == 0
          && (last & (LETTERS_R | EUROPEAN | ARABIC)) != 0
          && ((all & EUROPEAN) == 0 || (all & ARABIC) == 0);
    }
    return first == LETTERS_L
        && (all & ~(LETTERS_L | NEUTRAL)) == 0
        && (last & (LETTERS_L | EUROPEAN)) != 0;
  }

  private static int directions(int[] label) {
    int all = 0;
    for (int c : label) {
      all |= direction(c);
    }
    return all;
  }

  /** Returns the direction of the last character that is not a nonspacing mark. */
  private static int lastDirection(int[] label) {
    int mark = 1 << Character.DIRECTIONALITY_NONSPACING_MARK;
    int at = label.length - 1;
    while (at > 0 && direction(label[at]) == mark) {
      at--;
    }
    return direction(label[at]);
  }

  /** Returns one bit; the highest for code points without a direction. */
  private static int direction(int c) {
    byte direction = Character.getDirectionality(c);
    return 1 << (direction < 0 ? 31 : direction);
  }
}
