package io.github.jobsmith.maven;

import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.config.ConfiguredFiles;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.jobs.JobFiles;
import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.report.ReportFilter;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.text.IoFaults;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.YamlRules;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Validates job files, or any JSON and YAML files, and reports all violations in the log, as JUnit
 * XML and as SARIF. Also works without a POM.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "validate",
    defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
    requiresProject = false,
    threadSafe = true)
public final class ValidateMojo extends AbstractSchemaMojo {
  /**
   * The schema of the files: a built-in schema ({@code create-job}, {@code create-job-template},
   * {@code create-job-response}, {@code job-document}), a schema file, or {@code classpath:PATH}
   * for a resource in a dependency of the plugin.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.schema", defaultValue = "create-job")
  private String schema = "";

  /**
   * The directory that contains the files to validate.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.directory", defaultValue = "jobs")
  private File directory = new File("");

  /**
   * Patterns of the files to validate, relative to the directory. By default all files whose names
   * end with .json, .yaml or .yml.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.includes")
  private @Nullable List<String> includes;

  /**
   * Patterns of the files to ignore, relative to the directory.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.excludes")
  private @Nullable List<String> excludes;

  /**
   * Whether every file is a job document, as {@code aws iot create-job --document file://…} reads
   * it, and not a request. By default, documents are recognised among requests.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.document", defaultValue = "false")
  private boolean document;

  /**
   * Of job documents: the ARN of the role in {@code presignedUrlConfig} of the request, or {@code
   * none} if it has none. If it is not set, rules that need it are not run.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.role")
  private @Nullable String role;

  /**
   * Of job documents: the entries of {@code destinationPackageVersions} of the request, or {@code
   * none} if it has none. If they are not set, rules that need them are not run.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.packageVersions")
  private @Nullable List<String> packageVersions;

  /**
   * Of job documents: the ARN of a target of the request, which has the region of the job. If it is
   * not set, rules that need it are not run.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.target")
  private @Nullable String target;

  /**
   * The lowest severity that makes the build fail: {@code error} or {@code warning}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.failOn", defaultValue = "error")
  private String failOn = "";

  /**
   * Ids of rules whose violations are not reported; {@code jobsmith rules} lists the rules.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.disabledRules")
  private @Nullable List<String> disabledRules;

  /**
   * The lowest severity to report: {@code error}, {@code warning} or {@code info}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.minSeverity", defaultValue = "info")
  private String minSeverity = "";

  /**
   * The time when the jobs will be created: {@code now}, or an instant such as {@code
   * 2027-01-31T18:30Z}. If it is not set, rules that compare times with it are not run, so that
   * files do not become invalid as time passes.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.submitAt")
  private @Nullable String submitAt;

  /**
   * Whether to report values that are too large, too long or unknown as warnings.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.relaxedLimits", defaultValue = "false")
  private boolean relaxedLimits;

  /**
   * Regular expressions of placeholders that a tool replaces later. A string in which one of them
   * finds a match is unknown: it is not checked, and nothing is reported that depends on it.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.placeholders")
  private @Nullable List<String> placeholders;

  /**
   * Whether to accept comments and trailing commas in JSON.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.jsonc", defaultValue = "false")
  private boolean jsonc;

  /**
   * Whether each file is an array of what the schema describes. Its items are validated one by one,
   * so that a file can be larger than the memory. Not possible with {@code jsonc}, for YAML, and
   * for the schema {@code create-job}, for which arrays are recognised.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.items", defaultValue = "false")
  private boolean items;

  /**
   * The language of messages: {@code en} or {@code de}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.lang", defaultValue = "en")
  private String lang = "";

  /**
   * Messages of your own: a properties file in UTF-8 with templates by key. Messages without a
   * template in it are those of {@code lang}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.messages")
  private @Nullable File messages;

  /**
   * The configuration of all files, or {@code none}. By default, each file has the nearest {@code
   * jobsmith.yaml} in its directory or above: schemas by pattern, severities, ignored violations.
   * Its schemas apply if {@code schema} is {@code create-job}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.config")
  private @Nullable String config;

  /**
   * The directory for the reports: {@code TEST-jobsmith.xml} (JUnit) and {@code jobsmith.sarif}.
   * For an execution with an id, the names contain the id.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "jobsmith.reportsDirectory",
      defaultValue = "${project.build.directory}/jobsmith-reports")
  private File reportsDirectory = new File("");

  /**
   * Further formats of reports: {@code html} ({@code jobsmith.html}), {@code json} ({@code
   * jobsmith.json}), {@code gitlab} ({@code jobsmith-gitlab.json}), {@code checkstyle} ({@code
   * jobsmith-checkstyle.xml}), {@code text} ({@code jobsmith.txt}) and {@code short} ({@code
   * jobsmith-short.txt}).
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.formats")
  private @Nullable List<String> formats;

  /**
   * Whether to skip this goal.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  private @Nullable File basedir;

  @Parameter(defaultValue = "${session}", readonly = true)
  private @Nullable MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  private @Nullable MojoExecution execution;

  private final BuildContext buildContext;

  /** Called by Maven. */
  @Inject
  public ValidateMojo(BuildContext buildContext) {
    this.buildContext = buildContext;
  }

