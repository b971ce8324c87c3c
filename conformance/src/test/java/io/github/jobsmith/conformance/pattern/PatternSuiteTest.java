package io.github.jobsmith.conformance.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.regex.PatternSyntaxError;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonKind;
import io.github.jobsmith.json.MemberName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The regular expressions of the official JSON Schema test suite, including optional files. */
class PatternSuiteTest {
  private static final List<String> FILES =
      List.of(
          "pattern.json",
          "patternProperties.json",
          "optional/ecmascript-regex.json",
          "optional/non-bmp-regex.json");

  @TestFactory
  Stream<DynamicTest> suite() throws IOException {
    Path suite = shared().resolve("json-schema-test-suite/tests/draft2020-12");
    Assumptions.assumeTrue(Files.isDirectory(suite), "the JSON Schema test suite is not there");
    List<DynamicTest> tests = new ArrayList<>();
    for (String file : FILES) {
      JsonDocument document = JsonDocument.parse(suite.resolve(file));
      for (int group = 1; group < document.next(0); group = document.next(group)) {
        int schema = find(document, group, "schema");
        int cases = find(document, group, "tests");
        for (int test = cases + 1; test < document.next(cases); test = document.next(test)) {
          String name = file + ": " + text(document, group) + ": " + text(document, test);
          int data = find(document, test, "data");
          boolean valid = document.booleanValue(find(document, test, "valid"));
          tests.add(
              DynamicTest.dynamicTest(
                  name, () -> assertThat(isValid(document, schema, data)).isEqualTo(valid)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(100);
    return tests.stream();
  }

  private static Path shared() {
    String property = System.getProperty("jobsmith.shared");
    if (property != null) {
      return Path.of(property);
    }
    Path beside = Path.of("../shared");
    return Files.isDirectory(beside) ? beside : Path.of("../../shared");
  }

  private static int find(JsonDocument document, int object, String name) {
    return document.find(object, MemberName.of(name));
  }

  private static String text(JsonDocument document, int object) {
    return document.string(find(document, object, "description"));
  }

  /** Implements the part of JSON Schema that these files use. */
  private static boolean isValid(JsonDocument document, int schema, int value)
      throws PatternSyntaxError {
    if (document.kind(schema) == JsonKind.BOOLEAN) {
      return document.booleanValue(schema);
    }
    int type = find(document, schema, "type");
    int maximum = find(document, schema, "maximum");
    int pattern = find(document, schema, "pattern");
    return (type < 0 || isOfType(document, value, document.string(type)))
        && (maximum < 0
            || !document.isNumber(value)
            || document.compare(value, document.longValue(maximum)) <= 0)
        && (pattern < 0
            || !document.isString(value)
            || CompiledPattern.of(document.string(pattern)).runtime().matches(document, value))
        && (!document.isObject(value) || membersAreValid(document, schema, value));
  }

  private static boolean isOfType(JsonDocument document, int value, String type) {
    return type.equals("integer")
        ? document.isInteger(value)
        : document.kind(value).name().equalsIgnoreCase(type);
  }

  private static boolean membersAreValid(JsonDocument document, int schema, int object)
      throws PatternSyntaxError {
    int patterns = find(document, schema, "patternProperties");
    int additional = find(document, schema, "additionalProperties");
    for (int member = object + 1; member < document.next(object); member = document.next(member)) {
      boolean known = false;
      for (int p = patterns + 1;
          patterns >= 0 && p < document.next(patterns);
          p = document.next(p)) {
        if (CompiledPattern.of(document.name(p)).runtime().matchesName(document, member)) {
          known = true;
          if (!isValid(document, p, member)) {
            return false;
          }
        }
      }
      if (!known && additional >= 0 && !isValid(document, additional, member)) {
        return false;
      }
    }
    return true;
  }
}
