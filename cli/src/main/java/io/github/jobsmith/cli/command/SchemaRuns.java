package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.schema.LoadedSchema;
import io.github.jobsmith.cli.schema.SchemaOptions;
import io.github.jobsmith.cli.schema.SchemaText;
import io.github.jobsmith.cli.schema.Schemas;
import io.github.jobsmith.config.SchemaChoice;
import io.github.jobsmith.config.SchemaChooser;
import io.github.jobsmith.jobs.JobFiles;
import io.github.jobsmith.report.ReportFilter;
import io.github.jobsmith.text.Printable;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of a run, each of which is read when the first file needs it. A schema that cannot be
 * used is reported once. Not thread-safe.
 */
final class SchemaRuns {
  private final LoadedSchema schema;
  private final SchemaRun main;
  private final Session session;
  private final Schemas schemas;
  private final ValidateOptions options;
  private final Map<Key, SchemaRun> runs = new HashMap<>();
  private final Set<SchemaChoice> faulty = new HashSet<>();
  private final Set<String> known = new HashSet<>();

  /**
   * A schema with what differs between files.
   *
   * @param choice null for the main schema
   * @param placeholders those of the configuration
   */
  private record Key(@Nullable SchemaChoice choice, List<String> placeholders) {}

  private SchemaRuns(
      LoadedSchema schema,
      SchemaRun main,
      Session session,
      Schemas schemas,
      ValidateOptions options) {
    this.schema = schema;
    this.main = main;
    this.session = session;
    this.schemas = schemas;
    this.options = options;
  }

  /**
   * Returns the schemas of a run.
   *
   * @param schema the main schema, for files to which no other is mapped
   * @param standard what validates files if an output format of JSON Schema is requested; otherwise
   *     null
   * @throws UsageException if options do not apply to the main schema
   */
  static SchemaRuns of(
      LoadedSchema schema,
      @Nullable StandardRun standard,
      ValidateOptions options,
      Session session,
      Schemas schemas) {
    Arguments given = options.arguments();
    Mapping mapping = options.mapping();
    Validator validator = schema.validator().with(options.validation());
    if (given.has(ValidateOptions.PLACEHOLDERS)) {
      validator = SchemaText.knownTo(validator, given);
    }
    JobFiles jobs = mainJobs(schema, validator, given, mapping);
    boolean items = given.has(ValidateOptions.ITEMS) && jobs == null;
    SchemaRun main =
        new SchemaRun(
            schema,
            validator,
            jobs,
            standard,
            mainFilter(options, schema, mapping),
            items,
            new Readers(validator.options().limits()));
    return new SchemaRuns(schema, main, session, schemas, options);
  }

  private static ReportFilter mainFilter(
      ValidateOptions options, LoadedSchema schema, Mapping mapping) {
    try {
      return options.disabledRules().filter(schema);
    } catch (UsageException e) {
      if (!mapping.isPossible()) {
        throw e;
      }
      return options.disabledRules().filterOfKnown(schema.rules(), new HashSet<>());
    }
  }

  /** Returns null for a schema other than that of CreateJob. */
  private static @Nullable JobFiles mainJobs(
      LoadedSchema schema, Validator validator, Arguments given, Mapping mapping) {
    if (!schema.isCreateJob()) {
      DocumentOptions.refuse(given);
      if (given.has(ValidateOptions.ITEMS) && given.has(ValidateOptions.JSONC)) {
        throw new UsageException(
            ValidateOptions.JSONC + " cannot be combined with " + ValidateOptions.ITEMS);
      }
      return null;
    }
    if (given.has(ValidateOptions.ITEMS) && !mapping.isPossible()) {
      throw new UsageException(ValidateOptions.ITEMS + " requires --schema FILE");
    }
    JobFiles files = JobFiles.of(validator);
    return DocumentOptions.isGiven(given) ? DocumentOptions.apply(files, given) : files;
  }

