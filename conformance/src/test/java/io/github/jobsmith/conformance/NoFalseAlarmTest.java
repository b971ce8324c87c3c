package io.github.jobsmith.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("No false alarm: requests that AWS accepts, or may accept")
class NoFalseAlarmTest {
  static Stream<Examples.Example> accepted() {
    return Examples.of("/examples/no-false-alarm.json");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @DisplayName("No error, and only the expected advice")
  void accepted(Examples.Example example) {
    List<Finding> findings = Subject.check(example.text(), example.submitAt());
    assertThat(findings).noneMatch(Finding::isError);
    assertThat(findings)
        .extracting(Finding::ruleAt)
        .containsExactlyInAnyOrderElementsOf(example.found());
  }
}
