package io.github.jobsmith.compiler;

import static io.github.jobsmith.compiler.CustomChecks.SKU;
import static io.github.jobsmith.compiler.CustomChecks.WEEKDAY;
import static io.github.jobsmith.compiler.CustomChecks.compiler;
import static io.github.jobsmith.compiler.CustomChecks.shown;
import static io.github.jobsmith.compiler.CustomChecks.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.custom.CustomKeyword;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks of the application that throw, and names and values that they cannot have. */
class CustomCheckFailuresTest {
  @Test
  void whatThrowsIsReportedAndTheRestIsChecked() {
    String schema =
        "{\"properties\": {\"a\": {\"format\": \"broken\"}, \"b\": {\"format\": \"broken\"},"
            + " \"c\": {\"type\": \"string\"}}}";
    assertThat(shown(schema, "{\"a\": \"12\", \"b\": \"-1\", \"c\": \"\"}"))
        .containsExactly("/b format: b is \"-1\"; must be a valid broken");
    assertThat(shown(schema, "{\"a\": \"secret\", \"b\": \"-1\", \"c\": 1}"))
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
      assertThat(shown(violations))
          .singleElement()
          .asString()
          .startsWith(" custom-check: the root");
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
}
