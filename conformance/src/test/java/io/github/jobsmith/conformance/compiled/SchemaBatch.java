package io.github.jobsmith.conformance.compiled;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.generator.Generator;
import io.github.jobsmith.generator.GeneratorRequest;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceFile;
import io.github.jobsmith.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Schemas that are generated one by one and compiled together, which is many times faster. Each has
 * a separate package; a warning of javac is an error.
 */
public final class SchemaBatch {
  private final SchemaLoader loader;
  private final List<SourceFile> files = new ArrayList<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, Validator> interpreted = new LinkedHashMap<>();
  private final Map<String, String> refused = new LinkedHashMap<>();

  /** An empty batch. */
  public SchemaBatch(SchemaLoader loader) {
    this.loader = loader;
  }

  /**
   * Generates the validator of a schema, or records why it was rejected.
   *
   * @param name its name in the batch
   */
  public void add(String name, SchemaSource schema, CompilerOptions options) {
    try {
      SchemaModel model = new SchemaCompiler(options, warning -> {}).compile(schema, loader);
      String packageName = "generated.s" + types.size();
      List<SourceFile> generated =
          Generator.generate(
              GeneratorRequest.of(model, schema.name(), packageName).withModels(false));
      files.addAll(generated);
      types.put(name, validator(generated));
      interpreted.put(
          name, ValidatorCompiler.standard().with(options).with(loader).compile(schema));
    } catch (SchemaException e) {
      refused.put(
          name,
          e.diagnostics().stream()
              .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
              .map(Diagnostic::message)
              .collect(Collectors.joining("; ")));
    }
  }

  private static String validator(List<SourceFile> generated) {
    return generated.stream()
        .map(SourceFile::path)
        .filter(path -> path.endsWith("Validator.java"))
        .findFirst()
        .orElseThrow()
        .replace('/', '.')
        .replace(".java", "");
  }

  /** Compiles and loads the generated validators. */
  public CompiledSchemas compile() {
    ClassLoader classes = LintedJavac.compile(files);
    Map<String, Validator> validators = new LinkedHashMap<>();
    types.forEach(
        (name, type) -> {
          try {
            Object made = classes.loadClass(type).getMethod("create").invoke(null);
            validators.put(name, (Validator) made);
          } catch (ReflectiveOperationException | LinkageError e) {
            throw new AssertionError(name, e);
          }
        });
    return new CompiledSchemas(validators, interpreted, refused);
  }
}
