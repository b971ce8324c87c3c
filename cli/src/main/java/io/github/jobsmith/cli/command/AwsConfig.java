package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.config.ActiveConfiguration;
import io.github.jobsmith.config.ConfigurationException;
import io.github.jobsmith.config.Configurations;
import io.github.jobsmith.config.IgnoreComments;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.ReportFilter;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.yaml.DocumentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What configurations say about a command line of the AWS CLI: about each file that of the file,
 * about options that of the working directory.
 */
final class AwsConfig {
  /** Stands for the options, for patterns that match every file. */
  private static final Path OPTIONS = Path.of("aws");

  private final Configurations configs;
  private final Session session;
  private final LocalDate today;

  AwsConfig(Configurations configs, Session session) {
    this.configs = configs;
    this.session = session;
    this.today = LocalDate.ofInstant(session.clock().instant(), ZoneOffset.UTC);
  }

  /**
   * Returns options of the validation with the placeholders of the working directory.
   *
   * @param given placeholders of the command line
   */
  ValidationOptions addedTo(ValidationOptions options, List<String> given) {
    ActiveConfiguration config = of(OPTIONS);
    if (config == null || config.placeholders().isEmpty()) {
      return options;
    }
    List<String> all = new ArrayList<>(given);
    all.addAll(config.placeholders());
    return options.withPlaceholders(List.copyOf(new LinkedHashSet<>(all)));
  }

  /**
   * Returns what is shown of a report.
   *
   * @param file null for an option
   */
  FileReport shown(
      String name, @Nullable Path file, Report report, ReportFilter filter, RuleCatalog rules) {
    Path about = file == null ? OPTIONS : file;
    ActiveConfiguration config = of(about);
    Report left = report;
    int ignored = 0;
    if (config != null) {
      ConfigRun run = new ConfigRun(config, about, rules, today);
      Report wanted = report.without(run.off());
      left = run.apply(wanted);
      ignored = wanted.violations().size() - left.violations().size();
    }
    IgnoreComments comments = comments(file);
    if (!comments.isEmpty()) {
      IgnoreComments.Result result = comments.apply(left, rules);
      left = result.report();
      ignored += result.ignored();
    }
    FileReport shown =
        file == null ? filter.apply(name, left).withoutFile() : filter.apply(file.toString(), left);
    return ignored == 0 ? shown : shown.withRemoved(0, ignored);
  }

  private static IgnoreComments comments(@Nullable Path file) {
    if (file == null || !DocumentFiles.isYaml(file.toString()) || !Files.isRegularFile(file)) {
      return IgnoreComments.NONE;
    }
    try {
      return IgnoreComments.of(JsonInput.bytes(file, JsonLimits.DEFAULT), true, JsonLimits.DEFAULT);
    } catch (IOException | JsonSyntaxException e) {
      // Reported when the command line was read.
      return IgnoreComments.NONE;
    }
  }

  private @Nullable ActiveConfiguration of(Path file) {
    try {
      return configs.configurationOf(file);
    } catch (ConfigurationException e) {
      throw ConfigFaults.usage(e, session.err());
    }
  }
}
