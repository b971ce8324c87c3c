package io.github.jobsmith.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("One cause, one violation")
class OneCauseTest {
  static Stream<Examples.Example> causes() {
    return Examples.of("/examples/one-cause.json");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @DisplayName("Each cause is reported once, and nothing that follows from it")
  void causes(Examples.Example example) {
    ExpectedFailures.check("one-cause", example.name(), () -> isFoundOnce(example));
  }

  private static void isFoundOnce(Examples.Example example) {
    assertThat(Subject.check(example.text(), example.submitAt()))
        .extracting(Finding::ruleAt)
        .containsExactlyInAnyOrderElementsOf(example.found());
  }
}
