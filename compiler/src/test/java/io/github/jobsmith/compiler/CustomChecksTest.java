package io.github.jobsmith.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.compiler.output.OutputFormat;
import io.github.jobsmith.custom.CheckResult;
import io.github.jobsmith.custom.CustomFormat;
import io.github.jobsmith.custom.CustomKeyword;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.json.JsonKind;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats and keywords of the application, with both engines. */
class CustomChecksTest {
  private static final CustomFormat SKU =
      new CustomFormat() {
        @Override
        public boolean matches(String text) {
          return text.matches("[A-Z]{3}-[0-9]{4}");
        }

        @Override
        public String description() {
          return "three letters, a hyphen, four digits";
        }
      };

  /** {@code x-multiple-items}: the number of items is a multiple. */
  private static final CustomKeyword ITEMS =
      expected -> {
        if (expected.kind() != JsonKind.NUMBER || expected.asLong() < 1) {
          throw new IllegalArgumentException("must be a whole number of 1 or more");
        }
        long step = expected.asLong();
        return value -> {
          if (value.kind() != JsonKind.ARRAY || value.items().size() % step == 0) {
            return CheckResult.valid();
          }
          int size = value.items().size();
          return CheckResult.violation("has " + size + " items; must have a multiple of " + step)
              .with("actual", JsonValue.of(size))
              .with("step", JsonValue.of(step))
              .at("/" + (size - 1));
        };
      };

  private static final CustomKeyword WEEKDAY =
      expected ->
          value ->
              value.kind() != JsonKind.STRING || !value.asString().startsWith("S")
                  ? CheckResult.valid()
                  : CheckResult.violation("is on a weekend");

  private static ValidatorCompiler compiler() {
    return ValidatorCompiler.standard()
        .withFormat("sku", SKU)
        .withFormat("broken", text -> Integer.parseInt(text) > 0)
        .withKeyword("x-multiple-items", ITEMS)
        .withKeyword("weekday", WEEKDAY)
        .withKeyword(
            "x-broken",
            expected ->
                value -> {
                  if (value.kind() == JsonKind.NULL) {
                    throw new IllegalStateException("secret " + expected);
                  }
                  return value.kind() == JsonKind.BOOLEAN ? null : CheckResult.valid();
                });
  }

  /** Returns the violations, which are the same with both engines. */
  private static List<Violation> violations(String schema, String json) {
    return violations(compiler(), schema, json);
  }

  private static List<Violation> violations(
      ValidatorCompiler compiler, String schema, String json) {
    List<List<Violation>> all = new ArrayList<>();
    for (Validator validator : both(compiler, schema)) {
      all.add(validator.validate(json).violations());
      assertThat(validator.isValid(json.getBytes())).isEqualTo(validator.validate(json).isValid());
    }
    assertThat(told(all.get(0))).isEqualTo(told(all.get(1)));
    return all.get(0);
  }

