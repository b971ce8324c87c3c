package io.github.jobsmith.cli.fix;

import io.github.jobsmith.validation.Fix;
import io.github.jobsmith.validation.Violation;
import java.util.List;

/**
 * A fix that may be applied.
 *
 * @param violation what it removes
 * @param changes sorted
 */
record Candidate(Violation violation, List<Change> changes) {
  static Candidate of(Violation violation, Fix fix) {
    return new Candidate(
        violation,
        fix.edits().stream()
            .map(
                edit ->
                    new Change(
                        edit.span().start().offset(), edit.span().end().offset(), edit.text()))
            .sorted(Change.BY_PLACE)
            .toList());
  }

  int from() {
    return changes.get(0).from();
  }

  int to() {
    return changes.get(changes.size() - 1).to();
  }
}
