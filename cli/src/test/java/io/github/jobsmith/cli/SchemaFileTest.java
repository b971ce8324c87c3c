package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.cli.schema.BuiltInSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --schema FILE}, as a user would use and misuse it. */
class SchemaFileTest {
  private static final String ORDER =
      """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://example.com/order",
        "type": "object",
        "required": ["id"],
        "properties": {
          "id": {"type": "string", "format": "uuid"},
          "count": {"$ref": "https://example.com/common/count"}
        }
      }
      """;

  @TempDir Path dir;

  @BeforeEach
  void files() throws IOException {
    write("order.schema.json", ORDER);
    write("common/count", "{\"type\": \"integer\", \"minimum\": 1}");
    write("catalog.json", "{\"https://example.com/common/\": \"common\"}");
    write("good.json", "{\"id\": \"x\", \"count\": 1}");
    write("bad.json", "{\"count\": 0}");
  }

  private String write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  /** Runs a command line in which {@code @} stands for the directory. */
  private Shell.Result run(String line) {
    String[] args = line.split(" ");
    for (int i = 0; i < args.length; i++) {
      args[i] = args[i].replace("@", dir.toString());
    }
    return new Shell().run(args);
  }

  /** Returns the output, with {@code @} for the directory. */
  private String said(String text) {
    return text.replace(dir.toString(), "@").replace('\\', '/');
  }

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
  @DisplayName("a cycle through the catalogue is a recursive schema")
  void circle() throws IOException {
    write("c.json", "{\"https://e.com/a\": \"a.json\", \"https://e.com/b\": \"b.json\"}");
    write("a.json", "{\"properties\": {\"b\": {\"$ref\": \"https://e.com/b\"}}}");
    write(
        "b.json",
        "{\"required\": [\"x\"], \"properties\": {\"a\": {\"$ref\": \"https://e.com/a\"}}}");
    write("data.json", "{\"b\": {\"x\": 1, \"a\": {\"b\": {}}}}");
    Shell.Result result = run("validate --schema @/a.json --catalog @/c.json @/data.json");
    assertThat(said(result.out())).startsWith("@/data.json:1:27: error: x is missing");
    assertThat(result.err()).isEmpty();
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
  @DisplayName("a URI as schema is looked up in the catalogue; otherwise there is a hint")
  void uri() throws IOException {
    String line = "validate @/bad.json --schema https://example.com/order";
    Shell.Result none = run(line);
    assertThat(none.err())
        .startsWith(
            "jobsmith: --schema is https://example.com/order; the network is not used: save the"
                + " schema to a file, map the URI to a file with --catalog, or add"
                + " --allow-network\n");
    assertThat(none.status()).isEqualTo(2);
    assertThat(run(line + " --catalog @/catalog.json").err())
        .contains("https://example.com/order, which is not in the catalogue; ");
    write(
        "all.json",
        "{\"https://example.com/order\": \"order.schema.json\","
            + " \"https://example.com/common/\": \"common\"}");
    Shell.Result found = run(line + " --catalog @/all.json");
    assertThat(found.err()).isEmpty();
    assertThat(found.out()).contains("id is missing").contains("1 file: 2 errors\n");
  }

  @ParameterizedTest
  @DisplayName("with --allow-network, documents are loaded from public addresses, over https")
  @CsvSource(
      delimiter = '|',
      value = {
        "http://127.0.0.1:1/a.json|only https is allowed (write https, ",
        "https://127.0.0.1:1/a.json|the address of the server, 127.0.0.1, is of this computer; it",
        "https://localhost:1/a.json|the address of the server, ",
        "https://169.254.169.254/latest|the address of the server, 169.254.169.254, is link-local;",
        "https://10.0.0.1/a.json|the address of the server, 10.0.0.1, is private; it must be public",
        "https://[::1]/a.json|the address of the server, 0:0:0:0:0:0:0:1, is of this computer; it",
      })
  void network(String uri, String fault) throws IOException {
    write("far.json", "{\"$ref\": \"" + uri + "\"}");
    String options = " --allow-network --lock @/schemas.lock.json @/good.json";
    String cannot = "error: cannot load " + uri + ": " + fault;
    Shell.Result result = run("validate --schema @/far.json" + options);
    assertThat(said(result.err())).startsWith("@/far.json:1:10: " + cannot);
    assertThat(result.status()).isEqualTo(2);
    assertThat(run("validate --schema " + uri + options).err()).startsWith(uri + ":1:1: " + cannot);
    String generate = " --package a.b --output @/out";
    assertThat(
            run("generate --schema @/far.json" + generate + options.replace(" @/good.json", ""))
                .err())
        .contains(cannot);
    assertThat(dir.resolve("schemas.lock.json")).doesNotExist();
    assertThat(run("validate --schema @/far.json" + options + " --frozen-lock").err())
        .contains("cannot load " + uri + ": the lock file ", " does not exist (add it in a run");
  }

  @Test
  @DisplayName(
      "with --allow-network, other URIs are as unknown as before, and the lock file counts")
  void networkSettings() throws IOException {
    write("near.json", "{\"type\": \"object\"}");
    write("broken.lock.json", "{}");
    String network = " --allow-network --lock @/";
    assertThat(run("validate --schema ftp://a/b" + network + "l.json @/good.json").err())
        .startsWith(
            "jobsmith: --schema is ftp://a/b; the network is not used for such a URI: save");
    assertThat(
            said(
                run("validate --schema @/near.json" + network + "broken.lock.json @/good.json")
                    .err()))
        .startsWith("@/broken.lock.json:1:1: error: this is not a lock file of version 1 (");
    assertThat(run("validate --schema @/near.json" + network + "common @/good.json").err())
        .startsWith("jobsmith: --lock is a directory: ");
    assertThat(run("validate --schema @/near.json" + network + "l.json @/good.json").status())
        .isZero();
    assertThat(dir.resolve("l.json")).doesNotExist();
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
  @DisplayName("generate writes Java, reports the number of files, and keeps what is up to date")
  void generate() throws IOException {
    String line =
        "generate --schema @/order.schema.json --catalog @/catalog.json --package com.example.order"
            + " --no-models --output @/src";
    Shell.Result result = run(line);
    assertThat(result.err()).isEmpty();
    assertThat(said(result.out())).matches("@/src: \\d+ files\n");
    assertThat(dir.resolve("src/com/example/order/OrderValidator.java")).exists();
    assertThat(said(run(line).out())).isEqualTo("@/src: up to date\n");
    Shell.Result job = run("generate --schema create-job --package job --output @/job");
    assertThat(job.status()).isZero();
    assertThat(dir.resolve("job/job/CreateJobRequest.java")).exists();
  }

  @Test
  @DisplayName("generate: schemas that share a directory keep their files")
  void generateTwice() throws IOException {
    String inner = "{\"type\": \"object\", \"properties\": {\"id\": {\"type\": \"string\"}}}";
    write("a.json", "{\"type\": \"object\", \"properties\": {\"x\": " + inner + "}}");
    write("b.json", inner);
    assertThat(run("generate --schema @/a.json --package a --output @/java").status()).isZero();
    assertThat(run("generate --schema @/b.json --package b --output @/java").status()).isZero();
    assertThat(dir.resolve("java/a/X.java")).exists();
    write("a.json", "{\"type\": \"object\"}");
    assertThat(said(run("generate --schema @/a.json --package a --output @/java").out()))
        .matches("@/java: [0-9]+ files, [0-9]+ deleted\n");
    assertThat(dir.resolve("java/a/X.java")).doesNotExist();
    assertThat(dir.resolve("java/b/B.java")).exists();
    write("more/a.json", "{\"type\": \"object\", \"title\": \"B\"}");
    Shell.Result result = run("generate --schema @/more/a.json --package b --output @/java");
    assertThat(said(result.err())).contains("b/BValidator.java is also generated from b.json (b)");
    assertThat(result.status()).isEqualTo(3);
  }

  @Test
  @DisplayName(
      "generate and validate accept a YAML schema, and report its errors with their positions")
  void yaml() throws IOException {
    Files.writeString(
        dir.resolve("order.schema.yaml"),
        "type: object\nproperties:\n  total: {$ref: 'money.yml#/$defs/amount'}\n");
    Files.writeString(dir.resolve("money.yml"), "$defs: {amount: {type: integer}}\n");
    String generate = "generate --schema @/order.schema.yaml --package p --output @/yaml";
    assertThat(run(generate).status()).isZero();
    assertThat(dir.resolve("yaml/p/Order.java")).content().contains("total");
    assertThat(run(generate).out()).contains("up to date");
    Files.writeString(dir.resolve("order.yaml"), "total: 1.5\n");
    assertThat(run("validate --no-cache --schema @/order.schema.yaml @/order.yaml").out())
        .contains("order.yaml:1:8: error: total is 1.5; must be a whole number");
    Files.writeString(dir.resolve("money.yml"), "$defs:\n  amount: {type: [}\n");
    Shell.Result broken = run("validate --no-cache --schema @/order.schema.yaml @/order.yaml");
    assertThat(broken.status()).isEqualTo(2);
    assertThat(broken.err()).contains("money.yml:2:19: error: ");
  }

  @Test
  @DisplayName("generate has every option for models that the plugin has")
  void generateOptions() throws IOException {
    write(
        "item.json",
        "{\"title\": \"Item\", \"type\": \"object\", \"properties\": {"
            + "\"price\": {\"type\": \"number\", \"default\": 1.5},"
            + "\"made\": {\"type\": \"string\", \"format\": \"date\"},"
            + "\"kind\": {\"type\": \"object\", \"properties\": {\"a\": {}}},"
            + "\"maker\": {\"type\": \"object\", \"properties\": {}}}}");
    Shell.Result result =
        run(
            "generate --schema @/item.json --package p --output @/src --decimals double"
                + " --java-formats --assert-formats --builder-defaults --jackson-annotations"
                + " --name #/properties/kind=Sort --name #=Thing --type #/properties/maker=com.example.Maker");
    assertThat(result.err()).isEmpty();
    assertThat(dir.resolve("src/p/Thing.java"))
        .content()
        .contains("Double price", "LocalDate made", "Sort kind", "com.example.Maker", "1.5")
        .contains(
            "@JsonCreator", "@Generated\npublic record Thing(", "  @Generated\n  public static");
    result =
        run("generate --schema @/item.json --package p --output @/src --generated-annotation none");
    assertThat(result.err()).isEmpty();
    assertThat(dir.resolve("src/p/Item.java")).content().doesNotContain("Generated\n");
  }

  @Test
  @DisplayName("generate: a name for a location without a model is a warning with a hint")
  void generateNamesNothing() throws IOException {
    String line = "generate --schema @/order.schema.json --catalog @/catalog.json --package p";
    Shell.Result result = run(line + " --output @/src --name #/$defs/none=None");
    assertThat(said(result.err()))
        .isEqualTo(
            "@/order.schema.json:1:1: warning: a name, type, interface or annotation is set for #/$defs/none, but"
                + " there is no model at this location (write locations like #/$defs/address; a"
                + " name that begins with a lowercase letter is the name of a member)\n");
  }

  @Test
  @DisplayName("generate: a schema with errors is 2, an output that cannot be written is 3")
  void generateFaults() throws IOException {
    write("s.json", "{\"type\": 1}");
    assertThat(run("generate --schema @/s.json --package p --output @/src").status()).isEqualTo(2);
    assertThat(dir.resolve("src")).doesNotExist();
    write("file", "");
    Shell.Result result = run("generate --schema create-job --package p --output @/file");
    assertThat(said(result.err())).startsWith("@/file: error: cannot be written: ");
    assertThat(result.status()).isEqualTo(3);
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

  @Test
  @DisplayName("all schemas of an OpenAPI document are generated")
  void generateAll() throws IOException {
    write(
        "api.json",
        "{\"openapi\": \"3.1.0\", \"components\": {\"schemas\": {\"A\": {\"type\": \"object\","
            + " \"properties\": {\"b\": {\"$ref\": \"#/components/schemas/B\"}}}, \"B\": {\"enum\":"
            + " [\"x\", \"y\"]}}}}");
    assertThat(run("generate --schema @/api.json --package p --output @/java").status()).isZero();
    assertThat(dir.resolve("java/p/A.java")).content().contains("@Nullable B b");
    assertThat(dir.resolve("java/p/B.java")).content().contains("enum B");
    assertThat(dir.resolve("java/p/BValidator.java")).exists();
  }
}
