package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.output.Outputs;
import io.github.jobsmith.cli.process.ExitStatus;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.ReportFilter;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.text.Printable;
import java.io.PrintStream;
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
    Severity lowest = failOn;
    findings |=
        lowest != null
            && Objects.requireNonNull(file.report()).violations().stream()
                .anyMatch(each -> each.severity().atLeast(lowest));
  }

  void unreadable(String name, String error) throws OutputException {
    faults = true;
    outputs.flush();
    err.println(Printable.escape(name) + ": error: " + Printable.escape(error));
    FileReport file = FileReport.unreadable(name, error);
    counter.add(file);
    outputs.file(file);
  }

  /** Ends the outputs and returns the exit code. */
  int finish() throws OutputException {
    outputs.finish(counter.summary());
    outputs.notes().forEach(note -> err.println("jobsmith: " + note));
    if (faults) {
      return ExitStatus.FAULT;
    }
    return findings ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }
}
