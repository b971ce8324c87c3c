package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.config.ActiveConfiguration;
import io.github.jobsmith.config.ConfigSchema;
import io.github.jobsmith.config.Configurations;
import io.github.jobsmith.report.ReportFilter;
import io.github.jobsmith.text.IoFaults;
import io.github.jobsmith.validation.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The configurations among the files of a run. Each is reported at the end, once, with what the run
 * has found out about it. Not thread-safe.
 */
final class FoundConfigurations {
  private final Configurations configs;
  private final ReportFilter filter;
  private final ReportRun reports;

  /** Their names in reports. */
  private final Map<Path, String> named = new LinkedHashMap<>();

  /** Makes the report of a configuration that the run has used. */
  interface Reporter {
    Report of(ActiveConfiguration used) throws IOException;
  }

  FoundConfigurations(Configurations configs, ReportFilter filter, ReportRun reports) {
    this.configs = configs;
    this.filter = filter;
    this.reports = reports;
  }

  /** Returns whether a file is a configuration, which is then kept for {@link #report}. */
  boolean add(String name, Path path) {
    if (!configs.isConfiguration(path)) {
      return false;
    }
    named.put(path.toAbsolutePath().normalize(), name);
    return true;
  }

  /** Whether there is nothing to report. */
  boolean isEmpty() {
    return named.isEmpty() && configs.used().isEmpty();
  }

  /** Reports those that were found, and violations of others that the run has used. */
  void report(Reporter reporter) throws OutputException {
    for (ActiveConfiguration each : configs.used()) {
      String name = named.remove(each.file());
      try {
        Report report = reporter.of(each);
        if (name != null || !report.violations().isEmpty()) {
          show(name == null ? each.name() : name, report);
        }
      } catch (IOException e) {
        reports.unreadable(each.name(), IoFaults.reason(e));
      }
    }
    for (Map.Entry<Path, String> each : named.entrySet()) {
      try {
        show(each.getValue(), ConfigSchema.validate(each.getKey()));
      } catch (IOException e) {
        reports.unreadable(each.getValue(), IoFaults.reason(e, each.getKey()));
      }
    }
  }

  private void show(String name, Report report) throws OutputException {
    reports.show(filter.apply(name, report).withSchema("config", ConfigSchema.ID));
  }
}
