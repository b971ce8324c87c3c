package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Schemas that are large in one respect result in classes that a JVM loads and HotSpot compiles.
 * The sizes are large enough for code to be split; {@code -Djobsmith.scale=full} uses those of
 * docs/scale.md.
 */
class ScaleTest {
  private static final boolean FULL = "full".equals(System.getProperty("jobsmith.scale"));

  /** HotSpot does not compile larger methods. */
  private static final int MAX_METHOD = 8_000;

  /** Class files do not allow larger methods; initializers run once. */
  private static final int MAX_INITIALIZER = 65_535;

  private static List<BigSchema> schemas() {
    return List.of(
        BigSchema.properties(FULL ? 5_000 : 300),
        BigSchema.required(FULL ? 5_000 : 1_300),
        BigSchema.patternProperties(FULL ? 5_000 : 250),
        BigSchema.largePatterns(FULL ? 200 : 16),
        BigSchema.unevaluatedChain(FULL ? 600 : 100),
        BigSchema.dependentRequired(FULL ? 10_000 : 300),
        BigSchema.dependentSchemas(FULL ? 5_000 : 200),
        BigSchema.allOf(FULL ? 3_000 : 300),
        BigSchema.anyOf(FULL ? 5_000 : 300),
        BigSchema.oneOf(FULL ? 5_000 : 100),
        BigSchema.alternatives(FULL ? 5_000 : 250),
        BigSchema.conditions(FULL ? 3_000 : 150),
        BigSchema.enumOfStrings(20_000),
        BigSchema.enumOfMixedValues(20_000),
        BigSchema.prefixItems(FULL ? 5_000 : 300),
        BigSchema.definitions(FULL ? 3_000 : 100),
        BigSchema.nesting(FULL ? 490 : 200),
        BigSchema.mixedNesting(FULL ? 490 : 200),
        BigSchema.longTexts(65_536),
        BigSchema.strangeNames(FULL ? 5_000 : 100));
  }

  @TestFactory
  Stream<DynamicTest> largeSchemasAreSplit() throws SchemaException, IOException {
    Compiled compiled = new Compiled(SchemaLoader.standard());
    List<BigSchema> schemas = schemas();
    for (BigSchema schema : schemas) {
      compiled.add(schema.name(), schema.schema(), false);
    }
    Map<String, Validator> validators = compiled.validators();
    for (Map.Entry<String, byte[]> type : compiled.classes().entrySet()) {
      checkSizes(type.getKey(), MethodSizes.of(type.getValue()));
    }
    return schemas.stream()
        .map(
            schema ->
                DynamicTest.dynamicTest(
                    schema.name(), () -> check(schema, validators.get(schema.name()))));
  }

  private static void checkSizes(String type, Map<String, Integer> sizes) {
    sizes.forEach(
        (method, size) ->
            assertThat(size)
                .as(type + "." + method)
                .isLessThanOrEqualTo(method.equals("<clinit>") ? MAX_INITIALIZER : MAX_METHOD));
  }

  private static void check(BigSchema schema, Validator validator) {
    assertThat(validator.validate(schema.valid()).violations()).isEmpty();
    assertThat(validator.isValid(JsonDocument.parse(schema.valid()))).isTrue();
    Report report = validator.validate(schema.invalid());
    assertThat(report.violations()).hasSize(1);
    assertThat(report.isValid()).isFalse();
    assertThat(validator.isValid(JsonDocument.parse(schema.invalid()))).isFalse();
  }
}
