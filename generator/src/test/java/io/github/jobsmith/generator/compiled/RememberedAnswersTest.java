package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Schemas that check a value in 2^60 and more ways are fast and give the correct result; ordinary
 * schemas do not store answers.
 */
class RememberedAnswersTest {
  private record Case(String name, String schema, String valid, String invalid) {}

  /** Definitions that each refer to the previous one; the root is the last. */
  private static String chain(int length, String first, String next) {
    return IntStream.rangeClosed(1, length)
        .mapToObj(i -> "'d" + i + "':" + next.replace("NEXT", "'$ref':'#/$defs/d" + (i - 1) + "'"))
        .collect(
            Collectors.joining(
                ",", "{'$ref':'#/$defs/d" + length + "','$defs':{'d0':" + first + ",", "}}"));
  }

  private static String nested(int depth, String open, String inner, String close) {
    return open.repeat(depth) + inner + close.repeat(depth);
  }

  private static final String NODE = "{'properties':{'a':{'$ref':'#'}}}";

  private static final Stream<Case> CASES =
      Stream.of(
          new Case(
              "references",
              chain(60, "{'type':'integer','minimum':2}", "{'allOf':[{NEXT},{NEXT}]}"),
              "2",
              "1"),
          new Case(
              "choices",
              chain(60, "{'type':'integer'}", "{'anyOf':[{NEXT,'minimum':2},{NEXT,'maximum':9}]}"),
              "2",
              "'x'"),
          new Case(
              "exact choices",
              chain(60, "{'type':'integer'}", "{'oneOf':[{NEXT,'minimum':2},{NEXT,'maximum':1}]}"),
              "2",
              "'x'"),
          new Case(
              "conditions",
              chain(60, "{'minimum':2}", "{'if':{NEXT},'then':{NEXT},'else':{NEXT}}"),
              "2",
              "1"),
          new Case(
              "members of members",
              chain(
                  60,
                  "{'type':'integer'}",
                  "{'allOf':[{'properties':{'a':{NEXT}}},{'properties':{'a':{NEXT}}}]}"),
              nested(60, "{'a':", "1", "}"),
              nested(60, "{'a':", "'x'", "}")),
          new Case(
              "a recursive definition",
              "{'allOf':[" + NODE + "," + NODE + "],'type':['object','null']}",
              nested(500, "{'a':", "null", "}"),
              nested(500, "{'a':", "1", "}")),
          new Case(
              "a recursive choice",
              "{'anyOf':["
                  + NODE
                  + ",{'required':['b'],'allOf':["
                  + NODE
                  + "]}],"
                  + "'type':['object','null']}",
              nested(500, "{'a':", "null", "}"),
              nested(500, "{'a':", "1", "}")),
          new Case(
              "names and patterns",
              "{'properties':{'a':{'$ref':'#'}},'patternProperties':{'.':{'$ref':'#'}},"
                  + "'type':['object','null']}",
              nested(500, "{'a':", "null", "}"),
              nested(500, "{'a':", "1", "}")),
          new Case(
              "items and contains",
              "{'items':{'$ref':'#'},'contains':{'$ref':'#'},'type':['array','null']}",
              nested(500, "[", "null", "]"),
              nested(500, "[", "1", "]")),
          new Case(
              "recursive definitions that lead to each other",
              "{'$ref':'#/$defs/r0','$defs':{"
                  + IntStream.range(0, 20)
                      .mapToObj(
                          i ->
                              "'r"
                                  + i
                                  + "':{'type':['object','null'],'allOf':["
                                  + "{'properties':{'a':{'$ref':'#/$defs/r"
                                  + i
                                  + "'}}},"
                                  + "{'properties':{'a':{'$ref':'#/$defs/r"
                                  + Math.min(19, i + 1)
                                  + "'}}}]}")
                      .collect(Collectors.joining(","))
                  + "}}",
              nested(500, "{'a':", "null", "}"),
              nested(500, "{'a':", "1", "}")),
          new Case(
              "parts that evaluate",
              "{'$ref':'#/$defs/d60','unevaluatedProperties':false,'$defs':{"
                  + "'d0':{'properties':{'a':{'type':'integer'}}},"
                  + IntStream.rangeClosed(1, 60)
                      .mapToObj(
                          i ->
                              ("'d" + i + "':{'anyOf':[{NEXT},{NEXT,'required':['a']}]}")
                                  .replace("NEXT", "'$ref':'#/$defs/d" + (i - 1) + "'"))
                      .collect(Collectors.joining(","))
                  + "}}",
              "{'a':1}",
              "{'a':1,'b':1}"),
          new Case(
              "recursive choices that evaluate",
              "{'type':['object','null'],'oneOf':["
                  + "{'required':['a'],'properties':{'a':{'$ref':'#'}}},"
                  + "{'properties':{'b':{'$ref':'#'}},'unevaluatedProperties':{'$ref':'#'}}],"
                  + "'if':{'properties':{'a':{'$ref':'#'}}},'unevaluatedProperties':false}",
              nested(500, "{'b':", "{}", "}"),
              nested(500, "{'b':", "1", "}")));

