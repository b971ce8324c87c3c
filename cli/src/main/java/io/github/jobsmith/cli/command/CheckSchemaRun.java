package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.check.SchemaCheck;
import io.github.jobsmith.cli.check.SchemaRules;
import io.github.jobsmith.cli.input.Inputs;
import io.github.jobsmith.cli.process.InternalFault;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.schema.SchemaOptions;
import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.config.ActiveConfiguration;
import io.github.jobsmith.config.ConfigurationException;
import io.github.jobsmith.config.Configurations;
import io.github.jobsmith.config.IgnoreComments;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.ReportFilter;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.text.IoFaults;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.yaml.DocumentFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks schemas one by one, as their configurations say. */
final class CheckSchemaRun implements Inputs.Sink {
  private static final RuleCatalog RULES = SchemaRules.all();

  private final SchemaRequest request;
  private final SchemaCheck check;
  private final Map<Path, SchemaCheck> configured = new HashMap<>();
  private final Configurations configs;
  private final ReportFilter filter;
  private final ReportRun run;
  private final Session session;
  private final boolean verbose;
  private final LocalDate today;

  private final FoundConfigurations found;

  /**
   * @throws SchemaException if there is an error in the catalogue or the lock file
   */
  CheckSchemaRun(
      Arguments given, ValidateOptions options, ReportFilter filter, ReportRun run, Session session)
      throws SchemaException {
    this.request = SchemaOptions.requestOf(given);
    this.check = new SchemaCheck(request);
    this.configs = options.configs();
    this.filter = filter;
    this.run = run;
    this.found = new FoundConfigurations(configs, filter, run);
    this.session = session;
    this.verbose = options.verbose();
    this.today = LocalDate.ofInstant(session.clock().instant(), ZoneOffset.UTC);
  }

  @Override
  public void file(String name, Path path, long size) throws OutputException {
    if (found.add(name, path)) {
      return;
    }
    ActiveConfiguration config = configuration(path);
    if (config != null && config.excludes(path)) {
      return;
    }
    try {
      run.show(shown(name, path, checkOf(config).check(path), config));
    } catch (SchemaException e) {
      e.diagnostics().forEach(session.err()::println);
      unreadable(name, "its configuration names a catalogue that cannot be used");
    } catch (IOException e) {
      if (config != null) {
        config.unreadable(path);
      }
      unreadable(name, IoFaults.reason(e, path));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      unreadable(name, InternalFault.describe(e));
      InternalFault.trace(e, verbose, session.err());
    }
  }

  private @Nullable ActiveConfiguration configuration(Path file) {
    try {
      return configs.configurationOf(file);
    } catch (ConfigurationException e) {
      throw ConfigFaults.usage(e, session.err());
    }
  }

  /** Returns what reads schemas as a configuration says. */
  private SchemaCheck checkOf(@Nullable ActiveConfiguration config) throws SchemaException {
    if (config == null) {
      return check;
    }
    SchemaCheck known = configured.get(config.file());
    if (known == null) {
      known = new SchemaCheck(config.choice("").addedTo(request));
      configured.put(config.file(), known);
    }
    return known;
  }

  private FileReport shown(
      String name, Path path, Report report, @Nullable ActiveConfiguration config)
      throws IOException {
    Report wanted = config == null ? report : report.without(config.off(RULES));
    Report left = config == null ? wanted : config.apply(path, wanted, RULES, today);
    int ignored = wanted.violations().size() - left.violations().size();
    if (DocumentFiles.isYaml(name)) {
      byte[] text = JsonInput.bytes(path, SchemaLoader.LIMITS);
      IgnoreComments.Result result =
          IgnoreComments.of(text, true, SchemaLoader.LIMITS).apply(left, RULES);
      left = result.report();
      ignored += result.ignored();
    }
    return filter.apply(name, left).withRemoved(0, ignored);
  }

  /**
   * Reports the configurations that are among the files, and what the run has found out about those
   * that it used.
   *
   * @param directories the directories that were searched, absolute
   */
  void configurations(Collection<Path> directories) throws OutputException {
    found.report(each -> each.reportOfSchemas(today, directories));
  }

  @Override
  public void stdin() {
    throw new IllegalStateException("standard input is refused");
  }

  @Override
  public void unreadable(String name, String error) throws OutputException {
    run.unreadable(name, error);
  }
}
