package io.github.jobsmith.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;
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
