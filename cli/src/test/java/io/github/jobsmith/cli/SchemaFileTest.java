package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.cli.schema.BuiltInSchemas;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --schema FILE}, as a user would use and misuse it. */
class SchemaFileTest extends SchemaFiles {
  @Test
  @DisplayName("violations, their places and the exit code for a schema")
  void findings() {
    Shell.Result result =
        run(
            "validate --schema @/order.schema.json --catalog @/catalog.json @/bad.json @/good.json");
    assertThat(result.err()).isEmpty();
    assertThat(said(result.out()))
        .startsWith(
            "@/bad.json:1:1: error: id is missing [required]\n1 | {\"count\": 0}\n  | ^\n\n"
                + "@/bad.json:1:11: error: count is 0; must be at least 1 [minimum]\n")
        .endsWith(
            "2 files: 2 errors in 1 file; 1 clean\n"
                + "formats are not checked without --assert-formats: uuid\n");
    assertThat(result.status()).isEqualTo(1);
    assertThat(
            run("validate --schema @/order.schema.json --catalog @/catalog.json @/good.json")
                .status())
        .isZero();
  }

  @Test
  @DisplayName("the JSON output names the schema")
  void json() {
    assertThat(
            run("validate --format json --schema @/order.schema.json --catalog @/catalog.json"
                    + " @/bad.json")
                .out())
        .contains("\"https://example.com/order#/required\"");
  }

