package io.github.jobsmith.config;

import io.github.jobsmith.json.JsonPointer;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.text.DidYouMean;
import io.github.jobsmith.text.Printable;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import io.github.jobsmith.yaml.DocumentFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A configuration during a run, and which of its entries were used. Not thread-safe. */
public final class ActiveConfiguration {
  private final Configuration configuration;

  /** Entries with a violation, or about files for which that cannot be known. */
  private final Set<Ignore> used = new HashSet<>();

  /** Entries about a file that was checked. */
  private final Set<Ignore> checked = new HashSet<>();

  /** Ids of the rules of the schemas that files were checked against. */
  private final Set<String> rulesOfFiles = new HashSet<>();

  ActiveConfiguration(Configuration configuration) {
    this.configuration = configuration;
  }

  /** Returns the absolute path of the file. */
  public Path file() {
    return configuration.file();
  }

  /** Returns the name of the file in reports. */
  public String name() {
    return configuration.name();
  }

  /** Whether a file is not to be validated. */
  public boolean excludes(Path file) {
    return configuration.excludes(file);
  }

  /** Whether files can have schemas that are not the default. */
  public boolean hasSchemas() {
    return configuration.byInstance() || !configuration.schemas().isEmpty();
  }

  /** Returns what the configuration says a file is validated against; empty if it says nothing. */
  public Optional<SchemaMap.Entry> schemaOf(Path file) {
    return configuration.schemas().find(file);
  }

  /** Whether the member {@code $schema} at the root of a file names its schema. */
  public boolean isByInstance() {
    return configuration.byInstance();
  }

  /** Returns the choice of a schema that is read as this configuration says. */
  public SchemaChoice choice(String schema) {
    return SchemaChoice.of(schema).with(configuration.settings());
  }

  /** Returns regular expressions of strings that are unknown, and so not checked. */
  public List<String> placeholders() {
    return configuration.placeholders();
  }

  /**
   * Returns a report without the violations that are ignored and those of rules that are off, and
   * with the configured severities.
   *
   * @param rules the rules of the schema; those that end the check of a file keep their severity
   */
  public Report apply(Path file, Report report, RuleCatalog rules, LocalDate today) {
    rulesOfFiles.addAll(rules.ids());
    Report kept = report;
    for (Ignore ignore : configuration.ignores()) {
      if (!ignore.isAbout(file)) {
        continue;
      }
      checked.add(ignore);
      if (isUndecided(ignore, report)) {
        used.add(ignore);
      }
      Report rest = kept.where(violation -> !ignore.covers(violation));
      if (rest != kept) {
        used.add(ignore);
        kept = ignore.isExpired(today) ? kept : rest;
      }
    }
    if (configuration.severities().isEmpty()) {
      return kept;
    }
    return kept.withSeverities(violation -> severity(violation, rules));
  }

  /** Returns why a violation is ignored; empty if it is not. */
  public Optional<String> reasonOf(Path file, Violation violation, LocalDate today) {
    for (Ignore ignore : configuration.ignores()) {
      if (ignore.isAbout(file) && !ignore.isExpired(today) && ignore.covers(violation)) {
        return Optional.of(ignore.reason());
      }
    }
    return Optional.empty();
  }

  /** Returns the ids of the rules that are off. */
  public Set<String> off(RuleCatalog rules) {
    Set<String> off = new HashSet<>();
    configuration
        .severities()
        .forEach(
            (rule, severity) -> {
              if (severity.equals(Configuration.OFF) && !rules.isRequired(rule)) {
                off.add(rule);
              }
            });
    return off;
  }

  /** Takes a file as one that could not be checked. */
  public void unreadable(Path file) {
    for (Ignore ignore : configuration.ignores()) {
      if (ignore.isAbout(file)) {
        used.add(ignore);
      }
    }
  }

  private static boolean isUndecided(Ignore ignore, Report report) {
    return report.isTruncated()
        || report.rulesNotRun().stream().anyMatch(rule -> rule.id().equals(ignore.rule()))
        || report.violations().stream().anyMatch(each -> each.keyword().isEmpty());
  }

  private Severity severity(Violation violation, RuleCatalog rules) {
    String rule = violation.rule().id();
    String severity = configuration.severities().get(rule);
    return severity == null || severity.equals(Configuration.OFF) || rules.isRequired(rule)
        ? violation.severity()
        : Severity.valueOf(severity.toUpperCase(Locale.ROOT));
  }

