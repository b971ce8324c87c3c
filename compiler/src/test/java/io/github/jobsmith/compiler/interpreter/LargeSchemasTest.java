package io.github.jobsmith.compiler.interpreter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Validator;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of docs/scale.md in full size, and hostile ones, run without generated code. */
class LargeSchemasTest {
  private static final Duration SOON = Duration.ofSeconds(180);

  /** A schema that is large in one respect, with a valid document and one with violations. */
  private record Large(String name, String schema, String valid, String invalid) {
    Large {
      schema = schema.replace('\'', '"');
      valid = valid.replace('\'', '"');
      invalid = invalid.replace('\'', '"');
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static String list(int n, IntFunction<String> entry) {
    return IntStream.range(0, n).mapToObj(entry).collect(Collectors.joining(","));
  }

  private static List<Large> large() {
    String text = "a".repeat(65_536);
    return List.of(
        new Large(
            "properties",
            "{'properties':{" + list(5_000, i -> "'n" + i + "':{'maximum':" + i + "}") + "}}",
            "{'n4999':4999}",
            "{'n4999':5000}"),
        new Large(
            "required",
            "{'required':[" + list(5_000, i -> "'n" + i + "'") + "]}",
            "{" + list(5_000, i -> "'n" + i + "':0") + "}",
            "{" + list(4_999, i -> "'n" + i + "':0") + "}"),
        new Large(
            "patternProperties",
            "{'patternProperties':{"
                + list(5_000, i -> "'^p" + i + "_':{'maximum':" + i + "}")
                + "}}",
            "{'p4999_':4999}",
            "{'p4999_':5000}"),
        new Large(
            "largePatterns",
            "{'properties':{"
                + list(200, i -> "'m" + i + "':{'pattern':'(a|b" + i + ")[a-d]{11}x'}")
                + "}}",
            "{'m199':'b199abcdabcdabcx'}",
            "{'m199':'b199abcdabcdabx'}"),
        new Large(
            "dependentRequired",
            "{'dependentRequired':{" + list(10_000, i -> "'a" + i + "':['b" + i + "']") + "}}",
            "{'a9999':0,'b9999':0}",
            "{'a9999':0}"),
        new Large(
            "dependentSchemas",
            "{'dependentSchemas':{"
                + list(5_000, i -> "'a" + i + "':{'minProperties':" + (i % 7 + 2) + "}")
                + "}}",
            "{'b':0}",
            "{'a4999':0}"),
        new Large(
            "allOf",
            "{'allOf':[" + list(3_000, i -> "{'not':{'const':'v" + i + "'}}") + "]}",
            "'v'",
            "'v2999'"),
        new Large(
            "anyOf",
            "{'anyOf':[" + list(5_000, i -> "{'type':'array','minItems':" + (i + 1) + "}") + "]}",
            "[1]",
            "[]"),
        new Large(
            "oneOf",
            "{'oneOf':["
                + list(20_000, i -> "{'required':['k'],'properties':{'k':{'const':" + i + "}}}")
                + "]}",
            "{'k':19999}",
            "{'k':-1}"),
        new Large(
            "alternatives",
            "{'oneOf':["
                + list(
                    20_000,
                    i -> "{'properties':{'a" + i + "':{},'v':{'maximum':" + i + "}},'minItems':2}")
                + "]}",
            "{'v':19999}",
            "{'v':20000}"),
        new Large(
            "conditions",
            "{'allOf':["
                + list(
                    3_000,
                    i ->
                        "{'if':{'properties':{'kind':{'const':'k%1$d'}},'required':['kind']},'then':{'required':['m%1$d']}}"
                            .formatted(i))
                + "]}",
            "{'kind':'k2999','m2999':0}",
            "{'kind':'k2999'}"),
        new Large(
            "enum of strings",
            "{'enum':[" + list(20_000, i -> "'value" + i + "'") + "]}",
            "'value19999'",
            "'value20000'"),
        new Large(
            "enum of values",
            "{'enum':[" + list(20_000, i -> i % 2 == 0 ? "" + i : "[" + i + "]") + "]}",
            "[19999]",
            "19999"),
        new Large(
            "prefixItems",
            "{'prefixItems':[" + list(5_000, i -> "{'maximum':" + i + "}") + "],'items':false}",
            "[" + list(5_000, Integer::toString) + "]",
            "[" + list(4_999, Integer::toString) + ",5000]"),
        new Large(
            "definitions",
            "{'$ref':'#/$defs/d0','$defs':{"
                + list(
                    3_000,
                    i ->
                        "'d%d':{'properties':{'v':{'type':'integer'},'next':{'$ref':'#/$defs/d%d'}}}"
                            .formatted(i, (i + 1) % 3_000))
                + "}}",
            "{'v':1,'next':{'v':2}}",
            "{'v':1,'next':{'v':'2'}}"),
        new Large(
            "nesting",
            "{'properties':{'a':".repeat(490) + "{'type':'integer'}" + "}}".repeat(490),
            "{'a':".repeat(490) + "1" + "}".repeat(490),
            "{'a':".repeat(490) + "''" + "}".repeat(490)),
        new Large(
            "branches",
            "{'allOf':[{'anyOf':[{'not':{'not':{'oneOf':[".repeat(98)
                + "{'type':'integer'}"
                + "]}}}]}]}".repeat(98),
            "1",
            "''"),
        new Large(
            "long texts",
            "{'properties':{'T':{'const':'T'},'p':{'pattern':'^(B|b)$'}}}"
                .replace("T", text)
                .replace("B", text.substring(0, 16_000)),
            "{'T':'T','p':'b'}".replace("T", text),
            "{'T':'t','p':'b'}".replace("T", text)));
  }

  private static Validator validator(String schema) {
    return assertTimeoutPreemptively(SOON, () -> ValidatorCompiler.standard().compile(schema));
  }

  private static boolean isValid(Validator validator, String json) {
    return assertTimeoutPreemptively(
        SOON,
        () -> {
          boolean valid = validator.validate(json).isValid();
          assertThat(validator.isValid(JsonDocument.parse(json))).isEqualTo(valid);
          return valid;
        });
  }

  @ParameterizedTest
  @MethodSource("large")
  void largeSchemasRun(Large large) {
    Validator validator = validator(large.schema());
    assertThat(isValid(validator, large.valid())).isTrue();
    assertThat(isValid(validator, large.invalid())).isFalse();
  }

  private static List<String> hostile() {
    String ref = "'$ref':'#/$defs/d%1$d'";
    String bomb =
        list(
            60,
            i ->
                ("'d" + i + "':{'allOf':[{REF},{REF}],'anyOf':[{REF},{REF}]}")
                    .replace("REF", ref.formatted(i + 1)));
    return List.of(
        "{'allOf':[".repeat(100_000) + "{}" + "]}".repeat(100_000),
        "{'$ref':'#/$defs/d0','$defs':{" + bomb + ",'d60':{'type':'string'}}}",
        chain("{'allOf':[{NEXT}],'minLength':1}", 3_500),
        chain("{'anyOf':[{NEXT},{'type':'null'}],'minLength':1}", 3_500),
        chain("{'not':{NEXT},'minLength':1}", 3_000),
        chain("{'if':{NEXT},'then':{'minLength':1}}", 3_000),
        chain("{NEXT}", 10_000),
        "{'$ref':'#/$defs/d0','$defs':{"
            + list(1_000, i -> "'d" + i + "':{" + ref.formatted((i + 1) % 1_000) + "}")
            + "}}",
        unevaluatedChain(1_000),
        unevaluatedChain(600),
        "{'allOf':[" + list(600, i -> "{'pattern':'(?=(?:(?:\\\\b|){20}){20}a" + i + ")b'}") + "]}",
        "{'pattern':'" + "a".repeat(65_536) + "'}",
        "{'type':'string','maxLength':1,'type':'number'}",
        "{'multipleOf':1e999999999}",
        "{'minimum':1e999999999,'maximum':1e-999999999,'const':1e999999999}",
        "{'minLength':1e400,'minItems':99999999999999999999,'minContains':1e400,'contains':true}",
        "{'properties':{'\\ud800':{'const':'\\udc00'}},'title':'\\udfff','pattern':'\\ud800'}",
        "{'$id':'urn:x:../../y','properties':{'a':{'$ref':'#/$defs/..~1..~1x'}},"
            + "'$defs':{'../../x':{'type':'object'}}}",
        "{'title':'" + "T".repeat(1 << 20) + "','type':'object'}",
        "{'properties':{'" + "n".repeat(60_000) + "':{'properties':{" + names() + "}}}}");
  }

  private static String names() {
    return list(1_000, i -> "'" + i + "':{}");
  }

  private static String chain(String definition, int count) {
    return "{'$ref':'#/$defs/d0','$defs':{"
        + list(
            count,
            i ->
                "'d"
                    + i
                    + "':"
                    + (i == count - 1
                        ? "{'pattern':'a'}"
                        : definition.replace("NEXT", "'$ref':'#/$defs/d" + (i + 1) + "'")))
        + "}}";
  }

  private static String unevaluatedChain(int n) {
    return "{'properties':{"
        + list(
            n, i -> "'h%1$d':{'$ref':'#/$defs/b%1$d','unevaluatedProperties':false}".formatted(i))
        + "},'$defs':{"
        + list(
            n,
            i ->
                "'b%1$d':{'properties':{'p%1$d':true}%2$s}"
                    .formatted(i, i + 1 < n ? ",'$ref':'#/$defs/b" + (i + 1) + "'" : ""))
        + "}}";
  }

  /** Runs, or has the same errors as with generated code. */
  @ParameterizedTest
  @MethodSource("hostile")
  void hostileSchemas(String hostile) {
    String schema = hostile.replace('\'', '"');
    List<String> faults = faults(schema);
    if (!faults.isEmpty()) {
      assertThat(faults).anyMatch(fault -> fault.startsWith("schema.json:1:"));
      assertThat(classFaults(schema)).isEqualTo(faults);
      return;
    }
    Validator validator = validator(schema);
    for (String json :
        List.of("null", "1", "1e999999999", "\"aaa\"", "[1]", "{\"h0\":{\"p0\":1,\"q\":2}}")) {
      isValid(validator, json);
    }
  }

  private static List<String> faults(String schema) {
    return assertTimeoutPreemptively(
        SOON,
        () -> {
          try {
            ValidatorCompiler.standard().compile(schema);
            return List.of();
          } catch (SchemaException e) {
            return e.diagnostics().stream().map(Diagnostic::toString).toList();
          }
        });
  }

  private static List<String> classFaults(String schema) {
    try {
      ValidatorCompiler.standard().batch().add(SchemaSource.text("schema.json", schema));
      return List.of();
    } catch (SchemaException e) {
      return e.diagnostics().stream().map(Diagnostic::toString).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^(a+)+$",
        "(a|a)*b",
        "(.*a){25}!b",
        "^(a*)*b",
        "^(a?){50}a{50}b$",
        "^(a+)\\\\1+b$",
        "^(?=(a+)+$)",
        "((((a{0,100}){0,100}){0,100}){0,100})b"
      })
  void aPatternNeverTakesLong(String pattern) {
    String schema = "{\"pattern\":\"" + pattern + "\"}";
    List<String> faults = faults(schema);
    if (faults.isEmpty()) {
      assertThat(isValid(validator(schema), "\"" + "a".repeat(50_000) + "!\"")).isFalse();
    } else {
      assertThat(classFaults(schema)).isEqualTo(faults);
    }
  }
}
