package io.github.jobsmith.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonItems;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceTest {
  private final Validator validator = Validator.of(new AdvisingSchema());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": \"x\"}",
        "{\"a\": 1}",
        "{\"a\": 1,\n \"\\u00e9\": [2, \"y\", 3]}",
        "{\"secret\": {\"b\": 1, \"c\": \"s3cret\"}, \"d\": \"s\"}",
        "[[1], [2], [3], [4], [5]]",
        "[\"error\", 1]",
        "{\"a\": 1, \"a\": 2}"
      })
  @DisplayName("a report is the same after its validator has read another text")
  void unaffected(String text) {
    byte[] json = text.getBytes(StandardCharsets.UTF_8);
    Report report = validator.validate(json);
    for (String other : List.of("[0, 0, 0, 0, 0, 0, 0, 0, 0, 0]", "{\"zz\": {\"yy\": \"xx\"}}")) {
      validator.isValid(other.getBytes(StandardCharsets.UTF_8));
      validator.validate(other.getBytes(StandardCharsets.UTF_8));
    }
    Report expected = validator.validate(JsonDocument.parse(json));
    assertThat(report.isValid()).isEqualTo(expected.isValid());
    assertThat(all(report)).isNotEmpty().isEqualTo(all(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1, 2, 3, 4, 5, 6, \"error\"]",
        "[1, 2, 3, 4, 5, 6, \"error\", 7, \"error\", \"a\"]",
        "[1, 2, 3, 4, 5, 6, {\"a\": null, \"a\": null}]"
      })
  @DisplayName("a text with an error behind as much advice as is reported is not valid")
  void errorAfterAdvice(String text) {
    for (int most = 1; most <= 6; most++) {
      Validator few = validator.with(ValidationOptions.DEFAULT.withMaxViolations(most));
      Report report = few.validate(text.getBytes(StandardCharsets.UTF_8));
      assertThat(report.isValid()).isFalse();
      assertThat(report.isTruncated()).isTrue();
      assertThat(report.violations()).hasSize(most);
      assertThat(report.count(Severity.ERROR)).isEqualTo(1);
      assertThat(report.violations().get(most - 1).severity()).isEqualTo(Severity.ERROR);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 1_000})
  @DisplayName("a stream with an error behind advice that is left out is not valid")
  void errorInStream(long mostKept) throws IOException {
    for (String text : List.of("1\n2\n3\n4\n\"error\"\n5\n", "[1, 2, 3]\n[4, \"error\"]\n")) {
      byte[] lines = text.getBytes(StandardCharsets.UTF_8);
      Validator few = validator.with(ValidationOptions.DEFAULT.withMaxViolations(2));
      try (JsonItems items = JsonItems.lines(new ByteArrayInputStream(lines), JsonLimits.DEFAULT)) {
        Report report = new ItemValidator(few, mostKept).validateAll(items);
        assertThat(report.isValid()).isFalse();
        assertThat(report.isTruncated()).isTrue();
        assertThat(report.violations()).hasSize(2);
      }
    }
  }

  private static List<List<Object>> all(Report report) {
    return report.violations().stream().map(AdviceTest::parts).toList();
  }

  private static List<Object> parts(Violation each) {
    return Stream.of(
            each,
            each.message(),
            each.pointer(),
            each.places(),
            each.offset(),
            each.documentOffset(),
            each.length(),
            each.span(),
            each.text(10),
            each.parameters(),
            each.memberPointer(),
            each.fixes(),
            each.hint(),
            each.excerpt())
        .map(part -> part instanceof Violation ? part.toString() : part)
        .toList();
  }

  /** Advice about numbers and the sensitive {@code secret}, errors for the string "error". */
  private static final class AdvisingSchema implements CompiledSchema {
    private static final Constraint NUMBER = constraint("number", Severity.INFO, "string");
    private static final Constraint STRING = constraint("string", Severity.WARNING, "number");
    private static final Constraint ERROR = constraint("wrong", Severity.ERROR, "null");

    private static Constraint constraint(String rule, Severity severity, String type) {
      return Constraint.of(
          Rule.of(rule, severity, "the title"),
          "/type",
          "type",
          new Expectation.Types(List.of(type)));
    }

    @Override
    public String id() {
      return "urn:test";
    }

    @Override
    public boolean check(JsonDocument document, int root, Findings findings) {
      boolean valid = true;
      for (int node = root; node < document.next(root); node++) {
        if (document.isNumber(node)) {
          valid &= findings.fail(node, NUMBER);
        } else if (document.isString(node)) {
          boolean wrong = document.string(node).equals("error");
          valid &= findings.fail(node, wrong ? ERROR : STRING);
        }
      }
      return valid;
    }

    @Override
    public RuleCatalog rules() {
      return RuleCatalog.of(NUMBER.rule(), STRING.rule(), ERROR.rule());
    }

    @Override
    public List<String> sensitivePointers() {
      return List.of("/secret/**");
    }
  }
}
