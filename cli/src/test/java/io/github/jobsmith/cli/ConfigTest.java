package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.cli.check.SchemaRules;
import io.github.jobsmith.config.ActiveConfiguration;
import io.github.jobsmith.config.ConfigSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The configuration file of a repository; {@link Shell#NOW} is 2027-01-31. */
class ConfigTest {
  private static final String BAD = "{\"name\":\"abcd\",\"odd\":1}";

  @TempDir Path dir;

  private void write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Shell.Result validate(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "validate";
    System.arraycopy(more, 0, args, 1, more.length);
    args[more.length + 1] = dir.toString();
    return new Shell().run(args);
  }

  @Test
  @DisplayName("severities, also off; --config none does without, --config FILE chooses one")
  void severities() throws IOException {
    write("jobs/a.json", BAD);
    write(".jobsmith.yaml", "severities:\n  name-length: warning\n  odd-member: off\n");
    Shell.Result result = validate();
    assertThat(result.out())
        .contains("a.json:1:9: warning: name has 4")
        .endsWith("1 file: 1 warning\n");
    assertThat(result.status()).isZero();
    assertThat(validate("--config", "none").status()).isEqualTo(1);
    write("other.cfg", "{\"severities\": {\"odd-member\": \"error\"}}");
    assertThat(validate("--config=" + dir.resolve("other.cfg")).out()).contains("2 errors");
  }

  @Test
  @DisplayName("the nearest configuration applies, and none from above a git repository")
  void nearest() throws IOException {
    write("jobsmith.yaml", "severities: {name-length: info}");
    write("near/jobsmith.json", "{\"severities\": {\"odd-member\": \"info\"}}");
    write("near/a.json", BAD);
    write("repo/.git/HEAD", "");
    write("repo/a.json", BAD);
    write("sub/a.json", BAD);
    assertThat(validate("--format=short").out())
        .contains("near/a.json:1:9: error", "near/a.json:1:22: info")
        .contains("repo/a.json:1:9: error", "repo/a.json:1:22: warning")
        .contains("sub/a.json:1:9: info", "sub/a.json:1:22: warning");
  }

  @Test
  @DisplayName("ignored violations are counted; the pointer and the files select them")
  void ignores() throws IOException {
    write("old/a.json", BAD);
    write("new/a.json", BAD);
    write(
        "jobsmith.yaml",
        "ignores:\n"
            + "- {files: 'old/**', rule: name-length, pointer: /name, reason: renamed in May}\n"
            + "- {files: ['old/a.json'], rule: odd-member, reason: x, until: 2027-01-31}\n");
    Shell.Result result = validate();
    assertThat(result.out())
        .contains("new/a.json:1:9", "new/a.json:1:22")
        .doesNotContain("old/a.json")
        .endsWith("; 2 clean; hidden: 2 ignored\n");
    assertThat(validate("--format=json").out()).contains("\"ignored\": 2");
  }

  @Test
  @DisplayName("expired and unused entries, and unknown rules, are violations in the configuration")
  void notes() throws IOException {
    write("a.json", BAD);
    write(
        "jobsmith.yaml",
        "severities:\n  name-lenght: off\nignores:\n"
            + "- {files: a.json, rule: odd-member, reason: x, until: 2027-01-30}\n"
            + "- {files: a.json, rule: name-length, pointer: /other, reason: x}\n"
            + "- {files: a.json, rule: start-lead, reason: x}\n");
    Shell.Result result = validate("--fail-on=warning");
    assertThat(result.out())
        .contains(
            "jobsmith.yaml:2:3: warning: member \"name-lenght\" is not a rule of the schema; did you mean name-length? [config-rule]")
        .contains("jobsmith.yaml:4:3: warning: ignores[0] has expired: its last day was 2027-01-30")
        .contains("jobsmith.yaml:5:3: warning: ignores[1] is not used")
        .contains("a.json:1:22: warning");
    assertThat(result.status()).isEqualTo(1);
    assertThat(validate("--format=json").out())
        .contains("jobsmith-config.schema.json#/$defs/ignore/properties/until\"")
        .contains("jobsmith-config.schema.json#/properties/severities\"")
        .contains("jobsmith-config.schema.json#/$defs/ignore\"");
    assertThat(new Shell().run("validate", dir + "/a.json").out()).doesNotContain("config-unused");
  }

  @Test
  @DisplayName("an entry about a file that is gone from a searched directory is not used")
  void gone() throws IOException {
    write("jobs/a.json", "{}");
    write("other/b.json", "{}");
    write(
        "jobsmith.yaml",
        "ignores:\n"
            + "- {files: jobs/gone.json, rule: odd-member, reason: x}\n"
            + "- {files: other/gone.json, rule: odd-member, reason: x}\n");
    assertThat(new Shell().run("validate", "--format=short", dir + "/jobs").out())
        .contains("jobsmith.yaml:2:3: warning config-unused")
        .hasLineCount(1);
  }

  @Test
  @DisplayName("a rule that does not exist is reported where it is named, in YAML and in JSON")
  void unknownRules() throws IOException {
    write("a.json", "{}");
    write(
        "jobsmith.json",
        "{\"severities\":{\"no~such/rule\":\"off\",\"name-length\":\"info\"},\n"
            + "\"ignores\":[{\"files\":\"a.json\",\"rule\":\"none\",\"reason\":\"x\"}]}");
    assertThat(validate("--format=json").out())
        .contains("\"pointer\": \"/severities/no~0such~1rule\"")
        .contains("\"pointer\": \"/ignores/0/rule\"")
        .contains("jobsmith-config.schema.json#/properties/severities\"");
    assertThat(validate("--format=short").out())
        .contains(
            "jobsmith.json:1:16: warning config-rule: member \"no~such/rule\" is not a rule of")
        .contains("jobsmith.json:2:37: warning config-rule: rule is \"none\", which is not a rule")
        .hasLineCount(2);
  }

  @Test
  @DisplayName("an entry of schemas that applies to no file of searched directories is reported")
  void unmatched() throws IOException {
    write("a.json", "{}");
    write("s.schema.json", "{\"type\":\"object\"}");
    write(
        "jobsmith.yaml",
        """
        schemas:
        - {files: 's.schema.json', schema: none}
        - {files: '*.json', schema: s.schema.json}
        - {files: 'a.json', schema: create-job}
        - {files: 'devices/**', document: true}
        """);
    assertThat(validate("--format=short").out())
        .contains(
            "jobsmith.yaml:4:3: warning config-unmatched: schemas[2] is not used: it is the first match of no file")
        .contains("jobsmith.yaml:5:3: warning config-unmatched: schemas[3] is not used")
        .hasLineCount(2);
    Shell.Result file = new Shell().run("validate", "--format=short", dir + "/a.json");
    assertThat(file.out()).isEmpty();
    assertThat(validate("--format=short", "--exclude=devices").out()).isEmpty();
    assertThat(validate("--format=short", "--schema=" + dir + "/s.schema.json").out())
        .doesNotContain("config-unmatched");
    // What the command line says instead does not count.
    assertThat(validate("--format=short", "--schema=" + dir + "/a.json=none").out())
        .contains("schemas[2]", "schemas[3]")
        .hasLineCount(2);
  }

  @Test
  @DisplayName("entries for rules of schemas are those of check-schema, which reads no others")
  void rulesOfSchemas() throws IOException {
    write("a.json", BAD);
    write(
        "s.schema.json",
        "{\"properties\":{\"a\":{\"type\":\"string\",\"default\":1,\"exampels\":[]}}}");
    write("drafts/t.schema.json", "{\"minLenght\":1}");
    write(
        "u.schema.yaml",
        "type: string\ndefault: 1 # jobsmith: ignore schema-default Of the old service.\n");
    write(
        "jobsmith.yaml",
        """
        severities: {schema-warning: error}
        exclude: [drafts]
        schemas:
        - {files: '*.schema.*', schema: none}
        ignores:
        - {files: s.schema.json, rule: schema-default, reason: x}
        - {files: s.schema.json, rule: schema-examples, reason: x}
        - {files: s.schema.json, rule: schema-value, reason: x, until: 2027-01-30}
        - {files: a.json, rule: name-length, reason: x}
        - {files: a.json, rule: odd-member, reason: x}
        """);
    assertThat(SchemaRules.all().ids()).containsAll(ActiveConfiguration.OF_SCHEMAS);
    assertThat(validate("--format=short").out()).isEmpty();
    Shell.Result schemas =
        new Shell().run("check-schema", "--format=short", "--exclude=a.json", dir.toString());
    assertThat(schemas.out().replace(dir + "/", ""))
        .isEqualTo(
            """
            s.schema.json:1:49: error schema-warning: unknown keyword "exampels" is ignored; did you mean examples?
            jobsmith.yaml:8:3: warning config-expired: ignores[2] has expired: its last day was 2027-01-30
            """);
    assertThat(schemas.status()).isEqualTo(1);
    write("a.json", "{}");
    assertThat(new Shell().run("check-schema", "--format=short", dir.toString()).out())
        .contains("jobsmith.yaml:7:3: warning config-unused: ignores[1] is not used");
    Shell.Result without = new Shell().run("check-schema", "--config=none", dir.toString());
    assertThat(without.out()).contains("t.schema.json", "[schema-default]");
    assertThat(without.status()).isZero();
    assertThat(new Shell().run("check-schema", dir + "/jobsmith.yaml").out())
        .isEqualTo("1 file: clean\n");
  }

  @Test
  @DisplayName("excluded files are not validated, also if they are arguments")
  void excludes() throws IOException {
    write("a.tpl.json", BAD);
    write("drafts/b.json", BAD);
    write("c.json", "{}");
    write("jobsmith.yaml", "exclude: ['*.tpl.json', ./drafts/]");
    assertThat(validate().out()).isEqualTo("2 files: clean\n");
    assertThat(new Shell().run("validate", dir + "/a.tpl.json").out())
        .isEqualTo("0 files: nothing to check\n");
  }

  @ParameterizedTest(name = "configuration {0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "severity: {}¦:1:1: error: unknown member \"severity\"",
        "severities: {a: fatal}¦:1:17: error: ",
        "exclude: a¦:1:10: error: ",
        "ignores: [{files: a, rule: b}]¦:1:11: error: ",
        "ignores: [{files: a, rule: b, reason: c, until: 2027-02-30}]¦:1:49: error: ",
        "ignores: [{files: [], rule: b, reason: c}]¦:1:19: error: ",
        "ignores: [{files: a, rule: b, reason: c, pointer: d}]¦:1:51: error: ",
        "a: [¦:1:",
        "[]¦:1:1: error: ",
        "&a [*a]¦:1:",
        "schemas: [{files: a}]¦:1:11: error: ",
        "schemas: [{files: a, schema: b, kind: c}]¦:1:",
        "schemas: [{files: a, schema: x.json, document: true}]¦:1:30: error: ",
        "schemas: {a: b}¦:1:10: error: ",
        "instanceSchema: 1¦:1:17: error: ",
        "placeholders: a¦:1:15: error: ",
      })
  void invalid(String text, String message) throws IOException {
    write("a.json", "{}");
    write("jobsmith.yaml", text);
    Shell.Result result = new Shell().run("validate", dir + "/a.json");
    assertThat(result.err())
        .contains("jobsmith.yaml" + message)
        .endsWith("jobsmith.yaml cannot be used\n");
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(2);
    Shell.Result itself = new Shell().run("validate", dir + "/jobsmith.yaml");
    assertThat(itself.out()).contains("jobsmith.yaml" + message);
    assertThat(itself.status()).isEqualTo(1);
  }

  @ParameterizedTest(name = "valid: {0}")
  @ValueSource(
      strings = {
        "{}",
        "",
        "# nothing",
        "---\n# nothing\n\n",
        "\uFEFF# nothing",
        "exclude: []",
        "exclude: ['../../etc/**', /etc]",
        "schemas: [{files: '*.txt', schema: ../../x.json}, {files: [b], schema: none}]",
        "schemas: [{files: a.json, document: false, schema: create-job}]",
        "schemas: [{files: x, document: true}, {files: y, document: true, schema: create-job}]",
      })
  void valid(String text) throws IOException {
    write("a.json", "{}");
    write("jobsmith.yaml", text);
    Shell.Result result = validate();
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    assertThat(ConfigSchema.validate(dir.resolve("jobsmith.yaml")).isValid()).isTrue();
  }

  @Test
  @DisplayName("a link in a circle and a wrong pattern end the run with a message")
  void hostile() throws IOException {
    write("a.json", "{}");
    Path link = dir.resolve("jobsmith.yaml");
    Files.createSymbolicLink(link, link);
    Shell.Result circle = new Shell().run("validate", dir + "/a.json");
    assertThat(circle.err()).contains("jobsmith.yaml cannot be read: ");
    assertThat(circle.status()).isEqualTo(2);
    Files.delete(link);
    write("jobsmith.yaml", "exclude: ['[a']");
    assertThat(validate().err()).contains("which is not a valid pattern");
    assertThat(new Shell().run("validate", "--config=" + dir + "/no", "a").err())
        .startsWith("jobsmith: --config: no such file: ");
  }

  @Test
  @DisplayName("config shows what is in force, and prints the schema")
  void command() throws IOException {
    write(
        "jobsmith.yaml",
        "severities: {odd-member: off}\nignores:\n"
            + "- {files: '*.json', rule: name-length, pointer: /name, reason: old, until: 2028-01-01}");
    String name = dir + "/jobsmith.yaml";
    assertThat(new Shell().run("config", dir + "/a.json").out())
        .endsWith(
            "jobsmith.yaml\n"
                + "  schema: create-job (default)\n"
                + "  severity: odd-member off ("
                + name
                + ":1)\n"
                + "  ignored: name-length at /name until 2028-01-01: old ("
                + name
                + ":3)\n");
    assertThat(
            new Shell()
                .run(
                    "config",
                    "--config=none",
                    "--exclude=*.json",
                    "--disable=x",
                    "--placeholders=<.*>",
                    "--instance-schema",
                    "a.json")
                .out())
        .isEqualTo(
            """
            a.json
              excluded: it is not validated (--exclude)
              schema: $schema of the file, if it has one (--instance-schema)
              severity: x off (--disable)
              placeholders: <.*> (--placeholders)
              configuration: none
              schema: create-job (default)
            """);
    write("empty/jobsmith.yaml", "# nothing yet");
    assertThat(new Shell().run("config", dir + "/empty/a.json").out())
        .contains("  configuration: " + dir + "/empty/jobsmith.yaml (empty)\n");
    write("repo/.git/HEAD", "");
    assertThat(new Shell().run("config", dir + "/repo/a.json").out())
        .endsWith("  configuration: none\n  schema: create-job (default)\n");
    assertThat(new Shell().run("config", "--schema").out()).contains("jobsmith-config.schema.json");
  }
}
