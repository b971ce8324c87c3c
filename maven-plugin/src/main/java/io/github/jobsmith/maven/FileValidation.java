package io.github.jobsmith.maven;

import io.github.jobsmith.config.ConfigurationException;
import io.github.jobsmith.config.ConfiguredReport;
import io.github.jobsmith.config.ConfiguredRun;
import io.github.jobsmith.config.SchemaChoice;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.ReportFilter;
import io.github.jobsmith.report.ReportRenderer;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.report.TextRenderer;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.text.IoFaults;
import io.github.jobsmith.validation.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Validates files one by one, and writes the violations to the log and to the reports. */
final class FileValidation {
  private final ConfiguredRun run;
  private final ReportFilter filter;
  private final ReportOutputs.Style style;
  private final SchemaSources names;

  /** Faults of schemas and configurations, each of which is logged once. */
  private final Set<String> logged = new HashSet<>();

  /**
   * @param run validates files as their configurations say
   * @param style of the reports and of the log
   */
  FileValidation(
      ConfiguredRun run, ReportFilter filter, ReportOutputs.Style style, SchemaSources names) {
    this.run = run;
    this.filter = filter;
    this.style = style;
    this.names = names;
  }

  /**
   * Validates the files.
   *
   * @param directory the one that contains them
   * @param whole whether all of its files are validated
   * @throws IOException if a report cannot be written; a file that cannot be read is reported
   */
  RunSummary run(
      List<Path> files,
      Path directory,
      boolean whole,
      ReportFiles reports,
      Markers markers,
      Log log)
      throws IOException {
    RunSummary.Counter counter = new RunSummary.Counter(filter);
    StringBuilder text = new StringBuilder();
    ReportRenderer lines =
        TextRenderer.to(text, false, "jobsmith.submitAt").withMessages(style.messages());
    try (ReportOutputs outputs = ReportOutputs.open(reports, style)) {
      lines.begin();
      for (Path file : files) {
        FileReport report = validate(file, markers, log);
        if (report != null) {
          write(file, report, lines, outputs, counter, text, markers, log);
        }
      }
      List<Path> searched = whole ? List.of(directory) : List.of();
      for (Map.Entry<Path, Report> each : run.configurations(searched).entrySet()) {
        FileReport report = filter.apply(name(each.getKey()), each.getValue());
        write(each.getKey(), report, lines, outputs, counter, text, markers, log);
      }
      outputs.end(counter.summary()).forEach(log::warn);
    }
    return counter.summary();
  }

  private void write(
      Path file,
      FileReport report,
      ReportRenderer lines,
      ReportOutputs outputs,
      RunSummary.Counter counter,
      StringBuilder text,
      Markers markers,
      Log log)
      throws IOException {
    counter.add(report);
    lines.file(report);
    outputs.file(report);
    log(report, text, log);
    markers.show(file, report);
  }

  private String name(Path file) {
    return names.shown(file).replace('\\', '/');
  }

  /** Returns null if the file is not to be validated. */
  private @Nullable FileReport validate(Path file, Markers markers, Log log) {
    String name = name(file);
    try {
      return run.validate(name, file).map(each -> shown(name, each)).orElse(null);
    } catch (ConfigurationException e) {
      logOnce(e.details(), log);
      return FileReport.unreadable(name, String.valueOf(e.getMessage()));
    } catch (SchemaException e) {
      markers.show(e.diagnostics());
      logOnce(e.diagnostics().stream().map(Diagnostic::toString).toList(), log);
      return FileReport.unreadable(name, "its schema cannot be used");
    } catch (IOException e) {
      return FileReport.unreadable(name, IoFaults.reason(e, file));
    }
  }

  private FileReport shown(String name, ConfiguredReport result) {
    FileReport file = filter.apply(name, result.report()).withRemoved(0, result.ignored());
    SchemaChoice schema = result.schema();
    if (schema == null) {
      return file;
    }
    boolean builtIn = JobSchemas.NAMES.contains(schema.schema());
    return file.withSchema(
        schema.toString(), builtIn ? JobSchemas.validator(schema.schema()).schemaId() : "");
  }

  private void logOnce(List<String> lines, Log log) {
    for (String line : lines) {
      if (logged.add(line)) {
        log.error(line);
      }
    }
  }

  /**
   * Logs all lines at the level of the file's highest severity, so that none is missing from a
   * quiet log.
   */
  private void log(FileReport file, StringBuilder text, Log log) {
    Report report = file.report();
    if (report == null) {
      log.error(file.path() + ": error: " + file.error());
      return;
    }
    boolean failed =
        report.violations().stream().anyMatch(each -> each.severity().atLeast(style.failOn()));
    boolean warned = report.count(Severity.ERROR) + report.count(Severity.WARNING) > 0;
    text.toString()
        .lines()
        .forEach(
            line -> {
              if (failed) {
                log.error(line);
              } else if (warned) {
                log.warn(line);
              } else {
                log.info(line);
              }
            });
    text.setLength(0);
  }
}