  @Test
  @DisplayName("formats are checked on request")
  void formats() {
    String line = "validate --schema @/order.schema.json --catalog @/catalog.json @/good.json";
    assertThat(run(line).status()).isZero();
    Shell.Result result = run(line + " --assert-formats");
    assertThat(said(result.out())).startsWith("@/good.json:1:8: error: id is \"x\"; must be ");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  @DisplayName("the default dialect applies if the schema specifies none")
  void dialect() throws IOException {
    write("tuple.json", "{\"items\": [{\"type\": \"string\"}]}");
    write("list.json", "[1]");
    String line = "validate --schema @/tuple.json @/list.json --default-dialect ";
    for (String draft :
        new String[] {"draft-07", "draft7", "7", "http://json-schema.org/draft-07/schema#"}) {
      assertThat(run(line + draft).status()).isEqualTo(1);
    }
    Shell.Result wrong = run(line + "draft-8");
    assertThat(wrong.err())
        .startsWith(
            "jobsmith: --default-dialect is \"draft-8\"; must be draft-04, draft-06, draft-07,"
                + " 2019-09, 2020-12 or the URI of a meta-schema; did you mean draft-0");
    assertThat(wrong.status()).isEqualTo(2);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "not JSON|{\"type\": }|@/s.json:1:10: error: a value is missing before `}`",
        "empty||@/s.json:1:1: error: the text is empty; expected a JSON value",
        "an array|[]|@/s.json:1:1: error: ",
        "a reference into the network|{\"$ref\": \"https://example.com/nowhere\"}|@/s.json:1:10: error: cannot find https://example.com/nowhere, referenced from @/s.json (put a file with this $id next to the schema, or add it to the catalogue; the network is not used by default)",
        "a file that is not there|{\"$ref\": \"gone.json\"}|@/s.json:1:10: error: cannot find gone.json, referenced from @/s.json (check the path)",
        "a file of nearly that name|{\"$ref\": \"goood.json\"}|@/s.json:1:10: error: cannot find goood.json, referenced from @/s.json (did you mean good.json?)",
        "a file in the same directory, with another base URI|{\"$id\": \"https://e.com/s/a.json\", \"$ref\": \"good.json\"}|@/s.json:1:43: error: cannot find https://e.com/s/good.json, referenced from @/s.json (@/good.json exists, but the $id of the schema sets another base URI; map the URI in a catalogue: {\"https://e.com/s/good.json\": \"good.json\"})",
        "an endless reference|{\"$ref\": \"#\"}|@/s.json:1:",
        "an unknown dialect|{\"$schema\": \"https://example.com/dialect\"}|@/s.json:1:13: error: the dialect \"https://example.com/dialect\" is not supported",
        "a type that is none|{\"type\": \"strin\"}|@/s.json:1:10: error: ",
        "a pattern that is none|{\"pattern\": \"(\"}|@/s.json:1:13: error: ",
      })
  void brokenSchemas(String title, String schema, String fault) throws IOException {
    write("s.json", schema == null ? "" : schema);
    Shell.Result result = run("validate --schema @/s.json @/good.json");
    assertThat(said(result.err())).startsWith(fault).doesNotContain("\tat ");
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  @DisplayName("all errors of a schema in one run, without the usage")
  void allFaults() throws IOException {
    write(
        "s.json",
        "{\"minLength\": \"x\",\n\"$ref\": \"#/no\",\n\"properties\": {\"a\": {\"type\": 3}}}");
    Shell.Result result = run("validate --schema @/s.json @/good.json");
    assertThat(said(result.err()).lines())
        .hasSize(3)
        .allMatch(line -> line.matches("@/s\\.json:[123]:\\d+: error: .*"));
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  @DisplayName("a directory as schema, and a malformed or missing catalogue")
  void wrongFiles() throws IOException {
    assertThat(said(run("validate --schema @ @/good.json").err()))
        .startsWith("jobsmith: --schema is a directory: @; must be a file\n");
    String line = "validate --schema @/order.schema.json @/good.json --catalog ";
    assertThat(said(run(line + "@/no.json").err()))
        .isEqualTo("@/no.json:1:1: error: the catalogue does not exist (check the path)\n");
    write("c.json", "{\"https://example.com/common/count\": \"no.json\"}");
    Shell.Result result = run(line + "@/c.json");
    assertThat(said(result.err()))
        .isEqualTo(
            "@/c.json:1:38: error: \"@/no.json\": no such file"
                + " (paths are relative to the catalogue)\n");
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  @DisplayName("warnings go to standard error and change nothing")
  void warnings() throws IOException {
    write("s.json", "{\"minLenght\": 1, \"minimum\": 1}");
    Shell.Result result = run("validate --schema @/s.json @/good.json");
    assertThat(said(result.err())).startsWith("@/s.json:1:2: warning: ").hasLineCount(1);
    assertThat(result.out()).isEqualTo("1 file: clean\n");
    assertThat(result.status()).isZero();
  }

  @Test
  @DisplayName("a file that is not a schema has a warning: the arguments may be swapped")
  void swapped() throws IOException {
    write("job.json", "{\"jobId\": \"a\", \"when\": 1, \"description\": \"x\"}");
    assertThat(said(run("validate --schema @/job.json @/good.json").err()))
        .isEqualTo(
            "@/job.json:1:1: warning: no JSON Schema keyword found, so every document is valid"
                + " (did you pass the data instead of the schema?)\n");
    write("described.json", "{\"description\": \"anything\", \"title\": \"x\"}");
    assertThat(run("validate --schema @/described.json @/good.json").err()).isEmpty();
  }

  @Test
  @DisplayName("formats that are only annotations are reported once, unless --quiet is set")
  void uncheckedFormats() throws IOException {
    write("s.json", "{\"items\": {\"format\": \"email\"}, \"format\": \"date\"}");
    String line = "validate --schema @/s.json @/good.json @/bad.json";
    assertThat(run(line).out())
        .isEqualTo(
            "2 files: clean\nformats are not checked without --assert-formats: date, email\n");
    assertThat(run(line + " --assert-formats").out()).isEqualTo("2 files: clean\n");
    assertThat(run(line + " --quiet").out()).isEmpty();
  }

  @Test
  @DisplayName("rules and explain accept a schema, too")
  void rules() {
    String schema = " --schema @/order.schema.json --catalog @/catalog.json";
    assertThat(run("rules" + schema).out()).contains("required").contains("minimum");
    assertThat(run("explain minimum" + schema).out()).startsWith("minimum (error): ");
    assertThat(run("explain name-length" + schema).status()).isEqualTo(2);
  }

  @Test
  @DisplayName("schema prints the built-in schema, which can be used as a file")
  void schema() throws IOException {
    String text = run("schema --dialect").out();
    assertThat(text).contains("\"$id\": \"https://jobsmith.github.io/schema/aws-iot/");
    write("create-job.json", text);
    Shell.Result result =
        run("validate --schema @/create-job.json examples/jobs/bad/missing-document.json");
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            new Shell()
                .schemas(new BuiltInSchemas())
                .run("validate", "examples/jobs/bad/missing-document.json")
                .out());
  }

  @Test
  @DisplayName("a schema inside of a file, by JSON Pointer")
  void fragment() throws IOException {
    write(
        "api.yaml",
        """
        openapi: 3.0.3
        components:
          schemas:
            Pet: {type: object, required: [id], properties: {"a b": {type: string}}}
        """);
    assertThat(said(run("validate --schema @/api.yaml#/components/schemas/Pet @/bad.json").out()))
        .startsWith("@/bad.json:1:1: error: id is missing [required]");
    String encoded = "@/api.yaml#/components/schemas/Pet/properties/a%20b";
    assertThat(said(run("validate --schema " + encoded + " @/bad.json").out()))
        .startsWith("@/bad.json:1:1: error: the root is an object; must be a string [type]");
    assertThat(said(run("validate --schema @/api.yaml @/bad.json").err()))
        .isEqualTo(
            "@/api.yaml:1:1: error: the document is OpenAPI 3.0, which contains schemas but is not a"
                + " schema (name one of its schemas: @/api.yaml#/components/schemas/Pet)\n");
    assertThat(said(run("validate --schema @/api.yaml#%ZZ @/bad.json").err()))
        .startsWith(
            "jobsmith: --schema: the part after # has a malformed percent-encoding: @/api.y");
    assertThat(said(run("validate --schema @/none.yaml#/a @/bad.json").err()))
        .startsWith("jobsmith: --schema: no such file or built-in schema: @/none.yaml");
    write("c#.json", "{\"type\": \"array\"}");
    assertThat(said(run("validate --schema @/c#.json @/bad.json").out()))
        .startsWith("@/bad.json:1:1: error: the root is an object; must be an array [type]");
    String meta = "http://json-schema.org/draft-07/schema#/definitions/simpleTypes";
    assertThat(said(run("validate --schema " + meta + " @/bad.json").out()))
        .contains("must be array, boolean, integer");
  }
}
