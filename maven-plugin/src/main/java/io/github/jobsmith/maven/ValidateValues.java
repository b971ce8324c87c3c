package io.github.jobsmith.maven;

import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.jobs.JobMessages;
import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.report.ReportFilter;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.text.IoFaults;
import io.github.jobsmith.text.SubmissionTime;
import io.github.jobsmith.validation.MessageBundle;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Converts the parameters of {@code validate}. */
final class ValidateValues {
  private ValidateValues() {}

  static Severity severity(String failOn) throws BadConfiguration {
    return switch (failOn.strip()) {
      case "error" -> Severity.ERROR;
      case "warning" -> Severity.WARNING;
      default ->
          throw new BadConfiguration("failOn is \"" + failOn + "\"; must be error or warning");
    };
  }

  static ReportFilter filter(
      RuleCatalog rules, @Nullable List<String> disabled, String minSeverity, Severity failOn)
      throws BadConfiguration {
    Severity mildest = mildest(minSeverity);
    if (!failOn.atLeast(mildest)) {
      throw new BadConfiguration(
          "failOn warning has no effect on warnings that minSeverity error hides");
    }
    List<String> ids = new ArrayList<>();
    for (String id : disabled == null ? List.<String>of() : disabled) {
      ids.add(id == null ? "" : id.strip());
    }
    try {
      return ReportFilter.of(rules, ids, mildest);
    } catch (IllegalArgumentException e) {
      throw new BadConfiguration("disabledRules: " + e.getMessage());
    }
  }

  private static Severity mildest(String minSeverity) throws BadConfiguration {
    return switch (minSeverity.strip()) {
      case "error" -> Severity.ERROR;
      case "warning" -> Severity.WARNING;
      case "info" -> Severity.INFO;
      default ->
          throw new BadConfiguration(
              "minSeverity is \"" + minSeverity + "\"; must be error, warning or info");
    };
  }

  static ValidationOptions options(
      @Nullable String submitAt, boolean relaxedLimits, @Nullable List<String> placeholders)
      throws BadConfiguration {
    ValidationOptions options = ValidationOptions.DEFAULT.withRelaxedLimits(relaxedLimits);
    if (placeholders != null && !placeholders.isEmpty()) {
      options = withPlaceholders(options, placeholders);
    }
    return submitAt == null || submitAt.isBlank()
        ? options
        : options.withSubmitAt(instant(submitAt.strip()));
  }

  static MessageBundle messages(String schema, String lang, @Nullable File file)
      throws BadConfiguration {
    String language = lang.strip();
    if (!MessageBundle.languages().contains(language)) {
      throw new BadConfiguration(
          "lang is \""
              + language
              + "\"; must be "
              + String.join(" or ", MessageBundle.languages()));
    }
    Locale locale = new Locale(language);
    MessageBundle included =
        JobSchemas.NAMES.contains(schema)
            ? JobMessages.forLocale(locale)
            : MessageBundle.forLocale(locale);
    try {
      return file == null ? included : MessageBundle.read(file.toPath()).orElse(included);
    } catch (IOException e) {
      throw new BadConfiguration("messages: " + file + " cannot be read: " + IoFaults.reason(e));
    }
  }

  private static ValidationOptions withPlaceholders(
      ValidationOptions options, List<String> placeholders) throws BadConfiguration {
    List<String> regexes = new ArrayList<>();
    for (String regex : placeholders) {
      if (regex == null || regex.isEmpty()) {
        throw new BadConfiguration(
            "an entry of placeholders is empty; must be a regular expression");
      }
      regexes.add(regex);
    }
    try {
      return options.withPlaceholders(regexes);
    } catch (PatternSyntaxException e) {
      throw new BadConfiguration(
          "placeholders: \""
              + e.getPattern()
              + "\" is not a regular expression: "
              + e.getDescription());
    }
  }

  private static Instant instant(String text) throws BadConfiguration {
    try {
      return SubmissionTime.parse(text, InstantSource.system());
    } catch (DateTimeException e) {
      throw new BadConfiguration(
          "submitAt is \"" + text + "\"; must be now or a time such as 2027-01-31T18:30Z");
    }
  }

  /** Returns the file of a configuration. */
  static Path configuration(Path project, String name) throws BadConfiguration {
    try {
      Path file = project.resolve(name);
      if (Files.exists(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw new BadConfiguration("config is not a valid path: " + name);
    }
    throw new BadConfiguration("config: no such file: " + name);
  }

  /** Returns the validator of a schema; those of built-in schemas are not compiled here. */
  static Validator validator(String schema, SchemaSources sources, SchemaRequest request, Log log)
      throws BadConfiguration, SchemaException {
    if (JobSchemas.NAMES.contains(schema)) {
      return JobSchemas.validator(schema);
    }
    List<Diagnostic> notes = new ArrayList<>();
    List<String> formats = new ArrayList<>();
    Validator validator =
        compiler(request)
            .withWarnings(notes::add)
            .withUncheckedFormats(formats::add)
            .compile(sources.of(schema));
    new GenerationLog(log).notes(notes);
    if (!formats.isEmpty()) {
      log.info("Formats are not checked without assertFormats: " + String.join(", ", formats));
    }
    return validator;
  }

  private static ValidatorCompiler compiler(SchemaRequest request)
      throws BadConfiguration, SchemaException {
    try {
      return request.compiler();
    } catch (IllegalArgumentException e) {
      throw new BadConfiguration(e.getMessage());
    }
  }

  static String counts(RunSummary summary) {
    StringBuilder text = new StringBuilder(Words.count(summary.files(), "file")).append(": ");
    text.append(Words.count(summary.errors(), "error")).append(", ");
    text.append(Words.count(summary.warnings(), "warning")).append(", ");
    text.append(Words.count(summary.infos(), "info"));
    if (summary.unreadable() > 0) {
      text.append("; ").append(summary.unreadable()).append(" unreadable");
    }
    if (summary.hidden().ignored() > 0) {
      text.append("; ignored: ").append(summary.hidden().ignored());
    }
    if (summary.hidden().warnings() + summary.hidden().infos() > 0) {
      text.append("; hidden: ").append(Words.count(summary.hidden().warnings(), "warning"));
      text.append(", ").append(Words.count(summary.hidden().infos(), "info"));
    }
    return text.toString();
  }
}
