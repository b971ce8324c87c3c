package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The keyword and parameters of violations. A case is a schema, an instance, and keyword and
 * parameters.
 */
class ViolationParametersTest {
  private record Case(String schema, String instance, String keyword, String parameters) {}

  private static final String DIALECT = "'$schema':'https://jobsmith.github.io/dialect/2020-12',";

  private static Case of(String schema, String instance, String keyword, String parameters) {
    return new Case(
        schema.replace('\'', '"'),
        instance.replace('\'', '"'),
        keyword,
        parameters.replace('\'', '"'));
  }

  private static final List<Case> CASES =
      List.of(
          of(
              "{'type':['string','null']}",
              "1.50",
              "type",
              "{'actual':1.50,'types':['string','null'],'actualType':'number'}"),
          of("{'type':'string'}", "[1]", "type", "{'types':['string'],'actualType':'array'}"),
          of("{'enum':['a',1,null]}", "'b'", "enum", "{'actual':'b','allowed':['a',1,null]}"),
          of("{'const':{'a':1}}", "true", "const", "{'actual':true,'allowed':[{'a':1}]}"),
          of(
              "{'minimum':1,'maximum':5}",
              "0",
              "minimum",
              "{'actual':0,'limit':1,'minimum':1,'maximum':5}"),
          of(
              "{'minimum':1,'maximum':5}",
              "1e2",
              "maximum",
              "{'actual':1e2,'limit':5,'minimum':1,'maximum':5}"),
          of(
              "{'exclusiveMinimum':3}",
              "3",
              "exclusiveMinimum",
              "{'actual':3,'limit':3,'minimum':3}"),
          of(
              "{'exclusiveMaximum':3}",
              "3",
              "exclusiveMaximum",
              "{'actual':3,'limit':3,'maximum':3}"),
          of(
              "{" + DIALECT + "'minimum':60,'x-unit':'seconds'}",
              "30",
              "minimum",
              "{'actual':30,'limit':60,'minimum':60,'unit':'seconds'}"),
          of("{'multipleOf':0.5}", "0.3", "multipleOf", "{'actual':0.3,'divisor':0.5}"),
          of(
              "{'minLength':2,'maxLength':3}",
              "'x'",
              "minLength",
              "{'actual':1,'limit':2,'minimum':2,'maximum':3}"),
          of("{'maxItems':1}", "[1,2]", "maxItems", "{'actual':2,'limit':1,'maximum':1}"),
          of("{'minProperties':1}", "{}", "minProperties", "{'actual':0,'limit':1,'minimum':1}"),
          of("{'pattern':'^a'}", "'b'", "pattern", "{'actual':'b','pattern':'^a'}"),
          of("{'required':['a']}", "{}", "required", "{'missing':'a'}"),
          of(
              "{'dependentRequired':{'q':['r']}}",
              "{'q':1}",
              "dependentRequired",
              "{'missing':'r'}"),
          of(
              "{'properties':{'receiver':true},'additionalProperties':false}",
              "{'reciever':1}",
              "additionalProperties",
              "{'member':'reciever','known':['receiver'],'suggestion':'receiver'}"),
          of(
              "{'propertyNames':{'maxLength':1}}",
              "{'ab':1}",
              "maxLength",
              "{'member':'ab','actual':2,'limit':1,'maximum':1}"),
          of(
              "{'contains':{'const':1},'minContains':2}",
              "[1]",
              "minContains",
              "{'actual':1,'limit':2,'minimum':2}"),
          of(
              "{'contains':{'const':1},'maxContains':1}",
              "[1,1]",
              "maxContains",
              "{'limit':1,'minimum':1,'maximum':1}"),
          of(
              "{'anyOf':[{'title':'A','minimum':3,'multipleOf':2},{'minItems':1,'maximum':0}]}",
              "1",
              "anyOf",
              "{'actual':1,'alternatives':['1 (A)','2']}"),
          of("{'not':{'type':'null'}}", "null", "not", "{'actual':null}"),
          of("{'uniqueItems':true}", "[1,1]", "uniqueItems", "{'actual':1,'repeats':0}"),
          of("false", "'x'", "false", "{'actual':'x'}"),
          of(
              "{" + DIALECT + "'x-sum':{'item':'/n','maximum':5}}",
              "[{'n':9}]",
              "x-sum",
              "{'maximum':5}"));

  @TestFactory
  Stream<DynamicTest> parameters() throws SchemaException {
    Map<String, Validator> validators = Compiled.validators(CASES.stream().map(Case::schema));
    return CASES.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.schema() + " <- " + each.instance(),
                    () -> {
                      List<Violation> violations =
                          validators.get(each.schema()).validate(each.instance()).violations();
                      assertThat(violations).hasSize(1);
                      Violation violation = violations.get(0);
                      assertThat(violation.keyword()).isEqualTo(each.keyword());
                      assertThat(JsonValue.of(violation.parameters()).toString())
                          .isEqualTo(each.parameters());
                    }));
  }

  @Test
  void hiddenValuesAreLeftOut() {
    Validator validator =
        Compiled.validator(
            """
            {"$schema": "https://jobsmith.github.io/dialect/2020-12",
             "properties": {"key": {"x-sensitive": true, "pattern": "^a", "minLength": 20},
                            "pin": {"x-sensitive": true, "type": "string", "maximum": 5}}}
            """);
    List<Violation> violations =
        validator.validate("{\"key\": \"hunter2\", \"pin\": 4711}").violations();
    assertThat(violations).hasSizeGreaterThan(1);
    for (Violation violation : violations) {
      assertThat(violation.parameters().toString()).doesNotContain("hunter2").doesNotContain("47");
    }
  }

  @Test
  void nobodyChangesThem() {
    Violation violation =
        Compiled.validator("{\"type\":\"string\"}").validate("1").violations().get(0);
    Map<String, JsonValue> parameters = violation.parameters();
    assertThatThrownBy(parameters::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void textThatIsNotJsonHasNone() {
    Validator validator = Compiled.validator("{}");
    assertThat(validator.validate("{").violations().get(0).parameters()).isEmpty();
  }
}
