package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.baseline.Baseline;
import io.github.jobsmith.cli.input.Inputs;
import io.github.jobsmith.cli.output.Outputs;
import io.github.jobsmith.cli.process.InternalFault;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.work.OrderedWork;
import io.github.jobsmith.config.ActiveConfiguration;
import io.github.jobsmith.config.ConfigurationException;
import io.github.jobsmith.config.Configurations;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.text.IoFaults;
import io.github.jobsmith.text.Printable;
import io.github.jobsmith.validation.Report;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Validates files, on several threads if there are many, and passes the reports on in the order of
 * the files. Reports are not kept.
 */
final class ValidateRun
    implements Inputs.Sink, OrderedWork.Finisher<FileCheck, OutputException>, AutoCloseable {
  private static final String STDIN_NAME = "<stdin>";

  private final SchemaRuns schemas;
  private final @Nullable StandardRun standard;
  private final ReportRun reports;
  private final InputStream stdin;
  private final @Nullable String stdinName;
  private final boolean documents;
  private final boolean jsonc;
  private final CommentNote comments = new CommentNote();
  private final ScriptNote scripts = new ScriptNote();
  private final PrintStream err;
  private final @Nullable Baseline baseline;
  private final boolean suppressed;
  private final boolean verbose;
  private final Configurations configs;
  private final Mapping mapping;
  private @Nullable MappedFiles files;
  private final InstantSource clock;
  private final Distribution distribution;

  private final FoundConfigurations found;

  /**
   * @param standard what evaluates files if an output format of JSON Schema is requested; otherwise
   *     null
   * @param baseline the violations that are known; null if there is none
   */
  ValidateRun(
      SchemaRuns schemas,
      @Nullable StandardRun standard,
      @Nullable Baseline baseline,
      Outputs outputs,
      Session session,
      ValidateOptions options,
      Mapping mapping) {
    this.schemas = schemas;
    this.standard = standard;
    this.reports = new ReportRun(outputs, schemas.main().filter(), options.failOn(), session.err());
    this.stdin = session.in();
    this.stdinName = options.stdinName();
    this.documents = options.arguments().has(DocumentOptions.DOCUMENT);
    this.jsonc = options.arguments().has(ValidateOptions.JSONC);
    this.err = session.err();
    this.baseline = baseline;
    this.configs = options.configs();
    this.found = new FoundConfigurations(configs, schemas.main().filter(), reports);
    this.mapping = mapping;
    this.clock = session.clock();
    this.verbose = options.verbose();
    this.suppressed = options.arguments().has(ValidateOptions.SUPPRESSED);
    this.distribution = new Distribution(this);
  }

  /**
   * Lets several threads validate files.
   *
   * @param threads at least 1; null for one for each processor, if there are many files
   */
  void distribute(@Nullable Integer threads) {
    distribution.over(threads);
  }

  @Override
  public void file(String name, Path path, long size) throws OutputException {
    if (found.add(name, path)) {
      return;
    }
    ActiveConfiguration config = configuration(path);
    if (config == null && !mapping.isGiven()) {
      check(MappedFile.plain(name, path, size, schemas.main()));
    } else if (config == null || !config.excludes(path)) {
      mapped(name, path, size, config);
    }
  }

  /** Validates a file whose schema may be another than the main one. */
  private void mapped(
      String name, @Nullable Path path, long size, @Nullable ActiveConfiguration config)
      throws OutputException {
    try {
      MappedFile mapped = files().find(name, path, size, config, stdin, today());
      if (mapped.schema() != null) {
        check(mapped);
      } else if (!mapped.isNone()) {
        distribution.finish();
        reports.unusable(name, "its schema " + mapped.choice() + " cannot be used");
      }
    } catch (JsonSyntaxException e) {
      // Too large; a file that is not JSON has no $schema.
      if (standard == null) {
        distribution.finish();
        reports.show(schemas.main().filter().apply(name, unreadable(e)));
      } else {
        unreadable(name, String.valueOf(e.getMessage()));
      }
    } catch (IllegalArgumentException e) {
      unreadable(name, "$schema " + e.getMessage());
    } catch (IOException e) {
      unreadable(name, path == null ? IoFaults.reason(e) : IoFaults.reason(e, path));
    }
  }

  /**
   * Reports the configurations that are among the files, and what the run has found out about those
   * that it used.
   *
   * @param directories the directories that were searched, absolute
   */
  void configurations(Collection<Path> directories) throws OutputException {
    distribution.finish();
    if (!found.isEmpty()) {
      found.report(each -> each.report(schemas.main().rules(), today(), directories));
    }
  }

  private @Nullable ActiveConfiguration configuration(Path file) throws OutputException {
    try {
      return configs.configurationOf(file);
    } catch (ConfigurationException e) {
      distribution.finish();
      throw ConfigFaults.usage(e, err);
    }
  }

  /** Not needed without a configuration and other schemas. */
  private MappedFiles files() {
    MappedFiles known = files;
    if (known == null) {
      known = new MappedFiles(schemas, standard != null, mapping, distribution);
      files = known;
    }
    return known;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  @Override
  public void stdin() throws OutputException {
    String name = stdinName == null ? STDIN_NAME : slashes(stdinName);
    distribution.finish();
    if (mapping.isGiven()) {
      mapped(name, null, -1, null);
    } else {
      check(MappedFile.plain(name, null, -1, schemas.main()));
    }
    distribution.finish();
  }

  private static String slashes(String name) {
    return name.replace(File.separatorChar, '/');
  }

  /** Reports that a file could not be written; it is then validated as it is. */
  void unwritten(String name, String error) throws OutputException {
    reports.unwritten(name, error);
  }

  @Override
  public void unreadable(String name, String error) throws OutputException {
    distribution.finish();
    reports.unreadable(name, error);
  }

  private Report unreadable(JsonSyntaxException fault) {
    return Report.unreadable(fault, schemas.main().validator().options().messages());
  }

  /** Validates a file that has a schema. */
  void check(MappedFile file) throws OutputException {
    distribution.add(new FileCheck(file, jsonc, stdin));
  }

  /** Shows a file after its validation, in its turn. */
  @Override
  public void finish(FileCheck check) throws OutputException {
    if (check.canRunAgain()) {
      schemas.main().readers().release();
      check.run();
    }
    MappedFile file = check.file();
    Path path = file.path();
    try {
      Report report;
      try {
        report = check.checked().report();
      } catch (JsonSyntaxException e) {
        // Too large.
        report = unreadable(e);
        if (file.run().standard() != null) {
          file.run().standard().refused(report);
        }
      }
      reports.show(file.filtered(report, baseline, jsonc, suppressed));
      StandardRun evaluated = standard == null ? null : file.run().standard();
      if (evaluated != null) {
        reports.evaluated(file.name(), evaluated.results());
      }
      if (path == null && stdinName == null && !documents && StdinSyntax.isYaml(report)) {
        reports.note(StdinSyntax.HINT);
      }
      if (scripts.isDue(file.name(), report)) {
        reports.note(ScriptNote.TEXT);
      }
      if (!jsonc && comments.isDue(file.name(), report)) {
        reports.note(CommentNote.TEXT);
      }
    } catch (IOException e) {
      if (file.config() != null) {
        file.config().unreadable();
      }
      reports.unreadable(file.name(), path == null ? IoFaults.reason(e) : IoFaults.reason(e, path));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      reports.unreadable(file.name(), InternalFault.describe(e));
      InternalFault.trace(e, verbose, err);
    }
  }

  /** Whether a file is a configuration, or excluded by one. */
  boolean leavesOut(Path path) throws OutputException {
    if (configs.isConfiguration(path)) {
      return true;
    }
    ActiveConfiguration config = configuration(path);
    return config != null && config.excludes(path);
  }

  /** Returns a file with its schema; the exceptions are those of {@link MappedFiles#find}. */
  MappedFile find(String name, Path path, long size) throws IOException, OutputException {
    ActiveConfiguration config = configuration(path);
    return config == null && !mapping.isGiven()
        ? MappedFile.plain(name, path, size, schemas.main())
        : files().find(name, path, size, config, stdin, today());
  }

  /** Ends the threads. */
  @Override
  public void close() {
    distribution.close();
  }

  RunSummary summary() {
    return reports.summary();
  }

  /** Reports rules to disable that no schema of the run has. */
  void finish() {
    for (String rule : schemas.unknownRules()) {
      reports.unusable(
          "jobsmith: --disable: no schema of this run has the rule " + Printable.quoted(rule));
    }
  }

  int status() {
    return reports.status();
  }
}
