package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.argument.Numbers;
import io.github.jobsmith.cli.argument.Option;
import io.github.jobsmith.cli.baseline.Baseline;
import io.github.jobsmith.cli.input.Inputs;
import io.github.jobsmith.cli.output.Base;
import io.github.jobsmith.cli.output.Format;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.schema.SchemaOptions;
import io.github.jobsmith.cli.schema.SchemaPatterns;
import io.github.jobsmith.cli.schema.Schemas;
import io.github.jobsmith.config.Configurations;
import io.github.jobsmith.config.FileSelection;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.ValidationOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The command line of {@code validate}.
 *
 * @param arguments the parsed arguments, which also specify the schema
 * @param formats at least one
 * @param results the files among them
 * @param validation options of the validation
 * @param failOn the lowest severity that makes the command fail; null if none does
 * @param disabled ids of rules that are not reported, not validated yet
 * @param minSeverity the lowest severity that is shown
 * @param quiet whether to print nothing if there are no violations
 * @param base what paths are relative to in reports for other programs; null for the working
 *     directory
 * @param color {@code auto}, {@code always} or {@code never}
 * @param verbose whether an internal error shows its stack trace
 * @param stdinName the name of standard input, whose suffix selects the syntax; null if not given
 * @param filesFrom the file that lists the files to validate, or {@code -}; null if not given
 * @param baseline the violations that are known; null if not given
 * @param configs finds the configurations of files
 * @param excludes which files are ignored
 * @param threads how many threads validate; null if not given
 * @param operands files, directories, patterns and {@code -}; may be empty if files are listed
 */
