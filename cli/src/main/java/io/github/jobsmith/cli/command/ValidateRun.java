package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.baseline.Baseline;
import io.github.jobsmith.cli.input.Inputs;
import io.github.jobsmith.cli.output.Outputs;
import io.github.jobsmith.cli.process.ExitStatus;
import io.github.jobsmith.cli.process.InternalFault;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.config.ActiveConfiguration;
import io.github.jobsmith.config.ConfigSchema;
import io.github.jobsmith.config.ConfigurationException;
import io.github.jobsmith.config.Configurations;
import io.github.jobsmith.jobs.JobFiles;
import io.github.jobsmith.jobs.JobRun;
import io.github.jobsmith.json.JsonItems;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.ReportFilter;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.rule.StandardRules;
import io.github.jobsmith.text.IoFaults;
import io.github.jobsmith.text.Printable;
import io.github.jobsmith.validation.Excerpt;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import io.github.jobsmith.yaml.DocumentFiles;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Validates files one by one and passes the reports on. Reports are not kept. */
final class ValidateRun implements Inputs.Sink {
  private static final String STDIN_NAME = "<stdin>";

  private final Validator validator;
  private final @Nullable JobRun jobs;
  private final @Nullable StandardRun standard;
  private final ReportFilter filter;
  private final Outputs outputs;
  private final InputStream stdin;
  private final @Nullable String stdinName;
  private final boolean documents;
  private final boolean items;
  private final PrintStream err;
  private final @Nullable Severity failOn;
  private final @Nullable Baseline baseline;
  private final boolean verbose;
  private final RunSummary.Counter counter;
  private final Configurations configs;
  private final Supplier<RuleCatalog> catalog;
  private final InstantSource clock;

  /** The configurations among the files, with their names in reports. */
  private final Map<Path, String> named = new LinkedHashMap<>();

  private @Nullable RuleCatalog rules;
  private boolean findings;
  private boolean faults;

  /**
   * @param jobs validates files if the schema is that of CreateJob; otherwise null
   * @param standard validates files if an output format of JSON Schema is requested; otherwise null
   * @param catalog the rules of the schema
   * @param baseline the violations that are known; null if there is none
   */
  ValidateRun(
      Validator validator,
      @Nullable JobFiles jobs,
      @Nullable StandardRun standard,
      ReportFilter filter,
      @Nullable Baseline baseline,
      Supplier<RuleCatalog> catalog,
      Outputs outputs,
      Session session,
      ValidateOptions options) {
    this.validator = validator;
    this.jobs = jobs == null ? null : jobs.startRun();
    this.standard = standard;
    this.filter = filter;
    this.counter = new RunSummary.Counter(filter);
    this.outputs = outputs;
    this.stdin = session.in();
    this.stdinName = options.stdinName();
    this.documents = options.arguments().has(DocumentOptions.DOCUMENT);
    this.items = options.arguments().has(ValidateOptions.ITEMS);
    this.err = session.err();
    this.failOn = options.failOn();
    this.baseline = baseline;
    this.configs = options.configs();
    this.catalog = catalog;
    this.clock = session.clock();
    this.verbose = options.verbose();
  }

  @Override
  public void file(String name, Path path) throws OutputException {
    if (configs.isConfiguration(path)) {
      // Reported at the end, once, with what the run has found out about it.
      named.put(path.toAbsolutePath().normalize(), name);
      return;
    }
    ActiveConfiguration config = configuration(path);
    if (config == null) {
      check(name, path, null, null);
    } else if (!config.excludes(path)) {
      check(name, path, null, new ConfigRun(config, path, rules(), today()));
    }
  }

  /**
   * Reports the configurations that are among the files, and what the run has found out about those
   * that it used.
   *
   * @param directories the directories that were searched, absolute
   */
  void configurations(Collection<Path> directories) throws OutputException {
    for (ActiveConfiguration each : configs.used()) {
      String name = named.remove(each.file());
      try {
        Report report = each.report(rules(), today(), directories);
        if (name != null || !report.violations().isEmpty()) {
          show(filter.apply(name == null ? each.name() : name, report));
        }
      } catch (IOException e) {
        unreadable(each.name(), IoFaults.reason(e));
      }
    }
    for (Map.Entry<Path, String> each : named.entrySet()) {
      try {
        show(filter.apply(each.getValue(), ConfigSchema.validate(each.getKey())));
      } catch (IOException e) {
        unreadable(each.getValue(), IoFaults.reason(e, each.getKey()));
      }
    }
  }

  private @Nullable ActiveConfiguration configuration(Path file) {
    try {
      return configs.configurationOf(file);
    } catch (ConfigurationException e) {
      throw ConfigFaults.usage(e, err);
    }
  }

