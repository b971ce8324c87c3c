package io.github.jobsmith.cli;

import io.github.jobsmith.generator.GenerationTask;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.lower.CompilerOptions;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.SchemaLoader;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** {@code jobsmith generate}: a schema becomes Java source. */
final class GenerateCommand {
  static final String PACKAGE = "--package";
  static final String OUTPUT = "--output";
  static final String NO_MODELS = "--no-models";

  static final List<Option> OPTIONS =
      SchemaOptions.with(
          SchemaOptions.MEANING,
          Option.of(PACKAGE, "NAME"),
          Option.of(OUTPUT, "DIR"),
          Option.flag(NO_MODELS));

  private GenerateCommand() {}

  static int run(List<String> args, Session session) throws OutputException {
    Arguments given = Arguments.parse(OPTIONS, args);
    if (!given.operands().isEmpty()) {
      throw new UsageException(
          "generate takes no operand; name the schema with --schema " + given.operands().get(0));
    }
    required(given, SchemaOptions.SCHEMA);
    String packageName = required(given, PACKAGE);
    if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
      throw new UsageException(
          PACKAGE + " is \"" + packageName + "\"; must be a Java name such as com.example.jobs");
    }
    String output = required(given, OUTPUT);
    boolean models = !given.has(NO_MODELS);
    @Nullable SchemaOptions options = SchemaOptions.of(given);
    try {
      Path directory = Path.of(output);
      int changed =
          options == null
              ? builtIn(packageName, models, directory)
              : new SchemaFileCompiler(options, session.err())
                  .generate(packageName, models, directory);
      String done = changed == 0 ? "up to date" : changed + (changed == 1 ? " file" : " files");
      new Results(session.out()).print(output + ": " + done + "\n");
      return ExitStatus.CLEAN;
    } catch (InvalidPathException e) {
      throw new UsageException(OUTPUT + " is no path: " + output);
    } catch (IOException e) {
      throw OutputException.of(output, e);
    }
  }

  private static String required(Arguments given, String option) {
    String value = given.value(option);
    if (value == null || value.isEmpty()) {
      throw new UsageException(
          "generate needs "
              + option
              + "; such as: jobsmith generate --schema order.json --package com.example.order"
              + " --output src/main/java");
    }
    return value;
  }

  private static int builtIn(String packageName, boolean models, Path output) throws IOException {
    GenerationTask task =
        new GenerationTask(
            OwnDocuments.createJob(),
            SchemaLoader.standard(),
            CompilerOptions.DEFAULT,
            packageName,
            models,
            output);
    try {
      return task.run(warning -> {}).size();
    } catch (SchemaException e) {
      throw new IllegalStateException("the built-in schema is broken", e);
    }
  }
}
