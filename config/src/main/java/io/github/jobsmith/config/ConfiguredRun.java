package io.github.jobsmith.config;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.yaml.DocumentFiles;
import io.github.jobsmith.yaml.YamlDocuments;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Validates files of one run as their configurations say. Not thread-safe. */
public final class ConfiguredRun {
  private final Configurations configs;
  private final FileSchemas schemas;
  private final SchemaChooser chooser;
  private final LocalDate today;

  ConfiguredRun(
      Configurations configs, FileSchemas schemas, SchemaChooser chooser, LocalDate today) {
    this.configs = configs;
    this.schemas = schemas;
    this.chooser = chooser;
    this.today = today;
  }

  /**
   * Validates a file.
   *
   * @return empty if the file is not to be validated: it is excluded, has the schema {@code none},
   *     or is a configuration itself
   * @throws IOException if it cannot be read
   * @throws ConfigurationException if its configuration cannot be used, or names a schema that does
   *     not exist
   * @throws SchemaException if its schema has errors
   */
  public Optional<ConfiguredReport> validate(Path file)
      throws IOException, ConfigurationException, SchemaException {
    return validate(file.toString(), file);
  }

  /**
   * Validates a file like {@link #validate(Path)}.
   *
   * @param name the name of the file in messages; selects JSON, JSON Lines or YAML
   */
  public Optional<ConfiguredReport> validate(String name, Path file)
      throws IOException, ConfigurationException, SchemaException {
    if (configs.isConfiguration(file)) {
      return Optional.empty();
    }
    ActiveConfiguration config = configs.configurationOf(file);
    if (config != null && config.excludes(file)) {
      return Optional.empty();
    }
    try {
      FileSchema main = schemas.main();
      byte[] text = main.text(name, file, chooser.needsInstance(config));
      SchemaChooser.Decision decision =
          chooser.choose(file, text == null ? null : named(name, text, main), config);
      SchemaChoice choice = decision.schema();
      if (choice != null && choice.isNone()) {
        return Optional.empty();
      }
      List<String> placeholders = config == null ? List.of() : config.placeholders();
      FileSchema schema = schemas.of(choice, placeholders, decision.origin());
      Report report = schema.report(name, file, text);
      if (decision.byInstance() && !schema.isBuiltIn()) {
        report = InstanceSchema.withoutMember(report);
      }
      return Optional.of(shown(name, file, text, config, schema, choice, report));
    } catch (JsonSyntaxException e) {
      // Larger than the limit.
      return Optional.of(
          new ConfiguredReport(
              Report.unreadable(e, schemas.main().validator().options().messages()), 0, null));
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(name + ": $schema " + e.getMessage(), List.of());
    } catch (IOException e) {
      if (config != null) {
        config.unreadable(file);
      }
      throw e;
    }
  }

  private static @Nullable String named(String name, byte[] text, FileSchema main) {
    try {
      return InstanceSchema.of(
          DocumentFiles.isYaml(name)
              ? YamlDocuments.read(text, main.validator().options())
              : main.validator().read(text));
    } catch (JsonSyntaxException e) {
      // Reported by the validation.
      return null;
    }
  }

  private ConfiguredReport shown(
      String name,
      Path file,
      byte @Nullable [] text,
      @Nullable ActiveConfiguration config,
      FileSchema schema,
      @Nullable SchemaChoice choice,
      Report report) {
    RuleCatalog rules = schema.rules();
    Report wanted = config == null ? report : report.without(config.off(rules));
    Report left = config == null ? wanted : config.apply(file, wanted, rules, today);
    int ignored = wanted.violations().size() - left.violations().size();
    boolean yaml = DocumentFiles.isYaml(name);
    boolean jsonc = schema.validator().options().comments();
    if (text != null && (yaml || jsonc)) {
      IgnoreComments.Result result =
          IgnoreComments.of(text, yaml, schema.validator().options().limits()).apply(left, rules);
      left = result.report();
      ignored += result.ignored();
    }
    return new ConfiguredReport(left, ignored, choice);
  }

  /**
   * Returns what the run has found out about the configurations that it used: entries that have
   * expired or are not used, and unknown rules. Call it at the end of the run.
   *
   * @param directories the directories whose files were all validated; only in them, an entry about
   *     several files can be known to be unused
   * @return reports with at least one violation, by the absolute path of the configuration
   * @throws IOException if a configuration can no longer be read
   */
  public Map<Path, Report> configurations(Collection<Path> directories) throws IOException {
    List<Path> absolute =
        directories.stream().map(each -> each.toAbsolutePath().normalize()).toList();
    RuleCatalog rules = schemas.main().rules();
    Map<Path, Report> reports = new LinkedHashMap<>();
    for (ActiveConfiguration each : configs.used()) {
      Report report = each.report(rules, today, absolute);
      if (!report.violations().isEmpty()) {
        reports.put(each.file(), report);
      }
    }
    return reports;
  }
}
