package io.github.jobsmith.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.Generator;
import io.github.jobsmith.generator.GeneratorRequest;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every keyword can be written in every place: as a check and as a predicate, called and inline.
 */
class EveryPlaceTest {
  private static final List<String> KEYWORDS =
      List.of(
          "",
          "'minProperties':1",
          "'maxProperties':3,'properties':{'a':true}",
          "'const':1",
          "'enum':['a',{'b':1}]",
          "'minLength':1,'maxLength':9",
          "'pattern':'^a+$'",
          "'format':'date'",
          "'minimum':1,'exclusiveMaximum':9",
          "'multipleOf':0.5",
          "'minItems':1,'maxItems':9",
          "'uniqueItems':true",
          "'prefixItems':[{'minimum':1},true],'items':{'type':'string'}",
          "'prefixItems':[true]",
          "'items':false",
          "'contains':{'minimum':1},'minContains':2,'maxContains':3",
          "'required':['a','b']",
          "'dependentRequired':{'a':['b']}",
          "'properties':{'a':{'minimum':1},'b':true}",
          "'properties':{'a':true},'required':['a']",
          "'properties':{'a':true},'additionalProperties':false",
          "'patternProperties':{'^x':{'type':'string'}},'additionalProperties':{'minimum':1}",
          "'propertyNames':{'maxLength':3}",
          "'allOf':[{'minProperties':1},{'properties':{'a':true}}]",
          "'anyOf':[{'required':['a']},{'properties':{'b':{'minimum':1}}}]",
          "'anyOf':[{'type':'object','properties':{'a':true}},{'type':'array','items':true}]",
          "'oneOf':[{'required':['a']},{'maxLength':3}]",
          "'oneOf':[{'properties':{'k':{'const':'a'}},'required':['k']},"
              + "{'properties':{'k':{'const':'b'},'a':true},'required':['k']}]",
          "'not':{'required':['a']}",
          "'if':{'required':['a']},'then':{'properties':{'b':true}},'else':{'minProperties':2}",
          "'dependentSchemas':{'a':{'properties':{'b':true},'minProperties':2}}",
          "'$ref':'#/$defs/list'",
          "'unevaluatedProperties':false",
          "'anyOf':[{'properties':{'a':true}},{'minLength':1}],'unevaluatedProperties':false",
          "'anyOf':[{'prefixItems':[true]},{'minLength':1}],'unevaluatedItems':false");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PART",
        "{'not':PART}",
        "{'not':{'allOf':[PART,{'minProperties':1}]}}",
        "{'if':PART,'then':{'required':['z']},'else':PART}",
        "{'anyOf':[PART,{'type':'string','minLength':2}]}",
        "{'not':{'anyOf':[PART,{'type':'string','minLength':2}]}}",
        "{'anyOf':[PART,{'type':'string','minLength':2}],'unevaluatedProperties':false}",
        "{'not':{'anyOf':[PART,{'type':'string','minLength':2}],'unevaluatedProperties':false}}",
        "{'not':{'oneOf':[PART,{'type':'array','minItems':2}],'unevaluatedItems':false}}",
        "{'type':'object','anyOf':[PART,{'required':['a']}],'properties':{'a':true}}",
        "{'not':{'type':'object','anyOf':[PART,{'required':['a']}],'unevaluatedProperties':false}}",
        "{'dependentSchemas':{'d':PART},'unevaluatedProperties':{'type':'string'}}",
        "{'contains':PART,'items':PART}",
        "{'additionalProperties':PART,'propertyNames':PART}"
      })
  void everyKeywordIsWritten(String place) throws Exception {
    for (String keyword : KEYWORDS) {
      for (String type : List.of("", "'type':'object'", "'type':['object','string']")) {
        String separator = keyword.isEmpty() || type.isEmpty() ? "" : ",";
        String schema = place.replace("PART", "{" + type + separator + keyword + "}");
        assertThat(generate(schema)).as(schema).isPositive();
      }
    }
  }

  private static int generate(String schema) throws Exception {
    String definitions = "'$defs':{'list':{'items':{'$ref':'#/$defs/list'},'minItems':1}}";
    String end = schema.equals("{}") ? "" : ",";
    String text = "{" + definitions + end + schema.substring(1);
    try {
      return Generator.generate(
              GeneratorRequest.of(
                      new SchemaCompiler()
                          .compile(
                              SchemaSource.text("schema.json", text.replace('\'', '"')),
                              SchemaLoader.standard()),
                      "schema.json",
                      "example")
                  .withModels(true))
          .size();
    } catch (RuntimeException e) {
      throw new AssertionError(schema, e);
    }
  }
}
