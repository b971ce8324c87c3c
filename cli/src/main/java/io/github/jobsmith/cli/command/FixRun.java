package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.fix.Fixed;
import io.github.jobsmith.cli.fix.Fixer;
import io.github.jobsmith.cli.fix.JobDocumentFixes;
import io.github.jobsmith.cli.input.Inputs;
import io.github.jobsmith.cli.output.ReplacedFile;
import io.github.jobsmith.cli.process.ExitStatus;
import io.github.jobsmith.cli.process.InternalFault;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Results;
import io.github.jobsmith.jobs.JobFiles;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.text.IoFaults;
import io.github.jobsmith.text.Printable;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import io.github.jobsmith.yaml.DocumentFiles;
import io.github.jobsmith.yaml.YamlDocuments;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fixes files one by one, and passes what is left to a run that validates them. */
final class FixRun implements Inputs.Sink {
  /** More than a person reads; a file with more is not changed. */
  private static final int MOST_VIOLATIONS = 10_000;

  private final ValidateRun left;
  private final @Nullable Results diff;
  private final Results out;
  private final PrintStream err;
  private final boolean quiet;
  private final boolean verbose;
  private final boolean jsonc;
  private int fixed;
  private int files;

  /**
   * @param left validates each file afterwards
   * @param diff where changes are written instead of to the files; null to change the files
   * @param out for what was fixed
   */
  FixRun(
      ValidateRun left,
      ValidateOptions options,
      @Nullable Results diff,
      Results out,
      PrintStream err) {
    this.left = left;
    this.diff = diff;
    this.out = out;
    this.err = err;
    this.quiet = options.quiet();
    this.verbose = options.verbose();
    this.jsonc = options.arguments().has(ValidateOptions.JSONC);
  }

  @Override
  public void stdin() {
    throw new IllegalStateException("standard input is refused");
  }

  @Override
  public void unreadable(String name, String error) throws OutputException {
    left.unreadable(name, error);
  }

  @Override
  public void file(String name, Path path, long size) throws OutputException {
    if (left.leavesOut(path)) {
      left.file(name, path, size);
      return;
    }
    try {
      MappedFile file = left.find(name, path, size);
      if (file.schema() == null) {
        left.file(name, path, size);
        return;
      }
      byte[] known = file.text();
      byte[] text = known == null ? JsonInput.bytes(path, file.schema().limits()) : known;
      Fixed result = fixer(file, path).fix(text);
      if (result.hasTooMany()) {
        err.println(
            Printable.escape(name)
                + ": not changed, because it has more than "
                + MOST_VIOLATIONS
                + " violations");
      }
      boolean applied = !result.isChanged() || apply(name, path, result);
      left.check(file.with(applied ? result.after() : result.before()));
    } catch (JsonSyntaxException | IllegalArgumentException e) {
      // Exceeds the limits, or names no schema.
      left.file(name, path, size);
    } catch (IOException e) {
      left.unreadable(name, IoFaults.reason(e, path));
    } catch (UncheckedIOException | StackOverflowError | OutOfMemoryError e) {
      left.unreadable(name, InternalFault.describe(e));
      InternalFault.trace(e, verbose, err);
    }
  }

  private Fixer fixer(MappedFile file, Path path) {
    Validator schema = file.run().validator();
    Validator validator = schema.with(schema.options().withMaxViolations(MOST_VIOLATIONS));
    JobFiles known = file.run().jobFiles();
    JobFiles jobs = known == null ? null : known.with(validator);
    return new Fixer(
        text -> report(file, jobs, validator, text),
        (text, report) -> file.with(text).selected(report, jsonc),
        jobs == null
            ? (text, violation) -> List.of()
            : new JobDocumentFixes(
                path,
                DocumentFiles.isYaml(file.name()),
                text -> read(file.name(), validator, text)));
  }

  private static Report report(
      MappedFile file, @Nullable JobFiles jobs, Validator validator, byte[] text) {
    return jobs == null
        ? DocumentFiles.validate(validator, file.name(), text)
        : jobs.validate(file.name(), text).report();
  }

  private static JsonDocument read(String name, Validator validator, byte[] text) {
    return DocumentFiles.isYaml(name)
        ? YamlDocuments.read(text, validator.options())
        : validator.read(text);
  }

  /** Returns whether the file was changed, or would be. */
  private boolean apply(String name, Path path, Fixed result) throws OutputException {
    String target;
    try {
      if (diff == null) {
        ReplacedFile.write(path, result.before(), result.after());
      }
      target = ReplacedFile.target(name, path);
    } catch (IOException e) {
      left.unwritten(name, IoFaults.reason(e));
      return false;
    }
    files++;
    fixed += result.gone().size();
    if (!quiet) {
      StringBuilder text = new StringBuilder();
      for (Violation violation : result.gone()) {
        text.append(Printable.escape(name)).append(':').append(violation.line());
        text.append(':').append(violation.column()).append(diff == null ? ": fixed: " : ": fix: ");
        text.append(violation.message()).append(" [").append(violation.rule().id()).append("]\n");
      }
      out.print(text.append('\n').toString());
    }
    if (diff != null) {
      diff.print(result.diff(target));
    }
    return true;
  }

  void finish() throws OutputException {
    if (fixed > 0) {
      out.print(
          (diff == null ? "fixed: " : "to fix: ")
              + fixed
              + (fixed == 1 ? " violation in " : " violations in ")
              + files
              + (files == 1 ? " file\n" : " files\n"));
    }
  }

  /** With {@code --dry-run}, a file that would be changed is like one with violations. */
  int status() {
    return diff != null && files > 0 ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }
}
