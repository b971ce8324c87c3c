package io.github.jobsmith.generated.format.standard;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The derived property of code points of RFC 5892, computed on demand with the Unicode version of
 * this JDK.
 */
final class IdnaCodePoint {
  /**
   * Section 2.6, allowed and disallowed exceptions; contextual rules are in {@link ContextRule}.
   */
  private static final CodePointTable ALLOWED = CodePointTable.of("DF 3C2 6FD-6FE F0B 3007");

  private static final CodePointTable REFUSED =
      CodePointTable.of("B7 375 5F3-5F4 640 660-669 6F0-6F9 7FA 302E-302F 3031-3035 303B 30FB");

  /** Section 2.9: conjoining jamo of Hangul, whose normal form is whole syllables. */
  private static final CodePointTable OLD_HANGUL =
      CodePointTable.of("1100-11FF A960-A97C D7B0-D7C6 D7CB-D7FB");

  /** Sections 2.3 and 2.4: ignorable letters and marks, and blocks of marks that are ignored. */
  private static final CodePointTable IGNORABLE =
      CodePointTable.of(
          "34F 115F-1160 17B4-17B5 180B-180D 180F 20D0-20FF 3164 FE00-FE0F FFA0 1D100-1D1FF"
              + " 1D200-1D24F E0100-E01EF");

  private IdnaCodePoint() {}

  /** Whether it is allowed in any context: PVALID. */
  static boolean isAllowed(int c) {
    if (c < 0x80) {
      return c == '-' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
    return ALLOWED.has(c)
        || isLetterOrDigit(c)
            && !REFUSED.has(c)
            && !OLD_HANGUL.has(c)
            && !IGNORABLE.has(c)
            && isStable(c);
  }

  private static boolean isLetterOrDigit(int c) {
    return switch (Character.getType(c)) {
      case Character.LOWERCASE_LETTER,
          Character.UPPERCASE_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.MODIFIER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /** Section 2.2: whether neither compatibility mapping nor case folding changes it. */
  private static boolean isStable(int c) {
    String text = Character.toString(c);
    return compatible(folded(compatible(text))).equals(text);
  }

  private static String compatible(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /**
   * Folds case, for which the JDK has no method: converts upper case to lower case. Unicode folds
   * Cherokee the other way and does not fold the dotless i.
   */
  private static String folded(String text) {
    if (text.equals("\u0131")) {
      return text;
    }
    String upper = text.toUpperCase(Locale.ROOT);
    boolean cherokee =
        upper.length() == 1 && upper.charAt(0) >= 0x13A0 && upper.charAt(0) <= 0x13F5;
    return cherokee ? upper : upper.toLowerCase(Locale.ROOT);
  }
}
