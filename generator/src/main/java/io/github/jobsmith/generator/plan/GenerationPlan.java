package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.source.SchemaSource;
import java.nio.file.Path;
import java.util.List;

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

  /** Everything that decides on the files, but for the content of the documents. */
  String fingerprint() {
    StringBuilder text = new StringBuilder(generator).append('\n').append(options).append('\n');
    for (PlannedSchema schema : schemas) {
      text.append(schema.packageName()).append(' ').append(schema.source().uri());
      text.append(' ').append(schema.names()).append(' ').append(schema.types()).append('\n');
    }
    return Hash.of(text.toString());
  }
}
