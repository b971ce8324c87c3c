package io.github.jobsmith.report;

import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Report;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The counts of a run. Immutable. */
public final class RunSummary {
  private final long files;
  private final long errors;
  private final long warnings;
  private final long infos;
  private final long clean;
  private final long unreadable;
  private final List<String> notRun;
  private final HiddenCounts hidden;
  private final List<String> disabled;
  private final boolean truncated;

  RunSummary(
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
    this.files = files;
    this.errors = errors;
    this.warnings = warnings;
    this.infos = infos;
    this.clean = clean;
    this.unreadable = unreadable;
    this.notRun = List.copyOf(notRun);
    this.hidden = hidden;
    this.disabled = List.copyOf(disabled);
    this.truncated = truncated;
  }

  /** All files: clean ones, ones with violations, unreadable ones. */
  public long files() {
    return files;
  }

  /** Violations of severity error. */
  public long errors() {
    return errors;
  }

  /** Violations of severity warning. */
  public long warnings() {
    return warnings;
  }

  /** Violations of severity info. */
  public long infos() {
    return infos;
  }

  /** Files without any violation that is shown. */
  public long clean() {
    return clean;
  }

  /** Files that could not be read. */
  public long unreadable() {
    return unreadable;
  }

  /** Ids of the rules that were not run because no submission time was given, sorted. */
  public List<String> notRun() {
    return notRun;
  }

  /** Violations that are not shown. */
  public HiddenCounts hidden() {
    return hidden;
  }

  /** Ids of the rules that the user disabled. */
  public List<String> disabled() {
    return disabled;
  }

  /** Whether a file has more violations than are reported, and so more than are counted. */
  public boolean truncated() {
    return truncated;
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
