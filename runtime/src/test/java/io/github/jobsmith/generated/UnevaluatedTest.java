package io.github.jobsmith.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code unevaluatedProperties} and {@code unevaluatedItems} as generated code: what is reported
 * and where. The official suite has the verdicts.
 */
class UnevaluatedTest {
  private record Case(String schema, String instance, String... violations) {}

  private static Case of(String schema, String instance, String... violations) {
    return new Case(schema.replace('\'', '"'), instance.replace('\'', '"'), violations);
  }

  private static final String BASE =
      "{'allOf':[{'$ref':'#/$defs/base'}],'properties':{'b':{'type':'integer'}},"
          + "'unevaluatedProperties':false,'$defs':{'base':{'properties':{'a':{'type':'string'}},"
          + "'patternProperties':{'^x-':true}}}}";

  private static final List<Case> CASES =
      List.of(
          // known from the schema alone
          of(BASE, "{'a':'s','b':1,'x-c':1}"),
          of(BASE, "{'a':1,'b':'s','c':1}", "type@/a", "type@/b", "unevaluated-properties@/c"),
          of(BASE, "[1]"),
          of("{'unevaluatedProperties':{'type':'string'}}", "{'a':'s','b':1}", "type@/b"),
          of("{'unevaluatedProperties':true}", "{'a':'s'}"),
          of(
              "{'allOf':[{'additionalProperties':{'minimum':2}}],'unevaluatedProperties':false}",
              "{'a':1}",
              "minimum@/a"),
          of(
              "{'allOf':[{'prefixItems':[true,{'type':'integer'}]}],'prefixItems':[{'type':'null'}],"
                  + "'unevaluatedItems':false}",
              "[null,'s',3]",
              "type@/1",
              "unevaluated-items@/2"),
          of("{'unevaluatedItems':{'minimum':2}}", "[1,2]", "minimum@/0"));

  @TestFactory
  Stream<DynamicTest> cases() throws SchemaException {
    Compiled compiled = new Compiled(SchemaLoader.standard());
    for (String schema : CASES.stream().map(Case::schema).distinct().toList()) {
      compiled.add(schema, schema);
    }
    Map<String, Validator> validators = compiled.validators();
    return CASES.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.schema() + " <- " + each.instance(), () -> check(each, validators)));
  }

  private static void check(Case each, Map<String, Validator> validators) {
    Validator validator = validators.get(each.schema());
    JsonDocument document = JsonDocument.parse(each.instance());
    Report report = validator.validate(document);
    List<String> found = new ArrayList<>();
    report.violations().forEach(v -> found.add(v.rule().id() + "@" + v.pointer()));
    assertThat(found).containsExactly(each.violations());
    assertThat(validator.isValid(document)).isEqualTo(each.violations().length == 0);
  }

  @Test
  void whatNoPartKnowsReadsLikeAnUnknownMember() {
    String schema = BASE.replace('\'', '"').replace("\"a\"", "\"colour\"");
    assertThat(Compiled.validator(schema).validate("{\"color\":1}").violations())
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.message())
                    .isEqualTo("unknown member \"color\"; did you mean colour?"));
  }

  @Test
  void anItemTooManyIsNotAllowedThere() {
    String schema =
        "{\"properties\":{\"list\":{\"prefixItems\":[true],\"unevaluatedItems\":false}}}";
    assertThat(Compiled.validator(schema).validate("{\"list\":[1,2]}").violations())
        .singleElement()
        .satisfies(
            violation -> assertThat(violation.message()).isEqualTo("list[1] is not allowed here"));
  }
}
