package io.github.jobsmith.generator;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.lower.CompilerOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@link GeneratorMain}.
 *
 * @param catalogue null when there is none
 */
record GeneratorArguments(
    SchemaSource schema,
    String packageName,
    Path output,
    boolean models,
    @Nullable Path catalogue,
    CompilerOptions options) {
  private static final List<String> REQUIRED = List.of("--schema", "--package", "--output");
  private static final List<String> OPTIONAL = List.of("--catalog", "--default-dialect");
  private static final List<String> FLAGS =
      List.of("--no-models", "--assert-formats", "--assert-content");

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException with one sentence, when one is missing, unknown or given twice
   */
  static GeneratorArguments parse(List<String> args) {
    Map<String, String> values = new HashMap<>();
    Set<String> flags = new HashSet<>();
    for (int i = 0; i < args.size(); i++) {
      String option = args.get(i);
      if (FLAGS.contains(option)) {
        flags.add(option);
        continue;
      }
      if (!REQUIRED.contains(option) && !OPTIONAL.contains(option)) {
        throw new IllegalArgumentException("unknown argument " + option);
      }
      i++;
      if (i == args.size() || args.get(i).isEmpty()) {
        throw new IllegalArgumentException(option + " needs a value");
      }
      if (values.put(option, args.get(i)) != null) {
        throw new IllegalArgumentException(option + " is given twice");
      }
    }
    for (String option : REQUIRED) {
      if (!values.containsKey(option)) {
        throw new IllegalArgumentException(option + " is missing");
      }
    }
    String packageName = values.get("--package");
    if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
      throw new IllegalArgumentException("--package " + packageName + " is no Java package name");
    }
    try {
      return new GeneratorArguments(
          GenerationTask.schemaOf(values.get("--schema")),
          packageName,
          Path.of(values.get("--output")),
          !flags.contains("--no-models"),
          values.containsKey("--catalog") ? Path.of(values.get("--catalog")) : null,
          options(values, flags));
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("not a path: " + e.getMessage(), e);
    }
  }

  private static CompilerOptions options(Map<String, String> values, Set<String> flags) {
    CompilerOptions options =
        CompilerOptions.DEFAULT
            .withAssertedFormats(flags.contains("--assert-formats"))
            .withAssertedContent(flags.contains("--assert-content"));
    String dialect = values.get("--default-dialect");
    return dialect == null ? options : options.withDefaultDialect(dialect);
  }

  /**
   * What to do.
   *
   * @throws SchemaException when the catalogue is at fault
   */
  GenerationTask task() throws SchemaException {
    SchemaLoader loader = catalogue == null ? SchemaLoader.standard() : Catalogue.read(catalogue);
    return new GenerationTask(schema, loader, options, packageName, models, output);
  }
}
