package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.output.Outputs;
import io.github.jobsmith.cli.process.ExitStatus;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.compiler.output.OutputFormat;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.ReportFilter;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.text.Printable;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.io.PrintStream;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Passes reports about files on, counts them, and finds the exit code. */
final class ReportRun {
  private final Outputs outputs;
  private final RunSummary.Counter counter;
  private final @Nullable Severity failOn;
  private final PrintStream err;
  private boolean findings;
  private boolean faults;
  private boolean unusable;

  /**
   * @param failOn the lowest severity that makes the command fail; null if none does
   */
  ReportRun(Outputs outputs, ReportFilter filter, @Nullable Severity failOn, PrintStream err) {
    this.outputs = outputs;
    this.counter = new RunSummary.Counter(filter);
    this.failOn = failOn;
    this.err = err;
  }

  void show(FileReport file) throws OutputException {
    outputs.file(file);
    counter.add(file);
    findings |= hasFindings(file);
  }

  private boolean hasFindings(FileReport file) {
    if (failOn == null) {
      return false;
    }
    Report shown = Objects.requireNonNull(file.report());
    for (Violation violation : shown.violations()) {
      if (violation.severity().atLeast(failOn)) {
        return true;
      }
    }
    return false;
  }

  /** Writes the last file in the output formats of JSON Schema. */
  void evaluated(String name, Map<OutputFormat, String> results) throws OutputException {
    outputs.evaluated(name, results);
  }

  /** Reports that a file could not be read. */
  void unreadable(String name, String error) throws OutputException {
    faults = true;
    failed(name, error);
  }

  /** Reports that a file cannot be validated as the arguments or its configuration say. */
  void unusable(String name, String error) throws OutputException {
    unusable = true;
    failed(name, error);
  }

  /** Reports that the arguments or a configuration cannot be used. */
  void unusable(String message) {
    unusable = true;
    err.println(message);
  }

  private void failed(String name, String error) throws OutputException {
    note(Printable.escape(name) + ": error: " + Printable.escape(error));
    FileReport file = FileReport.unreadable(name, error);
    counter.add(file);
    outputs.file(file);
  }

  /** Reports that a file could not be written; it is then validated as it is. */
  void unwritten(String name, String error) throws OutputException {
    faults = true;
    note(Printable.escape(name) + ": error: cannot be written: " + Printable.escape(error));
  }

  /** Prints a line on standard error, after what was written so far. */
  void note(String line) throws OutputException {
    outputs.flush();
    err.println(line);
  }

  RunSummary summary() {
    return counter.summary();
  }

  /** Ends the outputs and returns the exit code. */
  int finish() throws OutputException {
    outputs.finish(summary());
    outputs.notes().forEach(note -> err.println("jobsmith: " + note));
    return status();
  }

  int status() {
    if (unusable) {
      return ExitStatus.USAGE;
    }
    if (faults) {
      return ExitStatus.FAULT;
    }
    return findings ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }
}
