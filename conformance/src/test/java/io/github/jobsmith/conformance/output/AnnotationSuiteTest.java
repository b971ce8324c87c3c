package io.github.jobsmith.conformance.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.conformance.Shared;
import io.github.jobsmith.conformance.suite.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The official annotation tests, in every dialect that they are compatible with. */
class AnnotationSuiteTest {
  /** Each assertion is checked in two formats. */
  private static final int FORMATS = 2;

  @ParameterizedTest
  @CsvSource({
    "DRAFT_4, 17",
    "DRAFT_6, 23",
    "DRAFT_7, 31",
    "DRAFT_2019_09, 62",
    "DRAFT_2020_12, 84"
  })
  void everyAssertionHolds(Dialect dialect, int assertions) throws Exception {
    AnnotationSuite suite = new AnnotationSuite(dialect);
    for (Path file : files()) {
      suite.run(file.getFileName().toString(), JsonMapper.shared().readTree(file.toFile()));
    }
    assertThat(suite.faults()).isEmpty();
    assertThat(suite.assertions()).isEqualTo(FORMATS * assertions);
  }

  @Test
  void compatibility() {
    assertThat(AnnotationSuite.isCompatible("7", 6)).isFalse();
    assertThat(AnnotationSuite.isCompatible("7", 7)).isTrue();
    assertThat(AnnotationSuite.isCompatible("<=2019", 2019)).isTrue();
    assertThat(AnnotationSuite.isCompatible("<=2019", 2020)).isFalse();
    assertThat(AnnotationSuite.isCompatible("6,<=2019", 4)).isFalse();
    assertThat(AnnotationSuite.isCompatible("6,<=2019", 2019)).isTrue();
    assertThat(AnnotationSuite.isCompatible("=2020", 2019)).isFalse();
    assertThat(AnnotationSuite.isCompatible("9999", 2020)).isFalse();
  }

  private static List<Path> files() throws IOException {
    Path directory = Shared.require("json-schema-test-suite").resolve("annotations/tests");
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }
}
