package io.github.jobsmith.config;

import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.jobs.JobFiles;
import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Validates files as {@code jobsmith.yaml} says: with the schema of each file, severities,
 * placeholders, and without violations that are ignored. The configuration of a file is the nearest
 * {@code jobsmith.yaml}, {@code .jobsmith.yaml}, {@code jobsmith.json} or {@code .jobsmith.json} in
 * its directory or above, but not above the root of a git repository. Files for which it names no
 * schema have the main schema, which is that of CreateJob requests by default.
 *
 * <pre>{@code
 * ConfiguredRun run = ConfiguredFiles.of(LocalDate.now()).startRun();
 * for (Path file : files) {
 *   run.validate(file).ifPresent(result -> System.out.println(result.report()));
 * }
 * }</pre>
 *
 * <p>Immutable, and safe for use by several threads if the consumer of warnings is; a run is not.
 */
public final class ConfiguredFiles {
  private final LocalDate today;
  private final Supplier<Configurations> configs;
  private final ValidationOptions options;
  private final List<String> placeholders;
  private final SchemaRequest request;
  private final MainSchema main;
  private final Consumer<Diagnostic> warnings;

  /**
   * The main schema.
   *
   * @param jobs validates files if the schema is that of CreateJob; otherwise null
   * @param explicit whether it takes precedence over the configuration
   * @param items whether files are arrays of what schemas describe, other than that of CreateJob
   */
  record MainSchema(
      Validator validator, @Nullable JobFiles jobs, boolean explicit, boolean items) {}

  private ConfiguredFiles(
      LocalDate today,
      Supplier<Configurations> configs,
      ValidationOptions options,
      List<String> placeholders,
      SchemaRequest request,
      MainSchema main,
      Consumer<Diagnostic> warnings) {
    this.today = today;
    this.configs = configs;
    this.options = options;
    this.placeholders = placeholders;
    this.request = request;
    this.main = main;
    this.warnings = warnings;
  }

  /**
   * Returns an instance with default options.
   *
   * @param today the day in UTC, for ignored violations with a last day
   */
  public static ConfiguredFiles of(LocalDate today) {
    Validator createJob = JobSchemas.validator(JobSchemas.CREATE_JOB);
    return new ConfiguredFiles(
        Objects.requireNonNull(today, "today"),
        Configurations::searched,
        ValidationOptions.DEFAULT,
        List.of(),
        SchemaRequest.DEFAULT,
        new MainSchema(createJob, JobFiles.of(createJob), false, false),
        warning -> {});
  }

  /** Returns a copy in which one configuration applies to all files, instead of the nearest. */
  public ConfiguredFiles withConfiguration(Path file) {
    Path whole = file.toAbsolutePath();
    return new ConfiguredFiles(
        today, () -> Configurations.of(whole), options, placeholders, request, main, warnings);
  }

  /** Returns a copy in which no file has a configuration. */
  public ConfiguredFiles withoutConfiguration() {
    return new ConfiguredFiles(
        today, Configurations::none, options, placeholders, request, main, warnings);
  }

  /**
   * Returns a copy with other options of the validation.
   *
   * @param other without placeholders
   * @param regexes placeholders as for {@link ValidationOptions#withPlaceholders}, in addition to
   *     those of configurations
   * @throws java.util.regex.PatternSyntaxException if one is not a regular expression
   */
  public ConfiguredFiles withOptions(ValidationOptions other, List<String> regexes) {
    other.withPlaceholders(regexes);
    return new ConfiguredFiles(
        today, configs, other, List.copyOf(regexes), request, main, warnings);
  }

  /** Returns a copy that reads schema files in another way, unless the configuration says so. */
  public ConfiguredFiles withRequest(SchemaRequest other) {
    return new ConfiguredFiles(
        today,
        configs,
        options,
        placeholders,
        Objects.requireNonNull(other, "other"),
        main,
        warnings);
  }

  /**
   * Returns a copy with another main schema, which is that of all files: schemas of the
   * configuration have no effect, except for {@code $schema} of a file.
   */
  public ConfiguredFiles withSchema(Validator validator) {
    MainSchema other =
        new MainSchema(Objects.requireNonNull(validator, "validator"), null, true, main.items());
    return new ConfiguredFiles(today, configs, options, placeholders, request, other, warnings);
  }

  /**
   * Returns a copy for which each JSON file is an array, whose items are validated one by one,
   * unless its schema is that of CreateJob. YAML files then cannot be read.
   */
  public ConfiguredFiles withItems() {
    MainSchema other = new MainSchema(main.validator(), main.jobs(), main.explicit(), true);
    return new ConfiguredFiles(today, configs, options, placeholders, request, other, warnings);
  }

  /** Returns a copy that validates job files in another way, such as with other facts. */
  public ConfiguredFiles withJobs(JobFiles jobs) {
    MainSchema other =
        new MainSchema(main.validator(), Objects.requireNonNull(jobs, "jobs"), false, main.items());
    return new ConfiguredFiles(today, configs, options, placeholders, request, other, warnings);
  }

  /**
   * Returns a copy with a consumer of the warnings of schema files.
   *
   * @param consumer called once for each warning of a schema, when the first file needs it
   */
  public ConfiguredFiles withWarnings(Consumer<Diagnostic> consumer) {
    return new ConfiguredFiles(
        today,
        configs,
        options,
        placeholders,
        request,
        main,
        Objects.requireNonNull(consumer, "consumer"));
  }

  /** Begins a run over several files, in which each configuration and schema is read once. */
  public ConfiguredRun startRun() {
    return new ConfiguredRun(
        configs.get(),
        new FileSchemas(main, options, placeholders, request, warnings),
        new SchemaChooser(SchemaMap.EMPTY, false, main.explicit(), () -> request),
        today);
  }
}
