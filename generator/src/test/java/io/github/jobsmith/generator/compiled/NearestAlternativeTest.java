package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * Which alternative is followed, how far, and where its violations are reported. A case is a
 * schema, an instance, and the pointers and messages of the report.
 */
class NearestAlternativeTest {
  private record Case(String name, String schema, String instance, String... told) {}

  private static Case of(String name, String schema, String instance, String... told) {
    return new Case(
        name,
        schema.replace('\'', '"'),
        instance.replace('\'', '"'),
        Stream.of(told).map(text -> text.replace('\'', '"')).toArray(String[]::new));
  }

  private static final String OR_REFERENCE =
      "{'items':{'oneOf':[{'$ref':'#/$defs/param'},{'$ref':'#/$defs/ref'}]},'$defs':{"
          + "'ref':{'type':'object','required':['$ref'],'properties':{'$ref':{'type':'string'}}},"
          + "'param':{'type':'object','required':['name'],'additionalProperties':false,'properties':{"
          + "'name':{'type':'string'},'in':{'enum':['path','query']},"
          + "'schema':{'oneOf':[{'$ref':'#/$defs/schema'},{'$ref':'#/$defs/ref'}]}}},"
          + "'schema':{'type':'object','additionalProperties':false,'properties':{"
          + "'type':{'enum':['string','integer']},'minimum':{'type':'number'},"
          + "'items':{'oneOf':[{'$ref':'#/$defs/schema'},{'$ref':'#/$defs/ref'}]}}}}}";

  private static final String TIMER_OR_REFERENCE =
      "{'items':{'oneOf':["
          + "{'title':'Timer','required':['kind'],'properties':{'kind':{'const':'timer'},'every':true}},"
          + "{'title':'Cron','required':['kind'],'properties':{'kind':{'const':'cron'},'at':true}},"
          + "{'title':'Reference','required':['$ref'],'properties':{'$ref':{'type':'string'}}}]}}";

  private static final List<Case> CASES =
      List.of(
          of(
              "nested alternatives are followed to the cause",
              OR_REFERENCE,
              "[{'name':'id','schema':{'type':'string','items':{'type':'strin'}}}]",
              "/0/schema/items/type: type is 'strin'; must be string or integer; did you mean string? (read as param > schema > schema)"),
          of(
              "of a long way, the first alternative and the last two are named",
              OR_REFERENCE,
              "[{'name':'id','schema':{'items':{'items':{'items':{'minimum':''}}}}}]",
              "/0/schema/items/items/items/minimum: minimum is a string; must be a number (read as param > \u2026 > schema > schema)"),
          of(
              "all violations of the alternative are reported",
              OR_REFERENCE,
              "[{'name':5,'schema':{'type':'string','minimum':'0'}}]",
              "/0/name: name is 5; must be a string (read as param)",
              "/0/schema/minimum: minimum is a string; must be a number (read as param > schema)"),
          of(
              "a missing member does not make a reference of it",
              OR_REFERENCE,
              "[{'in':'path'}]",
              "/0: name is missing in item 0 (read as param)"),
          of(
              "if no member is known, both are possible",
              OR_REFERENCE,
              "[{}]",
              "/0: item 0 must have one of name, $ref"),
          of(
              "a misspelt member counts as a known one",
              OR_REFERENCE,
              "[{'nam':'id'}]",
              "/0/nam: unknown member 'nam'; did you mean name, which is missing? (read as param)"),
          of(
              "a misspelt reference is a reference",
              OR_REFERENCE,
              "[{'$reff':'#/a'}]",
              "/0: $ref is missing in item 0 (read as ref)"),
          of(
              "a reference with a wrong value is a reference",
              OR_REFERENCE,
              "[{'$ref':5}]",
              "/0/$ref: $ref is 5; must be a string (read as ref)"),
          of(
              "a closed alternative that knows the member is meant",
              "{'items':{'anyOf':["
                  + "{'required':['nodes'],'properties':{'nodes':{'type':'object'}},'additionalProperties':false},"
                  + "{'required':['job'],'properties':{'job':{'type':'object','required':['name'],'properties':{'name':{'type':'string'}}}},'additionalProperties':false}]}}",
              "[{'jobs':{'name':'x'}},{'job':{'nam':'x'}}]",
              "/0/jobs: unknown member 'jobs'; did you mean job, which is missing? (read as alternative 2)",
              "/1/job: name is missing in job (read as alternative 2)"),
          of(
              "no alternative has the value of a discriminator",
              "{'items':{'anyOf':["
                  + "{'required':['in','style'],'properties':{'in':{'enum':['path']},'style':{'type':'string'}}},"
                  + "{'properties':{'in':{'enum':['query','cookie']}}}]}}",
              "[{'in':'querry'}]",
              "/0/in: in is 'querry'; must be path, query or cookie; did you mean query?"),
          of(
              "another alternative allows the value",
              "{'oneOf':[{'properties':{'in':{'enum':['path','header']},'a':{'type':'string'}}},"
                  + "{'properties':{'in':{'enum':['query','body']},'a':{'type':'integer'}}}]}",
              "{'in':'body','a':true}",
              "/a: a is true; must be a whole number"),
          of(
              "all alternatives have another type for a member",
              "{'oneOf':[{'properties':{'a':{'type':'string'},'b':{'maxLength':1}}},{'properties':{'a':{'type':'boolean'},'c':true}}]}",
              "{'a':5}",
              "/a: a is 5; must be a string or true or false"),
          of(
              "all alternatives forbid a member",
              "{'items':{'oneOf':["
                  + "{'required':['is'],'properties':{'name':true,'is':true},'additionalProperties':false},"
                  + "{'required':['above'],'properties':{'name':true,'above':true},'additionalProperties':false}]}}",
              "[{'name':'x','equals':1}]",
              "/0/equals: unknown member 'equals'; known are name, is and above"),
          of(
              "the cause of the nearest alternative is reported if several are possible",
              "{'items':{'anyOf':["
                  + "{'title':'Square','properties':{'side':{'properties':{'length':{'type':'number'}}},'unit':{'const':'m'}}},"
                  + "{'title':'Circle','properties':{'side':{'maxProperties':0},'unit':{'const':'m'},'radius':true}}]}}",
              "[{'unit':'m','side':{'length':'1'}}]",
              "/0/side/length: length is a string; must be a number (read as Square, the nearest alternative of anyOf)"),
          of(
              "an alternative that is itself a choice is judged by its nearest",
              "{'items':{'oneOf':[{'required':['$ref']},{'$ref':'#/$defs/scheme'}]},'$defs':{'scheme':{'oneOf':["
                  + "{'required':['kind','key'],'properties':{'kind':{'const':'key'},'key':{'type':'string'}}},"
                  + "{'required':['kind','url'],'properties':{'kind':{'const':'open'},'url':{'type':'string'}}}]}}}",
              "[{'kind':'opn','url':'u'},{'kind':'open','url':5},{'kind':'key'}]",
              "/0/kind: kind is 'opn'; must be key or open; did you mean open? (read as scheme)",
              "/1/url: url is 5; must be a string (read as scheme)",
              "/2: key is missing in item 2 (read as scheme)"),
          of(
              "a misspelt discriminator does not make a reference of it",
              TIMER_OR_REFERENCE,
              "[{'kind':'timr','every':5},{'kind':'cron','at':'1'},{'every':5},{'$reff':'#/a'}]",
              "/0/kind: kind is 'timr'; must be timer or cron; did you mean timer?"
                  + " (read as one of 1 (Timer) or 2 (Cron))",
              "/2: kind is missing in item 2 (read as one of 1 (Timer) or 2 (Cron))",
              "/3: $ref is missing in item 3 (read as Reference)"),
          of(
              "alternatives that fit equally are reported at the value",
              "{'oneOf':[{'properties':{'a':{'minimum':9}}},{'properties':{'b':{'minimum':9}}}],'required':['a','b']}",
              "{'a':5,'b':5}",
              ": the root matches no alternative of oneOf; nearest is 1: a is 5; must be at least 9"));