  @Override
  public void execute() throws MojoFailureException {
    if (skip) {
      getLog().info("Skipped");
      return;
    }
    ConfigurationCheck.warn(session.getCurrentProject(), session, execution, getLog());
    Path shownFrom = Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
    Markers markers = Markers.of(buildContext, session, shownFrom);
    SchemaSources sources =
        new SchemaSources(basedir.toPath(), shownFrom, ValidateMojo.class.getClassLoader());
    try {
      Severity mildest = ValidateValues.severity(failOn);
      ValidationOptions options =
          ValidateValues.options(submitAt, relaxedLimits, placeholders)
              .withComments(jsonc)
              .withMessages(ValidateValues.messages(schema.strip(), lang, messages));
      List<Path> files = ValidatedFiles.find(directory.toPath(), includes, excludes, sources);
      Validator validator = validator(sources, options);
      JobFiles jobs =
          DocumentValues.files(
              schema.strip().equals(JobSchemas.CREATE_JOB) ? JobFiles.of(validator) : null,
              document,
              role,
              packageVersions,
              target);
      ReportFilter filter =
          ValidateValues.filter(
              jobs == null ? YamlRules.addedTo(validator.rules()) : jobs.rules(),
              disabledRules,
              minSeverity,
              mildest);
      FileValidation validation =
          new FileValidation(
              configured(validator, jobs, options).startRun(),
              filter,
              new ReportOutputs.Style(
                  execution.getVersion(),
                  validator.schemaId(),
                  mildest,
                  FurtherFormat.of(formats),
                  System.getenv("JENKINS_URL") != null,
                  options.messages()),
              sources);
      ReportFiles reports = ReportFiles.in(reports(), execution.getExecutionId());
      finish(
          validation.run(files, directory.toPath(), isWhole(), reports, markers, getLog()),
          mildest,
          reports,
          sources);
    } catch (BadConfiguration e) {
      throw new MojoFailureException(e.getMessage());
    } catch (SchemaException e) {
      markers.show(e.diagnostics());
      throw new MojoFailureException(SchemaFaults.message(e));
    } catch (IOException e) {
      throw new MojoFailureException(
          "the reports cannot be written to " + reports() + ": " + IoFaults.describe(e));
    }
  }

  private ConfiguredFiles configured(
      Validator validator, @Nullable JobFiles jobs, ValidationOptions options)
      throws BadConfiguration {
    GenerationLog log = new GenerationLog(getLog());
    ConfiguredFiles files =
        ConfiguredFiles.of(LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC))
            .withOptions(options, placeholders == null ? List.of() : placeholders)
            .withRequest(request().withClasses(ValidateMojo.class.getClassLoader()))
            .withWarnings(warning -> log.notes(List.of(warning)));
    files = jobs == null ? files.withSchema(validator) : files.withJobs(jobs);
    if (items) {
      if (jobs != null || jsonc) {
        throw new BadConfiguration(
            jobs != null
                ? "items requires a schema other than create-job"
                : "items cannot be combined with jsonc");
      }
      files = files.withItems();
    }
    if (config == null || config.isBlank()) {
      return files;
    }
    return config.strip().equals("none")
        ? files.withoutConfiguration()
        : files.withConfiguration(ValidateValues.configuration(basedir.toPath(), config.strip()));
  }

  /** Whether no file of the directory is left out. */
  private boolean isWhole() {
    return (includes == null || includes.isEmpty()) && (excludes == null || excludes.isEmpty());
  }

  private Path reports() {
    // Without a POM, Maven does not replace the expression of the build directory.
    return reportsDirectory.getPath().contains("${")
        ? basedir.toPath().resolve("target").resolve("jobsmith-reports")
        : reportsDirectory.toPath();
  }

  private Validator validator(SchemaSources sources, ValidationOptions options)
      throws BadConfiguration, SchemaException {
    SchemaRequest request = request().withClasses(ValidateMojo.class.getClassLoader());
    return ValidateValues.validator(schema.strip(), sources, request, getLog()).with(options);
  }

  private void finish(
      RunSummary summary, Severity mildest, ReportFiles reports, SchemaSources sources)
      throws MojoFailureException {
    boolean failed =
        summary.errors() > 0
            || summary.unreadable() > 0
            || (mildest == Severity.WARNING && summary.warnings() > 0);
    if (failed) {
      throw new MojoFailureException(
          ValidateValues.counts(summary) + " (reports: " + sources.shown(reports.sarif()) + ")");
    }
    getLog().info(ValidateValues.counts(summary));
    for (String line : summary.notRunLines(DocumentValues::neededBy)) {
      getLog().info(line);
    }
    summary.unknownLine().ifPresent(getLog()::info);
  }
}
