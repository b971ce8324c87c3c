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
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A configuration during a run, and which of its entries were used. Not thread-safe. */
public final class ActiveConfiguration {
  /** The rules of schemas themselves, which {@code jobsmith check-schema} checks. */
  public static final Set<String> OF_SCHEMAS =
      Set.of(
          "schema-error",
          "schema-warning",
          "schema-info",
          "schema-contradiction",
          "schema-value",
          "schema-default",
          "schema-examples");

  private final Configuration configuration;

  /** Entries with a violation, or about files for which that cannot be known. */
  private final Set<Ignore> used = new HashSet<>();

  /** Entries about a file that was checked. */
  private final Set<Ignore> checked = new HashSet<>();

  /** Entries of schemas that were the first to match a file. */
  private final Set<SchemaMap.Entry> matched = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Whether files were looked up in schemas. */
  private boolean asked;

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
    asked = true;
    Optional<SchemaMap.Entry> entry = configuration.schemas().find(file);
    entry.ifPresent(matched::add);
    return entry;
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
    for (String rule : configuration.severities().keySet()) {
      String pointer = JsonPointer.append("/severities", rule);
      if (decided && !OF_SCHEMAS.contains(rule)) {
        unknown(rules, rule)
            .ifPresent(message -> notes.addName(ConfigNotes.SEVERITY, pointer, message));
      }
      if (rules.isRequired(rule)) {
        notes.add(
            ConfigNotes.SEVERITY,
            pointer,
            "has no effect: a file that breaks it is not checked further");
      }
    }
    for (Ignore ignore : configuration.ignores()) {
      if (!OF_SCHEMAS.contains(ignore.rule())) {
        note(notes, ignore, decided ? rules : null, today, directories);
      }
    }
    if (whole && asked) {
      int index = 0;
      for (SchemaMap.Entry entry : configuration.schemas().entries()) {
        if (!matched.contains(entry)) {
          notes.add(
              ConfigNotes.UNMATCHED,
              "/schemas/" + index,
              "is not used: it is the first match of no file");
        }
        index++;
      }
    }
    return report(notes);
  }

  /**
   * Returns the violations of the configuration itself that checking schemas has shown: entries for
   * rules of schemas that have expired or are not used.
   *
   * @param directories the directories that the run has searched, absolute
   * @throws IOException if the file can no longer be read
   */
  public Report reportOfSchemas(LocalDate today, Collection<Path> directories) throws IOException {
    ConfigNotes notes = new ConfigNotes();
    for (Ignore ignore : configuration.ignores()) {
      if (OF_SCHEMAS.contains(ignore.rule())) {
        note(notes, ignore, null, today, directories);
      }
    }
    return report(notes);
  }

  private Report report(ConfigNotes notes) throws IOException {
    return configuration.lines() == ConfigLines.NONE
        ? Validator.of(notes).validate("{}")
        : DocumentFiles.validate(Validator.of(notes), configuration.file());
  }

  /**
   * Adds what is wrong with an entry.
   *
   * @param rules those that exist; null if that is not known
   */
  private void note(
      ConfigNotes notes,
      Ignore ignore,
      @Nullable RuleCatalog rules,
      LocalDate today,
      Collection<Path> directories) {
    if (ignore.isExpired(today)) {
      notes.add(
          ConfigNotes.EXPIRED,
          ignore.location(),
          "has expired: its last day was " + ignore.until());
      return;
    }
    Optional<String> unknown = rules == null ? Optional.empty() : unknown(rules, ignore.rule());
    if (unknown.isPresent()) {
      notes.add(
          ConfigNotes.RULE,
          ignore.location() + "/rule",
          "is \"" + Printable.escape(ignore.rule()) + "\", which " + unknown.get());
    } else if (!used.contains(ignore) && isKnown(ignore, directories)) {
      notes.add(ConfigNotes.UNUSED, ignore.location(), "is not used: there is no such violation");
    }
  }

  /** Whether the run has shown whether there is a violation. */
  private boolean isKnown(Ignore ignore, Collection<Path> directories) {
    return directories.stream().anyMatch(configuration.directory()::startsWith)
        || !ignore.named().isEmpty() && checked.contains(ignore)
        || ignore.isGone(directories);
  }

  /** Returns that a rule does not exist, and perhaps which one is meant; empty if it does. */
  private Optional<String> unknown(RuleCatalog rules, String id) {
    if (rules.find(id).isPresent() || rulesOfFiles.contains(id)) {
      return Optional.empty();
    }
    Set<String> known = new TreeSet<>(rules.ids());
    known.addAll(rulesOfFiles);
    known.addAll(OF_SCHEMAS);
    return Optional.of("is not a rule of the schema" + DidYouMean.hint(id, known));
  }

  /**
   * Returns lines that describe what is in force for a file, each with the line of the
   * configuration that says it.
   */
  public List<String> describe(Path file) {
    return new ConfigDescription(configuration).of(file);
  }
}
