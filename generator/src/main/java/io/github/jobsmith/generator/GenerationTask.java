package io.github.jobsmith.generator;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.lower.CompilerOptions;
import io.github.jobsmith.generator.lower.SchemaCompiler;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * From a schema to files on disk. Immutable.
 *
 * @param schema where the schema is
 * @param loader finds what it refers to
 * @param options what the schema alone does not say
 * @param packageName the package of all files, a legal name
 * @param models whether to write models besides the validator
 * @param output the directory that holds the package's directories; created when it is not there
 */
public record GenerationTask(
    SchemaSource schema,
    SchemaLoader loader,
    CompilerOptions options,
    String packageName,
    boolean models,
    Path output) {
  private static final String CLASS_PATH = "classpath:";

  /**
   * The schema that an argument names: {@code create-job}, {@code classpath:PATH}, or else a file.
   *
   * @throws java.nio.file.InvalidPathException when it cannot be a path
   */
  public static SchemaSource schemaOf(String name) {
    if (name.equals("create-job")) {
      return OwnDocuments.createJob();
    }
    if (name.startsWith(CLASS_PATH)) {
      ClassLoader classes = GenerationTask.class.getClassLoader();
      return SchemaSource.resource(classes, name.substring(CLASS_PATH.length()));
    }
    return SchemaSource.file(Path.of(name));
  }

  /**
   * Writes the files that changed and deletes those that earlier runs wrote and this one does not.
   *
   * @param warnings takes the warnings, sorted by place
   * @return the paths that were written or deleted, relative to the output, sorted
   * @throws SchemaException when the schema cannot be honoured, with every fault; nothing is
   *     written then
   * @throws IOException when a file cannot be written
   */
  public List<String> run(Consumer<Diagnostic> warnings) throws SchemaException, IOException {
    SchemaModel model = new SchemaCompiler(options, warnings).compile(schema, loader);
    GeneratorRequest request =
        new GeneratorRequest(model, fileName(schema.name()), packageName, models);
    return new SourceWriter(output).write(Generator.generate(request, warnings));
  }

  private static String fileName(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
