package io.github.jobsmith.generator.compiled;

import io.github.jobsmith.generator.Generator;
import io.github.jobsmith.generator.GeneratorRequest;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceFile;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Validators of schemas: generated, compiled and loaded. */
final class Compiled {
  private final SchemaLoader loader;
  private final List<SourceFile> files = new ArrayList<>();
  private final Map<String, String> validators = new LinkedHashMap<>();
  private Map<String, byte[]> classFiles = Map.of();

  Compiled(SchemaLoader loader) {
    this.loader = loader;
  }

  /** Returns the validator of one schema. */
  static Validator validator(String schema) {
    Compiled compiled = new Compiled(SchemaLoader.standard());
    try {
      compiled.add("schema", schema);
    } catch (SchemaException e) {
      throw new AssertionError(e.getMessage(), e);
    }
    return compiled.validators().get("schema");
  }

  /** Returns the validators of schemas, by schema. */
  static Map<String, Validator> validators(Stream<String> schemas) throws SchemaException {
    Compiled compiled = new Compiled(SchemaLoader.standard());
    for (String schema : schemas.distinct().toList()) {
      compiled.add(schema, schema, false);
    }
    return compiled.validators();
  }

  /** Returns models and validators of the bundled CreateJob schema. */
  static Compiled createJob() throws SchemaException, IOException {
    Compiled compiled = new Compiled(SchemaLoader.standard());
    try (InputStream in =
        Compiled.class.getResourceAsStream("/io/github/jobsmith/schema/create-job.schema.json")) {
      compiled.add("create-job", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    compiled.validators();
    return compiled;
  }

  /** Returns a type that is generated from a schema. */
  static Class<?> type(String schema, String name) {
    Compiled compiled = new Compiled(SchemaLoader.standard());
    try {
      compiled.add("schema", schema);
      return MemoryCompiler.compile(compiled.files).loadClass("generated.s0." + name);
    } catch (SchemaException | ClassNotFoundException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** Adds a schema; all schemas are compiled together, which is many times faster. */
  void add(String name, String schema) throws SchemaException {
    add(name, schema, true);
  }

  /** Adds a schema, with or without models. */
  void add(String name, String schema, boolean models) throws SchemaException {
    String packageName = "generated.s" + validators.size();
    List<SourceFile> generated =
        Generator.generate(
            GeneratorRequest.of(
                    new SchemaCompiler().compile(SchemaSource.text("schema.json", schema), loader),
                    "schema.json",
                    packageName)
                .withModels(models));
    files.addAll(generated);
    generated.stream()
        .map(SourceFile::path)
        .filter(path -> path.endsWith("Validator.java"))
        .findFirst()
        .ifPresent(path -> validators.put(name, path.replace('/', '.').replace(".java", "")));
  }

  /** The class files of the validators, by name. */
  Map<String, byte[]> classes() {
    return classFiles;
  }

  /** The validators by name. */
  Map<String, Validator> validators() {
    if (files.isEmpty()) {
      return Map.of();
    }
    MemoryCompiler.Loader classes = MemoryCompiler.compile(files);
    classFiles = classes.files();
    Map<String, Validator> made = new LinkedHashMap<>();
    validators.forEach(
        (name, type) -> {
          try {
            made.put(name, (Validator) classes.loadClass(type).getMethod("create").invoke(null));
          } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
          }
        });
    return made;
  }
}
