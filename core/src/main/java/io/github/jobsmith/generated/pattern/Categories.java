package io.github.jobsmith.generated.pattern;

/** The Unicode general categories by their two-letter names, as bits. */
final class Categories {
  /** The names in the order of the constants of {@link Character}; 17 is not used there. */
  private static final String NAMES =
      "Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf -- Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi Pf";

  private Categories() {}

  /**
   * Returns a mask in which bit n is set if {@link Character#getType(int)} n belongs to the
   * category.
   *
   * @param name a category (<code>Lu</code>) or a group of categories (<code>L</code>)
   * @throws IllegalArgumentException if there is no such category
   */
  static int mask(String name) {
    int mask = 0;
    if (name.length() == 1 || name.length() == 2) {
      for (int type = 0; 3 * type < NAMES.length(); type++) {
        if (NAMES.startsWith(name, 3 * type)) {
          mask |= 1 << type;
        }
      }
    }
    if (mask == 0 || name.startsWith("-")) {
      throw new IllegalArgumentException("unknown general category: " + name);
    }
    return mask;
  }
}
