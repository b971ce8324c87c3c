package io.github.jobsmith.generated.format.standard;

import java.lang.Character.UnicodeScript;

/**
 * The contextual rules of RFC 5892, appendix A, for code points that are allowed only in some
 * contexts.
 */
final class ContextRule {
  private ContextRule() {}

  /** Whether there is a rule for the code point at an index of a label, and the rule allows it. */
  static boolean allows(int[] label, int index) {
    int c = label[index];
    if (c >= 0x660 && c <= 0x669) {
      return !hasBetween(label, 0x6F0, 0x6F9);
    }
    if (c >= 0x6F0 && c <= 0x6F9) {
      return !hasBetween(label, 0x660, 0x669);
    }
    return switch (c) {
      case 0x00B7 -> at(label, index - 1) == 'l' && at(label, index + 1) == 'l';
      case 0x0375 -> isOf(UnicodeScript.GREEK, at(label, index + 1));
      case 0x05F3, 0x05F4 -> isOf(UnicodeScript.HEBREW, at(label, index - 1));
      case 0x200C -> JoiningType.isVirama(at(label, index - 1)) || joins(label, index);
      case 0x200D -> JoiningType.isVirama(at(label, index - 1));
      case 0x30FB -> hasJapanese(label);
      default -> false;
    };
  }

  /**
   * Returns a code point of a label; outside of the label a control character, to which no rule
   * applies.
   */
  private static int at(int[] label, int index) {
    return index >= 0 && index < label.length ? label[index] : 0;
  }

  private static boolean isOf(UnicodeScript script, int c) {
    return UnicodeScript.of(c) == script;
  }

  private static boolean hasBetween(int[] label, int first, int last) {
    for (int c : label) {
      if (c >= first && c <= last) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasJapanese(int[] label) {
    for (int c : label) {
      if (isOf(UnicodeScript.HIRAGANA, c)
          || isOf(UnicodeScript.KATAKANA, c)
          || isOf(UnicodeScript.HAN, c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the letters on both sides, ignoring transparent marks, would join. */
  private static boolean joins(int[] label, int index) {
    int before = index - 1;
    while (before >= 0 && JoiningType.isTransparent(label[before])) {
      before--;
    }
    int after = index + 1;
    while (after < label.length && JoiningType.isTransparent(label[after])) {
      after++;
    }
    return JoiningType.joinsNext(at(label, before)) && JoiningType.joinsPrevious(at(label, after));
  }
}
