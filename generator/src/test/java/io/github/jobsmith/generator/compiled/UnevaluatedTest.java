package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The violations of {@code unevaluatedProperties} and {@code unevaluatedItems} in generated code.
 * The official suite tests the verdicts.
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

  private static final String VEHICLE =
      "{'type':'object','properties':{'id':{'type':'string'}},"
          + "'oneOf':[{'$ref':'#/$defs/car'},{'$ref':'#/$defs/bike'}],"
          + "'if':{'required':['owner']},'then':{'properties':{'owner':true,'since':{'minimum':1}}},"
          + "'else':{'patternProperties':{'^dealer-':{'type':'string'}}},"
          + "'dependentSchemas':{'insured':{'properties':{'insured':{'const':true},'insurer':true}}},"
          + "'unevaluatedProperties':false,'$defs':{"
          + "'car':{'properties':{'doors':{'type':'integer'},'brand':true},'required':['doors']},"
          + "'bike':{'properties':{'gears':{'type':'integer'},'brand':true},'required':['gears']}}}";

  /** What a nested choice evaluates counts only if all choices around it were taken. */
  private static final String NESTED =
      "{'anyOf':[{'required':['a'],'properties':{'a':true},'anyOf':[{'$ref':'#/$defs/deep'},true]},"
          + "{'required':['b'],'properties':{'b':true}},{'$ref':'#/$defs/open'}],"
          + "'unevaluatedProperties':{'type':'null'},'$defs':{"
          + "'deep':{'required':['c'],'properties':{'c':true}},"
          + "'open':{'required':['open'],'unevaluatedProperties':true}}}";

  private static final String LIST =
      "{'prefixItems':[{'type':'string'}],"
          + "'anyOf':[{'prefixItems':[true,{'type':'integer'}]},{'maxItems':4}],"
          + "'contains':{'type':'null'},'unevaluatedItems':false}";

  /** The value of a member selects a branch, which counts even if it fails. */
  private static final String PET =
      "{'properties':{'id':true},'oneOf':[{'$ref':'#/$defs/cat'},{'$ref':'#/$defs/dog'}],"
          + "'unevaluatedProperties':false,'$defs':{"
          + "'cat':{'required':['kind'],'properties':{'kind':{'const':'cat'},"
          + "'lives':{'type':'integer'}}},"
          + "'dog':{'required':['kind'],'properties':{'kind':{'const':'dog'},"
          + "'age':{'type':'integer'}},"
          + "'anyOf':[{'required':['owner'],'properties':{'owner':true}},{'required':['age']}]}}}";

  private static final String OBJECT_OR_LIST =
      "{'oneOf':[{'type':'object','properties':{'a':{'type':'integer'}}},{'type':'array',"
          + "'prefixItems':[{'type':'integer'}]}],"
          + "'unevaluatedProperties':false,'unevaluatedItems':false}";

  private static final List<Case> CASES =
      List.of(
          // known from the schema alone
          of(BASE, "{'a':'s','b':1,'x-c':1}"),
          of(BASE, "{'a':1,'b':'s','c':1}", "type@/a", "type@/b", "unevaluated-properties@/c"),
          of(BASE, "[1]"),
          of(
              "{'unevaluatedProperties':false,'oneOf':[{'type':'object'},{'type':'null'},"
                  + "{'type':'number','additionalProperties':true}]}",
              "{'a':1}",
              "unevaluated-properties@/a"),
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
          of("{'unevaluatedItems':{'minimum':2}}", "[1,2]", "minimum@/0"),
          // known from the instance
          of(VEHICLE, "{'id':'1','doors':2,'brand':'b','dealer-x':'d'}"),
          of(VEHICLE, "{'gears':2,'brand':'b','owner':1,'since':1}"),
          of(VEHICLE, "{'gears':2,'insured':true,'insurer':'i'}"),
          of(VEHICLE, "{'gears':2,'insurer':'i'}", "unevaluated-properties@/insurer"),
          of(VEHICLE, "{'gears':2,'since':1}", "unevaluated-properties@/since"),
          of(
              VEHICLE,
              "{'gears':2,'owner':1,'dealer-x':'d','doors':'2'}",
              "unevaluated-properties@/dealer-x",
              "unevaluated-properties@/doors"),
          of(VEHICLE, "{'gears':2,'owner':1,'since':0}", "minimum@/since"),
          // what a failing choice would have evaluated is unknown
          of(VEHICLE, "{'gears':'2','brand':1}", "type@/gears"),
          of(
              VEHICLE,
              "{'gears':2,'doors':2,'brand':1,'x':1}",
              "one-of@",
              "unevaluated-properties@/x"),
          of(NESTED, "{'a':1,'c':1}"),
          of(NESTED, "{'b':1,'c':1}", "type@/c"),
          of(NESTED, "{'b':1,'c':null}"),
          of(NESTED, "{'open':1,'c':1}"),
          of(LIST, "['s',1,null]"),
          of(LIST, "['s',1,null,null,2]", "unevaluated-items@/4"),
          of(LIST, "['s',null,'x']", "unevaluated-items@/2"),
          of(
              LIST,
              "[null,1,null,null,null,3,'s']",
              "type@/0",
              "unevaluated-items@/5",
              "unevaluated-items@/6"),
          of(LIST, "{'s':1}"),
          of(PET, "{'id':1,'kind':'cat','lives':9}"),
          of(PET, "{'kind':'cat','age':9}", "unevaluated-properties@/age"),
          of(PET, "{'kind':'cat','lives':'9','x':1}", "type@/lives", "unevaluated-properties@/x"),
          of(
              PET,
              "{'kind':'cat','lives':'9','age':1}",
              "type@/lives",
              "unevaluated-properties@/age"),
          of(PET, "{'kind':'dog','owner':'o','age':1}"),
          of(PET, "{'kind':'dog','age':1,'owner':'o','x':1}", "unevaluated-properties@/x"),
          of(PET, "{'kind':'dog','age':'1','x':1}", "type@/age", "unevaluated-properties@/x"),
          of(PET, "{'kind':'dog','x':1}", "any-of@"),
          of(PET, "{'kind':'fish','x':1}", "enum@/kind"),
          of(PET, "{'kind':1,'x':1}", "enum@/kind"),
          of(PET, "{'x':1}", "required@"),
          of(OBJECT_OR_LIST, "{'a':1}"),
          of(OBJECT_OR_LIST, "{'a':'s','b':1}", "type@/a", "unevaluated-properties@/b"),
          of(OBJECT_OR_LIST, "['s',1]", "type@/0", "unevaluated-items@/1"),
          of(OBJECT_OR_LIST, "1", "type@"));

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
  void unevaluatedMemberReadsLikeAnUnknownMember() {
    String schema = BASE.replace('\'', '"').replace("\"a\"", "\"colour\"");
    assertThat(Compiled.validator(schema).validate("{\"color\":1}").violations())
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.message())
                    .isEqualTo("unknown member \"color\"; did you mean colour?"));
  }

  /** With so many choices, their results are in an array that separate methods fill. */
  @Test
  void hundredsOfChoicesAreAskedInPieces() throws SchemaException, IOException {
    String choices =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    ("{'required':['m#'],'properties':{'m#':true,'n#':true},"
                            + "'patternProperties':{'^p#-':true}}")
                        .replace("#", Integer.toString(i)))
            .collect(Collectors.joining(","));
    Compiled compiled = new Compiled(SchemaLoader.standard());
    compiled.add(
        "many",
        ("{'$defs':{'all':{'anyOf':["
                + choices
                + "]}},'$ref':'#/$defs/all',"
                + "'properties':{'id':true},'unevaluatedProperties':false}")
            .replace('\'', '"'));
    Validator validator = compiled.validators().get("many");
    for (Map.Entry<String, byte[]> type : compiled.classes().entrySet()) {
      Map<String, Integer> sizes = MethodSizes.of(type.getValue());
      sizes.remove("<clinit>");
      assertThat(sizes.values()).as(type.getKey() + sizes).allMatch(size -> size < 8_000);
    }
    assertThat(validator.validate("{\"id\":1,\"m299\":1,\"n299\":1,\"p299-\":1}").isValid())
        .isTrue();
    assertThat(validator.validate("{\"m0\":1,\"m150\":1,\"p150-x\":1,\"n0\":1}").isValid())
        .isTrue();
    assertThat(validator.validate("{\"m0\":1,\"n1\":1,\"p1-\":1}").violations())
        .extracting(Violation::pointer)
        .containsExactly("/n1", "/p1-");
  }

  /** The names of members are looked up once for each object, not once for each member. */
  @Test
  void manyMembersTakeLinearTime() {
    Validator validator =
        Compiled.validator(
            ("{'dependentSchemas':{'last':{'patternProperties':{'^[ml]':true}}},"
                    + "'unevaluatedProperties':false}")
                .replace('\'', '"'));
    String members =
        IntStream.range(0, 200_000)
            .mapToObj(i -> "\"m" + i + "\":1")
            .collect(Collectors.joining(","));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(validator.validate("{" + members + "}").isValid()).isFalse();
          JsonDocument valid = JsonDocument.parse("{" + members + ",\"last\":1}");
          assertThat(validator.isValid(valid)).isTrue();
        });
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
