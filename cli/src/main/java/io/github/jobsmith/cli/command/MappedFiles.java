package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.input.FileBytes;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.config.ActiveConfiguration;
import io.github.jobsmith.config.SchemaChoice;
import io.github.jobsmith.config.SchemaChooser;
import io.github.jobsmith.config.SchemaChooser.Decision;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the schemas of files that can have another than the main one. Not thread-safe. */
final class MappedFiles {
  private final SchemaRuns schemas;
  private final boolean standard;
  private final Mapping mapping;
  private final Distribution distribution;
  private @Nullable SchemaChooser chooser;

  /**
   * @param standard whether placeholders have no effect, for an output format of JSON Schema
   * @param distribution the files that are validated before a schema is read, about which there may
   *     be messages
   */
  MappedFiles(SchemaRuns schemas, boolean standard, Mapping mapping, Distribution distribution) {
    this.distribution = distribution;
    this.schemas = schemas;
    this.standard = standard;
    this.mapping = mapping;
  }

  /**
   * Returns a file with its schema.
   *
   * @param path null for standard input
   * @param size in bytes if it is known to be a regular file; otherwise -1
   * @throws IOException if it has to be read and cannot be
   * @throws io.github.jobsmith.json.JsonSyntaxException if it has to be read and is too large
   * @throws IllegalArgumentException if its {@code $schema} names nothing
   */
  MappedFile find(
      String name,
      @Nullable Path path,
      long size,
      @Nullable ActiveConfiguration config,
      InputStream stdin,
      LocalDate today)
      throws IOException, OutputException {
    SchemaRun main = schemas.main();
    // The name of standard input can be that of a file.
    Path file = path == null ? Path.of(name.startsWith("<") ? "stdin" : name) : path;
    byte[] text = null;
    String instance = null;
    if (chooser().needsInstance(config) && main.readsWhole(name)) {
      JsonLimits limits = main.limits();
      text = path == null ? JsonInput.bytes(stdin, limits) : FileBytes.read(path, size, limits);
      instance = InstanceSchemas.of(name, text, main.validator());
    }
    Decision decision = chooser().choose(file, instance, config);
    SchemaChoice choice = decision.schema();
    boolean none = choice != null && choice.isNone();
    List<String> placeholders = config == null || standard ? List.of() : config.placeholders();
    if (!none && !schemas.isRead(decision, placeholders)) {
      distribution.finish();
    }
    SchemaRun run = none ? null : schemas.of(decision, placeholders);
    ConfigRun own =
        config == null || run == null ? null : new ConfigRun(config, file, run.rules(), today);
    return new MappedFile(name, path, size, text, run, own, decision);
  }

  private SchemaChooser chooser() {
    SchemaChooser known = chooser;
    if (known == null) {
      known = mapping.chooser();
      chooser = known;
    }
    return known;
  }
}
