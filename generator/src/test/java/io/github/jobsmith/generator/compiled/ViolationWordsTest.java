package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.validation.Alternative;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * The messages of violations of custom schemas. A case is a schema, an instance, and the messages,
 * in the order of the report.
 */
class ViolationWordsTest {
  private record Case(String schema, String instance, String... messages) {}

  private static Case of(String schema, String instance, String... messages) {
    return new Case(
        schema.replace('\'', '"'),
        instance.replace('\'', '"'),
        Stream.of(messages).map(text -> text.replace('\'', '"')).toArray(String[]::new));
  }

  private static final List<Case> CASES =
      List.of(
          of("{'enum':[]}", "1", "no value is allowed"),
          of("{'properties':{'x':{'enum':[]}}}", "{'x':1}", "x is not allowed here"),
          of(
              "{'contains':{'const':'cat and is dog'},'maxContains':2}",
              "['cat and is dog','cat and is dog','cat and is dog']",
              "has more than 2 items that are 'cat and is dog'; must have at most 2"),
          of(
              "{'contains':{'properties':{'k':{'const':'x and has y'}},'required':['k','z and has']},'minContains':3}",
              "[{'k':'x and has y','z and has':1},{'k':'x and has y','z and has':1}]",
              "has 2 items that have k 'x and has y' and have 'z and has'; must have at least 3"),
          of(
              "{'contains':{'type':'string'},'minContains':2}",
              "[]",
              "the root is empty; must have at least 2 items that are a string"),
          of(
              "{'anyOf':[{'required':['p and q']},{'required':['r']}]}",
              "{}",
              "must have 'p and q' or r"),
          of(
              "{'not':{'properties':{'k':{'required':['a']}}}}",
              "{'k':{'a':1}}",
              "the root must not have k that has a"),
          of("{'enum':['','1.0','flow']}", "1.0", "the root is 1.0; must be '', '1.0' or flow"),
          of(
              "{'$schema':'https://jobsmith.github.io/dialect/2020-12','properties':{'x':{'anyOf':["
                  + "{'properties':{'key':{'x-sensitive':true,'pattern':'^a'}},'required':['n']},"
                  + "{'properties':{'key':{'minLength':9}},'required':['m']}]}}}",
              "{'x':{'key':'hunter2'}}",
              "x matches no alternative of anyOf; nearest is 1: key is a string that is not shown; must be"
                  + " text that matches ^a, and 1 more"),
          of(
              "{'oneOf':[{'required':['a']},{'required':['b']}]}",
              "{'c':1}",
              "must have one of a, b"),
          of(
              "{'oneOf':[{'required':['a']},{'required':['b']}]}",
              "{'a':1,'b':2}",
              "has a and b; must have only one of a, b"),
          of(
              "{'anyOf':[{'required':['a']},{'required':['b','c']}]}",
              "{'c':1}",
              "must have a, or b and c"),
          of(
              "{'properties':{'x':{'anyOf':[{'required':['a']},{'required':['b']}]}}}",
              "{'x':{}}",
              "x must have a or b"),
          of("{'not':{'required':['a']}}", "{'a':1}", "must not have a"),
          of("{'not':{'required':['a','b']}}", "{'a':1,'b':1}", "must not have both a and b"),
          of(
              "{'properties':{'x':{'not':{'type':'string'}}}}",
              "{'x':'s'}",
              "x must not be a string"),
          of("{'properties':{'x':{'not':{'const':5}}}}", "{'x':5}", "x must not be 5"),
          of(
              "{'properties':{'x':{'not':{'minLength':2,'pattern':'^a'}}}}",
              "{'x':'abc'}",
              "x: not allowed when it has at least 2 characters and it matches ^a"),
          of(
              "{'not':{'properties':{'k':{'const':'a'}},'required':['k','z']}}",
              "{'k':'a','z':1}",
              "not allowed when k is 'a' and z is given"),
          of(
              "{'properties':{'x':{'not':{'if':true,'then':{'minItems':1}}}}}",
              "{'x':[1]}",
              "x must not match what 'not' says"),
          of("{'properties':{'x':{'not':{}}}}", "{'x':[1]}", "x is not allowed here"),
          of(
              "{'contains':{'type':'string'}}",
              "[1]",
              "no item is a string; must have at least one"),
          of(
              "{'contains':{'type':'string'}}",
              "[]",
              "the root is empty; must have at least one item that is a string"),
          of(
              "{'properties':{'t':{'contains':{'type':'string'},'minContains':2}}}",
              "{'t':['a',1]}",
              "t has 1 item that is a string; must have at least 2"),
          of(
              "{'properties':{'t':{'contains':{'type':'string'},'maxContains':1}}}",
              "{'t':['a','b','c']}",
              "t has more than 1 item that is a string; must have at most 1"),
          of(
              "{'properties':{'t':{'contains':{'properties':{'k':{'const':'a'}},'required':['k']},'minContains':3}}}",
              "{'t':[{'k':'a'},{'k':'a'}]}",
              "t has 2 items that have k 'a'; must have at least 3"),
          of(
              "{'properties':{'t':{'contains':{'$ref':'#/$defs/p'}}},'$defs':{'p':{'title':'Person','if':{'minItems':2},'then':false}}}",
              "{'t':[[1,2]]}",
              "no item of t is a valid Person; must have at least one"),
          of(
              "{'properties':{'x':{'anyOf':[{'const':1},{'const':'auto'}]}}}",
              "{'x':'aut'}",
              "x is 'aut'; must be 1 or auto; did you mean auto?"),
          of(
              "{'properties':{'x':{'anyOf':[{'enum':['a','b']},{'type':'string','pattern':'^x-'}]}}}",
              "{'x':'q'}",
              "x is 'q'; must be a, b or text that matches ^x-"),
          of(
              "{'properties':{'x':{'anyOf':[{'type':'string','maxLength':2},{'type':'string','pattern':'^x-'}]}}}",
              "{'x':'qqqq'}",
              "x matches no alternative of anyOf; nearest is 1: x has 4 characters; must have at most 2 characters"),
          of(
              "{'properties':{'by':{'anyOf':[{'title':'Person','type':'object','required':['name','age'],'properties':{'name':{'type':'string'}}},{'title':'Team','type':'object','required':['members'],'properties':{'members':{'type':'array'}}}]}}}",
              "{'by':{'name':5}}",
              "age is missing in by (read as Person)",
              "name is 5; must be a string (read as Person)"),
          of(
              "{'oneOf':[{'type':'object','required':['v'],'properties':{'v':{'const':1},'a':{'type':'string'}}},{'type':'object','required':['v'],'properties':{'v':{'const':2},'b':{'type':'string'}}}]}",
              "{'v':2,'b':5}",
              "b is 5; must be a string"),
          of(
              "{'oneOf':[{'type':'integer'},{'minimum':2}]}",
              "3",
              "the root matches alternatives 1 and 2 of oneOf; must match exactly one"),
          of(
              "{'oneOf':[{'type':'integer','title':'Whole'},{'minimum':2},{'maximum':9}]}",
              "3",
              "the root matches alternatives 1 (Whole), 2 and 3 of oneOf; must match exactly one"),
          of(
              "{'propertyNames':{'pattern':'^[a-z]+$'}}",
              "{'A1':1}",
              "member name 'A1'; must match ^[a-z]+$"),
          of(
              "{'propertyNames':{'enum':['alpha','beta']}}",
              "{'alpa':1}",
              "member name 'alpa'; must be alpha or beta; did you mean alpha?"),
          of(
              "{'propertyNames':{'maxLength':2}}",
              "{'abc':1}",
              "member name 'abc' has 3 characters; must have at most 2 characters"),
          of(
              "{'propertyNames':{'not':{'const':'x'}}}",
              "{'x':1}",
              "member name 'x' must not be 'x'"),
          of(
              "{'propertyNames':{'anyOf':[{'maxLength':2},{'pattern':'^x'}]}}",
              "{'abc':1}",
              "member name 'abc' matches no alternative of anyOf; nearest is 1: member name 'abc' has 3 characters; must have at most 2 characters"),
          of("{'propertyNames':false}", "{'abc':1}", "member 'abc' is not allowed here"),
          of(
              "{'propertyNames':{'type':'number'}}",
              "{'abc':1}",
              "member name 'abc'; must be a number"),
          of("{'allOf':[{'required':['a']},{'required':['a']}]}", "{}", "a is missing"),
          of(
              "{'dependentRequired':{'q':['r']}}",
              "{'q':1}",
              "r is missing; required because q is given"),
          of(
              "{'dependentSchemas':{'q':{'required':['r'],'properties':{'z':{'type':'string'}}}}}",
              "{'q':1,'z':5}",
              "r is missing; required because q is given",
              "z is 5; must be a string (because q is given)"),
          of(
              "{'if':{'properties':{'kind':{'const':'a'}},'required':['kind']},'then':{'required':['z']},'else':{'required':['y']}}",
              "{'kind':'a'}",
              "z is missing; required because kind is 'a'"),
          of(
              "{'if':{'properties':{'kind':{'const':'a'}},'required':['kind']},'then':{'required':['z']},'else':{'required':['y']}}",
              "{'kind':'b'}",
              "y is missing; required unless kind is 'a'"),
          of(
              "{'if':{'properties':{'kind':{'const':'a'}}},'then':{'required':['z']}}",
              "{}",
              "z is missing; required by /then of the schema"),
          of(
              "{'if':{'minProperties':1},'then':{'required':['z']}}",
              "{'a':1}",
              "z is missing; required by /then of the schema"),
          of(
              "{'if':{'properties':{'kind':{'enum':['a','b']}},'required':['kind']},'then':{'properties':{'z':{'minimum':5}}}}",
              "{'kind':'b','z':2}",
              "z is 2; must be at least 5 (because kind is 'a' or 'b')"),
          of(
              "{'$schema':'http://json-schema.org/draft-07/schema#','dependencies':{'q':['r'],'s':{'required':['t']}}}",
              "{'q':1,'s':2}",
              "r is missing; required because q is given",
              "t is missing; required because s is given"),
          of(
              "{'properties':{'list':{'items':{'required':['n']}},'1':{'required':['c']},'plans':{'additionalProperties':{'required':['c']}}}}",
              "{'list':[{}],'1':{},'plans':{'1':{}}}",
              "n is missing in list[0]",
              "c is missing in '1'",
              "c is missing in plans['1']"),
          of("{'uniqueItems':true}", "[1,2,1]", "item 2 repeats item 0; items must differ"),
          of(
              "{'properties':{'l':{'uniqueItems':true}}}",
              "{'l':[1,2,1]}",
              "l[2] repeats item 0; items must differ"),
          of(
              "{'enum':['v01','v02','v03','v04','v05','v06','v07','v08','v09','v10','v11','v12','v13']}",
              "'x'",
              "the root is 'x'; must be v01, v02, v03, v04, v05, v06, v07, v08, v09, v10, v11, v12 or v13"),
          of(
              "{'properties':{'alpha':true,'beta':true},'additionalProperties':false}",
              "{'blargh':1}",
              "unknown member 'blargh'; known are alpha and beta"),
          of(
              "{'properties':{'receiver':true},'required':['receiver'],'additionalProperties':false}",
              "{'reciever':1}",
              "unknown member 'reciever'; did you mean receiver, which is missing?"),
          of(
              "{'minimum':9,'multipleOf':3,'not':{'const':7}}",
              "7",
              "the root is 7; must be at least 9",
              "the root is 7; must be a multiple of 3",
              "the root must not be 7"),
          of(
              "{'properties':{'p':{'minLength':8,'pattern':'[0-9]','allOf':[{'pattern':'[A-Z]'},{'pattern':'[-+]'}]}}}",
              "{'p':'abc'}",
              "p has 3 characters; must have at least 8 characters",
              "p is 'abc'; must be text that matches [0-9]",
              "p is 'abc'; must be text that matches [A-Z]",
              "p is 'abc'; must be text that matches [-+]"),
          of(
              "{'properties':{'p':{'maxLength':2,'pattern':'[0-9]','$ref':'#/$defs/b'}},'$defs':{'b':{'pattern':'[0-9]','minLength':1}}}",
              "{'p':'abc'}",
              "p has 3 characters; must have at most 2 characters",
              "p is 'abc'; must be text that matches [0-9]"),
          of(
              "{'minLength':8,'pattern':'[0-9]'}",
              "''",
              "the root is empty; must have at least 8 characters"),
          of("{'type':'string','pattern':'a','minimum':3}", "1", "the root is 1; must be a string"),
          of("{'enum':[8,9],'minimum':5,'multipleOf':2}", "1", "the root is 1; must be 8 or 9"),
          of(
              "{'minimum':5,'allOf':[{'minimum':7},{'exclusiveMinimum':7},{'minimum':6,'multipleOf':2}]}",
              "3",
              "the root is 3; must be more than 7",
              "the root is 3; must be a multiple of 2"),
          of(
              "{'maximum':5,'allOf':[{'maximum':3},{'exclusiveMaximum':4}]}",
              "5.5",
              "the root is 5.5; must be at most 3"),
          of(
              "{'multipleOf':2,'allOf':[{'multipleOf':4},{'multipleOf':3}]}",
              "5",
              "the root is 5; must be a multiple of 4",
              "the root is 5; must be a multiple of 3"),
          of(
              "{'minLength':2,'allOf':[{'minLength':4},{'minLength':3}]}",
              "'a'",
              "the root has 1 character; must have at least 4 characters"),
          of(
              "{'propertyNames':{'minLength':3,'pattern':'^[a-z]'}}",
              "{'A':1}",
              "member name 'A' has 1 character; must have at least 3 characters",
              "member name 'A'; must match ^[a-z]"),
          of(
              "{'properties':{'a':{'minimum':3,'multipleOf':2},'b':{'minimum':3,'multipleOf':2}}}",
              "{'a':1,'b':5}",
              "a is 1; must be at least 3",
              "a is 1; must be a multiple of 2",
              "b is 5; must be a multiple of 2"),
          of(
              "{'properties':{'receiver':{'minimum':3,'multipleOf':2}},'required':['receiver'],'additionalProperties':false}",
              "{'Receiver':1}",
              "unknown member 'Receiver'; did you mean receiver, which is missing?",
              "Receiver is 1; must be at least 3",
              "Receiver is 1; must be a multiple of 2"),
          of(
              "{'properties':{'timeoutConfig':{'properties':{'minutes':{'minimum':3}}}},'additionalProperties':false}",
              "{'timeout':{'minutes':1}}",
              "unknown member 'timeout'; did you mean timeoutConfig?",
              "minutes is 1; must be at least 3"),
          of(
              "{'properties':{'timeoutConfig':{'minimum':3}},'additionalProperties':false}",
              "{'timeout':1}",
              "unknown member 'timeout'; did you mean timeoutConfig?"),
          of(
              "{'properties':{'timeouts':{'properties':{'minutes':{'minimum':3}}}},'additionalProperties':false}",
              "{'timeout':{'minutes':1}}",
              "unknown member 'timeout'; did you mean timeouts?"),
          of(
              "{'$schema':'https://jobsmith.github.io/dialect/2020-12','x-rule-catalog':{'low':{'severity':'error','title':'t','reason':'r','hint':'h','source':['s'],'noticedBy':[]}},"
                  + "'minimum':9,'multipleOf':3,'x-rules':{'minimum':'low'}}",
              "7",
              "the root is 7; must be at least 9"),
          of(
              "{'properties':{'name':{},'names':{}},'required':['names'],'additionalProperties':false}",
              "{'name':1,'nams':2}",
              "unknown member 'nams'; did you mean names, which is missing?"),
          of(
              "{'properties':{'name':{}},'additionalProperties':false}",
              "{'name':1,'nams':2}",
              "unknown member 'nams'; did you mean name?"),
          of(
              "{'properties':{'cold':{},'color':{}},'additionalProperties':false}",
              "{'colr':1}",
              "unknown member 'colr'; did you mean color?"),
          of(
              "{'properties':{'name':{}},'required':['name'],'additionalProperties':false}",
              "{'nam':1,'name_':2}",
              "unknown member 'nam'; did you mean name?",
              "unknown member 'name_'; did you mean name, which is missing?"),
          of(
              "{'properties':{'unit':{'enum':['strong','string']}}}",
              "{'unit':'strng'}",
              "unit is 'strng'; must be strong or string; did you mean strong?"),
          of(
              "{'properties':{'a':{'$ref':'#/$defs/p'}},'$defs':{'p':{'x-sensitive':true,'type':'string'}}}",
              "{'a':5}",
              "a is a number; must be a string"),
          of(
              "{'anyOf':[{'properties':{'a':true},'required':['z']},{'properties':{'b':true}}],'unevaluatedProperties':false}",
              "{'a':1}",
              "member 'a' is not allowed here: what allows it does not match"),
          of(
              "{'prefixItems':[true],'unevaluatedItems':false}",
              "[1,2]",
              "item 1 is not allowed here"),
          of("false", "1", "no value is allowed"),
          of("{'properties':{'x':false}}", "{'x':1}", "x is not allowed here"),
          of(
              "{'type':'object','oneOf':[{'properties':{'r':{'type':'number'}},'required':['r'],'additionalProperties':false},{'properties':{'s':{'type':'string'}},'required':['s'],'additionalProperties':false}]}",
              "{'r':'1'}",
              "r is a string; must be a number (read as alternative 1)"),
          of(
              "{'items':{'oneOf':[{'$ref':'#/$defs/circle'},{'$ref':'#/$defs/square'}]},'$defs':{'circle':{'required':['r'],'properties':{'r':{'type':'number'}}},'square':{'required':['s','t'],'properties':{'s':{'type':'number'}}}}}",
              "[{'r':'x'},{},{'s':1}]",
              "r is a string; must be a number (read as circle)",
              "item 1 must have r, or s and t",
              "t is missing in item 2 (read as square)"),
          of(
              "{'oneOf':[{'oneOf':[{'required':['a'],'minProperties':2},{'required':['b'],'minProperties':3}]},{'properties':{'z':{'minimum':3}},'required':['z']}]}",
              "{'z':1}",
              "z is 1; must be at least 3 (read as alternative 2)"));

