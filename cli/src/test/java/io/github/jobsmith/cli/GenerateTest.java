package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code jobsmith generate}, as a user would use and misuse it. */
class GenerateTest extends SchemaFiles {
  @Test
  @DisplayName("generate writes Java, reports the number of files, and keeps what is up to date")
  void generate() throws IOException {
    String line =
        "generate --schema @/order.schema.json --catalog @/catalog.json --package com.example.order"
            + " --no-models --output @/src";
    Shell.Result result = run(line);
    assertThat(said(result.err()))
        .isEqualTo(
            "@/order.schema.json:1:1: info: formats are not checked: uuid (in this dialect, format"
                + " is an annotation; the option assertFormats checks it)\n");
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
    assertThat(said(result.err()))
        .startsWith("@/item.json:1:1: info: formats are not checked: date (")
        .hasLineCount(1);
    assertThat(dir.resolve("src/p/Item.java")).content().doesNotContain("Generated\n");
  }

  @Test
  @DisplayName("generate: a name for a location without a model is a warning with a hint")
  void generateNamesNothing() throws IOException {
    String line = "generate --schema @/order.schema.json --catalog @/catalog.json --package p";
    Shell.Result result = run(line + " --output @/src --assert-formats --name #/$defs/none=None");
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
