package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.baseline.Baseline;
import io.github.jobsmith.cli.input.FileBytes;
import io.github.jobsmith.config.IgnoreComments;
import io.github.jobsmith.config.InstanceSchema;
import io.github.jobsmith.config.SchemaChoice;
import io.github.jobsmith.config.SchemaChooser.Decision;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.yaml.DocumentFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of a run, and what it is validated against.
 *
 * @param path null for standard input
 * @param size in bytes if it is known to be a regular file; otherwise -1
 * @param text its content; null if it was not read yet
 * @param schema null if it is not validated, or its schema cannot be used
 * @param config null if it has no configuration
 */
record MappedFile(
    String name,
    @Nullable Path path,
    long size,
    byte @Nullable [] text,
    @Nullable SchemaRun schema,
    @Nullable ConfigRun config,
    Decision decision) {
  /** Returns a file that is validated against the main schema. */
  static MappedFile plain(String name, @Nullable Path path, long size, SchemaRun schema) {
    return new MappedFile(name, path, size, null, schema, null, Decision.DEFAULT);
  }

  /** Returns this file with another content, which is validated. */
  MappedFile with(byte[] other) {
    return new MappedFile(name, path, size, other, schema, config, decision);
  }

  /** Whether it is said that the file is not validated. */
  boolean isNone() {
    return choice() != null && choice().isNone();
  }

  /** Returns the schema as it was chosen; null for the main one. */
  @Nullable SchemaChoice choice() {
    return decision.schema();
  }

  /** Returns the schema of a file that has one. */
  SchemaRun run() {
    if (schema == null) {
      throw new IllegalStateException();
    }
    return schema;
  }

  /**
   * Validates the file.
   *
   * @throws io.github.jobsmith.json.JsonSyntaxException if it is too large
   */
  SchemaRun.Checked check(InputStream stdin) throws IOException {
    return text == null ? run().check(name, path, size, stdin) : run().check(name, text);
  }

  /**
   * Returns this file with its content, if comments in it can ignore violations.
   *
   * @param jsonc whether JSON can have comments
   * @throws IOException if it cannot be read
   * @throws io.github.jobsmith.json.JsonSyntaxException if it is too large
   */
  MappedFile readIfCommented(boolean jsonc, InputStream stdin) throws IOException {
    if (text != null || !(jsonc || DocumentFiles.isYaml(name)) || !run().readsWhole(name)) {
      return this;
    }
    JsonLimits limits = run().limits();
    return with(path == null ? JsonInput.bytes(stdin, limits) : FileBytes.read(path, size, limits));
  }

  /** Returns null if there are none. */
  private @Nullable IgnoreComments comments(boolean jsonc) {
    boolean yaml = DocumentFiles.isYaml(name);
    if (text == null || !(jsonc || yaml)) {
      return null;
    }
    IgnoreComments comments = IgnoreComments.of(text, yaml, run().limits());
    return comments.isEmpty() ? null : comments;
  }

  /** Returns a report about this file without violations that are disabled or ignored. */
  Report selected(Report report, boolean jsonc) {
    Report wanted = report.without(Set.copyOf(run().filter().disabled()));
    Report left = config == null ? wanted : config.apply(wanted.without(config.off()));
    @Nullable IgnoreComments comments = comments(jsonc);
    return comments == null ? left : comments.without(left, run().rules());
  }

  /**
   * Returns what is shown of a report of this file.
   *
   * @param jsonc whether JSON can have comments
   * @param suppressed whether violations that are known or ignored are part of the result
   */
  FileReport filtered(
      Report report, @Nullable Baseline baseline, boolean jsonc, boolean suppressed) {
    SchemaChoice choice = choice();
    @Nullable IgnoreComments comments = comments(jsonc);
    if (baseline == null && config == null && choice == null && comments == null) {
      return run().filter().apply(name, report);
    }
    boolean byMember = decision.byInstance() && !run().isBuiltIn();
    Report all = byMember ? InstanceSchema.withoutMember(report) : report;
    Report wanted = config == null ? all : all.without(config.off());
    Report configured = config == null ? wanted : config.apply(wanted);
    Report left = configured;
    int ignored = wanted.violations().size() - left.violations().size();
    if (comments != null) {
      IgnoreComments.Result result = comments.apply(left, run().rules());
      left = result.report();
      ignored += result.ignored();
    }
    Report rest = baseline == null ? left : baseline.without(name, left);
    int known = left.violations().size() - rest.violations().size();
    FileReport file = run().filter().apply(name, rest).withRemoved(known, ignored);
    if (suppressed && known + ignored > 0) {
      Suppressed removed = new Suppressed(run().filter());
      removed.byConfiguration(config, wanted);
      removed.byComments(comments, configured, left);
      removed.byBaseline(left, rest);
      file = file.withSuppressed(removed.violations());
    }
    return choice == null ? file : file.withSchema(choice.toString(), run().id());
  }
}
