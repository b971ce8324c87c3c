package io.github.jobsmith.compiler;

import static io.github.jobsmith.compiler.CustomChecks.SKU;
import static io.github.jobsmith.compiler.CustomChecks.both;
import static io.github.jobsmith.compiler.CustomChecks.compiler;
import static io.github.jobsmith.compiler.CustomChecks.shown;
import static io.github.jobsmith.compiler.CustomChecks.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.custom.CheckResult;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Formats and keywords of the application, with both engines. */
class CustomChecksTest {
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
      assertThat(shown(schema, "{\"a\": \"ABC-1234\"}")).isEmpty();
      assertThat(shown(schema, "{\"a\": 1}")).isEmpty();
      assertThat(shown(schema, "{\"a\": \"ABC-123\"}"))
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
    assertThat(shown("{\"x-multiple-items\": 2}", "[1, 2]")).isEmpty();
    assertThat(shown("{\"x-multiple-items\": 2}", "{\"a\": 1}")).isEmpty();
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
    assertThat(shown("{\"propertyNames\": {\"format\": \"sku\"}}", "{\"ABC-1234\": 1, \"b\": 2}"))
        .containsExactly(
            "/b format: member name \"b\"; must be a valid sku (three letters, a hyphen, four digits)");
    assertThat(shown("{\"propertyNames\": {\"weekday\": true}}", "{\"Mon\": 1, \"Sun\": 2}"))
        .containsExactly("/Sun weekday: member name \"Sun\" is on a weekend");
  }

  @Test
  void checksTakePartInConditions() {
    String schema =
        "{\"if\": {\"format\": \"sku\"}, \"then\": {\"maxLength\": 3}, \"else\": {\"minLength\": 9},"
            + " \"not\": {\"weekday\": true, \"const\": \"x\"}}";
    assertThat(shown(schema, "\"ABC-1234\"")).singleElement().asString().contains("max-length");
    assertThat(shown(schema, "\"abc\"")).singleElement().asString().contains("min-length");
    String choice = "{\"anyOf\": [{\"format\": \"sku\"}, {\"weekday\": true, \"maxLength\": 3}]}";
    assertThat(shown(choice, "\"ABC-1234\"")).isEmpty();
    assertThat(shown(choice, "\"Mon\"")).isEmpty();
    assertThat(shown(choice, "\"Sun\"")).hasSize(1);
  }

  @Test
  void checksDoNotEvaluateMembers() {
    String schema = "{\"x-multiple-items\": 1, \"unevaluatedItems\": false}";
    assertThat(shown(schema, "[]")).isEmpty();
    assertThat(shown(schema, "[1]")).hasSize(1);
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
    assertThat(shown(violations))
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
    assertThat(shown(violations(compiler, schema, "1")))
        .containsExactly(" x-same: the root differs");
  }

  @Test
  void unknownValuesAreNotReported() throws SchemaException {
    ValidationOptions options = ValidationOptions.DEFAULT.withPlaceholders(List.of("@[a-z]+@"));
    for (Validator each :
        both(compiler(), "{\"x-multiple-items\": 2, \"items\": {\"format\": \"sku\"}}")) {
      assertThat(each.with(options).validate("[\"@a@\"]").violations()).isEmpty();
    }
  }
}
