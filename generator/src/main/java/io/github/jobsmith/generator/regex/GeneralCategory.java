package io.github.jobsmith.generator.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The Unicode general categories with their names in ECMA-262.
 *
 * <p>A set of categories is a bit set: bit n is {@link Character#getType(int)} n.
 */
final class GeneralCategory {
  /** In the order of the constants of {@link Character}; 17 is unused there. */
  private static final String SHORT_NAMES =
      "Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf -- Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi Pf";

  private static final String GROUPS = "LMNPSZC";

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

  private static final Map<String, Integer> MASKS = masks();

  private GeneralCategory() {}

  /**
   * Returns the bits of a category or a group of categories, by its short or long name; empty for
   * an unknown name.
   */
  static Optional<Integer> mask(String name) {
    return Optional.ofNullable(MASKS.get(name));
  }

  /** Returns the bits of one or more short names, separated by spaces. */
  static int maskOf(String shortNames) {
    int mask = 0;
    for (String name : shortNames.split(" ")) {
      mask |= MASKS.get(name);
    }
    return mask;
  }

  /** Returns the smallest list of short names for these categories, in a fixed order. */
  static List<String> names(int mask) {
    List<String> names = new ArrayList<>();
    for (String group : GROUPS.split("")) {
      int all = MASKS.get(group);
      if ((mask & all) == all) {
        names.add(group);
        continue;
      }
      for (String name : SHORT_NAMES.split(" ")) {
        if (name.startsWith(group) && (mask & MASKS.get(name)) != 0) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static Map<String, Integer> masks() {
    Map<String, Integer> masks = new TreeMap<>();
    String[] names = SHORT_NAMES.split(" ");
    for (int type = 0; type < names.length; type++) {
      if (GROUPS.indexOf(names[type].charAt(0)) >= 0) {
        masks.put(names[type], 1 << type);
        masks.merge(names[type].substring(0, 1), 1 << type, (a, b) -> a | b);
      }
    }
    for (String line : LONG_NAMES.lines().toList()) {
      int equals = line.indexOf('=');
      int mask = 0;
      for (String name : line.substring(equals + 1).split(" ")) {
        mask |= masks.get(name);
      }
      masks.put(line.substring(0, equals), mask);
    }
    return Map.copyOf(masks);
  }
}
