package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.Catalogue;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.lower.CompilerOptions;
import io.github.jobsmith.generator.name.ModelOptions;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** The arguments of {@link GeneratorMain}. */
final class GeneratorArguments {
  private static final String CLASS_PATH = "classpath:";
  private static final List<String> REQUIRED = List.of("--schema", "--package", "--output");
  private static final List<String> OPTIONAL =
      List.of("--catalog", "--default-dialect", "--decimals", "--integers");
  private static final List<String> REPEATABLE = List.of("--name", "--type");
  private static final List<String> FLAGS =
      List.of(
          "--no-models",
          "--java-formats",
          "--builder-defaults",
          "--jackson-annotations",
          "--assert-formats",
          "--assert-content");

  private final Map<String, List<String>> values = new HashMap<>();
  private final Set<String> flags = new HashSet<>();

  private GeneratorArguments() {}

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException with one sentence, when one is missing, unknown or given twice
   */
  static GeneratorArguments parse(List<String> args) {
    GeneratorArguments parsed = new GeneratorArguments();
    for (int i = 0; i < args.size(); i++) {
      String option = args.get(i);
      if (FLAGS.contains(option)) {
        parsed.flags.add(option);
        continue;
      }
      boolean repeatable = REPEATABLE.contains(option);
      if (!repeatable && !REQUIRED.contains(option) && !OPTIONAL.contains(option)) {
        throw new IllegalArgumentException("unknown argument " + option);
      }
      i++;
      if (i == args.size() || args.get(i).isEmpty()) {
        throw new IllegalArgumentException(option + " needs a value");
      }
      List<String> given = parsed.values.computeIfAbsent(option, name -> new ArrayList<>());
      if (!repeatable && !given.isEmpty()) {
        throw new IllegalArgumentException(option + " is given twice");
      }
      given.add(args.get(i));
    }
    for (String option : REQUIRED) {
      if (!parsed.values.containsKey(option)) {
        throw new IllegalArgumentException(option + " is missing");
      }
    }
    return parsed;
  }

  /**
   * What to generate.
   *
   * @throws IllegalArgumentException with one sentence, when a value makes no sense
   */
  GenerationPlan plan() {
    String packageName = required("--package");
    if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
      throw new IllegalArgumentException("--package " + packageName + " is no Java package name");
    }
    return GenerationPlan.of(
            List.of(new PlannedSchema(schema(required("--schema")), packageName)),
            path(required("--output")))
        .withOptions(
            GenerationOptions.DEFAULT
                .withCompiler(compilerOptions())
                .withModels(!flags.contains("--no-models"))
                .withModelOptions(modelOptions()));
  }

  /**
   * Where referenced documents come from.
   *
   * @throws SchemaException when the catalogue is at fault
   */
  SchemaLoader loader() throws SchemaException {
    String catalogue = value("--catalog");
    return catalogue == null ? SchemaLoader.standard() : Catalogue.read(path(catalogue));
  }

  private CompilerOptions compilerOptions() {
    CompilerOptions options =
        CompilerOptions.DEFAULT
            .withAssertedFormats(flags.contains("--assert-formats"))
            .withAssertedContent(flags.contains("--assert-content"));
    String dialect = value("--default-dialect");
    return dialect == null ? options : options.withDefaultDialect(dialect);
  }

  private ModelOptions modelOptions() {
    String decimals = value("--decimals");
    String integers = value("--integers");
    ModelOptions options =
        ModelOptions.DEFAULT
            .withJavaFormats(flags.contains("--java-formats"))
            .withBuilderDefaults(flags.contains("--builder-defaults"))
            .withJacksonAnnotations(flags.contains("--jackson-annotations"))
            .withNames(ModelOptions.byPlace("--name", values.getOrDefault("--name", List.of())))
            .withTypes(ModelOptions.byPlace("--type", values.getOrDefault("--type", List.of())));
    if (decimals != null) {
      options = options.withDecimals(ModelOptions.Decimals.of(decimals));
    }
    return integers == null ? options : options.withIntegers(ModelOptions.Integers.of(integers));
  }

  private static SchemaSource schema(String name) {
    if (name.equals("create-job")) {
      return OwnDocuments.createJob();
    }
    if (name.startsWith(CLASS_PATH)) {
      ClassLoader classes = GeneratorArguments.class.getClassLoader();
      return SchemaSource.resource(classes, name.substring(CLASS_PATH.length()));
    }
    return SchemaSource.file(path(name));
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("not a path: " + e.getMessage(), e);
    }
  }

  private String required(String option) {
    return values.get(option).get(0);
  }

  private @Nullable String value(String option) {
    List<String> given = values.get(option);
    return given == null ? null : given.get(0);
  }
}
