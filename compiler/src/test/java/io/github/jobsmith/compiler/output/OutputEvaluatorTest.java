package io.github.jobsmith.compiler.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.validation.ValidationOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutputEvaluatorTest {
  private static final String DIALECT =
      "\"$schema\": \"https://jobsmith.github.io/dialect/2020-12\", \"$id\": \"https://example.com/s\"";

  @TempDir private Path dir;

  @ParameterizedTest
  @EnumSource
  @DisplayName("a text that is not JSON is invalid, with the error at its place")
  void malformed(OutputFormat format) throws Exception {
    OutputEvaluator evaluator = evaluator("true");
    StandardOutput output = evaluator.evaluate("{\"a\": 1,}", format);
    assertThat(output.isValid()).isFalse();
    assertThat(evaluator.evaluate("[1".getBytes(StandardCharsets.UTF_8), format).isValid())
        .isFalse();
    Path file = Files.writeString(dir.resolve("a.json"), "[1, 2]");
    assertThat(evaluator.evaluate(file, format).isValid()).isTrue();
    JsonLimits tiny = JsonLimits.DEFAULT.withMaxBytes(5);
    OutputEvaluator limited = evaluator.with(ValidationOptions.DEFAULT.withLimits(tiny));
    assertThat(limited.evaluate(file, format).isValid()).isFalse();
    if (format != OutputFormat.FLAG) {
      assertThat(output.errors()).hasSize(1);
      assertThat(output.errors().get(0).error().orElseThrow()).contains("}");
    }
  }

  @Test
  @DisplayName("a missing file is an exception")
  void missing() throws SchemaException {
    OutputEvaluator evaluator = evaluator("true");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> evaluator.evaluate(dir.resolve("no.json"), OutputFormat.BASIC));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("a duplicate member is an error, as for a validator, beside those of the schema")
  void duplicates(OutputFormat format) throws SchemaException {
    String document = "{\"a\": 1, \"b\": 0, \"a\": 2}";
    StandardOutput only = evaluator("{\"title\": \"T\"}").evaluate(document, format);
    StandardOutput both = evaluator("{\"maxProperties\": 1}").evaluate(document, format);
    assertThat(only.isValid()).isFalse();
    assertThat(both.isValid()).isFalse();
    if (format != OutputFormat.FLAG) {
      assertThat(only.errors()).hasSize(1);
      assertThat(only.errors().get(0).instanceLocation()).isEqualTo("/a");
      assertThat(only.errors().get(0).error().orElseThrow()).contains("more than once");
      assertThat(both.errors()).hasSize(2);
    }
  }

  @Test
  @DisplayName("advice is not about validity, and rules are no annotations")
  void advice() throws SchemaException {
    String schema =
        """
        {%s,
          "x-rule-catalog": {
            "soft": {"severity": "warning", "title": "Soft", "reason": "R."},
            "hard": {"severity": "error", "title": "Hard", "reason": "R."}
          },
          "maximum": 9, "x-rules": {"maximum": "hard"}, "x-unit": "m",
          "x-advice": [{"title": "Advice", "minimum": 1, "x-rules": {"minimum": "soft"}}]
        }
        """
            .formatted(DIALECT);
    OutputEvaluator evaluator = evaluator(schema);
    assertThat(evaluator.evaluate("10", OutputFormat.BASIC).errors()).hasSize(1);
    StandardOutput output = evaluator.evaluate("0", OutputFormat.BASIC);
    assertThat(evaluator.validator().validate("0").violations()).hasSize(1);
    assertThat(output.isValid()).isTrue();
    assertThat(output.annotations())
        .extracting(OutputUnit::keywordLocation)
        .containsExactly("/x-unit");
  }

  @Test
  @DisplayName("relaxed limits cannot be expressed")
  void relaxedLimits() throws SchemaException {
    OutputEvaluator evaluator = evaluator("{\"maximum\": 1}");
    ValidationOptions relaxed = ValidationOptions.DEFAULT.withRelaxedLimits(true);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> evaluator.with(relaxed))
        .withMessage("standard output has no warnings, so limits cannot be relaxed");
  }

  @Test
  @DisplayName("sensitive values do not appear")
  void sensitive() throws SchemaException {
    String schema =
        "{%s, \"properties\": {\"a\": {\"x-sensitive\": true, \"pattern\": \"^x\"}}}"
            .formatted(DIALECT);
    String json = evaluator(schema).evaluate("{\"a\": \"secret\"}", OutputFormat.VERBOSE).toJson();
    assertThat(json).contains("/properties/a/pattern").doesNotContain("secret");
  }

  @Test
  @DisplayName("options of the compiler and of the validation apply")
  void options() throws SchemaException {
    OutputEvaluator formats =
        ValidatorCompiler.standard()
            .with(CompilerOptions.DEFAULT.withAssertedFormats(true))
            .compileForOutput("{\"format\": \"ipv4\"}");
    assertThat(formats.evaluate("\"1.2.3\"", OutputFormat.BASIC).isValid()).isFalse();
    StandardOutput valid = formats.evaluate("\"1.2.3.4\"", OutputFormat.BASIC);
    assertThat(valid.annotations().get(0).annotation().orElseThrow()).hasToString("\"ipv4\"");
    OutputEvaluator content =
        ValidatorCompiler.standard()
            .with(CompilerOptions.DEFAULT.withAssertedContent(true))
            .compileForOutput("{\"contentMediaType\": \"application/json\"}");
    assertThat(content.evaluate("\"{\"", OutputFormat.BASIC).isValid()).isFalse();
    assertThat(content.evaluate("\"{}\"", OutputFormat.BASIC).annotations()).hasSize(1);
  }

  @Test
  @DisplayName("a schema with errors is refused as usual")
  void refused() {
    assertThatExceptionOfType(SchemaException.class)
        .isThrownBy(() -> evaluator("{\"allOf\": [{\"$ref\": \"#\"}], \"type\": 1}"));
  }

  @Test
  @DisplayName("a schema that applies itself in exponentially many ways is stopped")
  void exponential() throws SchemaException {
    StringBuilder schema = new StringBuilder("{\"$ref\": \"#/$defs/d0\", \"$defs\": {");
    for (int i = 0; i < 40; i++) {
      String next = "{\"$ref\": \"#/$defs/d" + (i + 1) + "\"}";
      schema.append("\"d").append(i).append("\": {\"allOf\": [").append(next).append(", ");
      schema.append(next).append("]}, ");
    }
    schema.append("\"d40\": {\"type\": \"number\"}}}");
    OutputEvaluator evaluator = evaluator(schema.toString());
    assertThat(evaluator.evaluate("1", OutputFormat.FLAG).isValid()).isTrue();
    assertThatExceptionOfType(OutputLimitException.class)
        .isThrownBy(() -> evaluator.evaluate("1", OutputFormat.BASIC))
        .withMessageContaining("20000000 steps");
    assertThatExceptionOfType(OutputLimitException.class)
        .isThrownBy(() -> evaluator.evaluate("1", OutputFormat.VERBOSE))
        .withMessageContaining("1000000 units");
  }

  @Test
  @DisplayName("the limits are exact, and count only units that are kept")
  void limits() throws SchemaException {
    OutputEvaluator evaluator = evaluator("{\"items\": {\"type\": \"number\"}}");
    String three = "[\"a\", \"b\", 1, 2, 3, 4]";
    // The root, items, and for each error the schema and the keyword.
    OutputEvaluator six = evaluator.with(new OutputEvaluator.Limits(1_000, 6));
    assertThat(six.evaluate(three, OutputFormat.BASIC).errors()).hasSize(2);
    OutputEvaluator five = evaluator.with(new OutputEvaluator.Limits(1_000, 5));
    assertThatExceptionOfType(OutputLimitException.class)
        .isThrownBy(() -> five.evaluate(three, OutputFormat.BASIC))
        .withMessage("the output has more than 5 units");
    // One for items, two for each of the six items.
    OutputEvaluator steps = evaluator.with(new OutputEvaluator.Limits(13, 100));
    assertThat(steps.evaluate(three, OutputFormat.BASIC).errors()).hasSize(2);
    OutputEvaluator fewer = evaluator.with(new OutputEvaluator.Limits(12, 100));
    assertThatExceptionOfType(OutputLimitException.class)
        .isThrownBy(() -> fewer.evaluate(three, OutputFormat.BASIC));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("10,000 errors are all reported")
  void manyErrors(OutputFormat format) throws SchemaException {
    String document = "[" + "{\"a\":\"x\"},".repeat(9_999) + "{\"a\":\"x\"}]";
    StandardOutput output =
        evaluator("{\"items\": {\"properties\": {\"a\": {\"type\": \"null\"}}}}")
            .evaluate(document, format);
    assertThat(output.errors()).hasSize(format == OutputFormat.FLAG ? 0 : 10_000);
    assertThat(output.toJson().length()).isLessThan(10_000_000);
  }

  @Test
  @DisplayName("a deep document and a recursive schema: an output, or a limit; never a crash")
  void deep() throws Exception {
    OutputEvaluator evaluator =
        evaluator(
            "{\"$defs\": {\"a\": {\"allOf\": [{\"items\": {\"$ref\": \"#/$defs/a\"}}]}},"
                + " \"$ref\": \"#/$defs/a\"}");
    String document = "[".repeat(512) + "]".repeat(512);
    List<String> results = new ArrayList<>();
    Thread small =
        new Thread(
            null,
            () -> {
              try {
                evaluator.evaluate(document, OutputFormat.VERBOSE);
                results.add("output");
              } catch (OutputLimitException e) {
                results.add(e.getMessage());
              }
            },
            "small stack",
            200_000);
    small.start();
    small.join();
    assertThat(results).hasSize(1);
    assertThat(results.get(0))
        .isIn("output", "the evaluation is nested too deeply for the stack of this thread");
  }

  @Test
  @DisplayName("a pattern that cannot be decided is a limit, too")
  void patternBudget() throws SchemaException {
    OutputEvaluator evaluator = evaluator("{\"items\": {\"pattern\": \"^(a+)+\\\\1b$\"}}");
    String document = "[\"aab\", \"" + "a".repeat(60) + "\"]";
    assertThat(evaluator.evaluate(document, OutputFormat.FLAG).isValid()).isFalse();
    assertThatExceptionOfType(OutputLimitException.class)
        .isThrownBy(() -> evaluator.evaluate(document, OutputFormat.BASIC))
        .withMessageStartingWith("/1 cannot be decided: ");
  }

  private static OutputEvaluator evaluator(String schema) throws SchemaException {
    return ValidatorCompiler.standard().compileForOutput(schema);
  }
}