  @TestFactory
  Stream<DynamicTest> messages() throws SchemaException {
    Map<String, Validator> validators = Compiled.validators(CASES.stream().map(Case::schema));
    return CASES.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.schema() + " <- " + each.instance(),
                    () -> {
                      Report report = validators.get(each.schema()).validate(each.instance());
                      List<String> told = new ArrayList<>();
                      for (Violation violation : report.violations()) {
                        told.add(violation.message());
                      }
                      assertThat(told).containsExactly(each.messages());
                      assertThat(report.toString()).doesNotContain("hunter2");
                      for (Violation violation : report.violations()) {
                        assertThat(violation.alternatives().toString()).doesNotContain("hunter2");
                      }
                    }));
  }

  @Test
  @DisplayName("the violations of each alternative are reported, the nearest first")
  void alternatives() {
    Validator validator =
        Compiled.validator(
            """
            {"oneOf": [
              {"title": "Circle", "properties": {"side": {"maximum": -1}, "unit": {"type": "null"}, "radius": {"type": "number"}}},
              {"required": ["side"], "properties": {"side": {"minimum": 1}, "unit": {"type": "string"}}}
            ]}
            """);
    List<Violation> violations =
        validator.validate("{\"unit\":7,\"side\":0,\"radius\":\"1\"}").violations();
    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).alternatives())
        .containsExactly(
            new Alternative(
                "1 (Circle)",
                List.of(
                    "side is 0; must be at most -1",
                    "unit is 7; must be null",
                    "radius is a string; must be a number")),
            new Alternative(
                "2", List.of("side is 0; must be at least 1", "unit is 7; must be a string")));
  }

  @Test
  @DisplayName("nested alternatives do not multiply the work")
  @Timeout(60)
  void hostile() {
    Validator validator =
        Compiled.validator(
            """
            {"$ref": "#/$defs/t", "$defs": {"t": {"anyOf": [
              {"type": "object", "required": ["x"], "properties": {"a": {"$ref": "#/$defs/t"}, "b": {"$ref": "#/$defs/t"}}},
              {"type": "object", "required": ["y"], "properties": {"a": {"$ref": "#/$defs/t"}, "b": {"$ref": "#/$defs/t"}}},
              {"type": "object", "required": ["z"], "properties": {"a": {"$ref": "#/$defs/t"}, "b": {"$ref": "#/$defs/t"}}}
            ]}}}
            """);
    String deep = "{\"a\":".repeat(400) + "{}" + "}".repeat(400);
    assertThat(validator.validate(deep).isValid()).isFalse();
    assertThat(validator.validate(tree(14)).isValid()).isFalse();
  }

  private static String tree(int depth) {
    String tree = "{}";
    for (int i = 0; i < depth; i++) {
      tree = "{\"a\":" + tree + ",\"b\":" + tree + "}";
    }
    return tree;
  }
}
