package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.lower.CompilerOptions;
import io.github.jobsmith.generator.name.ModelOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceChanges;
import io.github.jobsmith.generator.write.SourceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;

/**
 * What to generate, and where to. Immutable.
 *
 * @param schemas in the order in which faults and files are told
 * @param configuration further documents that decide what is generated, such as a catalogue
 * @param options the same for all schemas
 * @param generator name and version of who generates; another one is a reason to generate again
 * @param output the directory of the files
 */
public record GenerationPlan(
    List<PlannedSchema> schemas,
    List<SchemaSource> configuration,
    GenerationOptions options,
    String generator,
    Path output) {
  public GenerationPlan {
    schemas = List.copyOf(schemas);
    configuration = List.copyOf(configuration);
    output = output.toAbsolutePath().normalize();
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

  /**
   * Everything that decides on the files, but for the content of the documents. Written out, since
   * the text that a record makes of itself costs more at its first use than the rest of the
   * up-to-date check.
   */
  String fingerprint() {
    StringBuilder text = new StringBuilder(generator).append('\n');
    CompilerOptions compiler = options.compiler();
    ModelOptions common = options.modelOptions();
    text.append(compiler.defaultDialect()).append(' ').append(compiler.assertFormats());
    text.append(' ').append(compiler.assertContent()).append('\n');
    text.append(options.models()).append(' ').append(common.decimals()).append(' ');
    text.append(common.integers()).append(' ');
    text.append(common.javaFormats()).append(' ').append(common.builderDefaults()).append(' ');
    text.append(common.jacksonAnnotations()).append(' ').append(common.names()).append(' ');
    text.append(common.types()).append('\n');
    for (PlannedSchema schema : schemas) {
      text.append(schema.packageName()).append(' ').append(schema.source().uri());
      text.append(' ').append(schema.names()).append(' ').append(schema.types()).append('\n');
    }
    return Checksum.of(text.toString());
  }
}
