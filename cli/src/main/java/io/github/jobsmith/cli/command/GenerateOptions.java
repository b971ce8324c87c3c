package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.argument.Option;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.schema.SchemaOptions;
import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.option.GeneratedAnnotation;
import io.github.jobsmith.generator.option.ModelFeature;
import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.generator.plan.GenerationPlan;
import io.github.jobsmith.generator.plan.PlannedSchema;
import io.github.jobsmith.generator.source.SchemaSource;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * What {@code generate} generates from a schema, and where.
 *
 * @param models whether to write models in addition to the validator
 */
record GenerateOptions(
    String packageName,
    boolean models,
    ModelOptions modelOptions,
    List<String> objectsByProperties,
    GeneratedAnnotation annotation,
    Path output) {
  private static final String PACKAGE = "--package";
  private static final String OUTPUT = "--output";
  private static final String NO_MODELS = "--no-models";
  private static final String GENERATED_ANNOTATION = "--generated-annotation";
  private static final String DECIMALS = "--decimals";
  private static final String INTEGERS = "--integers";
  private static final String OBJECTS_BY_PROPERTIES = "--objects-by-properties";
  private static final String NAME = "--name";
  private static final String TYPE = "--type";
  private static final String IMPLEMENTS = "--implements";
  private static final String ANNOTATION = "--annotation";

  static final List<Option> OPTIONS =
      Stream.concat(ownOptions(), Stream.of(ModelFeature.values()).map(GenerateOptions::flag))
          .toList();

  private static Stream<Option> ownOptions() {
    return Stream.of(
        Option.of(PACKAGE, "NAME"),
        Option.of(OUTPUT, "DIR"),
        Option.flag(NO_MODELS),
        Option.of(GENERATED_ANNOTATION, String.join("|", GeneratedAnnotation.names())),
        Option.of(DECIMALS, "exact|normalized|double"),
        Option.of(INTEGERS, "exact|long|int"),
        Option.repeatable(OBJECTS_BY_PROPERTIES, "all|LOCATION"),
        Option.repeatable(NAME, "LOCATION=NAME"),
        Option.repeatable(TYPE, "LOCATION=CLASS"),
        Option.repeatable(IMPLEMENTS, "LOCATION=INTERFACE"),
        Option.repeatable(ANNOTATION, "LOCATION=CLASS"));
  }

  private static Option flag(ModelFeature feature) {
    return Option.flag(nameOf(feature));
  }

  private static String nameOf(ModelFeature feature) {
    return "--" + feature.option();
  }

  /**
   * Reads the options.
   *
   * @throws UsageException if an option is missing or has an invalid value
   */
  static GenerateOptions of(Arguments given) {
    required(given, SchemaOptions.SCHEMA);
    String packageName = required(given, PACKAGE);
    if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
      throw new UsageException(
          PACKAGE + " is \"" + packageName + "\"; must be a Java name such as com.example.jobs");
    }
    String annotation = given.choice(GENERATED_ANNOTATION, "types", GeneratedAnnotation.names());
    return new GenerateOptions(
        packageName,
        !given.has(NO_MODELS),
        modelOptions(given),
        objectsByProperties(given),
        GeneratedAnnotation.of(annotation),
        output(required(given, OUTPUT)));
  }

  private static Path output(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException(OUTPUT + " is not a valid path: " + name);
    }
  }

  private static List<String> objectsByProperties(Arguments given) {
    List<String> places = given.values(OBJECTS_BY_PROPERTIES);
    try {
      CompilerOptions.DEFAULT.withObjectsByProperties(places);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          String.valueOf(e.getMessage()).replace("objectsByProperties", OBJECTS_BY_PROPERTIES));
    }
    return places;
  }

  private static ModelOptions modelOptions(Arguments given) {
    String decimals = given.choice(DECIMALS, "exact", List.of("exact", "normalized", "double"));
    String integers = given.choice(INTEGERS, "exact", List.of("exact", "long", "int"));
    try {
      ModelOptions options = ModelOptions.DEFAULT;
      for (ModelFeature feature : ModelFeature.values()) {
        options = options.with(feature, given.has(nameOf(feature)));
      }
      return options
          .withDecimals(ModelOptions.Decimals.of(decimals))
          .withIntegers(ModelOptions.Integers.of(integers))
          .withNames(ModelOptions.byPlace(NAME, given.values(NAME)))
          .withTypes(ModelOptions.byPlace(TYPE, given.values(TYPE)))
          .withInterfaces(ModelOptions.listsByPlace(IMPLEMENTS, given.values(IMPLEMENTS)))
          .withAnnotations(ModelOptions.listsByPlace(ANNOTATION, given.values(ANNOTATION)));
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
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

  /** Returns the plan for a schema. */
  GenerationPlan plan(SchemaSource schema, SchemaRequest request) {
    GenerationPlan plan = request.plan(List.of(PlannedSchema.of(schema, packageName)), output);
    return plan.withOptions(
        plan.options()
            .withCompiler(plan.options().compiler().withObjectsByProperties(objectsByProperties))
            .withModels(models)
            .withModelOptions(modelOptions)
            .withGeneratedAnnotation(annotation));
  }
}
