package io.github.jobsmith.generator.regex;

import io.github.jobsmith.text.GeneralCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a set in the notation of the runtime's {@code TextPattern.characterClass}: a character
 * class with ascending ranges, then categories, in printable ASCII.
 */
final class CodePointSetNotation {
  /** The length of a negated class that contains the last code point. */
  private static final int SHORTEST_NEGATED = "[^\\u{10ffff}]".length();

  private CodePointSetNotation() {}

  /** Returns the shorter of the possible notations; empty if the set cannot be written. */
  static Optional<String> write(CodePointSet set) {
    Optional<String> plain = write("[", set);
    if (plain.isPresent()
        && plain.get().length() < SHORTEST_NEGATED
        && set.categoriesAt(CodePointSet.LAST) == 0) {
      return plain;
    }
    Optional<String> negated = write("[^", set.complement());
    if (plain.isEmpty() || negated.isEmpty()) {
      return plain.or(() -> negated);
    }
    return negated.get().length() < plain.get().length() ? negated : plain;
  }

  private static Optional<String> write(String opening, CodePointSet set) {
    int categories = 0;
    for (int start : set.starts()) {
      int in = set.categoriesAt(start);
      categories = in == CodePointSet.ALL || in == 0 ? categories : in;
    }
    CodePointSet written =
        categories == 0 ? CodePointSet.EMPTY : CodePointSet.categories(categories);
    CodePointSet implied = written;
    StringBuilder text = new StringBuilder(opening);
    int[] starts = set.starts();
    for (int i = 0; i < starts.length; i++) {
      if (set.categoriesAt(starts[i]) == CodePointSet.ALL) {
        int first = starts[i];
        int last = i + 1 < starts.length ? starts[i + 1] - 1 : CodePointSet.LAST;
        while (first <= last && implied.categoriesAt(first) == CodePointSet.ALL) {
          first++;
        }
        while (last > first && implied.categoriesAt(last) == CodePointSet.ALL) {
          last--;
        }
        if (first <= last) {
          range(text, first, last);
          if (categories != 0) {
            written = written.union(CodePointSet.range(first, last));
          }
        }
      }
    }
    for (String name : names(categories)) {
      text.append("\\p{").append(name).append('}');
    }
    // A class is the union of ranges and categories; it cannot express a step with categories of
    // its own.
    return categories == 0 || written.equals(set)
        ? Optional.of(text.append(']').toString())
        : Optional.empty();
  }

  /** Returns the smallest list of short names for these categories, in a fixed order. */
  private static List<String> names(int categories) {
    List<String> names = new ArrayList<>();
    for (String group : List.of("L", "M", "N", "P", "S", "Z", "C")) {
      int all = GeneralCategory.mask(group);
      if ((categories & all) == all) {
        names.add(group);
        continue;
      }
      for (int rest = categories & all; rest != 0; rest &= rest - 1) {
        names.add(GeneralCategory.name(Integer.numberOfTrailingZeros(rest)));
      }
    }
    return names;
  }

  private static void range(StringBuilder text, int first, int last) {
    if (last - first < 3) {
      for (int c = first; c <= last; c++) {
        character(text, c);
      }
    } else {
      character(text, first);
      text.append('-');
      character(text, last);
    }
  }

  private static void character(StringBuilder text, int c) {
    if (c > ' ' && c < 0x7F) {
      text.append("\\]^-[".indexOf(c) >= 0 ? "\\" : "").append((char) c);
    } else {
      text.append("\\u{").append(Integer.toHexString(c)).append('}');
    }
  }
}
