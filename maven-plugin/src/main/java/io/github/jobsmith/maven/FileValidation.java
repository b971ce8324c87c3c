package io.github.jobsmith.maven;

import io.github.jobsmith.config.ConfigurationException;
import io.github.jobsmith.config.ConfiguredRun;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.JUnitRenderer;
import io.github.jobsmith.report.ReportFilter;
import io.github.jobsmith.report.ReportRenderer;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.report.SarifRenderer;
import io.github.jobsmith.report.TextRenderer;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.text.IoFaults;
import io.github.jobsmith.validation.MessageBundle;
import io.github.jobsmith.validation.Report;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
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
  private final Severity failOn;
  private final SchemaSources names;
  private final String version;
  private final MessageBundle messages;

  /** Faults of schemas and configurations, each of which is logged once. */
  private final Set<String> logged = new HashSet<>();

  /**
   * @param run validates files as their configurations say
   * @param messages the language of the log
   */
  FileValidation(
      ConfiguredRun run,
      ReportFilter filter,
      Severity failOn,
      SchemaSources names,
      String version,
      MessageBundle messages) {
    this.version = version;
    this.messages = messages;
    this.run = run;
    this.filter = filter;
    this.failOn = failOn;
    this.names = names;
  }

  /**
   * Validates the files.
   *
   * @param directory the one that contains them
   * @throws IOException if a report cannot be written; a file that cannot be read is reported
   */
  RunSummary run(List<Path> files, Path directory, ReportFiles reports, Markers markers, Log log)
      throws IOException {
    Files.createDirectories(reports.sarif().toAbsolutePath().getParent());
    RunSummary.Counter counter = new RunSummary.Counter(filter);
    StringBuilder text = new StringBuilder();
    try (Writer junit = Files.newBufferedWriter(reports.junit());
        Writer sarif = Files.newBufferedWriter(reports.sarif())) {
      List<ReportRenderer> renderers =
          List.of(
              TextRenderer.to(text, false, "jobsmith.submitAt").withMessages(messages),
              JUnitRenderer.to(junit, failOn),
              SarifRenderer.to(sarif, version));
      for (ReportRenderer renderer : renderers) {
        renderer.begin();
      }
      for (Path file : files) {
        FileReport report = validate(file, markers, log);
        if (report != null) {
          write(file, report, renderers, counter, text, markers, log);
        }
      }
      for (Map.Entry<Path, Report> each : run.configurations(List.of(directory)).entrySet()) {
        FileReport report = filter.apply(name(each.getKey()), each.getValue());
        write(each.getKey(), report, renderers, counter, text, markers, log);
      }
      for (ReportRenderer renderer : renderers.subList(1, renderers.size())) {
        renderer.end(counter.summary());
      }
    }
    return counter.summary();
  }

  private void write(
      Path file,
      FileReport report,
      List<ReportRenderer> renderers,
      RunSummary.Counter counter,
      StringBuilder text,
      Markers markers,
      Log log)
      throws IOException {
    counter.add(report);
    for (ReportRenderer renderer : renderers) {
      renderer.file(report);
    }
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
      return run.validate(name, file)
          .map(each -> filter.apply(name, each.report()).withRemoved(0, each.ignored()))
          .orElse(null);
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
    boolean failed = report.violations().stream().anyMatch(each -> each.severity().atLeast(failOn));
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
