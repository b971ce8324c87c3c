package io.github.jobsmith.conformance.alternatives;

import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How well the violations of faulty documents name the lines of the faults.
 *
 * @param faults how many faults were put into the document
 * @param named for how many of them a violation is on the right line
 * @param first for how many of them the first violation is on the right line
 * @param violations all violations
 * @param missed the faults whose line is not named, with what is reported
 */
record Measure(int faults, int named, int first, int violations, List<String> missed) {
  static Measure of(FaultyDocument document, Validator validator) {
    int named = 0;
    int first = 0;
    int violations = 0;
    List<String> missed = new ArrayList<>();
    for (Fault fault : document.faults()) {
      List<Violation> found = validator.validate(fault.text()).violations();
      Set<Integer> right = fault.lines();
      violations += found.size();
      first += !found.isEmpty() && right.contains(found.get(0).line()) ? 1 : 0;
      if (found.stream().anyMatch(each -> right.contains(each.line()))) {
        named++;
      } else {
        missed.add(fault.edit() + ": " + found);
      }
    }
    return new Measure(document.faults().size(), named, first, violations, missed);
  }

  /** Returns the row of the table in the documentation. */
  List<String> row(String name) {
    return List.of(
        name,
        Integer.toString(faults),
        Integer.toString(named),
        Integer.toString(first),
        Integer.toString(violations));
  }
}
