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

/** What to generate, and the output directory. Immutable. */
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
   * Creates a plan with {@link GenerationOptions#DEFAULT}.
   *
   * @param schemas in the order of reporting
   * @param output the directory of the generated files
   */
  public static GenerationPlan of(List<PlannedSchema> schemas, Path output) {
    return new GenerationPlan(schemas, List.of(), GenerationOptions.DEFAULT, "", output);
  }

  /** Returns a copy with further documents that affect the output, such as a catalogue. */
  public GenerationPlan withConfiguration(List<SchemaSource> documents) {
    return new GenerationPlan(schemas, documents, options, generator, output);
  }

  /** Returns a copy with other options for all schemas. */
  public GenerationPlan withOptions(GenerationOptions other) {
    return new GenerationPlan(schemas, configuration, other, generator, output);
  }

  /** Returns a copy with the name and version of the generator; a change makes all files stale. */
  public GenerationPlan withGenerator(String nameAndVersion) {
    return new GenerationPlan(schemas, configuration, options, nameAndVersion, output);
  }

  /** The schemas, in the order of reporting. */
  public List<PlannedSchema> schemas() {
    return schemas;
  }

  /** Further documents that affect the output. */
  public List<SchemaSource> configuration() {
    return configuration;
  }

  /** The options of all schemas. */
  public GenerationOptions options() {
    return options;
  }

  /** The directory of the generated files; absolute. */
  public Path output() {
    return output;
  }

  /**
   * Generates everything, regardless of earlier runs, and stores the list of files in the output
   * directory, for callers without a directory for records. {@link Generation} skips what is up to
   * date. Plans of other schemas or packages can use the same output directory.
   *
   * @param notes receives warnings and infos, sorted by location
   * @throws SchemaException with the errors of all schemas; then nothing was written
   * @throws IOException when a file cannot be written
   */
  public SourceChanges write(SchemaLoader loader, Consumer<Diagnostic> notes)
      throws SchemaException, IOException {
    PlannedFiles planned = PlannedFiles.of(this, loader);
    planned.warnings().forEach(notes);
    return new SourceWriter(output).write(owner(), planned.files());
  }

  /**
   * Generates everything into a directory that only this plan uses: as {@link #write}, and files of
   * other plans, such as earlier ones of other schemas, are deleted.
   *
   * @param notes receives warnings and infos, sorted by location
   * @throws SchemaException with the errors of all schemas; then nothing was written
   * @throws IOException when a file cannot be written
   */
  public SourceChanges writeAlone(SchemaLoader loader, Consumer<Diagnostic> notes)
      throws SchemaException, IOException {
    PlannedFiles planned = PlannedFiles.of(this, loader);
    planned.warnings().forEach(notes);
    SourceWriter writer = new SourceWriter(output);
    SourceChanges retired = writer.retire(owner -> !owner.equals(owner()));
    return retired.and(writer.write(owner(), planned.files()));
  }

  /** The schemas that are files. */
  public List<Path> files() {
    return Generation.documents(schemas.stream().map(schema -> schema.source().uri()).toList());
  }

  /** The owner of the files; independent of the location of the schemas. */
  private String owner() {
    StringJoiner owner = new StringJoiner(", ");
    for (PlannedSchema schema : schemas) {
      owner.add(schema.schemaName() + " (" + schema.packageName() + ")");
    }
    return owner.toString().replaceAll("\\p{Cntrl}", "?");
  }

  /** Everything that affects the output, except the content of the documents. */
  String fingerprint() {
    StringBuilder text = new StringBuilder(generator).append('\n').append(options.fingerprint());
    for (PlannedSchema schema : schemas) {
      text.append(schema.packageName()).append(' ').append(schema.source().uri());
      text.append('#').append(schema.source().fragment());
      text.append(' ').append(schema.configured()).append('\n');
    }
    return Checksum.of(text.toString());
  }
}
