package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceChanges;
import io.github.jobsmith.generator.write.SourceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Consumer;

/** What to generate, and where to. Immutable. */
public final class GenerationPlan {
  private final List<PlannedSchema> schemas;
  private final List<SchemaSource> configuration;
  private final GenerationOptions options;
  private final String generator;
  private final Path output;

  private GenerationPlan(
      List<PlannedSchema> schemas,
      List<SchemaSource> configuration,
      GenerationOptions options,
      String generator,
      Path output) {
    this.schemas = List.copyOf(schemas);
    this.configuration = List.copyOf(configuration);
    this.options = Objects.requireNonNull(options, "options");
    this.generator = Objects.requireNonNull(generator, "generator");
    this.output = output.toAbsolutePath().normalize();
  }

  /**
   * A plan with {@link GenerationOptions#DEFAULT}.
   *
   * @param schemas in the order in which faults and files are reported
   * @param output the directory of the files
   */
  public static GenerationPlan of(List<PlannedSchema> schemas, Path output) {
    return new GenerationPlan(schemas, List.of(), GenerationOptions.DEFAULT, "", output);
  }

  /** This plan with further documents that decide what is generated, such as a catalogue. */
  public GenerationPlan withConfiguration(List<SchemaSource> documents) {
    return new GenerationPlan(schemas, documents, options, generator, output);
  }

  /** This plan with other options for all schemas. */
  public GenerationPlan withOptions(GenerationOptions other) {
    return new GenerationPlan(schemas, configuration, other, generator, output);
  }

  /** This plan with name and version of the generator; another one makes all files stale. */
  public GenerationPlan withGenerator(String nameAndVersion) {
    return new GenerationPlan(schemas, configuration, options, nameAndVersion, output);
  }

  /** The schemas, in the order in which faults and files are reported. */
  public List<PlannedSchema> schemas() {
    return schemas;
  }

  /** Further documents that decide what is generated. */
  public List<SchemaSource> configuration() {
    return configuration;
  }

  /** The same for all schemas. */
  public GenerationOptions options() {
    return options;
  }

  /** The directory of the files; absolute. */
  public Path output() {
    return output;
  }

  /**
   * Generates everything, whatever earlier runs did, and keeps the list of files beside them: for
   * callers without a directory of their own to remember in. {@link Generation} skips what is up to
   * date. Plans of other schemas or packages may have the same output.
   *
   * @param notes takes warnings and infos, sorted by place
   * @throws SchemaException with every fault of every schema; nothing is written then
   * @throws IOException when a file cannot be written
   */
  public SourceChanges write(SchemaLoader loader, Consumer<Diagnostic> notes)
      throws SchemaException, IOException {
    PlannedFiles planned = PlannedFiles.of(this, loader);
    planned.warnings().forEach(notes);
    return new SourceWriter(output).write(owner(), planned.files());
  }

  /** The schemas that are files. */
  public List<Path> files() {
    return Generation.documents(schemas.stream().map(schema -> schema.source().uri()).toList());
  }

  /** Who owns the files: the same wherever the schemas lie. */
  private String owner() {
    StringJoiner owner = new StringJoiner(", ");
    for (PlannedSchema schema : schemas) {
      owner.add(schema.schemaName() + " (" + schema.packageName() + ")");
    }
    return owner.toString().replaceAll("\\p{Cntrl}", "?");
  }

  /** Everything that decides on the files, but for the content of the documents. */
  String fingerprint() {
    StringBuilder text = new StringBuilder(generator).append('\n').append(options.fingerprint());
    for (PlannedSchema schema : schemas) {
      text.append(schema.packageName()).append(' ').append(schema.source().uri());
      text.append(' ').append(schema.names()).append(' ').append(schema.types()).append('\n');
    }
    return Checksum.of(text.toString());
  }
}
