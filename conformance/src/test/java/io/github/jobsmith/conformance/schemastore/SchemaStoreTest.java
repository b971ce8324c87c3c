package io.github.jobsmith.conformance.schemastore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every schema of the sample compiles, and its examples have SchemaStore's verdict. */
class SchemaStoreTest {
  @Test
  void everySchemaIsAValidator() {
    assertThat(Sample.schemas()).hasSize(72);
    assertThat(Sample.compiled().refused()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> verdicts() {
    return Sample.examples().stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
  }

  /** Two YAML readers result in the same document. */
  @TestFactory
  Stream<DynamicTest> yamlIsWhatJacksonReads() {
    return Sample.examples().stream()
        .filter(Example::isYaml)
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () ->
                        assertThat(
                                JsonDocument.equal(
                                    example.document(), 0, example.documentByJackson(), 0))
                            .isTrue()));
  }

  private static void check(Example example) {
    Validator validator = Sample.compiled().validator(example.schema()).orElseThrow();
    JsonDocument document = example.document();
    Report report = validator.validate(document);
    assertThat(report.isValid()).as(report.toString()).isEqualTo(example.valid());
    assertThat(validator.isValid(document)).isEqualTo(example.valid());
  }

  /** All examples are JSON or YAML, so none is left out. */
  @Test
  void noExampleIsMissing() {
    assertThat(Sample.examples()).filteredOn(Example::valid).hasSize(202);
    assertThat(Sample.examples()).filteredOn(example -> !example.valid()).hasSize(96);
    assertThat(Sample.examples())
        .extracting(Example::name)
        .allMatch(name -> name.matches(".*\\.(json|ya?ml)"));
  }
}
