package io.github.jobsmith.report;

import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Rule;
import io.github.jobsmith.validation.Severity;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The counts of a run. Immutable.
 *
 * @param files all files: clean ones, ones with violations, unreadable ones
 * @param errors violations of severity error
 * @param warnings violations of severity warning
 * @param infos violations of severity info
 * @param clean files without any violation that is shown
 * @param unreadable files that could not be read
 * @param notRun ids of the rules that were not run because no submission instant was given, sorted
 * @param hidden violations that were found and are not shown
 * @param disabled ids of the rules that the user disabled
 * @param truncated whether a file had more violations than are reported, so that there are more
 *     than are counted
 */
public record RunSummary(
    long files,
    long errors,
    long warnings,
    long infos,
    long clean,
    long unreadable,
    List<String> notRun,
    HiddenCounts hidden,
    List<String> disabled,
    boolean truncated) {
  public RunSummary {
    notRun = List.copyOf(notRun);
    disabled = List.copyOf(disabled);
  }

  /** Files with at least one violation. */
  public long withViolations() {
    return files - clean - unreadable;
  }

  /** Counts file after file. Used by one thread. */
  public static final class Counter {
    private final SortedSet<String> notRun = new TreeSet<>();
    private final List<String> disabled;
    private HiddenCounts hidden = HiddenCounts.NONE;
    private boolean truncated;
    private long files;
    private long errors;
    private long warnings;
    private long infos;
    private long clean;
    private long unreadable;

    /** For files of which everything is told. */
    public Counter() {
      this(ReportFilter.ALL);
    }

    /** For files that have gone through a filter. */
    public Counter(ReportFilter filter) {
      disabled = filter.disabled();
    }

    /** Adds one file. */
    public void add(FileReport file) {
      files++;
      Report report = file.report();
      if (report == null) {
        unreadable++;
        return;
      }
      if (report.violations().isEmpty()) {
        clean++;
      }
      hidden = hidden.plus(file.hidden());
      truncated |= report.isTruncated();
      errors += report.count(Severity.ERROR);
      warnings += report.count(Severity.WARNING);
      infos += report.count(Severity.INFO);
      for (Rule rule : report.rulesNotRun()) {
        notRun.add(rule.id());
      }
    }

    /** What was counted so far. */
    public RunSummary summary() {
      return new RunSummary(
          files,
          errors,
          warnings,
          infos,
          clean,
          unreadable,
          List.copyOf(notRun),
          hidden,
          disabled,
          truncated);
    }
  }
}
