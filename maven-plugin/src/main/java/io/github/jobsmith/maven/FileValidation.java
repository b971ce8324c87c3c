package io.github.jobsmith.maven;

import io.github.jobsmith.jobs.JobFiles;
import io.github.jobsmith.jobs.JobRun;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.JUnitRenderer;
import io.github.jobsmith.report.ReportFilter;
import io.github.jobsmith.report.ReportRenderer;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.report.SarifRenderer;
import io.github.jobsmith.report.TextRenderer;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.text.IoFaults;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.DocumentFiles;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Validates files one by one, and writes the violations to the log and to the reports. */
final class FileValidation {
  private final Validator validator;
  private final @Nullable JobRun jobs;
  private final ReportFilter filter;
  private final Severity failOn;
  private final SchemaSources names;
  private final String version;

  /**
   * @param jobs validates files if the schema is that of CreateJob; otherwise null
   */
  FileValidation(
      Validator validator,
      @Nullable JobFiles jobs,
      ReportFilter filter,
      Severity failOn,
      SchemaSources names,
      String version) {
    this.version = version;
    this.validator = validator;
    this.jobs = jobs == null ? null : jobs.startRun();
    this.filter = filter;
    this.failOn = failOn;
    this.names = names;
  }

  /**
   * Validates the files.
   *
   * @throws IOException if a report cannot be written; a file that cannot be read is reported
   */
  RunSummary run(List<Path> files, ReportFiles reports, Markers markers, Log log)
      throws IOException {
    Files.createDirectories(reports.sarif().toAbsolutePath().getParent());
    RunSummary.Counter counter = new RunSummary.Counter(filter);
    StringBuilder text = new StringBuilder();
    try (Writer junit = Files.newBufferedWriter(reports.junit());
        Writer sarif = Files.newBufferedWriter(reports.sarif())) {
      List<ReportRenderer> renderers =
          List.of(
              TextRenderer.to(text, false, "jobsmith.submitAt"),
              JUnitRenderer.to(junit, failOn),
              SarifRenderer.to(sarif, version));
      for (ReportRenderer renderer : renderers) {
        renderer.begin();
      }
      for (Path file : files) {
        FileReport report = validate(file);
        counter.add(report);
        for (ReportRenderer renderer : renderers) {
          renderer.file(report);
        }
        log(report, text, log);
        markers.show(file, report);
      }
      for (ReportRenderer renderer : renderers.subList(1, renderers.size())) {
        renderer.end(counter.summary());
      }
    }
    return counter.summary();
  }

  private FileReport validate(Path file) {
    String name = names.shown(file).replace('\\', '/');
    try {
      return filter.apply(
          name,
          jobs == null
              ? DocumentFiles.validate(validator, file)
              : jobs.validate(name, file).report());
    } catch (IOException e) {
      return FileReport.unreadable(name, IoFaults.reason(e, file));
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
