package io.github.jobsmith.generator.bootstrap;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.plan.GenerationPlan;
import io.github.jobsmith.generator.plan.PlannedSchema;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.SchemaLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Generates the CreateJob models and validator while {@code jobsmith-runtime} is built. Outside of
 * this build use {@code jobsmith generate} or the Maven plugin.
 */
public final class CreateJobSources {
  private CreateJobSources() {}

  /**
   * Writes the files.
   *
   * @param args the package of the classes, and the root directory of the sources
   * @throws SchemaException when the schema has errors
   * @throws IOException when a file cannot be written
   */
  public static void main(String[] args) throws SchemaException, IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("two arguments are needed: PACKAGE DIRECTORY");
    }
    PlannedSchema createJob = PlannedSchema.of(OwnDocuments.createJob(), args[0]);
    GenerationPlan.of(List.of(createJob), Path.of(args[1]))
        .write(SchemaLoader.standard(), System.err::println);
  }
}
