package io.github.jobsmith.generator.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Writes a set as a character class of {@link java.util.regex}. */
final class JdkClass {
  private JdkClass() {}

  static String write(CharSet set) {
    if (set.known().equals(CodePointSet.ANY)) {
      return "[\\x{0}-\\x{10ffff}]";
    }
    String known = set.known().isEmpty() ? "" : known(set.known());
    if (set.properties().isEmpty()) {
      return known.isEmpty() ? JdkTranslator.NEVER : known;
    }
    return (set.negated() ? "[^" : "[") + known + String.join("", set.properties()) + ']';
  }

  private static String known(CodePointSet set) {
    return CodePointSetNotation.write(set).map(JdkClass::translate).orElseGet(() -> parts(set));
  }

  /**
   * Translates the canonical notation, which differs from Java's only in how code points are
   * escaped.
   */
  private static String translate(String canonical) {
    StringBuilder text = new StringBuilder(canonical);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
        if (text.charAt(i) == 'u') {
          text.setCharAt(i, 'x');
        }
      }
    }
    return text.toString();
  }

  /** Returns a union with one part for each set of categories in the step function. */
  private static String parts(CodePointSet set) {
    TreeMap<Integer, List<CodePointSet>> places = new TreeMap<>();
    int[] starts = set.starts();
    for (int i = 0; i < starts.length; i++) {
      int last = i + 1 < starts.length ? starts[i + 1] - 1 : CodePointSet.LAST;
      places
          .computeIfAbsent(set.categoriesAt(starts[i]), mask -> new ArrayList<>())
          .add(CodePointSet.range(starts[i], last));
    }
    places.remove(0);
    StringBuilder text = new StringBuilder("[");
    places.forEach(
        (mask, ranges) -> {
          CodePointSet place = CodePointSet.EMPTY;
          for (CodePointSet range : ranges) {
            place = place.union(range);
          }
          if (mask == CodePointSet.ALL) {
            text.append(known(place));
          } else {
            String categories = known(CodePointSet.categories(mask));
            text.append('[').append(known(place)).append("&&").append(categories).append(']');
          }
        });
    return text.append(']').toString();
  }
}
