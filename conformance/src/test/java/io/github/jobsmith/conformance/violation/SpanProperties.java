package io.github.jobsmith.conformance.violation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.json.TextPosition;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Span;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import io.github.jobsmith.yaml.YamlDocuments;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("The place of a violation")
class SpanProperties {
  private static final String SEED = "20261129";

  /** Everything is wrong: every scalar, every name, and each object lacks a member. */
  private static final SchemaSource EVERYTHING =
      SchemaSource.text(
          "everything.json",
          """
          {"$ref": "#/$defs/value",
           "$defs": {"value": {
             "type": ["object", "array"], "required": ["\\uD83D\\uDE00/~"],
             "items": {"$ref": "#/$defs/value"},
             "additionalProperties": {"$ref": "#/$defs/value"},
             "propertyNames": {"pattern": "^-$"}}}}
          """);

  private static final List<String> SCALARS =
      List.of(
          "1",
          "-2.5e3",
          "true",
          "null",
          "\"\"",
          "\"a\"",
          "\"é€\"",
          "\"\uD83D\uDE00 x\"",
          "\"\\u00e9\\ud83d\\ude00\\n\"",
          "\"- # : '\"");

  private static final List<String> NAMES =
      List.of("\"a\"", "\"é\"", "\"\uD83D\uDE00\"", "\"\\ud83d\\ude00b\"", "\"c/d~\"");

  private static final List<String> SPACES = List.of("", " ", "\n", "\r\n  ", "  ");

  private final Validator interpreted = ValidatorCompiler.standard().compile(EVERYTHING);
  private final Validator generated = ValidatorCompiler.standard().compiled().compile(EVERYTHING);

  SpanProperties() throws SchemaException {}

  @Provide
  Arbitrary<String> documents() {
    return values(3);
  }

  private static Arbitrary<String> values(int depth) {
    Arbitrary<String> scalars = Arbitraries.of(SCALARS);
    return depth == 0
        ? scalars
        : Arbitraries.oneOf(
            scalars,
            spaced(values(depth - 1).list().ofMaxSize(4), "[", "]"),
            spaced(members(depth).list().ofMaxSize(4), "{", "}"));
  }

  private static Arbitrary<String> members(int depth) {
    Arbitrary<String> values = values(depth - 1);
    return Arbitraries.of(NAMES).flatMap(name -> values.map(value -> name + ": " + value));
  }

  private static Arbitrary<String> spaced(
      Arbitrary<List<String>> parts, String open, String close) {
    return parts.flatMap(
        each ->
            Arbitraries.of(SPACES)
                .map(
                    space ->
                        each.stream()
                            .collect(
                                Collectors.joining(
                                    space + "," + space, open + space, space + close))));
  }

  @Property(tries = 400, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  @Label("cuts out the same text in bytes, UTF-16 units and code points, in JSON")
  void json(@ForAll("documents") String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    Report report = interpreted.validate(utf8);
    report.violations().forEach(each -> check(text, each));
    assertThat(places(report)).isEqualTo(places(generated.validate(utf8)));
  }

  @Property(tries = 200, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  @Label("cuts out the same text in YAML, after a byte order mark")
  void yaml(@ForAll("documents") String text) {
    String marked = "\uFEFF" + text.replace("\r", "") + "\n";
    byte[] utf8 = marked.getBytes(StandardCharsets.UTF_8);
    YamlDocuments.validate(interpreted, utf8).violations().forEach(each -> check(marked, each));
  }

  private static List<String> places(Report report) {
    return report.violations().stream()
        .map(each -> each.span() + " " + each.memberPointer() + each.parameters() + each.text(9))
        .toList();
  }

  static void check(String text, Violation violation) {
    Span span = violation.span().orElseThrow();
    TextPosition start = span.start();
    TextPosition end = span.end();
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    String found = violation.text(Integer.MAX_VALUE).orElseThrow();
    assertThat(start.offset()).isEqualTo(violation.offset());
    assertThat(start.line()).isEqualTo(violation.line());
    assertThat(start.column()).isEqualTo(violation.column());
    assertThat(text.substring(start.utf16Offset(), end.utf16Offset())).isEqualTo(found);
    assertThat(
            new String(
                Arrays.copyOfRange(utf8, start.offset(), end.offset()), StandardCharsets.UTF_8))
        .isEqualTo(found);
    int[] points = text.codePoints().toArray();
    assertThat(
            new String(
                points, start.codePointOffset(), end.codePointOffset() - start.codePointOffset()))
        .isEqualTo(found);
    assertThat(found).startsWith(violation.text(3).orElseThrow());
    String before = text.substring(0, end.utf16Offset()).replaceFirst("^\uFEFF", "");
    assertThat(end.line()).isEqualTo(1 + before.replaceAll("[^\n]", "").length());
    String line = before.substring(before.lastIndexOf('\n') + 1);
    assertThat(end.column()).isEqualTo(1 + line.codePointCount(0, line.length()));
  }
}