  @TestFactory
  Stream<DynamicTest> answersAreFast() throws SchemaException {
    Compiled compiled = new Compiled(SchemaLoader.standard());
    var cases = CASES.toList();
    for (Case each : cases) {
      compiled.add(each.name(), each.schema().replace('\'', '"'));
    }
    Map<String, Validator> validators = compiled.validators();
    return cases.stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each, validators)));
  }

  private static void check(Case each, Map<String, Validator> validators) {
    Validator validator = validators.get(each.name());
    JsonDocument valid = JsonDocument.parse(each.valid().replace('\'', '"'));
    JsonDocument invalid = JsonDocument.parse(each.invalid().replace('\'', '"'));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(validator.validate(valid).violations()).isEmpty();
          assertThat(validator.isValid(valid)).isTrue();
          assertThat(validator.validate(invalid).violations()).isNotEmpty().doesNotHaveDuplicates();
          assertThat(validator.isValid(invalid)).isFalse();
        });
  }

  @Test
  void whatIsAskedTwiceIsReportedOnce() {
    Validator validator =
        Compiled.validator(
            chain(5, "{'type':'integer'}", "{'allOf':[{NEXT},{NEXT}]}").replace('\'', '"'));
    assertThat(validator.validate("true").violations()).hasSize(1);
  }

  @Test
  void ordinarySchemasRememberNothing() throws SchemaException {
    for (String schema :
        new String[] {
          "{'type':'object','properties':{'left':{'$ref':'#'},'right':{'$ref':'#'},"
              + "'children':{'items':{'$ref':'#'}}}}",
          "{'$ref':'#/$defs/n','$defs':{'n':{'properties':{'n':{'$ref':'#/$defs/n'}},"
              + "'patternProperties':{'^x-':{'$ref':'#/$defs/n'}}}}}",
          "{'properties':{'a':{'$ref':'#'}},'additionalProperties':{'$ref':'#'}}",
          "{'type':'array','prefixItems':[{'$ref':'#'},{'$ref':'#'}],'items':{'$ref':'#'}}",
          "{'properties':{'a':{'$ref':'#/$defs/s'},'b':{'$ref':'#/$defs/s'}},'allOf':["
              + "{'properties':{'a':{'$ref':'#/$defs/s'}}},{'anyOf':[{'$ref':'#/$defs/t'},"
              + "{'$ref':'#/$defs/u'}]}],'unevaluatedProperties':false,"
              + "'$defs':{'s':{'items':{'$ref':'#/$defs/t'}},'t':{'properties':{'v':{'items':true}}},"
              + "'u':{'properties':{'w':{'items':{'type':'string'}}}}}}"
        }) {
      Compiled compiled = new Compiled(SchemaLoader.standard());
      compiled.add("ordinary", schema.replace('\'', '"'));
      compiled.validators();
      assertThat(compiled.classes())
          .as(schema)
          .allSatisfy((name, code) -> assertThat(remembers(code)).as(name).isFalse());
    }
  }

  @Test
  void createJobRemembersNothing() throws SchemaException, IOException {
    assertThat(Compiled.createJob().classes())
        .isNotEmpty()
        .allSatisfy((name, code) -> assertThat(remembers(code)).as(name).isFalse());
  }

  private static boolean remembers(byte[] classFile) {
    return new String(classFile, StandardCharsets.ISO_8859_1).contains("remember");
  }
}
