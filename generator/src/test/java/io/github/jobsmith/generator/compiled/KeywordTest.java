package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The violations that the generated code of each keyword reports. A case is a schema, an instance,
 * and the violations as {@code rule@pointer}; none for a valid instance.
 */
class KeywordTest {
  private record Case(String schema, String instance, String... violations) {
    String name() {
      return schema + " <- " + instance + " = " + String.join(" ", violations);
    }
  }

  private static Case of(String schema, String instance, String... violations) {
    return new Case(schema.replace('\'', '"'), instance.replace('\'', '"'), violations);
  }

  private static final String MEMBERS =
      "{'type':'object','required':['a','b','c'],'properties':{'a':{'type':'string'},'b':true,"
          + "'c':{'type':'object','required':['x'],'properties':{'x':{'type':'integer'}}}},"
          + "'additionalProperties':false}";

  private static final String DRAFT_04 = "{'$schema':'http://json-schema.org/draft-04/schema#',";

  private static final String SHAPES =
      "{'oneOf':[{'type':'object','required':['type','radius'],"
          + "'properties':{'type':{'const':'circle'},'radius':{'minimum':0}}},"
          + "{'type':'object','required':['type','side'],"
          + "'properties':{'type':{'const':'square'},'side':{'minimum':0}}}]}";

  private static final String EVALUATING =
      "{'anyOf':[{'type':'array','items':{'type':'string'}},{'type':'array'},{'type':'object'}],"
          + "'unevaluatedItems':false}";

