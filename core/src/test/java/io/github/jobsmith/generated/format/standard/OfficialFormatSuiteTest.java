package io.github.jobsmith.generated.format.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The official suite's optional/format, with formats asserted")
class OfficialFormatSuiteTest {
  private static final MemberName DESCRIPTION = MemberName.of("description");
  private static final MemberName SCHEMA = MemberName.of("schema");
  private static final MemberName FORMAT = MemberName.of("format");
  private static final MemberName TESTS = MemberName.of("tests");
  private static final MemberName DATA = MemberName.of("data");
  private static final MemberName VALID = MemberName.of("valid");

  @TestFactory
  Stream<DynamicContainer> cases() throws IOException {
    Path tests = suite();
    assumeTrue(Files.isDirectory(tests), "no official suite at " + tests);
    List<DynamicContainer> files = new ArrayList<>();
    for (String draft : List.of("draft2020-12", "draft2019-09", "draft7", "draft6", "draft4")) {
      try (Stream<Path> list = Files.list(tests.resolve(draft).resolve("optional/format"))) {
        for (Path file : list.sorted().toList()) {
          files.add(
              DynamicContainer.dynamicContainer(draft + ' ' + file.getFileName(), cases(file)));
        }
      }
    }
    return files.stream();
  }

  private static List<DynamicTest> cases(Path file) throws IOException {
    JsonDocument doc = JsonDocument.parse(file);
    List<DynamicTest> cases = new ArrayList<>();
    for (int group = 1; group < doc.nodeCount(); group = doc.next(group)) {
      String format = doc.string(doc.find(doc.find(group, SCHEMA), FORMAT));
      Formats.Check check =
          format.equals("unknown") ? (any, node) -> true : Formats.CHECKS.get(format);
      assertThat(check).as("the format " + format).isNotNull();
      int list = doc.find(group, TESTS);
      for (int test = list + 1; test < doc.next(list); test = doc.next(test)) {
        int data = doc.find(test, DATA);
        boolean valid = doc.booleanValue(doc.find(test, VALID));
        cases.add(
            DynamicTest.dynamicTest(
                doc.string(doc.find(test, DESCRIPTION)),
                () -> {
                  assertThat(check.holds(doc, data)).isEqualTo(valid);
                  if (doc.isString(data) && !format.equals("unknown")) {
                    assertThat(Formats.of(format).test(doc.string(data))).isEqualTo(valid);
                  }
                }));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft2020-12"})
  @DisplayName("every format has a file")
  void everyFormatHasItsFile(String draft) {
    Path formats = suite().resolve(draft).resolve("optional/format");
    assumeTrue(Files.isDirectory(formats), "no official suite at " + formats);
    assertThat(Formats.CHECKS.keySet())
        .allMatch(format -> Files.exists(formats.resolve(format + ".json")));
  }

  private static Path suite() {
    String shared = System.getProperty("jobsmith.shared");
    List<Path> places =
        shared == null
            ? List.of(Path.of("../shared"), Path.of("../../shared"))
            : List.of(Path.of(shared));
    return places.stream()
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(places.get(0))
        .resolve("json-schema-test-suite/tests");
  }
}