record ValidateOptions(
    Arguments arguments,
    List<Format> formats,
    ResultFiles results,
    ValidationOptions validation,
    @Nullable Severity failOn,
    List<String> disabled,
    Severity minSeverity,
    boolean quiet,
    @Nullable Base base,
    String color,
    boolean verbose,
    @Nullable String stdinName,
    @Nullable String filesFrom,
    @Nullable Baseline baseline,
    Configurations configs,
    FileSelection excludes,
    @Nullable Integer threads,
    List<String> operands) {
  static final String STDIN_FILENAME = "--stdin-filename";
  static final String EXCLUDE = "--exclude";
  static final String FILES_FROM = "--files-from";
  static final String CONFIG = "--config";
  static final String BASELINE = "--baseline";
  static final String WRITE_BASELINE = "--write-baseline";
  static final String SUPPRESSED = "--suppressed";
  static final String DISABLE = "--disable";
  static final String MIN_SEVERITY = "--min-severity";
  static final String QUIET = "--quiet";
  static final String BASE = "--base";
  static final String FORMAT = "--format";
  static final String SUBMIT_AT = "--submit-at";
  static final String FAIL_ON = "--fail-on";
  static final String RELAXED_LIMITS = "--relaxed-limits";
  static final String MAX_STEPS = "--max-steps";
  static final String TIMEOUT = "--timeout";
  static final String PLACEHOLDERS = "--placeholders";
  static final String LANG = "--lang";
  static final String MESSAGES = "--messages";
  static final String JSONC = "--jsonc";
  static final String ITEMS = "--items";
  static final String COLOR = "--color";
  static final String THREADS = "--threads";
  static final String VERBOSE = "--verbose";

  static final String ALWAYS = "always";
  static final String AUTO = "auto";
  private static final String NEVER = "never";

  /** A day. */
  private static final long MAX_SECONDS = 86_400;

  private static final int MAX_THREADS = 256;

  static final List<Option> OPTIONS =
      SchemaOptions.with(
          SchemaOptions.with(SchemaPatterns.OPTIONS, DocumentOptions.OPTIONS),
          Option.flag(Mapping.INSTANCE_SCHEMA),
          Option.repeatable(EXCLUDE, "PATTERN"),
          Option.of(FILES_FROM, "FILE|-"),
          Option.of(STDIN_FILENAME, "NAME"),
          Option.repeatable(FORMAT, Format.VALUE),
          Option.of(SUBMIT_AT, "now|INSTANT"),
          Option.of(FAIL_ON, "error|warning|never"),
          Option.flag(RELAXED_LIMITS),
          Option.of(MAX_STEPS, "N"),
          Option.of(TIMEOUT, "SECONDS"),
          Option.repeatable(PLACEHOLDERS, "REGEX"),
          Option.flag(JSONC),
          Option.flag(ITEMS),
          Option.repeatable(DISABLE, "RULE"),
          Option.of(CONFIG, "FILE|none"),
          Option.of(BASELINE, "FILE"),
          Option.of(WRITE_BASELINE, "FILE"),
          Option.flag(SUPPRESSED),
          Option.of(MIN_SEVERITY, "error|warning|info"),
          Option.flag(QUIET),
          Option.of(BASE, "DIR"),
          Option.of(LANG, "en|de"),
          Option.of(MESSAGES, "FILE"),
          Option.of(COLOR, "auto|always|never"),
          Option.of(THREADS, "N"),
          Option.flag(VERBOSE));

  /**
   * Reads the arguments.
   *
   * @throws UsageException if they are invalid
   */
  static ValidateOptions parse(List<String> args, Session session) {
    Arguments given = Arguments.parse(OPTIONS, args);
    if (given.operands().isEmpty() && !given.has(FILES_FROM)) {
      throw new UsageException(
          "nothing to validate; add files, directories or patterns, or - for standard input:"
              + " jobsmith validate jobs/");
    }
    if (given.operands().contains("")) {
      throw new UsageException("an argument is empty (is a variable not set?)");
    }
    if ("-".equals(given.value(FILES_FROM)) && given.operands().contains(Inputs.STDIN)) {
      throw new UsageException(FILES_FROM + " - and the argument - both read standard input");
    }
    List<Format> formats = formats(given, session);
    if (given.has(SUPPRESSED)
        && formats.stream().noneMatch(each -> each.kind() == Format.Kind.SARIF)) {
      throw new UsageException(SUPPRESSED + " requires --format sarif");
    }
    return parse(given, formats, session);
  }

  static List<Format> formats(Arguments given, Session session) {
    return Format.parse(
        given.values(FORMAT), "true".equals(session.environment().get("GITHUB_ACTIONS")));
  }

  /**
   * Reads arguments that were parsed with other options: those that validate does not have are
   * ignored.
   */
  static ValidateOptions parse(Arguments given, List<Format> formats, Session session) {
    ValidationOptions validation =
        ValidationOptions.DEFAULT
            .withRelaxedLimits(given.has(RELAXED_LIMITS))
            .withComments(given.has(JSONC));
    @Nullable String submitAt = given.value(SUBMIT_AT);
    if (submitAt != null) {
      validation = validation.withSubmitAt(SubmitInstant.parse(submitAt, session.clock()));
    }
    String maxSteps = given.value(MAX_STEPS);
    if (maxSteps != null) {
      validation = validation.withMaxSteps(Numbers.positive(MAX_STEPS, maxSteps, Long.MAX_VALUE));
    }
    String timeout = given.value(TIMEOUT);
    if (timeout != null) {
      long seconds = Numbers.positive(TIMEOUT, timeout, MAX_SECONDS);
      validation = validation.withTimeout(Duration.ofSeconds(seconds), session.clock());
    }
    if (given.has(PLACEHOLDERS)) {
      validation = withPlaceholders(validation, given.values(PLACEHOLDERS));
    }
    if (given.has(LANG) || given.has(MESSAGES)) {
      validation = validation.withMessages(Messages.of(given));
    }
    String lowest = given.choice(FAIL_ON, "error", List.of("error", "warning", NEVER));
    Severity failOn = lowest.equals(NEVER) ? null : severity(lowest);
    return new ValidateOptions(
        given,
        formats,
        results(formats, given),
        validation,
        failOn,
        given.values(DISABLE),
        minSeverity(given, failOn),
        given.has(QUIET),
        Base.of(given.value(BASE), session),
        given.choice(COLOR, AUTO, List.of(AUTO, ALWAYS, NEVER)),
        given.has(VERBOSE) || session.debug(),
        stdinName(given),
        given.value(FILES_FROM),
        given.has(BASELINE) || given.has(WRITE_BASELINE)
            ? Baseline.of(given.value(BASELINE), given.value(WRITE_BASELINE))
            : null,
        ConfigFaults.configurations(given.value(CONFIG)),
        excludes(given),
        threads(given),
        given.operands());
  }

  private static @Nullable Integer threads(Arguments given) {
    String threads = given.value(THREADS);
    return threads == null ? null : (int) Numbers.positive(THREADS, threads, MAX_THREADS);
  }

  /** Whether an output format of JSON Schema is requested. */
  boolean isStandard() {
    for (Format format : formats) {
      if (format.kind().isStandard()) {
        return true;
      }
    }
    return false;
  }

  private static ValidationOptions withPlaceholders(
      ValidationOptions validation, List<String> regexes) {
    if (regexes.contains("")) {
      throw new UsageException(PLACEHOLDERS + " is empty; must be a regular expression");
    }
    try {
      return validation.withPlaceholders(regexes);
    } catch (PatternSyntaxException e) {
      throw new UsageException(
          PLACEHOLDERS
              + ": \""
              + e.getPattern()
              + "\" is not a regular expression: "
              + e.getDescription());
    }
  }

  private static Severity minSeverity(Arguments given, @Nullable Severity failOn) {
    String label = given.choice(MIN_SEVERITY, "info", List.of("error", "warning", "info"));
    Severity mildest = severity(label);
    if (failOn != null && !failOn.atLeast(mildest)) {
      throw new UsageException(
          FAIL_ON + " warning has no effect on warnings that " + MIN_SEVERITY + " error hides");
    }
    return mildest;
  }

  private static Severity severity(String label) {
    for (Severity severity : Severity.values()) {
      if (severity.label().equals(label)) {
        return severity;
      }
    }
    throw new IllegalArgumentException(label);
  }

  /** Returns the directories whose files are all checked, absolute; none if some are excluded. */
  Collection<Path> searched(Inputs inputs) {
    return arguments.has(EXCLUDE) ? List.of() : inputs.directories();
  }

  /** Returns whether files can have schemas other than the main one. */
  Mapping mapping() {
    return new Mapping(arguments, configs);
  }

  /** Returns the rules that are not reported. */
  DisabledRules disabledRules() {
    return new DisabledRules(disabled, minSeverity);
  }

  /** Rejects results that would overwrite a file that the user named as input. */
  private static ResultFiles results(List<Format> formats, Arguments given) {
    ResultFiles results = new ResultFiles(formats);
    String schema = SchemaPatterns.plain(given);
    results.refuse(schema != null && Schemas.NAMES.contains(schema) ? null : schema, "the schema");
    results.refuse(given.value(SchemaOptions.CATALOG), "the catalogue");
    results.refuse(given.value(STDIN_FILENAME), "a file that is validated");
    results.refuse(given.value(CONFIG), "the configuration");
    results.refuse(given.value(MESSAGES), "the file of messages");
    results.refuse(given.value(FILES_FROM), "the list of files");
    results.reserve(given.value(BASELINE), "the baseline");
    results.reserve(given.value(WRITE_BASELINE), "the baseline");
    for (String operand : given.operands()) {
      results.refuse(operand, "a file that is validated");
    }
    return results;
  }

  static FileSelection excludes(Arguments given) {
    try {
      return given.has(EXCLUDE)
          ? FileSelection.of(given.values(EXCLUDE), Path.of("").toAbsolutePath(), EXCLUDE)
          : FileSelection.NONE;
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable String stdinName(Arguments given) {
    String name = given.value(STDIN_FILENAME);
    if (name != null && name.isEmpty()) {
      throw new UsageException(STDIN_FILENAME + " is empty; must be a file name");
    }
    if (name != null && !given.operands().contains(Inputs.STDIN)) {
      throw new UsageException(STDIN_FILENAME + " requires the argument -");
    }
    return name;
  }
}
