package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The message of each keyword of each dialect says what was found, and is never the title of a
 * rule.
 */
class EveryKeywordSpeaksTest {
  /** A dialect, and whether it is from 2019 on. */
  private static final Map<String, Integer> DIALECTS =
      Map.of(
          "http://json-schema.org/draft-04/schema#", 4,
          "http://json-schema.org/draft-06/schema#", 6,
          "http://json-schema.org/draft-07/schema#", 7,
          "https://json-schema.org/draft/2019-09/schema", 8,
          "https://json-schema.org/draft/2020-12/schema", 9);

  /** The first dialect, the last one, the keywords, an instance that violates them. */
  private record Case(int since, int until, String keywords, String instance) {}

  private static Case of(int since, int until, String keywords, String instance) {
    return new Case(since, until, keywords.replace('\'', '"'), instance.replace('\'', '"'));
  }

  private static final List<Case> CASES =
      List.of(
          of(4, 9, "'type':'string'", "1"),
          of(4, 9, "'type':['string','null']", "1"),
          of(4, 9, "'enum':[1,2]", "3"),
          of(6, 9, "'const':{'a':1}", "3"),
          of(4, 9, "'minLength':2", "'a'"),
          of(4, 9, "'maxLength':2", "'abc'"),
          of(4, 9, "'pattern':'^a'", "'b'"),
          of(4, 7, "'format':'ipv4'", "'b'"),
          of(4, 9, "'minimum':2", "1"),
          of(4, 9, "'maximum':2", "3"),
          of(4, 4, "'minimum':2,'exclusiveMinimum':true", "2"),
          of(4, 4, "'maximum':2,'exclusiveMaximum':true", "2"),
          of(6, 9, "'exclusiveMinimum':2", "2"),
          of(6, 9, "'exclusiveMaximum':2", "2"),
          of(4, 9, "'multipleOf':2", "3"),
          of(4, 9, "'minItems':1", "[]"),
          of(4, 9, "'maxItems':1", "[1,2]"),
          of(4, 9, "'uniqueItems':true", "[1,1]"),
          of(4, 9, "'items':{'type':'string'}", "[1]"),
          of(4, 8, "'items':[{}],'additionalItems':false", "[1,2]"),
          of(9, 9, "'prefixItems':[true],'items':false", "[1,2]"),
          of(6, 9, "'contains':{'const':5}", "[1,2]"),
          of(6, 9, "'contains':{'if':{'const':1},'then':false,'else':false}", "[1,2]"),
          of(8, 9, "'contains':{'const':5},'minContains':2", "[5]"),
          of(8, 9, "'contains':{'const':5},'maxContains':1", "[5,5]"),
          of(8, 9, "'unevaluatedItems':false", "[1]"),
          of(8, 9, "'unevaluatedItems':{'type':'string'}", "[1]"),
          of(4, 9, "'minProperties':1", "{}"),
          of(4, 9, "'maxProperties':0", "{'a':1}"),
          of(4, 9, "'required':['a']", "{}"),
          of(4, 7, "'dependencies':{'a':['b']}", "{'a':1}"),
          of(4, 7, "'dependencies':{'a':{'required':['b']}}", "{'a':1}"),
          of(8, 9, "'dependentRequired':{'a':['b']}", "{'a':1}"),
          of(8, 9, "'dependentSchemas':{'a':{'not':{'required':['b']}}}", "{'a':1,'b':2}"),
          of(4, 9, "'additionalProperties':false", "{'a':1}"),
          of(4, 9, "'additionalProperties':{'type':'string'}", "{'a':1}"),
          of(4, 9, "'patternProperties':{'^a':{'type':'string'}}", "{'a':1}"),
          of(8, 9, "'unevaluatedProperties':false", "{'a':1}"),
          of(6, 9, "'propertyNames':{'pattern':'^b'}", "{'a':1}"),
          of(6, 9, "'propertyNames':{'const':'b'}", "{'a':1}"),
          of(6, 9, "'propertyNames':{'enum':['b']}", "{'a':1}"),
          of(6, 9, "'propertyNames':{'minLength':2}", "{'a':1}"),
          of(6, 9, "'propertyNames':{'not':{'const':'a'}}", "{'a':1}"),
          of(6, 9, "'propertyNames':{'oneOf':[{'const':'b'},{'pattern':'c'}]}", "{'a':1}"),
          of(6, 9, "'propertyNames':{'anyOf':[{'const':'b'},{'pattern':'c'}]}", "{'a':1}"),
          of(6, 9, "'propertyNames':{'type':'null'}", "{'a':1}"),
          of(6, 9, "'propertyNames':false", "{'a':1}"),
          of(4, 9, "'allOf':[{'minimum':2},{'minimum':3}]", "1"),
          of(4, 9, "'anyOf':[{'minimum':2},{'multipleOf':3}]", "1"),
          of(4, 9, "'oneOf':[{'minimum':2},{'multipleOf':3}]", "1"),
          of(4, 9, "'oneOf':[{'minimum':2},{'multipleOf':3}]", "6"),
          of(4, 9, "'anyOf':[{'required':['a']},{'required':['b']}]", "{}"),
          of(4, 9, "'oneOf':[{'required':['a']},{'required':['b']}]", "{'a':1,'b':1}"),
          of(4, 9, "'not':{}", "1"),
          of(4, 9, "'not':{'type':'integer'}", "1"),
          of(4, 9, "'not':{'allOf':[{'minimum':1}]}", "1"),
          of(7, 9, "'if':{'minimum':1},'then':{'maximum':0}", "1"),
          of(7, 9, "'if':{'minimum':2},'else':{'maximum':0}", "1"));

  @Test
  @DisplayName("a message says what was found")
  void speaks() throws SchemaException {
    Compiled compiled = new Compiled(SchemaLoader.standard());
    Map<String, String> instances = new LinkedHashMap<>();
    DIALECTS.forEach(
        (dialect, number) -> {
          for (Case each : CASES) {
            if (each.since() <= number && number <= each.until()) {
              String head = "{\"$schema\":\"" + dialect + "\",";
              instances.put(head + each.keywords() + "}", each.instance());
              instances.put(
                  head + "\"properties\":{\"m\":{" + each.keywords() + "}}}",
                  "{\"m\":" + each.instance() + "}");
            }
          }
        });
    for (String schema : instances.keySet()) {
      compiled.add(schema, schema, false);
    }
    Map<String, Validator> validators = compiled.validators();
    List<String> mute = new ArrayList<>();
    instances.forEach(
        (schema, instance) -> {
          Report report = validators.get(schema).validate(instance);
          boolean checked = !report.isValid() || schema.contains("\"format\"");
          assertThat(checked).as(schema + " <- " + instance).isTrue();
          for (Violation violation : report.violations()) {
            String message = violation.message();
            if (message.contains("the value")
                || message.contains(violation.rule().title())
                || message.contains("what " + violation.keyword() + " says")) {
              mute.add(schema + ": " + message);
            }
          }
        });
    assertThat(mute).isEmpty();
  }
}
