package io.github.jobsmith.compiler;

import static io.github.jobsmith.compiler.CustomChecks.compiler;
import static io.github.jobsmith.compiler.CustomChecks.shown;
import static io.github.jobsmith.compiler.CustomChecks.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules of a schema for keywords of the application and of the standard. */
class CustomCheckRulesTest {
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
      assertThat(shown(found))
          .containsExactly("/a postcode-form: write the postcode as in SE1 9GF");
      assertThat(found.get(0).rule().hint()).isEqualTo("use capitals");
      assertThat(warnings).isEmpty();
      assertThat(shown(violations(compiler, begin + member, "{\"a\": \"se1\"}")))
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
}