  private static List<Validator> both(ValidatorCompiler compiler, String schema) {
    try {
      return List.of(compiler.compile(schema), compiler.compiled().compile(schema));
    } catch (SchemaException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> told(List<Violation> violations) {
    return violations.stream()
        .map(each -> each.pointer() + " " + each.rule().id() + ": " + each.message())
        .toList();
  }

  private static List<String> told(String schema, String json) {
    return told(violations(schema, json));
  }

  @Test
  void aFormatIsCheckedInEveryDialect() {
    String member = "\"properties\": {\"a\": {\"format\": \"sku\"}}";
    for (String dialect :
        List.of(
            "http://json-schema.org/draft-04/schema#",
            "http://json-schema.org/draft-07/schema#",
            "https://json-schema.org/draft/2020-12/schema",
            "https://jobsmith.github.io/dialect/2020-12")) {
      String schema = "{\"$schema\": \"" + dialect + "\", " + member + "}";
      assertThat(told(schema, "{\"a\": \"ABC-1234\"}")).isEmpty();
      assertThat(told(schema, "{\"a\": 1}")).isEmpty();
      assertThat(told(schema, "{\"a\": \"ABC-123\"}"))
          .containsExactly(
              "/a format: a is \"ABC-123\"; must be a valid sku (three letters, a hyphen, four"
                  + " digits)");
    }
  }

  @Test
  void aFormatHasItsNameAsParameter() {
    Violation violation = violations("{\"format\": \"sku\"}", "\"x\"").get(0);
    assertThat(violation.parameters()).containsEntry("format", JsonValue.of("sku"));
    assertThat(violation.schemaPointer()).isEqualTo("/format");
  }

  @Test
  void aFormatIsKnownAfterItWasRegistered() throws SchemaException {
    List<String> warnings = new ArrayList<>();
    ValidatorCompiler all =
        compiler()
            .with(CompilerOptions.DEFAULT.withAssertedFormats(true).withFormat("sku", SKU))
            .withWarnings(warning -> warnings.add(warning.toString()));
    all.compile("{\"format\": \"sku\"}");
    assertThat(warnings).isEmpty();
    all.compile("{\"format\": \"skv\"}");
    assertThat(warnings).hasSize(1).allMatch(warning -> warning.contains("did you mean sku?"));
  }

  @Test
  void keywordsHaveMessageParametersAndPlace() {
    Violation violation = violations("{\"x-multiple-items\": 2}", "[1, 2, 3]").get(0);
    assertThat(violation.pointer()).isEqualTo("/2");
    assertThat(violation.rule().id()).isEqualTo("x-multiple-items");
    assertThat(violation.message()).isEqualTo("item 2 has 3 items; must have a multiple of 2");
    assertThat(violation.parameters())
        .containsEntry("actual", JsonValue.of(3))
        .containsEntry("step", JsonValue.of(2));
    assertThat(told("{\"x-multiple-items\": 2}", "[1, 2]")).isEmpty();
    assertThat(told("{\"x-multiple-items\": 2}", "{\"a\": 1}")).isEmpty();
  }

  @Test
  void keywordsAreKnownEverywhere() throws SchemaException {
    List<String> warnings = new ArrayList<>();
    ValidatorCompiler all = compiler().withWarnings(warning -> warnings.add(warning.toString()));
    all.compile("{\"x-multiple-items\": 2}");
    all.compile("{\"weekday\": true}");
    all.compile("{\"$schema\": \"https://jobsmith.github.io/dialect/2020-12\", \"weekday\": true}");
    assertThat(warnings).isEmpty();
    all.compile(
        "{\"$schema\": \"http://json-schema.org/draft-07/schema#\","
            + "\"properties\": {\"a\": {\"$ref\": \"#/definitions/a\", \"weekday\": true}},"
            + "\"definitions\": {\"a\": {}}}");
    assertThat(warnings).hasSize(1).allMatch(each -> each.contains("weekday is ignored"));
  }

  @Test
  void namesOfMembersAreChecked() {
    assertThat(told("{\"propertyNames\": {\"format\": \"sku\"}}", "{\"ABC-1234\": 1, \"b\": 2}"))
        .containsExactly(
            "/b format: member name \"b\"; must be a valid sku (three letters, a hyphen, four digits)");
    assertThat(told("{\"propertyNames\": {\"weekday\": true}}", "{\"Mon\": 1, \"Sun\": 2}"))
        .containsExactly("/Sun weekday: member name \"Sun\" is on a weekend");
  }

  @Test
  void checksTakePartInConditions() {
    String schema =
        "{\"if\": {\"format\": \"sku\"}, \"then\": {\"maxLength\": 3}, \"else\": {\"minLength\": 9},"
            + " \"not\": {\"weekday\": true, \"const\": \"x\"}}";
    assertThat(told(schema, "\"ABC-1234\"")).singleElement().asString().contains("max-length");
    assertThat(told(schema, "\"abc\"")).singleElement().asString().contains("min-length");
    String choice = "{\"anyOf\": [{\"format\": \"sku\"}, {\"weekday\": true, \"maxLength\": 3}]}";
    assertThat(told(choice, "\"ABC-1234\"")).isEmpty();
    assertThat(told(choice, "\"Mon\"")).isEmpty();
    assertThat(told(choice, "\"Sun\"")).hasSize(1);
  }

  @Test
  void checksDoNotEvaluateMembers() {
    String schema = "{\"x-multiple-items\": 1, \"unevaluatedItems\": false}";
    assertThat(told(schema, "[]")).isEmpty();
    assertThat(told(schema, "[1]")).hasSize(1);
  }

  @Test
  void aRuleOfTheSchemaIsUsed() {
    String schema =
        "{\"$schema\": \"https://jobsmith.github.io/dialect/2020-12\","
            + "\"x-rule-catalog\": {\"no-weekend\": {\"severity\": \"warning\","
            + "\"title\": \"no weekend\", \"reason\": \"Nobody works.\", \"hint\": \"Wait.\"}},"
            + "\"x-rule-defaults\": {\"weekday\": \"no-weekend\"},"
            + "\"weekday\": true}";
    Violation violation = violations(schema, "\"Sun\"").get(0);
    assertThat(violation.toString()).contains("no-weekend");
    assertThat(violation.severity().label()).isEqualTo("warning");
    assertThat(violation.message()).isEqualTo("the root is on a weekend");
  }

  @Test
  void rulesApplyInEveryDialectIfTheSchemaHasACatalogue() throws SchemaException {
    String rules =
        "\"x-rule-catalog\": {\"postcode-form\": {\"severity\": \"error\", \"title\": \"postcode\","
            + " \"problem\": \"write the postcode as in SE1 9GF\", \"reason\": \"r\","
            + " \"hint\": \"use capitals\"}}, ";
    String member =
        "\"properties\": {\"a\": {\"pattern\": \"^[A-Z]+$\","
            + " \"x-rules\": {\"pattern\": \"postcode-form\"}}}}";
    for (String draft :
        List.of(
            "http://json-schema.org/draft-04/schema#",
            "http://json-schema.org/draft-07/schema#",
            "https://json-schema.org/draft/2019-09/schema",
            "https://json-schema.org/draft/2020-12/schema")) {
      String begin = "{\"$schema\": \"" + draft + "\", ";
      List<String> warnings = new ArrayList<>();
      ValidatorCompiler compiler =
          ValidatorCompiler.standard().withWarnings(warning -> warnings.add(warning.toString()));
      List<Violation> found = violations(compiler, begin + rules + member, "{\"a\": \"se1\"}");
      assertThat(told(found)).containsExactly("/a postcode-form: write the postcode as in SE1 9GF");
      assertThat(found.get(0).rule().hint()).isEqualTo("use capitals");
      assertThat(warnings).isEmpty();
      assertThat(told(violations(compiler, begin + member, "{\"a\": \"se1\"}")))
          .containsExactly("/a pattern: a is \"se1\"; must be text that matches ^[A-Z]+$");
      assertThat(warnings).isNotEmpty().allMatch(each -> each.contains("x-rules is ignored"));
      for (String hostile : List.of("{\"pattern\": 5}", "{\"pattern\": \"other\"}", "[]", "null")) {
        String schema = begin + rules + "\"pattern\": \"a\", \"x-rules\": " + hostile + "}";
        assertThatThrownBy(() -> compiler.compile(schema))
            .as(schema)
            .isInstanceOf(SchemaException.class)
            .hasMessageContaining("x-rule");
        compiler.compile(begin + "\"x-rules\": " + hostile + "}");
      }
    }
  }

  @Test
  void whatThrowsIsReportedAndTheRestIsChecked() {
    String schema =
        "{\"properties\": {\"a\": {\"format\": \"broken\"}, \"b\": {\"format\": \"broken\"},"
            + " \"c\": {\"type\": \"string\"}}}";
    assertThat(told(schema, "{\"a\": \"12\", \"b\": \"-1\", \"c\": \"\"}"))
        .containsExactly("/b format: b is \"-1\"; must be a valid broken");
    assertThat(told(schema, "{\"a\": \"secret\", \"b\": \"-1\", \"c\": 1}"))
        .containsExactly(
            "/a custom-check: a cannot be checked by the format \"broken\": it threw"
                + " java.lang.NumberFormatException",
            "/b format: b is \"-1\"; must be a valid broken",
            "/c type: c is 1; must be a string");
    Violation violation = violations(schema, "{\"a\": \"x\"}").get(0);
    assertThat(violation.schemaPointer()).isEqualTo("/properties/a/format");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"not\": {\"x-broken\": 1}}",
        "{\"anyOf\": [{\"x-broken\": 1}, true]}",
        "{\"oneOf\": [{\"x-broken\": 1}, {\"const\": 5}]}",
        "{\"if\": {\"x-broken\": 1}, \"then\": true, \"else\": true}",
        "{\"if\": {\"x-broken\": 1}, \"then\": {\"const\": 7}, \"else\": true}",
        "{\"allOf\": [{\"x-broken\": 1}]}",
        "{\"x-broken\": 1}",
      })
  void aFailureIsNeverAnAnswer(String schema) {
    for (String json : List.of("null", "true")) {
      List<Violation> violations = violations(schema, json);
      if (violations.isEmpty()) {
        // An alternative that accepts everything needs no other.
        assertThat(schema).containsAnyOf("anyOf", "\"then\": true, \"else\": true");
        continue;
      }
      assertThat(told(violations)).singleElement().asString().startsWith(" custom-check: the root");
      assertThat(violations.get(0).message()).doesNotContain("secret");
    }
  }

  @Test
  void aKeywordCanRefuseItsValue() {
    assertThatThrownBy(() -> compiler().compile("{\"x-multiple-items\": 0}"))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("x-multiple-items must be a whole number of 1 or more");
    for (CustomKeyword broken :
        List.<CustomKeyword>of(
            value -> null,
            value -> {
              throw new IllegalStateException();
            },
            value -> {
              throw new IllegalArgumentException();
            })) {
      assertThatThrownBy(
              () ->
                  ValidatorCompiler.standard()
                      .withKeyword("x-none", broken)
                      .compile("{\"x-none\": 0}"))
          .isInstanceOf(SchemaException.class)
          .hasMessageContaining("x-none cannot");
    }
  }

  @Test
  void namesCannotBeTaken() {
    ValidatorCompiler compiler = compiler();
    for (String name : List.of("date", "uuid", "iot-date-time", "", " ", "a\nb", "x".repeat(101))) {
      assertThatThrownBy(() -> compiler.withFormat(name, SKU))
          .isInstanceOf(IllegalArgumentException.class);
    }
    for (String name :
        List.of(
            "type",
            "minLength",
            "min-length",
            "x-rules",
            "x-java-name",
            "x-java-type",
            "$ref",
            "id",
            "nullable",
            "discriminator",
            "",
            "A",
            "a b",
            "x-",
            "-x",
            "x--y",
            "json-syntax",
            "false",
            "custom-check",
            "Weekday",
            "x".repeat(101))) {
      assertThatThrownBy(() -> compiler.withKeyword(name, WEEKDAY))
          .as(name)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> compiler.withFormat("sku", SKU)).hasMessageContaining("two");
    assertThatThrownBy(() -> compiler.withKeyword("weekday", WEEKDAY)).hasMessageContaining("two");
    assertThatThrownBy(
            () -> compiler.withKeyword("isOpen", WEEKDAY).withKeyword("is-open", WEEKDAY))
        .hasMessageContaining("the same rule is-open");
  }

  @Test
  void classesAreForGeneratedCode() {
    CompilerOptions classes = CompilerOptions.DEFAULT.withFormatClass("sku", "com.example.Sku");
    assertThatThrownBy(() -> ValidatorCompiler.standard().with(classes))
        .hasMessageContaining("withFormat");
    for (String name : List.of("", "sku", "com.example.sku", "a b", "com.example.Sku;", "1A")) {
      assertThatThrownBy(() -> CompilerOptions.DEFAULT.withKeywordClass("x-a", name))
          .as(name)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void sensitiveValuesAreNotShown() {
    ValidatorCompiler chatty =
        ValidatorCompiler.standard()
            .withKeyword(
                "x-chatty",
                expected -> value -> CheckResult.violation("contains " + value).with("all", value));
    String schema =
        "{\"properties\": {\"a\": {\"x-chatty\": 1, \"properties\":"
            + " {\"pin\": {\"x-sensitive\": true}}}, \"b\": {\"x-sensitive\": true, \"x-chatty\": 1},"
            + " \"c\": {\"x-chatty\": 1}}}";
    List<Violation> violations =
        violations(chatty, schema, "{\"a\": {\"pin\": 4711}, \"b\": 4711, \"c\": [5]}");
    assertThat(told(violations))
        .containsExactly(
            "/a x-chatty: a does not match what x-chatty says",
            "/b x-chatty: b does not match what x-chatty says",
            "/c x-chatty: c contains [5]");
    assertThat(violations)
        .extracting(each -> each.parameters().containsKey("all"))
        .containsExactly(false, false, true);
  }

  @Test
  void aLongValueOfAKeywordFitsIntoClassFiles() {
    String text = "x".repeat(70_000);
    ValidatorCompiler compiler =
        ValidatorCompiler.standard()
            .withKeyword(
                "x-same",
                expected ->
                    value ->
                        value.equals(expected)
                            ? CheckResult.valid()
                            : CheckResult.violation("differs"));
    String schema = "{\"x-same\": {\"a\": \"" + text + "\", \"b\": [null, true, 1.50, \"\\n\"]}}";
    assertThat(
            violations(
                compiler, schema, "{\"b\": [null, true, 1.5, \"\\n\"], \"a\": \"" + text + "\"}"))
        .isEmpty();
    assertThat(told(violations(compiler, schema, "1")))
        .containsExactly(" x-same: the root differs");
  }

  @Test
  void tieredAndOutput() throws SchemaException {
    Validator tiered = compiler().tiered(Runnable::run, 0, made -> {}).compile("{\"weekday\": 1}");
    for (int i = 0; i < 3; i++) {
      assertThat(tiered.validate("\"Sun\"").isValid()).isFalse();
    }
    String schema = "{\"weekday\": 1, \"format\": \"sku\"}";
    String output =
        compiler().compileForOutput(schema).evaluate("\"Sun\"", OutputFormat.BASIC).toString();
    assertThat(output).contains("\"/weekday\"").contains("on a weekend").contains("\"/format\"");
  }

  @Test
  void unknownValuesAreNotReported() throws SchemaException {
    ValidationOptions options = ValidationOptions.DEFAULT.withPlaceholders(List.of("@[a-z]+@"));
    for (Validator each :
        both(compiler(), "{\"x-multiple-items\": 2, \"items\": {\"format\": \"sku\"}}")) {
      assertThat(each.with(options).validate("[\"@a@\"]").violations()).isEmpty();
    }
  }

  @Test
  void manyValuesAreCheckedByManyThreads() {
    Map<Boolean, Long> counts =
        Stream.of(both(compiler(), "{\"items\": {\"format\": \"sku\"}}").get(0))
            .flatMap(
                validator ->
                    Stream.iterate(0, i -> i + 1)
                        .limit(200)
                        .parallel()
                        .map(i -> validator.validate("[\"ABC-1234\"]").isValid()))
            .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    assertThat(counts).containsOnly(Map.entry(true, 200L));
  }

  @Test
  void callsAreSteps() throws SchemaException {
    String schema =
        """
        {"allOf": [
          {"format": "sku"}, {"format": "sku"}, {"weekday": 1}, {"format": "sku", "weekday": 2}
        ]}
        """;
    for (ValidatorCompiler compiler : List.of(compiler(), compiler().compiled())) {
      Validator validator = compiler.compile(schema);
      assertThat(limited(validator, 4).validate("\"ABC-1234\"").violations())
          .extracting(violation -> violation.rule().id())
          .containsExactly("validation-stopped");
      assertThat(limited(validator, 5).validate("\"ABC-1234\"").violations()).isEmpty();
      assertThat(limited(validator, 4).isValid("\"ABC-1234\"".getBytes(StandardCharsets.UTF_8)))
          .isFalse();
      // The clock is read before each call, which can take long.
      AtomicInteger asked = new AtomicInteger();
      InstantSource clock = () -> Instant.ofEpochSecond(asked.getAndIncrement());
      ValidationOptions deadline =
          ValidationOptions.DEFAULT.withDeadline(Instant.ofEpochSecond(2), clock);
      assertThat(validator.with(deadline).validate("\"ABC-1234\"").violations())
          .extracting(violation -> violation.rule().id())
          .containsExactly("validation-stopped");
    }
  }

  private static Validator limited(Validator validator, long steps) {
    return validator.with(ValidationOptions.DEFAULT.withMaxSteps(steps));
  }
}
