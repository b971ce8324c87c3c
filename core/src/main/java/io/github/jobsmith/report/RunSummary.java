package io.github.jobsmith.report;

import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

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
  private final long unknownValues;

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
      boolean truncated,
      long unknownValues) {
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
    this.unknownValues = unknownValues;
  }

  /** Returns the number of files: clean ones, ones with violations, and unreadable ones. */
  public long files() {
    return files;
  }

  /** Returns the number of errors. */
  public long errors() {
    return errors;
  }

  /** Returns the number of warnings. */
  public long warnings() {
    return warnings;
  }

  /** Returns the number of infos. */
  public long infos() {
    return infos;
  }

  /** Returns the number of files without violations to show. */
  public long clean() {
    return clean;
  }

  /** Returns the number of files that could not be read. */
  public long unreadable() {
    return unreadable;
  }

  /**
   * Returns the ids of the rules that were not run because something that they need is not known,
   * such as the submission time; sorted.
   */
  public List<String> notRun() {
    return notRun;
  }

  /**
   * Returns a line for each option that would make rules run: {@code 3 rules were not run because
   * --submit-at is not set}.
   *
   * @param optionOf the name of the option that a rule needs, by the id of the rule
   */
  public List<String> notRunLines(UnaryOperator<String> optionOf) {
    return notRunLines(optionOf, ReportWords.ENGLISH);
  }

  List<String> notRunLines(UnaryOperator<String> optionOf, ReportWords words) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (String rule : notRun) {
      counts.merge(optionOf.apply(rule), 1, Integer::sum);
    }
    List<String> lines = new ArrayList<>();
    counts.forEach((option, count) -> lines.add(words.notRun(count, option)));
    return lines;
  }

  /** Returns the number of violations that are not shown. */
  public HiddenCounts hidden() {
    return hidden;
  }

  /** Returns the ids of the disabled rules. */
  public List<String> disabled() {
    return disabled;
  }

  /** Whether a file has more violations than the maximum, so that the counts are too low. */
  public boolean truncated() {
    return truncated;
  }

  /** Returns the number of values that were not checked because they are not known. */
  public long unknownValues() {
    return unknownValues;
  }

  /** Returns a line about them; empty if there are none. */
  public Optional<String> unknownLine() {
    return unknownValues == 0
        ? Optional.empty()
        : Optional.of(ReportWords.ENGLISH.unknown(unknownValues));
  }

  /** Returns the number of files with at least one violation. */
  public long withViolations() {
    return files - clean - unreadable;
  }

  /** Counts the results of files. Not thread-safe. */
  public static final class Counter {
    private final SortedSet<String> notRun = new TreeSet<>();
    private final List<String> disabled;
    private HiddenCounts hidden = HiddenCounts.NONE;
    private boolean truncated;
    private long unknownValues;
    private long files;
    private long errors;
    private long warnings;
    private long infos;
    private long clean;
    private long unreadable;

    /** Creates a counter for unfiltered results. */
    public Counter() {
      this(ReportFilter.ALL);
    }

    /** Creates a counter for results to which a filter was applied. */
    public Counter(ReportFilter filter) {
      disabled = filter.disabled();
    }

    /** Adds the result for one file. */
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
      unknownValues += report.unknownValues();
      errors += report.count(Severity.ERROR);
      warnings += report.count(Severity.WARNING);
      infos += report.count(Severity.INFO);
      for (Rule rule : report.rulesNotRun()) {
        notRun.add(rule.id());
      }
    }

    /** Returns the counts so far. */
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
          truncated,
          unknownValues);
    }
  }
}
