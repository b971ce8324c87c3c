package io.github.jobsmith.generator.regex;

import java.util.List;
import java.util.TreeSet;

/**
 * What a character class matches: a set of code points, together with properties that only the
 * running JDK knows (scripts, Alphabetic …).
 *
 * @param known the code points and general categories
 * @param properties {@link java.util.regex} property classes such as <code>\p{script=Greek}</code>,
 *     sorted; usually none
 * @param negated whether all of this is out rather than in; never with {@code properties} empty
 */
record CharSet(CodePointSet known, List<String> properties, boolean negated) {
  CharSet {
    boolean moot = known.equals(CodePointSet.ANY);
    properties = moot ? List.of() : List.copyOf(new TreeSet<>(properties));
    if (properties.isEmpty() && negated) {
      known = known.complement();
      negated = false;
    }
  }

  static CharSet of(CodePointSet known) {
    return new CharSet(known, List.of(), false);
  }

  static CharSet property(String property) {
    return new CharSet(CodePointSet.EMPTY, List.of(property), false);
  }

  CharSet complement() {
    return new CharSet(known, properties, !negated);
  }

  /** Whether the set can be evaluated without the properties of the running JDK. */
  boolean isKnown() {
    return properties.isEmpty();
  }
}
