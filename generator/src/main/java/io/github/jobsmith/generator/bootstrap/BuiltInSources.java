package io.github.jobsmith.generator.bootstrap;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.plan.GenerationPlan;
import io.github.jobsmith.generator.plan.PlannedSchema;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.SchemaLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates the models and validators of the built-in schemas while {@code jobsmith-runtime} is
 * built. Outside of this build use {@code jobsmith generate} or the Maven plugin.
 */
public final class BuiltInSources {
  private BuiltInSources() {}

  /**
   * Writes the files. Schemas that refer to each other share the types of common definitions.
   *
   * @param args the root directory of the sources, then {@code NAME=PACKAGE} for each schema
   * @throws SchemaException when a schema has errors
   * @throws IOException when a file cannot be written
   */
  public static void main(String[] args) throws SchemaException, IOException {
    List<PlannedSchema> schemas = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      String[] parts = args[i].split("=", -1);
      if (parts.length != 2) {
        throw new IllegalArgumentException(args[i] + " must have the form NAME=PACKAGE");
      }
      schemas.add(PlannedSchema.of(OwnDocuments.builtIn(parts[0]), parts[1]));
    }
    if (schemas.isEmpty()) {
      throw new IllegalArgumentException("arguments must be DIRECTORY NAME=PACKAGE...");
    }
    GenerationPlan.of(schemas, Path.of(args[0]))
        .writeAlone(SchemaLoader.standard(), System.err::println);
  }
}
