package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.Regex.Chars;
import io.github.jobsmith.generator.regex.Regex.Choice;
import io.github.jobsmith.generator.regex.Regex.Edge;
import io.github.jobsmith.generator.regex.Regex.Empty;
import io.github.jobsmith.generator.regex.Regex.Group;
import io.github.jobsmith.generator.regex.Regex.Look;
import java.util.Optional;

/**
 * A lookahead or lookbehind of one code point, such as {@code (?=[a-z])} or {@code (?<!-)}:
 * regular, and cheap.
 *
 * @param set the allowed code points
 * @param edge whether the text may end, or begin, there
 */
record Neighbour(CodePointSet set, boolean edge) {

  static Optional<Neighbour> of(Look look) {
    return of(look.body(), look.ahead())
        .map(found -> look.negated() ? new Neighbour(found.set.complement(), !found.edge) : found);
  }

  private static Optional<Neighbour> of(Regex regex, boolean ahead) {
    if (regex instanceof Chars chars && chars.set().isKnown()) {
      return Optional.of(new Neighbour(chars.set().known(), false));
    }
    if (regex == (ahead ? Edge.END : Edge.START)) {
      return Optional.of(new Neighbour(CodePointSet.EMPTY, true));
    }
    if (regex instanceof Empty) {
      return Optional.of(new Neighbour(CodePointSet.ANY, true));
    }
    if (regex instanceof Group group) {
      return of(group.body(), ahead);
    }
    if (regex instanceof Choice choice) {
      CodePointSet set = CodePointSet.EMPTY;
      boolean edge = false;
      for (Regex alternative : choice.alternatives()) {
        Optional<Neighbour> one = of(alternative, ahead);
        if (one.isEmpty()) {
          return one;
        }
        set = set.union(one.get().set);
        edge |= one.get().edge;
      }
      return Optional.of(new Neighbour(set, edge));
    }
    return Optional.empty();
  }
}
