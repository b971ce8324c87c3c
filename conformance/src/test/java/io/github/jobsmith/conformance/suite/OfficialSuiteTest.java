package io.github.jobsmith.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each case of the official suite has its verdict with generated code, both with all violations and
 * with the first error only. Exceptions are in the dialect's list of expected failures, with the
 * reason.
 */
class OfficialSuiteTest {
  @TestFactory
  Stream<DynamicContainer> verdicts() {
    return Stream.of(Dialect.values()).map(OfficialSuiteTest::dialect);
  }

  private static DynamicContainer dialect(Dialect dialect) {
    SuiteRun run = SuiteRun.of(dialect);
    SuiteFailures expected = SuiteFailures.of(dialect);
    Map<String, List<DynamicTest>> files = new LinkedHashMap<>();
    for (SuiteGroup group : run.groups()) {
      for (SuiteCase test : group.cases()) {
        files
            .computeIfAbsent(group.file(), file -> new ArrayList<>())
            .add(
                DynamicTest.dynamicTest(
                    test.name(), () -> expected.check(group, test, run.fault(group, test))));
      }
    }
    return DynamicContainer.dynamicContainer(
        dialect.toString(),
        files.entrySet().stream()
            .map(file -> DynamicContainer.dynamicContainer(file.getKey(), file.getValue())));
  }

  /** An entry without a case would be misleading. */
  @ParameterizedTest
  @EnumSource
  void everyExpectedFailureIsACaseOfTheSuite(Dialect dialect) {
    List<String> names =
        SuiteFiles.of(dialect).stream()
            .flatMap(group -> group.cases().stream())
            .map(SuiteCase::name)
            .toList();
    assertThat(names).containsAll(SuiteFailures.of(dialect).names()).doesNotHaveDuplicates();
  }
}
