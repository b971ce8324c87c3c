package io.github.jobsmith.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.rule.StandardRules;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What both engines report when a pattern backtracks too much, wherever it is in a schema. */
class PatternBudgetParityTest {
  /** Backtracks exponentially, and cannot be an automaton. */
  private static final String SLOW = "^(a+)+\\\\1b$";

  /** Would also backtrack exponentially, but is decided by an automaton. */
  private static final String DECIDED = "^(a+)+b$";

  private static final String TEXT = "a".repeat(60);

  private static String report(ValidatorCompiler compiler, String schema, String document)
      throws SchemaException {
    Validator validator = compiler.compile(schema);
    Report report = validator.validate(document);
    assertThat(validator.isValid(document.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(report.isValid());
    return report.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'items':{'pattern':#}}",
        "{'items':{'type':'string','minLength':9,'pattern':#}}",
        "{'items':{'not':{'pattern':#}}}",
        "{'items':{'anyOf':[{'pattern':#},{'maxLength':3}]}}",
        "{'items':{'oneOf':[{'pattern':#},{'maxLength':3}]}}",
        "{'items':{'if':{'pattern':#},'then':{'maxLength':3}}}",
        "{'contains':{'pattern':#}}",
        "{'items':{'pattern':#},'unevaluatedItems':false,'minItems':9}",
        "{'prefixItems':[{'pattern':#}],'items':{'maxLength':3}}"
      })
  @DisplayName("in a value")
  void values(String form) throws SchemaException {
    compare(form, "[\"" + TEXT + "\",\"b\",\"" + TEXT + "\"]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'propertyNames':{'pattern':#}}",
        "{'patternProperties':{#:{'type':'number'}}}",
        "{'patternProperties':{#:true},'additionalProperties':false}",
        "{'properties':{'x':{'pattern':#}},'patternProperties':{#:true},'required':['y']}",
        "{'patternProperties':{#:true},'unevaluatedProperties':{'type':'number'}}"
      })
  @DisplayName("in a name")
  void names(String form) throws SchemaException {
    compare(form, "{\"z\":1,\"" + TEXT + "\":\"\",\"x\":\"" + TEXT + "\"}");
  }

  private static void compare(String form, String document) throws SchemaException {
    ValidatorCompiler standard = ValidatorCompiler.standard();
    for (String pattern : new String[] {SLOW, DECIDED}) {
      String schema = form.replace("#", '"' + pattern + '"').replace('\'', '"');
      String interpreted = report(standard, schema, document);
      assertThat(interpreted).isEqualTo(report(standard.compiled(), schema, document));
      assertThat(interpreted.contains(StandardRules.PATTERN_BUDGET.id()))
          .isEqualTo(pattern.equals(SLOW));
    }
  }
}
