package io.github.jobsmith.generator.regex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Simple case folding as in the file CaseFolding.txt of Unicode 13, status C and S. Characters of
 * later versions are not folded, so that a pattern has the same meaning on every JDK.
 */
final class CaseFolding {
  private static final int LAST_WITH_CASE = 0x1FFFF;

  /** Ranges in which later versions of Unicode added letters with case. */
  private static final CodePointSet LATER =
      Sets.ranges(
          0x1C89, 0x1C8A, 0x2C2F, 0x2C2F, 0x2C5F, 0x2C5F, 0xA7C0, 0xA7C1, 0xA7CB, 0xA7F4, 0x10570,
          0x105BF, 0x10D50, 0x10D8F, 0x16EA0, 0x16EDF);

  /** The code points that are equal apart from case, two or more. */
  private static final Collection<List<Integer>> CLASSES = classes();

  private CaseFolding() {}

  private static Collection<List<Integer>> classes() {
    Map<Integer, List<Integer>> classes = new LinkedHashMap<>();
    for (int c = 0; c <= LAST_WITH_CASE; c++) {
      if (LATER.categoriesAt(c) == 0) {
        classes.computeIfAbsent(fold(c), folded -> new ArrayList<>()).add(c);
      }
    }
    classes.values().removeIf(members -> members.size() == 1);
    return classes.values();
  }

  private static int fold(int c) {
    // The dotted capital and the dotless small i fold only in Turkish.
    return c == 0x130 || c == 0x131 ? c : Character.toLowerCase(Character.toUpperCase(c));
  }

  /** Whether the members of a set are known here, without the properties of the running JDK. */
  static boolean canClose(CharSet set) {
    if (!set.isKnown()) {
      return false;
    }
    for (int start : set.known().starts()) {
      int categories = set.known().categoriesAt(start);
      if (categories != 0 && categories != CodePointSet.ALL) {
        return false;
      }
    }
    return true;
  }

  /** Returns the code points that are equal to a member apart from case. */
  static CodePointSet close(CodePointSet set) {
    List<CharSet> all = new ArrayList<>();
    all.add(CharSet.of(set));
    for (List<Integer> members : CLASSES) {
      long in = members.stream().filter(c -> set.categoriesAt(c) != 0).count();
      if (in > 0 && in < members.size()) {
        members.forEach(c -> all.add(CharSet.of(CodePointSet.of(c))));
      }
    }
    return CharSets.union(all).known();
  }
}