  SchemaRun main() {
    return main;
  }

  /**
   * Returns the schema of a file; null if it cannot be used, which has been reported.
   *
   * @param placeholders those of the configuration
   */
  @Nullable SchemaRun of(SchemaChooser.Decision decision, List<String> placeholders) {
    SchemaChoice choice = decision.schema();
    if (choice == null && placeholders.isEmpty()) {
      return main;
    }
    if (choice != null && faulty.contains(choice)) {
      return null;
    }
    Key key = new Key(choice, placeholders);
    SchemaRun run = runs.get(key);
    if (run == null) {
      try {
        run = load(choice, decision.origin(), placeholders);
        runs.put(key, run);
      } catch (UsageException e) {
        if (!e.isTold()) {
          session.err().println("jobsmith: " + Printable.escape(String.valueOf(e.getMessage())));
        }
        faulty.add(choice);
      }
    }
    return run;
  }

  /** Whether {@link #of} has returned the schema before, and so prints nothing about it. */
  boolean isRead(SchemaChooser.Decision decision, List<String> placeholders) {
    SchemaChoice choice = decision.schema();
    return choice == null && placeholders.isEmpty()
        || faulty.contains(choice)
        || runs.containsKey(new Key(choice, placeholders));
  }

  /** Whether a schema could not be used. */
  boolean hasFaults() {
    return !faulty.isEmpty();
  }

  /** Returns the rules to disable that no schema of the run has. */
  List<String> unknownRules() {
    if (options.disabled().isEmpty()) {
      return List.of();
    }
    List<String> unknown = new ArrayList<>(options.disabled());
    unknown.removeAll(known);
    unknown.removeAll(main.rules().ids());
    return unknown;
  }

  private SchemaRun load(@Nullable SchemaChoice choice, String origin, List<String> placeholders) {
    Arguments given = options.arguments();
    StandardRun standard =
        choice == null || main.standard() == null
            ? main.standard()
            : StandardRun.of(choice, origin, options, session);
    LoadedSchema loaded =
        choice == null
            ? schema
            : standard == null
                ? SchemaOptions.load(choice, origin, given, session, schemas)
                : standard.schema();
    Validator validator = loaded.validator().with(validation(placeholders));
    if (given.has(ValidateOptions.PLACEHOLDERS) || !placeholders.isEmpty()) {
      validator =
          choice == null
              ? SchemaText.knownTo(validator, given)
              : SchemaText.knownTo(validator, choice, given);
    }
    if (choice != null) {
      for (String note : FormatNotes.of(loaded.uncheckedFormats())) {
        session.err().println("jobsmith: " + Printable.escape(choice + ": " + note));
      }
    }
    ReportFilter filter =
        choice == null
            ? main.filter()
            : options.disabledRules().filterOfKnown(loaded.rules(), known);
    boolean items = given.has(ValidateOptions.ITEMS) && !loaded.isCreateJob();
    return new SchemaRun(
        loaded,
        validator,
        jobs(loaded, validator, choice),
        standard,
        filter,
        items,
        main.readers());
  }

  private @Nullable JobFiles jobs(
      LoadedSchema loaded, Validator validator, @Nullable SchemaChoice choice) {
    if (!loaded.isCreateJob()) {
      return null;
    }
    JobFiles files = JobFiles.of(validator);
    Arguments given = options.arguments();
    if (DocumentOptions.isGiven(given)) {
      files = DocumentOptions.apply(files, given);
    }
    return choice != null && choice.isDocuments() ? files.documents() : files;
  }

  private ValidationOptions validation(List<String> placeholders) {
    if (placeholders.isEmpty()) {
      return options.validation();
    }
    List<String> all = new ArrayList<>(options.arguments().values(ValidateOptions.PLACEHOLDERS));
    all.addAll(placeholders);
    return options.validation().withPlaceholders(List.copyOf(new LinkedHashSet<>(all)));
  }
}
