package io.github.jobsmith.conformance.suite;

import io.github.jobsmith.conformance.Table;
import java.util.ArrayList;
import java.util.List;

/** The number of cases in the suite and of those that pass, by dialect. */
final class SuiteTable {
  private SuiteTable() {}

  /** Returns the number of cases in a part of a dialect. */
  static long cases(Dialect dialect, Section section) {
    return SuiteRun.of(dialect).groups().stream()
        .filter(group -> group.section() == section)
        .mapToLong(group -> group.cases().size())
        .sum();
  }

  private static long passed(Dialect dialect, Section section) {
    SuiteRun run = SuiteRun.of(dialect);
    return run.groups().stream()
        .filter(group -> group.section() == section)
        .flatMap(group -> group.cases().stream().filter(test -> run.fault(group, test).isEmpty()))
        .count();
  }

  /** Returns one row per dialect, one column per part: passed of all. */
  static String markdown() {
    List<List<String>> rows = new ArrayList<>();
    for (Dialect dialect : Dialect.values()) {
      List<String> row = new ArrayList<>(List.of(dialect.toString()));
      for (Section section : Section.values()) {
        row.add(passed(dialect, section) + " of " + cases(dialect, section));
      }
      rows.add(row);
    }
    return Table.markdown(List.of("dialect", "required", "optional", "`optional/format`"), rows);
  }
}
