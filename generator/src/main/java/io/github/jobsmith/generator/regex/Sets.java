package io.github.jobsmith.generator.regex;

import io.github.jobsmith.text.GeneralCategory;

/**
 * The character sets of ECMA-262, and those of Unicode that consist of fixed ranges and categories.
 */
final class Sets {
  /** {@code \d} */
  static final CodePointSet DIGIT = CodePointSet.range('0', '9');

  /** {@code \w}, which is ASCII. */
  static final CodePointSet WORD = ranges('0', '9', 'A', 'Z', '_', '_', 'a', 'z');

  /**
   * {@code \s}: WhiteSpace (with U+FEFF and the category Zs, closed since Unicode 6.3) and line
   * ends.
   */
  static final CodePointSet SPACE =
      ranges(
          0x09, 0x0D, 0x20, 0x20, 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029,
          0x202F, 0x202F, 0x205F, 0x205F, 0x3000, 0x3000, 0xFEFF, 0xFEFF);

  /** {@code .}: all but line terminators. */
  static final CodePointSet DOT = ranges('\n', '\n', '\r', '\r', 0x2028, 0x2029).complement();

  static final CodePointSet NONCHARACTERS = noncharacters();

  static final CodePointSet ID_START =
      CodePointSet.categories(GeneralCategory.maskOf("L Nl"))
          .union(ranges(0x1885, 0x1886, 0x2118, 0x2118, 0x212E, 0x212E, 0x309B, 0x309C))
          .intersection(CodePointSet.of(0x2E2F).complement());

  static final CodePointSet ID_CONTINUE =
      CodePointSet.categories(GeneralCategory.maskOf("Mn Mc Nd Pc"))
          .union(ID_START)
          .union(ranges(0xB7, 0xB7, 0x387, 0x387, 0x1369, 0x1371, 0x19DA, 0x19DA));

  private Sets() {}

  /** Returns a set of ranges, given as pairs of first and last code points. */
  static CodePointSet ranges(int... bounds) {
    CodePointSet set = CodePointSet.EMPTY;
    for (int i = 0; i < bounds.length; i += 2) {
      set = set.union(CodePointSet.range(bounds[i], bounds[i + 1]));
    }
    return set;
  }

  private static CodePointSet noncharacters() {
    CodePointSet set = CodePointSet.range(0xFDD0, 0xFDEF);
    for (int plane = 0; plane <= 0x10; plane++) {
      set = set.union(CodePointSet.range(plane << 16 | 0xFFFE, plane << 16 | 0xFFFF));
    }
    return set;
  }
}