  /**
   * Returns the violations of the configuration itself: entries that have expired, that are not
   * used, or whose rule does not exist.
   *
   * @param rules those of the schema of files for which nothing else is said
   * @param directories the directories that the run has searched, absolute
   * @throws IOException if the file can no longer be read
   */
  public Report report(RuleCatalog rules, LocalDate today, Collection<Path> directories)
      throws IOException {
    ConfigNotes notes = new ConfigNotes();
    boolean whole = directories.stream().anyMatch(configuration.directory()::startsWith);
    // Other rules can be those of a schema for which this run has no file.
    boolean decided = whole || configuration.schemas().isEmpty() && !configuration.byInstance();
    for (Map.Entry<String, String> each : configuration.severities().entrySet()) {
      String pointer = JsonPointer.append("/severities", each.getKey());
      if (decided) {
        rule(notes, rules, each.getKey(), pointer);
      }
      if (rules.isRequired(each.getKey())) {
        notes.add(
            ConfigNotes.RULE,
            pointer,
            "has no effect: a file that breaks it is not checked further");
      }
    }
    for (Ignore ignore : configuration.ignores()) {
      if (ignore.isExpired(today)) {
        notes.add(
            ConfigNotes.EXPIRED,
            ignore.location(),
            "has expired: its last day was " + ignore.until());
      } else if (decided && !rule(notes, rules, ignore.rule(), ignore.location() + "/rule")) {
        continue;
      } else if (!used.contains(ignore) && isKnown(ignore, whole, directories)) {
        notes.add(ConfigNotes.UNUSED, ignore.location(), "is not used: there is no such violation");
      }
    }
    return configuration.lines() == ConfigLines.NONE
        ? Validator.of(notes).validate("{}")
        : DocumentFiles.validate(Validator.of(notes), configuration.file());
  }

  /** Whether the run has shown whether there is a violation. */
  private boolean isKnown(Ignore ignore, boolean whole, Collection<Path> directories) {
    return whole
        || !ignore.named().isEmpty() && checked.contains(ignore)
        || ignore.isGone(directories);
  }

  private boolean rule(ConfigNotes notes, RuleCatalog rules, String id, String pointer) {
    if (rules.find(id).isPresent() || rulesOfFiles.contains(id)) {
      return true;
    }
    Set<String> known = new TreeSet<>(rules.ids());
    known.addAll(rulesOfFiles);
    String hint = DidYouMean.hint(id, known);
    notes.add(
        ConfigNotes.RULE,
        pointer,
        "is about \"" + Printable.escape(id) + "\", which is not a rule of the schema" + hint);
    return false;
  }

  /**
   * Returns lines that describe what is in force for a file, each with the line of the
   * configuration that says it.
   */
  public List<String> describe(Path file) {
    List<String> lines = new ArrayList<>();
    lines.add("configuration: " + name() + (configuration.isEmpty() ? " (empty)" : ""));
    if (excludes(file)) {
      lines.add("excluded: it is not validated" + from("/exclude"));
    }
    if (configuration.byInstance()) {
      lines.add("schema: $schema of the file, if it has one" + from("/instanceSchema"));
    }
    lines.add(schemaOf(file).map(SchemaMap::describe).orElse("schema: create-job (default)"));
    configuration.settings().describe((member, text) -> lines.add(text + from("/" + member)));
    configuration
        .placeholders()
        .forEach(regex -> lines.add("placeholders: " + regex + from("/placeholders")));
    configuration
        .severities()
        .forEach(
            (rule, severity) ->
                lines.add(
                    "severity: "
                        + rule
                        + " "
                        + severity
                        + from(JsonPointer.append("/severities", rule))));
    for (Ignore ignore : configuration.ignores()) {
      if (ignore.isAbout(file)) {
        lines.add(
            "ignored: "
                + ignore.rule()
                + (ignore.pointer() == null ? "" : " at " + ignore.pointer())
                + (ignore.until() == null ? "" : " until " + ignore.until())
                + ": "
                + ignore.reason()
                + from(ignore.location()));
      }
    }
    return lines;
  }

  private String from(String pointer) {
    return " (" + configuration.origin(pointer) + ")";
  }
}