  /** Not needed without a configuration. */
  private RuleCatalog rules() {
    RuleCatalog known = rules;
    if (known == null) {
      known = catalog.get();
      rules = known;
    }
    return known;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private void show(FileReport file) throws OutputException {
    outputs.file(file);
    counter.add(file);
    findings |= hasFindings(file);
  }

  @Override
  public void stdin() throws OutputException {
    check(stdinName == null ? STDIN_NAME : slashes(stdinName), null, null, null);
  }

  private static String slashes(String name) {
    return name.replace(File.separatorChar, '/');
  }

  @Override
  public void unreadable(String name, String error) throws OutputException {
    faults = true;
    outputs.flush();
    err.println(Printable.escape(name) + ": error: " + Printable.escape(error));
    FileReport file = FileReport.unreadable(name, error);
    counter.add(file);
    outputs.file(file);
  }

  /**
   * @param text what is validated instead of the content of the file; null for the content
   */
  private void check(
      String name, @Nullable Path path, byte @Nullable [] text, @Nullable ConfigRun config)
      throws OutputException {
    try {
      Report report = text == null ? report(name, path) : report(name, text);
      FileReport file = filtered(name, report, config);
      outputs.file(file);
      if (standard != null) {
        outputs.evaluated(name, standard.results());
      }
      counter.add(file);
      findings |= hasFindings(file);
      if (path == null) {
        tellSyntax(report);
      }
    } catch (IOException e) {
      if (config != null) {
        config.unreadable();
      }
      unreadable(name, path == null ? IoFaults.reason(e) : IoFaults.reason(e, path));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      unreadable(name, InternalFault.describe(e));
      InternalFault.trace(e, verbose, err);
    }
  }

  /** Whether a file is a configuration, or excluded by one. */
  boolean leavesOut(Path path) {
    if (configs.isConfiguration(path)) {
      return true;
    }
    ActiveConfiguration config = configuration(path);
    return config != null && config.excludes(path);
  }

  /** Validates a text as that of a file, whatever the file contains. */
  void text(String name, Path path, byte[] text) throws OutputException {
    ActiveConfiguration config = configuration(path);
    check(name, path, text, config == null ? null : new ConfigRun(config, path, rules(), today()));
  }

  /** Returns a report about a file without violations that are disabled or ignored. */
  Report selected(Path path, Report report) {
    ActiveConfiguration config = configuration(path);
    Report wanted = report.without(Set.copyOf(filter.disabled()));
    if (config == null) {
      return wanted;
    }
    ConfigRun run = new ConfigRun(config, path, rules(), today());
    return run.apply(wanted.without(run.off()));
  }

  private FileReport filtered(String name, Report all, @Nullable ConfigRun config) {
    if (baseline == null && config == null) {
      return filter.apply(name, all);
    }
    Report wanted = config == null ? all : all.without(config.off());
    Report report = config == null ? wanted : config.apply(wanted);
    Report rest = baseline == null ? report : baseline.without(name, report);
    int ignored = wanted.violations().size() - report.violations().size();
    int known = report.violations().size() - rest.violations().size();
    return filter.apply(name, rest).withRemoved(known, ignored);
  }

  private Report report(String name, byte[] text) throws IOException {
    return jobs == null
        ? DocumentFiles.validate(validator, name, new ByteArrayInputStream(text))
        : jobs.validate(name, text).report();
  }

  private Report report(String name, @Nullable Path path) throws IOException {
    if (jobs != null) {
      return (path == null ? jobs.validate(name, stdin) : jobs.validate(name, path)).report();
    }
    if (standard != null) {
      return standard.report(name, path, stdin);
    }
    if (items && DocumentFiles.isYaml(name)) {
      throw new IOException(
          ValidateOptions.ITEMS
              + " reads arrays in JSON, not in YAML; convert or exclude the file");
    }
    if (items && !JsonItems.isLines(name)) {
      return path == null
          ? DocumentFiles.validateItems(validator, stdin)
          : DocumentFiles.validateItems(validator, path);
    }
    return path == null
        ? DocumentFiles.validate(validator, name, stdin)
        : DocumentFiles.validate(validator, path);
  }

  /**
   * YAML on standard input fails at its first character, because no file name selects YAML; says
   * so.
   */
  private void tellSyntax(Report report) throws OutputException {
    if (stdinName == null
        && !documents
        && report.violations().stream().anyMatch(ValidateRun::looksLikeYaml)) {
      outputs.flush();
      err.println(
          "jobsmith: standard input was parsed as JSON; for YAML, use "
              + ValidateOptions.STDIN_FILENAME
              + " job.yaml");
    }
  }

  private static boolean looksLikeYaml(Violation violation) {
    String line = violation.excerpt().map(Excerpt::text).orElse("").stripLeading();
    return violation.rule() == StandardRules.JSON_SYNTAX
        && violation.line() == 1
        && !line.startsWith("{")
        && !line.startsWith("[");
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

  RunSummary summary() {
    return counter.summary();
  }

  int status() {
    if (faults) {
      return ExitStatus.FAULT;
    }
    return findings ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }
}
