package io.github.jobsmith.generator.compiled;

import io.github.jobsmith.generator.Generator;
import io.github.jobsmith.generator.GeneratorRequest;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceFile;
import io.github.jobsmith.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Models of several schemas, compiled together, which is many times faster. */
final class GeneratedModels {
  private final List<SourceFile> files = new ArrayList<>();
  private final Map<String, String> roots = new HashMap<>();
  private final Map<String, List<String>> notes = new HashMap<>();
  private MemoryCompiler.Loader classes;

  /** Adds a schema with default options. */
  GeneratedModels add(String name, String schema) {
    return add(name, schema, ModelOptions.DEFAULT);
  }

  /** Adds a schema; its package is {@code generated.NAME}. */
  GeneratedModels add(String name, String schema, ModelOptions options) {
    return add(name, schema, CompilerOptions.DEFAULT, options);
  }

  /** Adds a schema; formats are asserted. */
  GeneratedModels add(String name, String schema, CompilerOptions compiler, ModelOptions options) {
    List<String> told = new ArrayList<>();
    try {
      SchemaModel model =
          new SchemaCompiler(compiler.withAssertedFormats(true), warning -> {})
              .compile(SchemaSource.text("schema.json", schema), SchemaLoader.standard());
      GeneratorRequest request =
          GeneratorRequest.of(model, "schema.json", "generated." + name).withModelOptions(options);
      List<Diagnostic> infos = new ArrayList<>();
      files.addAll(Generator.generate(request, infos::add));
      infos.forEach(info -> told.add(info.toString()));
      String validator = Generator.validatorName(request);
      roots.put(name, validator.substring(0, validator.length() - "Validator".length()));
    } catch (SchemaException e) {
      throw new AssertionError(e.getMessage(), e);
    }
    notes.put(name, told);
    return this;
  }

  /** Adds files that are compiled with the models. */
  GeneratedModels with(SourceFile... others) {
    files.addAll(List.of(others));
    return this;
  }

  /** The diagnostics of the generator about a schema. */
  List<String> notes(String name) {
    return notes.get(name);
  }

  /** Returns the loader of all classes. */
  MemoryCompiler.Loader loader() {
    if (classes == null) {
      classes = MemoryCompiler.compile(files);
    }
    return classes;
  }

  /** Returns a type of a schema. */
  Class<?> type(String name, String type) {
    try {
      return loader().loadClass("generated." + name + "." + type);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the root's type. */
  RoundTrip root(String name) {
    return new RoundTrip(type(name, roots.get(name)));
  }

  /** Returns the validator of a schema. */
  Validator validator(String name) {
    try {
      return (Validator) type(name, roots.get(name) + "Validator").getMethod("create").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the components of a record, each with type and name. */
  String components(String name, String type) {
    RecordComponent[] components = type(name, type).getRecordComponents();
    return Arrays.stream(components)
        .map(
            each ->
                each.getGenericType().getTypeName().replaceAll("[a-z0-9]+\\.", "")
                    + " "
                    + each.getName())
        .collect(Collectors.joining(", "));
  }

  /** Returns all generated files. */
  List<SourceFile> sources() {
    return List.copyOf(files);
  }

  /** Returns the content of a generated file. */
  String source(String name, String type) {
    String path = "generated/" + name + "/" + type + ".java";
    return files.stream()
        .filter(file -> file.path().equals(path))
        .map(SourceFile::content)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + path));
  }
}
