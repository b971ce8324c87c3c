package io.github.jobsmith.conformance.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Span;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import io.github.jobsmith.yaml.YamlDocuments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpanTest {
  private static final String DIALECT =
      "\"$schema\": \"https://jobsmith.github.io/dialect/2020-12\"";

  private static Validator validator(String schema) throws SchemaException {
    return ValidatorCompiler.standard().compile(SchemaSource.text("s.json", schema));
  }

  private static Violation only(Report report) {
    assertThat(report.violations()).hasSize(1);
    return report.violations().get(0);
  }

  private static String text(Violation violation) {
    return violation.text(100).orElse("(none)");
  }

  private static String lines(Violation violation) {
    Span span = violation.span().orElseThrow();
    return span.start().line()
        + ":"
        + span.start().column()
        + "-"
        + span.end().line()
        + ":"
        + span.end().column();
  }

  @Test
  @DisplayName("a missing member has the pointer where it would be; the place is the whole object")
  void missing() throws SchemaException {
    String json = "{\"a\": {\n  \"x\": 1\n}}";
    Violation violation =
        only(validator("{\"properties\": {\"a\": {\"required\": [\"b/~\"]}}}").validate(json));
    assertThat(violation.pointer()).isEqualTo("/a");
    assertThat(violation.memberPointer()).contains("/a/b~1~0");
    assertThat(text(violation)).isEqualTo("{\n  \"x\": 1\n}");
    assertThat(lines(violation)).isEqualTo("1:7-3:2");
    assertThat(violation.length()).isEqualTo(1);
    SpanProperties.check(json, violation);
  }

  @Test
  @DisplayName("an unknown member and a duplicate have their own pointer; the place is the name")
  void extra() throws SchemaException {
    List<Violation> violations =
        validator("{\"properties\": {\"a\": true}, \"additionalProperties\": false}")
            .validate("{\"a\": 1, \"\uD83D\uDE00\": 2, \"a\": 3}")
            .violations();
    assertThat(violations).hasSize(2);
    assertThat(violations)
        .allMatch(each -> each.memberPointer().orElseThrow().equals(each.pointer()));
    assertThat(text(violations.get(0))).isEqualTo("\"\uD83D\uDE00\"");
    assertThat(violations.get(1).span().orElseThrow().start().toString())
        .isEqualTo(
            "TextPosition[line=1, column=18, offset=20, utf16Offset=18, codePointOffset=17]");
  }

  @Test
  @DisplayName("a violation about no single member has no member pointer")
  void noMember() throws SchemaException {
    assertThat(only(validator("{\"minProperties\": 1}").validate("{}")).memberPointer()).isEmpty();
    assertThat(only(validator("{}").validate("{")).memberPointer()).isEmpty();
  }

  @Test
  @DisplayName(
      "YAML: quotes and block indicators belong to the place; an alias stands for its anchor")
  void yaml() throws SchemaException {
    String yaml = "a: |\n  x\n  y\nb: 'é'\nc: &c\n  - \uD83D\uDE00\nd: *c\n";
    List<Violation> violations =
        YamlDocuments.validate(
                validator(
                    """
                    {"properties": {"a": {"maxLength": 1}, "b": {"type": "null"},
                      "d": {"items": {"type": "null"}}}}
                    """),
                yaml.getBytes(StandardCharsets.UTF_8))
            .violations();
    assertThat(violations).hasSize(3);
    violations.forEach(each -> SpanProperties.check(yaml, each));
    assertThat(violations.stream().map(SpanTest::text).map(String::strip))
        .containsExactly("|\n  x\n  y", "'é'", "\uD83D\uDE00");
  }

  @Test
  @DisplayName("a document made of objects has no place, but the value as JSON")
  void objects() throws SchemaException {
    Violation violation =
        only(
            validator("{\"properties\": {\"a\": {\"maxItems\": 1}}}")
                .validate(Map.of("a", List.of(1, "é\""))));
    assertThat(violation.span()).isEmpty();
    assertThat(violation.line()).isZero();
    assertThat(text(violation)).isEqualTo("[1,\"é\\\"\"]");
  }

  @Test
  @DisplayName("sensitive values are not in the text")
  void sensitive() throws SchemaException {
    Validator validator =
        validator(
            "{"
                + DIALECT
                + ", \"required\": [\"x\"], \"properties\": {\"key\": {\"x-sensitive\": true, \"maxLength\": 3}}}");
    List<Violation> violations = validator.validate("{\"key\": \"secret\", \"n\": 1}").violations();
    assertThat(violations.stream().map(SpanTest::text))
        .containsExactlyInAnyOrder("(none)", "{\"key\": \"\u2026\", \"n\": 1}");
  }

  @Test
  @DisplayName("text that is not JSON: the character with the fault")
  void malformed() throws SchemaException {
    Validator validator = validator("{}");
    assertThat(lines(only(validator.validate("[\"\uD83D\uDE00\", \u20AC]")))).isEqualTo("1:7-1:8");
    assertThat(lines(only(validator.validate("[1,\n")))).isEqualTo("2:1-2:1");
    byte[] latin1 = "[\"é\"]".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(only(validator.validate(latin1)).span().orElseThrow().end().offset()).isEqualTo(3);
    Validator small =
        validator.with(ValidationOptions.DEFAULT.withLimits(JsonLimits.DEFAULT.withMaxBytes(2)));
    assertThat(only(small.validate("[1, 2]")).span()).isEmpty();
    assertThat(only(small.validate("[1, 2]")).text(5)).isEmpty();
  }

  @Test
  @DisplayName("the end of a long text is cut, never inside a character")
  void cut() throws SchemaException {
    Violation violation =
        only(validator("{\"type\": \"null\"}").validate("\"" + "\uD83D\uDE00".repeat(10) + "\""));
    assertThat(violation.text(3)).contains("\"\uD83D\uDE00\uD83D\uDE00");
    assertThatThrownBy(() -> violation.text(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
