package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.cli.output.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("jobsmith check-schema")
class CheckSchemaTest {
  @TempDir Path dir;

  private static Shell.Result run(String... args) {
    return new Shell().run(args);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }

  private String found(String name, String text) throws IOException {
    Path file = file(name, text);
    Shell.Result result = run("check-schema", "--format", "short", file.toString());
    assertThat(result.err()).isEmpty();
    return result.out().replace(file + ":", "").replace("warning schema-", "").strip();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        // What the schema needs, and what is exactly enough.
        "{'minimum':3,'maximum':2}¦1:14 contradiction: minimum 3 and maximum 2 allow no number; no number is valid",
        "{'minimum':3,'maximum':3}¦",
        "{'exclusiveMinimum':3,'maximum':3}¦1:23 contradiction: exclusiveMinimum 3 and maximum 3 allow no number; no number is valid",
        "{'type':'integer','minimum':1.2,'maximum':1.8}¦1:33 contradiction: minimum 1.2 and maximum 1.8 allow no integer; no integer is valid",
        "{'minLength':3,'maxLength':2}¦1:16 contradiction: minLength is 3, above maxLength 2; no string is valid",
        "{'minItems':2,'items':false,'prefixItems':[true]}¦1:2 contradiction: minItems 2 is greater than the number of items that are allowed, 1",
        "{'minItems':1,'items':false,'prefixItems':[true]}¦",
        "{'required':['a'],'properties':{'a':false}}¦1:2 contradiction: member \"a\" is required, but its schema is false; no object is valid",
        "{'required':['a'],'additionalProperties':false}¦1:2 contradiction: member \"a\" is required, but additionalProperties forbids it; no object is valid",
        "{'required':['a'],'additionalProperties':false,'patternProperties':{'a':true}}¦",
        "{'allOf':[{'type':'string'},{'type':['array','null']}]}¦1:2 contradiction: allOf leaves no value: string and array or null exclude each other",
        "{'allOf':[{'type':'integer'},{'type':'number'}]}¦",
        "{'type':'number','allOf':[{'minimum':5},{'maximum':4}]}¦1:18 contradiction: allOf leaves no value: no number is within all bounds",
        "{'allOf':[{'minimum':5},{'maximum':4}]}¦",
        "{'anyOf':[{'type':'string'},{'type':'array'}]}¦",
        "{'$ref':'#/$defs/a','type':'number','$defs':{'a':{'$ref':'#/$defs/b'},'b':{'type':'string'}}}¦1:2 contradiction: $ref leaves no value: number and string exclude each other",
        "{'$defs':{'a':{'allOf':[{'$ref':'#/$defs/a'}]}}}¦`1:26 error schema-error: $ref refers back to`",
        // Formats that are probably misspelt; others can be those of another tool.
        "{'format':'datetime'}¦1:11 warning: the format \"datetime\" is unknown and is not checked; did you mean date-time?",
        "{'$defs':{'a':{'format':'e-mail'}}}¦1:25 warning: the format \"e-mail\" is unknown and is not checked; did you mean email?",
        "{'format':'color'}¦",
        // One cause, one violation.
        "{'type':'string','type':'object'}¦1:18 error duplicate-member: member \"type\" occurs more than once",
        // Definitions that nothing refers to.
        "{'$defs':{'a':{'minimum':3,'maximum':2}}}¦1:28 contradiction: minimum 3 and maximum 2 allow no number; no number is valid",
        "{'$defs':{'a':{'minimum':3,'maximum':3}}}¦",
        "{'definitions':{'a b':{'properties':{'b':{'enum':[]}}}}}¦1:50 warning: enum is empty, so no value is valid; add values",
        "{'$defs':{'a':{'pattern':'(['}}}¦1:26 error schema-error: the pattern \"([\" is invalid at index 1",
        "{'$defs':{'a':{'patternProperties':{'([':{}}}}}¦1:37 error schema-error: the pattern \"([\" is invalid at index 1",
        "{'$defs':{'a':{'$ref':'#/$defs/b'},'b':{'enum':[]}}}¦1:48 warning: enum is empty, so no value is valid; add values",
        "{'properties':{'$defs':{'enum':[]}},'$defs':{'x':{'$id':'https://a.example/x','minimum':3}}}¦1:32 warning: enum is empty, so no value is valid; add values",
        // Values.
        "{'type':'string','enum':['a',1]}¦1:30 value: enum[1] is 1; must be a string",
        "{'pattern':'^a','enum':['a','b']}¦1:29 value: enum[1] is \"b\"; must be text that matches ^a",
        "{'const':1,'enum':[2]}¦`1:10 value: const is 1; must be 2|1:20 value: enum[0] is 2; must be 1`",
        "{'type':'string','default':5}¦1:28 default: default is 5; must be a string",
        "{'type':'object','required':['a'],'default':{}}¦1:45 default: a is missing in default",
        "{'properties':{'a':{'type':'string'}},'default':{'a':1}}¦1:54 default: in default: a is 1; must be a string",
        "{'additionalProperties':false,'default':{'a':1}}¦1:42 default: in default: unknown member \"a\"",
        "{'type':'string','default':'5','examples':['a',null]}¦1:48 examples: examples[1] is null; must be a string",
        "{'properties':{'~1 %ü':{'type':'string','default':5}}}¦1:51 default: default is 5; must be a string",
        // Up to draft-07, nothing counts beside a reference; from 2019-09 on, it does.
        "{'$schema':'http://json-schema.org/draft-07/schema#','definitions':{'a':{'$ref':'#','default':1}},'type':'string'}¦",
        "{'$schema':'https://json-schema.org/draft/2019-09/schema','$defs':{'a':{'$ref':'#','default':1}},'type':'string'}¦1:94 default: default is 1; must be a string",
        // Keywords.
        "{'minLenght':1}¦1:2 warning: unknown keyword \"minLenght\" is ignored; did you mean minLength?",
        "{'minLength':'1'}¦1:14 error schema-error: the value of minLength must be a non-negative integer",
        "{'$ref':'#/$defs/gone'}¦1:9 error schema-error: $ref \"#/$defs/gone\" does not resolve",
        "[1]¦1:1 error schema-error: the document is an array; a schema must be an object, true or false",
        "{'a':}¦1:6 error json-syntax: a value is missing before",
        // Identifiers inside, as in several resources of one document.
        "{'$id':'https://a.example/x','$defs':{'b':{'$id':'y','type':'string','default':1}},'$ref':'y'}¦1:80 default: default is 1; must be a string",
      })
  void reported(String schema, String expected) throws IOException {
    String found = found("a.json", schema.replace('\'', '"'));
    assertThat(found.replace(dir + "/", "").replace("\n", "|").replaceAll("(\\d+:\\d+): ", "$1 "))
        .startsWith(expected == null ? "" : expected)
        .matches(expected == null ? "" : ".+");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "openapi: 3.1.0¦a: {type: string, default: 5}¦4:32: default: default is 5; must be a string",
        "openapi: 3.0.3¦a: {type: string, nullable: true, default: null}¦",
        "openapi: 3.0.3¦a: {type: string, example: 5}¦4:32: examples: example is 5; must be a string",
        "asyncapi: 3.0.0¦a: {minimum: 3, maximum: 2}¦4:21: contradiction: minimum 3 and maximum 2 allow no number; no number is valid",
        "openapi: 3.1.0¦a: {pattern: '(['}¦`4:18: error schema-error: the pattern`",
        "openapi: 3.1.0¦¦`1:1: error schema-error: the document is OpenAPI 3.1, which contains schemas but is not`",
      })
  @DisplayName("all schemas of a document that contains schemas are checked")
  void containers(String version, String schema, String expected) throws IOException {
    String found =
        found(
            "a.yaml",
            version + "\ncomponents:\n  schemas:\n    " + (schema == null ? "{}" : schema) + "\n");
    assertThat(found)
        .startsWith(expected == null ? "" : expected)
        .matches(expected == null ? "" : "(?s).+");
  }

  @Test
  @DisplayName("a schema in YAML has the places of the YAML text")
  void yaml() throws IOException {
    assertThat(found("a.yaml", "type: string\ndefault: # none\n  5\nenum:\n- a\n- 7\n"))
        .isEqualTo(
            "3:3: default: default is 5; must be a string\n6:3: value: enum[1] is 7; must be a string");
  }

  @Test
  @DisplayName("errors are violations, everything else only with --fail-on warning")
  void exitCodes() throws IOException {
    Path warning = file("a.json", "{\"minLenght\":1}");
    Path error = file("b.json", "{\"type\":1}");
    Path clean = file("c.json", "{\"type\":\"string\",\"default\":\"a\"}");
    assertThat(run("check-schema", clean.toString()).out()).isEqualTo("1 file: clean\n");
    assertThat(run("check-schema", warning.toString()).status()).isZero();
    assertThat(run("check-schema", "--fail-on", "warning", warning.toString()).status())
        .isEqualTo(1);
    assertThat(run("check-schema", error.toString(), clean.toString()).status()).isEqualTo(1);
    assertThat(run("check-schema", "--disable", "schema-warning", warning.toString()).out())
        .isEqualTo("1 file: clean\n");
    assertThat(run("check-schema", dir.resolve("none.json").toString()).status()).isEqualTo(3);
    assertThat(run("check-schema", "--default-dialect", "draft-5", clean.toString()).status())
        .isEqualTo(2);
  }

  @Test
  @DisplayName("every format of validate is possible, except standard output")
  void formats() throws IOException {
    Path file = file("a.json", "{\"type\":\"string\",\"default\":5}");
    for (Format.Kind kind : Format.Kind.values()) {
      Shell.Result result = run("check-schema", "--format", kind.label(), file.toString());
      if (kind.isStandard()) {
        assertThat(result.status()).isEqualTo(2);
      } else {
        assertThat(result.out()).as(kind.label()).containsAnyOf("default is 5", "schema-default");
      }
    }
  }

  @Test
  @DisplayName(
      "an error of another document is one of the schema that refers to it, with its place")
  void otherDocuments() throws IOException {
    file("b.json", "{\"minLenght\":1,\n\"type\":\"strin\"}");
    String found = found("a.json", "{\"$ref\":\"b.json\"}");
    assertThat(found)
        .startsWith("1:1: error schema-error: " + dir + "/b.json:2:8: ")
        .hasLineCount(1);
  }

  @Test
  @DisplayName("hostile schemas end in time")
  void hostile() throws IOException {
    StringBuilder chain = new StringBuilder("{\"$defs\":{");
    for (int i = 0; i < 3000; i++) {
      chain.append("\"").append(i).append("\":{\"allOf\":[{\"$ref\":\"#/$defs/all\"}]},");
    }
    chain.append("\"all\":{\"allOf\":[").append("{\"minimum\":1},".repeat(3000)).append("true]}}}");
    assertThat(found("a.json", chain.toString())).isEmpty();
    assertThat(
            found(
                "b.json",
                "{\"type\":\"number\",\"allOf\":[{\"minimum\":1e999999999},{\"maximum\":2}]}"))
        .contains("no number is within all bounds");
    assertThat(
            found(
                "c.json",
                "{\"default\":" + "[".repeat(400) + "]".repeat(400) + ",\"type\":\"array\"}"))
        .isEmpty();
  }

  @Test
  @DisplayName("real schemas are checked without an internal error")
  void realSchemas() {
    String set = System.getProperty("jobsmith.shared");
    Path all = Path.of(set == null ? "../shared" : set).resolve("schemastore-sample/schemas");
    assumeTrue(Files.isDirectory(all), "schemastore-sample is not there");
    Shell.Result result = run("check-schema", "--quiet", "--format", "short", all.toString());
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isLessThan(2);
  }
}
