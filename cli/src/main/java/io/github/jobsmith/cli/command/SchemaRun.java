package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.input.FileBytes;
import io.github.jobsmith.cli.schema.LoadedSchema;
import io.github.jobsmith.jobs.CheckedJobFile;
import io.github.jobsmith.jobs.JobFiles;
import io.github.jobsmith.jobs.JobRun;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonItems;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.report.ReportFilter;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.validation.ItemValidator;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.DocumentFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A schema that is ready to validate files of a run. Not thread-safe, except for {@link #check},
 * unless an output format of JSON Schema is requested.
 */
final class SchemaRun {
  private final LoadedSchema schema;
  private final Validator validator;
  private final @Nullable JobFiles jobFiles;
  private final @Nullable JobRun jobs;
  private final @Nullable StandardRun standard;
  private final ReportFilter filter;
  private final boolean items;
  private final boolean reuses;
  private final Readers readers;
  private @Nullable RuleCatalog rules;

  /**
   * @param validator that of the schema, with the options of the run
   * @param jobs validates files if the schema is that of CreateJob; otherwise null
   * @param standard validates files if an output format of JSON Schema is requested; otherwise null
   * @param items whether a file is an array of what the schema describes
   * @param readers memory for documents, shared with other schemas of the run
   */
  SchemaRun(
      LoadedSchema schema,
      Validator validator,
      @Nullable JobFiles jobs,
      @Nullable StandardRun standard,
      ReportFilter filter,
      boolean items,
      Readers readers) {
    this.schema = schema;
    this.validator = validator;
    this.jobFiles = jobs;
    this.jobs = jobs == null ? null : jobs.startRun();
    this.standard = standard;
    this.filter = filter;
    this.items = items;
    this.reuses = !validator.options().comments();
    this.readers = readers;
  }

  /** Returns the URI of the schema; may be empty. */
  String id() {
    return validator.schemaId();
  }

  boolean isBuiltIn() {
    return schema.isBuiltIn();
  }

  Validator validator() {
    return validator;
  }

  /** Returns what validates job files; null if the schema is not that of CreateJob. */
  @Nullable JobFiles jobFiles() {
    return jobFiles;
  }

  ReportFilter filter() {
    return filter;
  }

  JsonLimits limits() {
    return validator.options().limits();
  }

  /** Returns the memory for documents. */
  Readers readers() {
    return readers;
  }

  /** Returns the rules of the schema; not needed without a configuration. */
  RuleCatalog rules() {
    RuleCatalog known = rules;
    if (known == null) {
      known = schema.rules();
      rules = known;
    }
    return known;
  }

  /** Whether a file has one text, which can be read before it is validated. */
  boolean readsWhole(String name) {
    return !items && !JsonItems.isLines(name);
  }

  /** What was found in a file. */
  interface Checked {
    /** Returns the report, on the thread of the run and in the order of the files. */
    Report report();
  }

  /** A report that does not depend on other files. */
  private record Final(Report report) implements Checked {}

  /** A file whose job ids must be compared with those of earlier files. */
  private record Jobs(JobRun run, CheckedJobFile file) implements Checked {
    @Override
    public Report report() {
      return run.finish(file).report();
    }
  }

  /** Returns what evaluates files for an output format of JSON Schema; null if none is wanted. */
  @Nullable StandardRun standard() {
    return standard;
  }

  /**
   * Validates a text.
   *
   * @throws IOException if an output of JSON Schema is not possible
   */
  Checked check(String name, byte[] text) throws IOException {
    if (standard != null) {
      return new Final(standard.report(name, text));
    }
    if (jobs != null) {
      return new Jobs(jobs, jobs.check(name, text));
    }
    boolean plain = !DocumentFiles.isYaml(name) && !JsonItems.isLines(name);
    return new Final(
        plain && reuses
            ? readers.validate(validator, text)
            : DocumentFiles.validate(validator, name, text));
  }

  /**
   * Validates a file.
   *
   * @param path null for standard input
   * @param size that of the file if it is known to be a regular file; otherwise -1
   * @throws io.github.jobsmith.json.JsonSyntaxException if it is too large
   */
  Checked check(String name, @Nullable Path path, long size, InputStream stdin) throws IOException {
    if (standard != null) {
      return new Final(standard.report(name, path, stdin));
    }
    if (items && DocumentFiles.isYaml(name)) {
      throw new IOException(
          ValidateOptions.ITEMS
              + " reads arrays in JSON, not in YAML; convert or exclude the file");
    }
    if (jobs == null && (items || JsonItems.isLines(name))) {
      return new Final(pieces(name, path, stdin));
    }
    byte[] text =
        path == null ? JsonInput.bytes(stdin, limits()) : FileBytes.read(path, size, limits());
    return check(name, text);
  }

  /** Whether a file is read item by item, and validated as it is read. */
  boolean hasItems(String name) {
    boolean lines = JsonItems.isLines(name);
    return standard == null && jobs == null && (lines || items && !DocumentFiles.isYaml(name));
  }

  /**
   * Validates a file that {@linkplain #hasItems has items} on several threads.
   *
   * @param path null for standard input
   * @param executor validates items
   * @param threads how many threads are to be busy, with the current one
   */
  Checked check(String name, @Nullable Path path, InputStream stdin, Executor executor, int threads)
      throws IOException {
    if (path == null) {
      return new Final(items(name, stdin, executor, threads));
    }
    try (InputStream in = JsonInput.open(path)) {
      return new Final(items(name, in, executor, threads));
    }
  }

  private Report items(String name, InputStream in, Executor executor, int threads)
      throws IOException {
    boolean lines = JsonItems.isLines(name);
    JsonItems all = lines ? JsonItems.lines(in, limits()) : JsonItems.array(in, limits());
    Report report = ItemValidator.of(validator).validateAll(all, executor, threads);
    // A file with blank lines only is an error, like any empty file; an empty array is not.
    return all.count() == 0 && lines ? validator.validate(new byte[0]) : report;
  }

  private Report pieces(String name, @Nullable Path path, InputStream stdin) throws IOException {
    if (JsonItems.isLines(name)) {
      return path == null
          ? DocumentFiles.validate(validator, name, stdin)
          : DocumentFiles.validate(validator, path);
    }
    return path == null
        ? DocumentFiles.validateItems(validator, stdin)
        : DocumentFiles.validateItems(validator, path);
  }
}
