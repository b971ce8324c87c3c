package io.github.jobsmith.compiler;

import io.github.jobsmith.generator.Generator;
import io.github.jobsmith.generator.GeneratorRequest;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.custom.CustomChecks;
import io.github.jobsmith.generator.custom.CustomReference;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceFile;
import io.github.jobsmith.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Schemas that are compiled by one run of javac. A few dozen per batch are appropriate, because all
 * their source is kept in memory. Not thread-safe.
 */
public final class ValidatorBatch {
  private static final String PACKAGE = "jobsmith.compiled.schema";

  private final SchemaCompiler compiler;
  private final SchemaLoader loader;
  private final List<Unit> units = new ArrayList<>();

  /** A schema with its generated source. */
  private record Unit(
      String schema,
      String packageName,
      String validator,
      List<SourceFile> files,
      @Nullable CustomChecks checks) {
    boolean holds(String className) {
      return className.startsWith(packageName + ".");
    }
  }

  ValidatorBatch(SchemaCompiler compiler, SchemaLoader loader) {
    this.compiler = compiler;
    this.loader = loader;
  }

  /** Returns an empty batch for schemas that are lowered already. */
  static ValidatorBatch ofModels() {
    return new ValidatorBatch(new SchemaCompiler(), SchemaLoader.standard());
  }

  /**
   * Adds a schema. A schema with errors is not added; the batch remains usable.
   *
   * @return the index of its validator in the results
   * @throws SchemaException if it cannot be read or has errors, with all of them and their
   *     locations
   * @throws NoJavaCompilerException if this Java runtime has no compiler
   */
  public int add(SchemaSource schema) throws SchemaException {
    JdkCompiler.get();
    return add(compiler.compile(schema, loader), schema.name());
  }

  /** Adds a schema that has been lowered already. */
  int add(SchemaModel model, String name) throws SchemaException {
    String packageName = PACKAGE + units.size();
    GeneratorRequest request =
        GeneratorRequest.of(model, name, packageName).withModels(false).forCompiler();
    List<SourceFile> files = new ArrayList<>(Generator.generate(request));
    // It only contains a nullness annotation, which may be missing at run time.
    files.removeIf(file -> file.path().endsWith("/package-info.java"));
    String validator = packageName + "." + Generator.validatorName(request);
    units.add(new Unit(name, packageName, validator, List.copyOf(files), checksOf(model)));
    return units.size() - 1;
  }

  /** Returns the formats and keywords of the application that a schema uses, or null for none. */
  private static @Nullable CustomChecks checksOf(SchemaModel model) {
    CustomChecks checks = CustomChecks.NONE;
    for (SchemaNode node : model.nodes()) {
      for (Assertion.Custom custom : node.assertions(Assertion.Custom.class)) {
        for (Object argument : custom.check().arguments()) {
          if (argument instanceof CustomReference reference) {
            checks = added(checks, reference);
          }
        }
      }
    }
    return checks == CustomChecks.NONE ? null : checks;
  }

  private static CustomChecks added(CustomChecks checks, CustomReference reference) {
    if (reference.format() != null) {
      return checks.format(reference.name()) == null ? checks.withFormat(reference) : checks;
    }
    return checks.keyword(reference.name()) == null ? checks.withKeyword(reference) : checks;
  }

  /** Returns the number of schemas added so far. */
  public int size() {
    return units.size();
  }

  /**
   * Compiles the schemas, in the order in which they were added.
   *
   * @throws NoJavaCompilerException if this Java runtime has no compiler
   */
  public List<ValidatorClasses> compile() {
    if (units.isEmpty()) {
      return List.of();
    }
    List<SourceFile> files = units.stream().flatMap(unit -> unit.files().stream()).toList();
    Map<String, byte[]> classes = InMemoryJavac.compile(files, this::schemaOf);
    List<Map<String, byte[]>> parts = new ArrayList<>();
    Map<String, Map<String, byte[]>> byPackage = new LinkedHashMap<>();
    for (Unit unit : units) {
      Map<String, byte[]> part = new LinkedHashMap<>();
      parts.add(part);
      byPackage.put(unit.packageName(), part);
    }
    classes.forEach(
        (name, bytes) -> byPackage.get(name.substring(0, name.lastIndexOf('.'))).put(name, bytes));
    List<ValidatorClasses> compiled = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      compiled.add(new ValidatorClasses(unit.validator(), parts.get(i), unit.checks()));
    }
    return List.copyOf(compiled);
  }

  /**
   * Compiles the schemas and returns their validators, in the order in which they were added.
   *
   * @throws NoJavaCompilerException if this Java runtime has no compiler
   */
  public List<Validator> validators() {
    return compile().stream().map(ValidatorClasses::validator).toList();
  }

  /** Returns the schema from which a file was generated, to report errors in the generator. */
  private String schemaOf(String path) {
    String className = path.replace('/', '.');
    return units.stream()
        .filter(unit -> unit.holds(className))
        .map(Unit::schema)
        .findFirst()
        .orElse("");
  }
}
