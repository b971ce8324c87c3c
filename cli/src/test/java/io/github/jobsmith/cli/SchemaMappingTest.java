package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.cli.schema.BuiltInSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of one run that are validated against different schemas. */
class SchemaMappingTest {
  private static final String BAD_JOB = "{\"jobId\":\"a b\",\"targets\":[]}";

  @TempDir Path dir;

  @BeforeEach
  void schemas() throws IOException {
    write("schemas/device.schema.json", "{\"type\":\"object\",\"required\":[\"serial\"]}");
    write(
        "schemas/group.schema.json",
        "{\"$id\":\"https://example.com/group\",\"properties\":{\"size\":{\"type\":\"integer\"}},"
            + "\"additionalProperties\":false}");
    write("repo/devices/a.json", "{}");
    write("repo/groups/b.json", "{\"size\":\"1\"}");
    write("repo/jobs/c.json", BAD_JOB);
  }

  private Path write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Shell.Result run(String... args) {
    String[] all = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      all[i] = args[i].replace("@", dir.toString());
    }
    return new Shell().schemas(new BuiltInSchemas()).run(all);
  }

  private static final List<String> REPORTED =
      List.of(
          "repo/devices/a.json:1:1: error required: serial is missing",
          "repo/groups/b.json:1:9: error type: size is",
          "repo/jobs/c.json:1:10: error job-id-characters: jobId");

  @Test
  @DisplayName("--schema PATTERN=FILE, several; the first that matches applies")
  void commandLine() {
    Shell.Result result =
        run(
            "validate",
            "--schema=@/repo/devices/**=@/schemas/device.schema.json",
            "--schema=@/repo/**/b.json=@/schemas/group.schema.json",
            "--schema=@/repo/groups/**=none",
            "--format=short",
            "@/repo");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains(REPORTED);
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  @DisplayName("schemas in the configuration, relative to it; none is not validated")
  void configured() throws IOException {
    write(
        "repo/jobsmith.yaml",
        """
        schemas:
          - files: devices/**
            schema: ../schemas/device.schema.json
          - files: ["b.json", "other/*"]
            schema: ../schemas/group.schema.json#
          - {files: package.json, schema: none}
        """);
    write("repo/package.json", "{}");
    Shell.Result result = run("validate", "--format=short", "@/repo");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains(REPORTED).doesNotContain("package.json");
    String json = run("validate", "--format=json", "@/repo").out();
    assertThat(json)
        .contains("\"schema\": \"" + dir + "/schemas/device.schema.json\"")
        .contains("\"schemaLocation\": \"https://example.com/group#/properties/size/type\"")
        .contains("create-job.schema.json#/");
    assertThat(run("config", "@/repo/devices/a.json").out())
        .contains(
            "  schema: "
                + dir
                + "/schemas/device.schema.json ("
                + dir
                + "/repo/jobsmith.yaml:2)\n");
    assertThat(run("validate", "--schema=create-job-template", "@/repo/devices/a.json").out())
        .as("--schema applies to all files")
        .contains("jobTemplateId is missing");
  }

  @Test
  @DisplayName("a job document, and a built-in schema by name")
  void kinds() throws IOException {
    write(
        "repo/jobsmith.yaml",
        "schemas: [{files: docs, document: true}, {files: tpl, schema: create-job-template}]");
    write("repo/docs/d.json", "{\"a\":\"${aws:iot:s3-presigned-url:x}\"}");
    write("repo/tpl/t.json", "{}");
    assertThat(run("validate", "--format=short", "@/repo/docs", "@/repo/tpl").out())
        .contains("d.json:1:7: error presign-url")
        .contains("t.json:1:1: error template-id-required: jobTemplateId is missing");
  }

  @Test
  @DisplayName("a schema that cannot be used is reported once; other files are validated")
  void broken() throws IOException {
    write("schemas/broken.json", "{\"type\": 1}");
    write("repo/devices/a2.json", "{}");
    write(
        "repo/jobsmith.yaml",
        """
        schemas:
          - {files: devices, schema: ../schemas/broken.json}
          - {files: groups, schema: missing.json}
        """);
    Shell.Result result = run("validate", "--format=short", "@/repo");
    assertThat(result.err().split("broken.json:1:10: error", -1)).hasSize(2);
    assertThat(result.err())
        .contains("jobsmith.yaml:3: no such file or built-in schema: ")
        .contains("a.json: error: its schema", "a2.json: error: its schema");
    assertThat(result.out()).contains("c.json:1:10: error job-id");
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  @DisplayName("a configuration that names a pipe or a device as schema does not block the run")
  void device() throws IOException {
    write("repo/jobsmith.yaml", "schemas: [{files: devices, schema: /dev/zero}]");
    assertThat(run("validate", "@/repo/devices").err())
        .contains("jobsmith.yaml:1 is not a regular file: /dev/zero");
  }

  @Test
  @DisplayName("$schema in a file: relative to it, by its own $id, in the catalogue, built in")
  void instance() throws IOException {
    write("repo/devices/a.json", "{\"$schema\": \"../../schemas/device.schema.json\"}");
    write(
        "repo/groups/near.schema.json", Files.readString(dir.resolve("schemas/group.schema.json")));
    write("repo/groups/b.json", "{\"$schema\": \"https://example.com/group\", \"size\": \"1\"}");
    write("repo/groups/y.yaml", "$schema: near.schema.json\nsize: x\nother: 1\n");
    write(
        "repo/meta.json", "{\"$schema\": \"http://json-schema.org/draft-07/schema#\",\"type\":1}");
    Shell.Result result =
        run("validate", "--instance-schema", "--exclude=*.schema.json", "--format=short", "@/repo");
    assertThat(result.err())
        .isEqualTo(
            "jobsmith: http://json-schema.org/draft-07/schema: formats are not checked without"
                + " --assert-formats: regex, uri, uri-reference\n");
    assertThat(result.out())
        .contains("devices/a.json:1:1: error required: serial is missing")
        .contains("b.json:1:50: error type: size is")
        .contains(
            "y.yaml:2:7: error type: size is",
            "y.yaml:3:1: error additional-properties: unknown member")
        .contains("meta.json:1:62: error type")
        .contains("c.json:1:10: error job-id-characters")
        .doesNotContain("\"$schema\"");
    assertThat(run("validate", "@/repo/devices/a.json").out()).contains("$schema");
  }

  @Test
  @DisplayName("$schema that the schema names is an ordinary member, and one of AWS is unknown")
  void ordinary() throws IOException {
    write(
        "s.json",
        "{\"properties\":{\"$schema\":{\"const\":\"x\"}},\"additionalProperties\":false}");
    write("a.json", "{\"$schema\": \"s.json\"}");
    assertThat(run("validate", "--instance-schema", "@/a.json").out())
        .contains("$schema is \"s.json\"");
    write("s.json", "{\"additionalProperties\":{\"type\":\"integer\"}}");
    assertThat(run("validate", "--instance-schema", "@/a.json").status()).isZero();
    write("s.json", "{\"propertyNames\":{\"maxLength\":2}}");
    assertThat(run("validate", "--instance-schema", "@/a.json").status()).isZero();
    write(
        "a.json",
        "{\"$schema\": \"https://jobsmith.github.io/schema/aws-iot/create-job.schema.json\"}");
    assertThat(run("validate", "--instance-schema", "@/a.json").out())
        .contains("unknown member \"$schema\"");
  }

  @Test
  @DisplayName("$schema that is not found is an error of the file; the network is not used")
  void unknownInstance() throws IOException {
    write("a.json", "{\"$schema\": \"https://example.com/none\"}");
    write("b.json", "{\"$schema\": \"none.json\"}");
    write("c.json", "{\"$schema\": \"file:x y\"}");
    write("d.json", "{\"$schema\": 1}");
    Shell.Result result =
        run("validate", "--instance-schema", "@/a.json", "@/b.json", "@/c.json", "@/d.json");
    assertThat(result.err())
        .contains("$schema is https://example.com/none; the network is not used")
        .contains("$schema: no such file or built-in schema: ")
        .contains("c.json: error: $schema ");
    assertThat(result.out()).contains("d.json:1:1: error: jobId is missing");
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  @DisplayName(
      "settings of the configuration: instanceSchema, catalog, assertFormats, placeholders")
  void settings() throws IOException {
    write("repo/cat.json", "{\"https://example.com/s\": \"s.json\"}");
    write(
        "repo/s.json",
        "{\"items\":{\"format\":\"date\"},\"additionalProperties\":{\"format\":\"date\"}}");
    write(
        "repo/jobs/c.json", "{\"$schema\": \"https://example.com/s\",\"a\":\"{{x}}\",\"b\":\"2\"}");
    write(
        "repo/jobsmith.yaml",
        "instanceSchema: true\ncatalog: cat.json\nassertFormats: true\nplaceholders: ['\\{\\{']\n");
    Shell.Result result = run("validate", "--format=short", "@/repo/jobs");
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("c.json:1:53: error format: b is \"2\"; must be")
        .doesNotContain(": a is")
        .hasLineCount(1);
    assertThat(run("config", "@/repo/jobs/c.json").out())
        .contains("  schema: $schema of the file, if it has one (" + dir + "/repo/jobsmith.yaml:1)")
        .contains("  catalogue: " + dir + "/repo/cat.json (" + dir + "/repo/jobsmith.yaml:2)")
        .contains("  formats: checked (" + dir + "/repo/jobsmith.yaml:3)")
        .contains("  placeholders: \\{\\{ (" + dir + "/repo/jobsmith.yaml:4)");
    write("repo/jobsmith.yaml", "placeholders: ['(']");
    assertThat(run("validate", "@/repo/jobs").err())
        .contains("placeholders in " + dir + "/repo/jobsmith.yaml: \"(\" is not a regular expr");
  }

  @Test
  @DisplayName("--disable and severities know the rules of every schema of the run")
  void rules() throws IOException {
    write("s.json", "{\"required\":[\"a\"]}");
    write("repo/jobsmith.yaml", "schemas: [{files: devices, schema: ../s.json}]");
    assertThat(run("validate", "--disable=required", "@/repo/devices").status()).isZero();
    Shell.Result unknown = run("validate", "--disable=no-such", "@/repo/devices");
    assertThat(unknown.err()).contains("--disable: no schema of this run has the rule");
    assertThat(unknown.status()).isEqualTo(2);
    write(
        "repo/jobsmith.yaml",
        "schemas: [{files: devices, schema: ../s.json}]\nseverities: {required: info, nosuch: off}");
    Shell.Result all = run("validate", "--format=short", "@/repo");
    assertThat(all.out())
        .contains("a.json:1:1: info required: a is missing")
        .contains("\"nosuch\" is not a rule")
        .doesNotContain("\"required\"");
  }

  @Test
  @DisplayName("standard input is mapped by its name")
  void stdin() {
    Shell.Result result =
        new Shell()
            .stdin("{}")
            .run(
                "validate",
                "--schema=dev/*.json=" + dir + "/schemas/device.schema.json",
                "--stdin-filename=dev/x.json",
                "-");
    assertThat(result.out()).contains("dev/x.json:1:1: error: serial is missing");
  }
}