  private static final List<Case> CASES =
      List.of(
          // values
          of("true", "1"),
          of("false", "1", "false@"),
          of("{'type':'string'}", "'a'"),
          of("{'type':'string'}", "1", "type@"),
          of("{'type':'integer'}", "5.0"),
          of("{'type':'integer'}", "1e3"),
          of("{'type':'integer'}", "5.5", "type@"),
          of("{'type':['integer','null']}", "null"),
          of("{'type':['integer','null']}", "true", "type@"),
          of("{'type':['number','integer']}", "0.5"),
          of(DRAFT_04 + "'type':'integer'}", "12345678901234567890"),
          of(DRAFT_04 + "'type':'integer'}", "-7"),
          of(DRAFT_04 + "'type':'integer'}", "1.0", "type@"),
          of(DRAFT_04 + "'type':'integer'}", "12345678901234567890.0", "type@"),
          of(DRAFT_04 + "'type':['integer','number']}", "1.0"),
          of(DRAFT_04 + "'not':{'type':'integer'}}", "1e3"),
          of("{'const':1}", "1.0"),
          of("{'const':{'a':[1,2]}}", "{'a':[1,2.0]}"),
          of("{'const':{'a':[1,2]}}", "{'a':[2,1]}", "const@"),
          of("{'const':false}", "0", "const@"),
          of("{'enum':['a','\\u00e9',null,0]}", "'\u00e9'"),
          of("{'enum':['a','b',null,0]}", "0e9"),
          of("{'enum':['a','b',null,0]}", "'c'", "enum@"),
          // strings, by code points; all violations that do not follow from others
          of("{'minLength':2}", "'\ud83d\ude00'", "min-length@"),
          of("{'minLength':2}", "'\ud83d\ude00\ud83d\ude00'"),
          of("{'maxLength':2}", "'\\ud83d\\ude00\\ud83d\\ude00'"),
          of("{'maxLength':2,'pattern':'^a'}", "'bcd'", "max-length@", "pattern@"),
          of("{'minLength':2,'pattern':'^a'}", "'b'", "min-length@", "pattern@"),
          of("{'minLength':2,'pattern':'^a'}", "''", "min-length@"),
          of("{'enum':['x'],'pattern':'^a','minLength':3}", "'b'", "enum@"),
          of("{'pattern':'^a+$'}", "7"),
          of("{'pattern':'^(a|b)*c$'}", "'ababab'", "pattern@"),
          // numbers, exact
          of("{'minimum':0.1}", "0.1"),
          of("{'minimum':0.1}", "0.09999999999999999999", "minimum@"),
          of("{'maximum':9007199254740993}", "9007199254740993"),
          of("{'maximum':9007199254740993}", "9007199254740994", "maximum@"),
          of("{'exclusiveMinimum':0}", "0", "exclusive-minimum@"),
          of("{'exclusiveMaximum':1}", "1e999999999", "exclusive-maximum@"),
          of("{'multipleOf':0.01}", "19.99"),
          of("{'multipleOf':0.01}", "19.999", "multiple-of@"),
          // arrays
          of("{'items':{'type':'integer'}}", "[1,'a',2,'b']", "type@/1", "type@/3"),
          of("{'prefixItems':[{'type':'integer'}],'items':false}", "[1]"),
          of(
              "{'prefixItems':[{'type':'integer'}],'items':false}",
              "['a',1]",
              "type@/0",
              "false@/1"),
          of("{'minItems':1}", "[]", "min-items@"),
          of("{'maxItems':1,'items':{'type':'null'}}", "[1,null]", "max-items@", "type@/0"),
          of(
              "{'uniqueItems':true}",
              "[1,{'a':1,'b':2},1.0,{'b':2,'a':1}]",
              "unique-items@/2",
              "unique-items@/3"),
          of("{'uniqueItems':true}", "[1,true,'1',[1],{'a':1}]"),
          of("{'contains':{'const':1}}", "[2,1]"),
          of("{'contains':{'const':1}}", "[2]", "contains@"),
          of("{'contains':{'const':1},'maxContains':1}", "[1,1]", "max-contains@"),
          of("{'contains':{'const':1},'maxContains':2147483647}", "[1]"),
          of("{'contains':{'const':1},'maxContains':4294967295}", "[1,2]"),
          of("{'contains':{'const':1},'maxContains':1e30}", "[2]", "contains@"),
          of("{'contains':{'const':1},'minContains':0,'maxContains':1e30}", "[2]"),
          of("{'contains':{'const':1},'minContains':0}", "[]"),
          // objects
          of(MEMBERS, "{'a':'x','b':1,'c':{'x':1}}"),
          of(MEMBERS, "{}", "required@", "required@", "required@"),
          of(
              MEMBERS,
              "{'a':1,'b':1,'c':{},'d':1}",
              "type@/a",
              "required@/c",
              "additional-properties@/d"),
          of(MEMBERS, "{'a':'x','b':1,'c':7}", "type@/c"),
          of(MEMBERS, "7", "type@"),
          of("{'properties':{'a':{'type':'string'}}}", "{'a':1}", "type@/a"),
          of("{'properties':{'a':false}}", "{'a':1}", "false@/a"),
          of(
              "{'patternProperties':{'^n':{'type':'number'}},'additionalProperties':{'type':'string'}}",
              "{'n1':'a','s':'a','t':1}",
              "type@/n1",
              "type@/t"),
          of(
              "{'propertyNames':{'maxLength':2,'pattern':'^a'}}",
              "{'ab':1,'bcd':2}",
              "max-length@/bcd",
              "pattern@/bcd"),
          of("{'propertyNames':{'enum':['a','b']}}", "{'a':1,'c':2}", "enum@/c"),
          // no code is emitted after an assertion that always fails
          of(
              "{'propertyNames':{'allOf':[{'type':'null'},{'type':'object'},{'minLength':1}]}}",
              "{'a':1}",
              "type@/a"),
          of(
              "{'propertyNames':{'if':{'minLength':2},'then':{'type':'null'},'else':false,"
                  + "'allOf':[{'maxLength':3},{'type':'string'}]}}",
              "{'a':1}",
              "false@/a"),
          of(
              "{'propertyNames':{'if':{'minLength':2},"
                  + "'then':{'allOf':[{'type':'null'},{'type':'array'}]}}}",
              "{'a':1,'ab':2}",
              "type@/ab"),
          of("{'propertyNames':{'minLength':1}}", "{'\\u0061':1}"),
          of("{'minProperties':1,'maxProperties':2}", "{}", "min-properties@"),
          of("{'minProperties':1,'maxProperties':2}", "{'a':1,'b':1,'c':1}", "max-properties@"),
          of("{'dependentRequired':{'a':['b','c']}}", "{'a':1,'c':1}", "dependent-required@"),
          of("{'dependentRequired':{'a':['b','c']}}", "{'c':1}"),
          of("{'dependentSchemas':{'a':{'required':['b']}}}", "{'a':1}", "required@"),
          // applicators
          of("{'allOf':[{'minimum':2},{'maximum':1}]}", "0", "minimum@"),
          of(
              "{'type':'object','allOf':[{'required':['a']},{'maxProperties':0}]}",
              "{'b':1}",
              "required@",
              "max-properties@"),
          of("{'anyOf':[{'type':'string'},{'minimum':3}]}", "2", "minimum@"),
          of("{'anyOf':[{'type':'string'},{'minimum':3}]}", "3"),
          of("{'anyOf':[{'multipleOf':2},{'minimum':3}]}", "1", "any-of@"),
          of("{'oneOf':[{'type':'integer'},{'minimum':3}]}", "4", "one-of@"),
          of("{'oneOf':[{'type':'integer'},{'minimum':3}]}", "3.5"),
          // the value selects the alternative
          of(SHAPES, "{'type':'circle','radius':1}"),
          of(SHAPES, "{'type':'circle','radius':-1,'x':1}", "minimum@/radius"),
          of(SHAPES, "{'type':'square'}", "required@"),
          of(SHAPES, "{'type':'squre','side':1}", "enum@/type"),
          of(SHAPES, "{'type':7,'side':1}", "enum@/type"),
          of(SHAPES, "{'radius':1}", "required@"),
          of(SHAPES, "'circle'", "type@"),
          of("{'anyOf':[{'type':'null'},{'type':'string','maxLength':2}]}", "'abc'", "max-length@"),
          of("{'anyOf':[{'type':'null'},{'type':'string','maxLength':2}]}", "7", "type@"),
          of("{'anyOf':[{'type':'null'},{'type':'string','maxLength':2}]}", "null"),
          of("{'oneOf':[{'type':'integer','minimum':3},{'type':'string'}]}", "3.5", "type@"),
          of("{'oneOf':[{'type':'integer'},{'type':'number'}]}", "3.5"),
          of("{'oneOf':[{'type':'integer'},{'type':'number'},{'type':'null'}]}", "3", "one-of@"),
          of("{'oneOf':[{'type':['number','array']},{'type':'number'}]}", "[]"),
          of("{'oneOf':[{'type':['number','array']},{'type':'number'}]}", "3", "type@"),
          of("{'oneOf':[{'required':['a']},{'required':['b']}]}", "7", "type@"),
          of("{'oneOf':[{'minimum':3}]}", "2", "minimum@"),
          // a branch that accepts everything does not hide what another one evaluates
          of(EVALUATING, "['a']"),
          of(EVALUATING, "[1]", "unevaluated-items@/0"),
          of("{'not':{'type':'string'}}", "'a'", "not@"),
          of(
              "{'if':{'type':'string'},'then':{'minLength':2},'else':{'minimum':5}}",
              "'a'",
              "min-length@"),
          of(
              "{'if':{'type':'string'},'then':{'minLength':2},'else':{'minimum':5}}",
              "4",
              "minimum@"),
          of(
              "{'type':'object','if':{'required':['a'],'properties':{'a':{'const':1}}},'then':{'required':['b']}}",
              "{'a':1}",
              "required@"),
          of(
              "{'type':'object','if':{'required':['a'],'properties':{'a':{'const':1}}},'then':{'required':['b']}}",
              "{'a':2}"),
          of(
              "{'type':'object','anyOf':[{'required':['a']},{'required':['b'],'properties':{'b':{'minimum':3}}}]}",
              "{'b':2}",
              "minimum@/b"),
          of("{'type':'object','not':{'required':['a','b']}}", "{'a':1,'b':1}", "not@"),
          // references
          of(
              "{'$ref':'#/$defs/n','$defs':{'n':{'type':'object','properties':{'n':{'$ref':'#/$defs/n'}},'additionalProperties':false}}}",
              "{'n':{'n':{'n':{},'m':1}}}",
              "additional-properties@/n/n/m"),
          of(
              "{'$ref':'#/$defs/s','maxLength':2,'$defs':{'s':{'type':'string','minLength':1}}}",
              "'abc'",
              "max-length@"),
          of(
              "{'$ref':'#/$defs/s','maxLength':2,'$defs':{'s':{'type':'string','minLength':1}}}",
              "1",
              "type@"));

  @TestFactory
  Stream<DynamicTest> cases() throws SchemaException {
    Compiled compiled = new Compiled(SchemaLoader.standard());
    for (String schema : CASES.stream().map(Case::schema).distinct().toList()) {
      compiled.add(schema, schema);
    }
    Map<String, Validator> validators = compiled.validators();
    return CASES.stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each, validators)));
  }

  private static void check(Case each, Map<String, Validator> validators) {
    Validator validator = validators.get(each.schema());
    JsonDocument document = JsonDocument.parse(each.instance());
    Report report = validator.validate(document);
    List<String> found = new ArrayList<>();
    report.violations().forEach(v -> found.add(v.rule().id() + "@" + v.pointer()));
    assertThat(found)
        .as(report.violations().stream().map(Object::toString).collect(Collectors.joining("\n")))
        .containsExactlyInAnyOrder(each.violations());
    assertThat(validator.isValid(document)).isEqualTo(each.violations().length == 0);
  }
}
