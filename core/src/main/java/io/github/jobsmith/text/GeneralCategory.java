package io.github.jobsmith.text;

/**
 * The Unicode general categories with their names in ECMA-262.
 *
 * <p>A set of categories is a bit set: bit n is {@link Character#getType(int)} n.
 */
public final class GeneralCategory {
  /** In the order of the constants of {@link Character}; 17 is unused there. */
  private static final String SHORT_NAMES =
      "Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf -- Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi Pf";

  /** One line for each name: not a map, because programs start with this class. */
  private static final String LONG_NAMES =
      """

      Cased_Letter=Lu Lt Ll
      LC=Lu Lt Ll
      Close_Punctuation=Pe
      Connector_Punctuation=Pc
      Control=Cc
      cntrl=Cc
      Currency_Symbol=Sc
      Dash_Punctuation=Pd
      Decimal_Number=Nd
      digit=Nd
      Enclosing_Mark=Me
      Final_Punctuation=Pf
      Format=Cf
      Initial_Punctuation=Pi
      Letter=L
      Letter_Number=Nl
      Line_Separator=Zl
      Lowercase_Letter=Ll
      Mark=M
      Combining_Mark=M
      Math_Symbol=Sm
      Modifier_Letter=Lm
      Modifier_Symbol=Sk
      Nonspacing_Mark=Mn
      Number=N
      Open_Punctuation=Ps
      Other=C
      Other_Letter=Lo
      Other_Number=No
      Other_Punctuation=Po
      Other_Symbol=So
      Paragraph_Separator=Zp
      Private_Use=Co
      Punctuation=P
      punct=P
      Separator=Z
      Space_Separator=Zs
      Spacing_Mark=Mc
      Surrogate=Cs
      Symbol=S
      Titlecase_Letter=Lt
      Unassigned=Cn
      Uppercase_Letter=Lu
      """;

  private GeneralCategory() {}

  /**
   * Returns the bits of a category (<code>Lu</code>) or a group of categories (<code>L</code>), by
   * its short or long name; 0 for an unknown name.
   */
  public static int mask(String name) {
    int mask = 0;
    if (!name.isEmpty() && name.length() <= 2 && Character.isLetter(name.charAt(0))) {
      for (int type = 0; 3 * type < SHORT_NAMES.length(); type++) {
        mask |= SHORT_NAMES.startsWith(name, 3 * type) ? 1 << type : 0;
      }
    }
    return mask != 0 || name.indexOf('=') >= 0 ? mask : longMask("\n" + name + "=");
  }

  private static int longMask(String line) {
    int at = LONG_NAMES.indexOf(line);
    if (at < 0) {
      return 0;
    }
    int names = at + line.length();
    return maskOf(LONG_NAMES.substring(names, LONG_NAMES.indexOf('\n', names)));
  }

  /** Returns the bits of one or more short names, separated by spaces. */
  public static int maskOf(String shortNames) {
    int mask = 0;
    for (String name : shortNames.split(" ")) {
      mask |= mask(name);
    }
    return mask;
  }

  /**
   * Returns the category of a code point, as {@link Character#getType(int)} with the characters up
   * to Unicode 16 on every JDK.
   */
  public static int of(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.UNASSIGNED ? AddedCharacters.typeOf(codePoint) : type;
  }

  /** Returns the short name of a {@link Character#getType(int) type}. */
  public static String name(int type) {
    return SHORT_NAMES.substring(3 * type, 3 * type + 2);
  }
}
