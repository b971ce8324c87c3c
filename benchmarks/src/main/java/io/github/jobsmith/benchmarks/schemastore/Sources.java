package io.github.jobsmith.benchmarks.schemastore;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.generator.plan.GenerationOptions;
import io.github.jobsmith.generator.plan.GenerationPlan;
import io.github.jobsmith.generator.plan.PlannedSchema;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Generates and compiles sources of many schemas; {@code sources.py} measures the processes. */
final class Sources {
  private Sources() {}

  /**
   * Generates models and validators of each schema into a directory of its own, and prints the
   * schemas that cannot be used.
   *
   * @param list a file with the paths of schemas, one on each line
   * @param out gets a directory for each line, named by its number
   */
  static void generate(Path list, Path out, boolean models) throws IOException {
    GenerationOptions options =
        GenerationOptions.DEFAULT.withModels(models).withModelOptions(ModelOptions.DEFAULT);
    List<String> schemas = Files.readAllLines(list);
    for (int i = 0; i < schemas.size(); i++) {
      Path schema = Path.of(schemas.get(i));
      SchemaLoader loader =
          SchemaLoader.builder()
              .addDirectory("https://json.schemastore.org/", schema.getParent())
              .addDirectory("https://www.schemastore.org/", schema.getParent())
              .build();
      PlannedSchema planned = PlannedSchema.of(SchemaSource.file(schema), "p");
      try {
        GenerationPlan.of(List.of(planned), out.resolve(String.valueOf(i)))
            .withOptions(options)
            .write(loader, note -> {});
      } catch (SchemaException e) {
        System.out.println("refused: " + e.diagnostics().get(0));
      }
    }
  }

  /** Compiles each directory of sources by itself, and prints those that do not compile. */
  static void compile(Path sources, Path classes, String classPath, List<String> flags)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<Path> directories;
    try (Stream<Path> found = Files.list(sources)) {
      directories = found.filter(Files::isDirectory).sorted().toList();
    }
    for (Path directory : directories) {
      Path target = Files.createDirectories(classes.resolve(directory.getFileName()));
      List<String> options = new ArrayList<>(List.of("-proc:none", "-encoding", "UTF-8"));
      options.addAll(List.of("-cp", classPath, "-d", target.toString()));
      options.addAll(flags);
      DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
      try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
          Stream<Path> found = Files.walk(directory)) {
        List<Path> java = found.filter(file -> file.toString().endsWith(".java")).toList();
        Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(java);
        if (!java.isEmpty() && !javac.getTask(null, files, errors, options, null, units).call()) {
          System.out.println("does not compile: " + errors.getDiagnostics().get(0));
        }
      }
    }
  }
}