  @TestFactory
  Stream<DynamicTest> reports() throws SchemaException {
    Map<String, Validator> validators =
        Compiled.validators(CASES.stream().map(Case::schema).distinct());
    return CASES.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(),
                    () ->
                        assertThat(
                                validators
                                    .get(each.schema())
                                    .validate(each.instance())
                                    .violations()
                                    .stream()
                                    .map(told -> told.pointer() + ": " + told.message()))
                            .containsExactly(each.told())));
  }

  @Test
  @DisplayName("the same violation in several alternatives of a list is reported once")
  void folded() {
    Validator validator = Compiled.validator(OR_REFERENCE.replace('\'', '"'));
    String items = String.join(",", IntStream.range(0, 30).mapToObj(i -> "{\"name\":5}").toList());
    List<Violation> violations = validator.validate("[" + items + "]").violations();
    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).count()).isEqualTo(30);
    assertThat(violations.get(0).message())
        .isEqualTo("name is 5; must be a string (read as param) (the same in 29 more items)");
  }

  @Test
  @DisplayName("a value that is nested a hundred levels deep is followed to the cause")
  void deep() {
    Validator validator = Compiled.validator(OR_REFERENCE.replace('\'', '"'));
    String deep = "{\"items\":".repeat(90) + "{\"type\":1}" + "}".repeat(90);
    List<Violation> violations =
        validator.validate("[{\"name\":\"x\",\"schema\":" + deep + "}]").violations();
    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).pointer()).endsWith("/items/items/type");
  }

  @Test
  @DisplayName("many unknown members and many alternatives do not multiply the work")
  @Timeout(60)
  void hostile() {
    String properties =
        String.join(
            ",", IntStream.range(0, 50).mapToObj(i -> "\"member" + i + "name\":true").toList());
    String alternatives =
        String.join(
            ",",
            IntStream.range(0, 40)
                .mapToObj(
                    i -> "{\"required\":[\"r" + i + "\"],\"properties\":{" + properties + "}}")
                .toList());
    Validator validator = Compiled.validator("{\"items\":{\"anyOf\":[" + alternatives + "]}}");
    String item =
        "{"
            + String.join(
                ",", IntStream.range(0, 20).mapToObj(i -> "\"mebmer" + i + "nmae\":1").toList())
            + "}";
    String items = String.join(",", IntStream.range(0, 10_000).mapToObj(i -> item).toList());
    assertThat(validator.validate("[" + items + "]").isValid()).isFalse();
  }

  @Test
  @DisplayName("alternatives beside alternatives, in each of which the others are nested")
  @Timeout(60)
  void crossed() {
    Validator validator =
        Compiled.validator(
            """
            {"$ref": "#/$defs/t", "$defs": {"t": {"allOf": [
              {"oneOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"}]},
              {"oneOf": [{"$ref": "#/$defs/b"}, {"$ref": "#/$defs/a"}]}]},
              "a": {"required": ["x"], "properties": {"n": {"$ref": "#/$defs/t"}}},
              "b": {"required": ["y"], "properties": {"n": {"$ref": "#/$defs/t"}}}}}
            """);
    String deep = "{\"n\":".repeat(200) + "{}" + "}".repeat(200);
    assertThat(validator.validate(deep).isValid()).isFalse();
  }
}
