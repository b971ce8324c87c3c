package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.PatternPlan.CharacterClass;
import io.github.jobsmith.generator.regex.Regex.Chars;
import io.github.jobsmith.generator.regex.Regex.Choice;
import io.github.jobsmith.generator.regex.Regex.Edge;
import io.github.jobsmith.generator.regex.Regex.Group;
import io.github.jobsmith.generator.regex.Regex.Repeat;
import io.github.jobsmith.generator.regex.Regex.Sequence;
import java.util.Optional;

/** Recognizes {@code ^[set]{min,max}$}, with or without groups around its parts. */
final class SingleClass {
  private SingleClass() {}

  static Optional<CharacterClass> of(Regex regex) {
    if (!(withoutGroups(regex) instanceof Sequence sequence)
        || sequence.items().size() != 3
        || sequence.items().get(0) != Edge.START
        || sequence.items().get(2) != Edge.END) {
      return Optional.empty();
    }
    Regex body = withoutGroups(sequence.items().get(1));
    int min = 1;
    int max = 1;
    if (body instanceof Repeat repeat) {
      body = repeat.body();
      min = repeat.min();
      max = repeat.max();
    }
    int least = min;
    int most = max;
    return set(body)
        .flatMap(CodePointSetNotation::write)
        .filter(notation -> notation.length() <= PatternPlan.MAX_CONSTANT)
        .map(notation -> new CharacterClass(notation, least, most));
  }

  /** Removes groups; they cannot be referenced, because this form has no references. */
  private static Regex withoutGroups(Regex regex) {
    Regex inner = regex;
    while (inner instanceof Group group) {
      inner = group.body();
    }
    return inner;
  }

  private static Optional<CodePointSet> set(Regex regex) {
    Regex inner = withoutGroups(regex);
    if (inner instanceof Chars chars && chars.set().isKnown()) {
      return Optional.of(chars.set().known());
    }
    if (inner instanceof Choice choice) {
      CodePointSet union = CodePointSet.EMPTY;
      for (Regex alternative : choice.alternatives()) {
        Optional<CodePointSet> set = set(alternative);
        if (set.isEmpty()) {
          return Optional.empty();
        }
        union = union.union(set.get());
      }
      return Optional.of(union);
    }
    return Optional.empty();
  }
}
