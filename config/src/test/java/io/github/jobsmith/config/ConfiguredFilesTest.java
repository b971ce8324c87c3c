package io.github.jobsmith.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program does with the configuration of a repository. */
class ConfiguredFilesTest {
  private static final ConfiguredFiles FILES = ConfiguredFiles.of(LocalDate.of(2027, 1, 31));

  @TempDir Path dir;

  @BeforeEach
  void repository() throws IOException {
    write(".git/HEAD", "");
    write("device.schema.json", "{\"required\": [\"serial\"], \"title\": 1}");
    write("devices/a.json", "{}");
    write("jobs/b.json", "{\"jobId\": \"a b\", \"targets\": [\"x\"], \"document\": \"{}\"}");
    write("jobs/c.yaml", "$schema: ../device.schema.json\n");
    write(
        "jobsmith.yaml",
        """
        schemas:
          - {files: devices, schema: device.schema.json}
        severities:
          required: warning
        exclude: ["*.tpl.json"]
        ignores:
          - {files: jobs/b.json, rule: job-id-characters, reason: It exists.}
          - {files: jobs/b.json, rule: targets-empty, reason: An old one.}
        """);
  }

  private Path write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  @DisplayName("schemas, severities and ignored violations of the configuration")
  void configured() throws Exception {
    ConfiguredRun run = FILES.startRun();
    ConfiguredReport device = run.validate(dir.resolve("devices/a.json")).orElseThrow();
    assertThat(device.report().violations())
        .singleElement()
        .satisfies(each -> assertThat(each.severity()).isEqualTo(Severity.WARNING));
    assertThat(String.valueOf(device.schema())).endsWith("device.schema.json");
    ConfiguredReport job = run.validate(dir.resolve("jobs/b.json")).orElseThrow();
    assertThat(job.ignored()).isEqualTo(1);
    assertThat(job.schema()).isNull();
    assertThat(job.report().toString()).contains("targets").doesNotContain("job-id-characters");
    assertThat(run.validate(dir.resolve("x.tpl.json"))).isEmpty();
    assertThat(run.validate(dir.resolve("jobsmith.yaml"))).isEmpty();
    Map<Path, Report> notes = run.configurations(List.of(dir));
    assertThat(notes).containsOnlyKeys(dir.resolve("jobsmith.yaml"));
    assertThat(notes.values().iterator().next().toString()).contains("ignores[1] is not used");
  }

  @Test
  @DisplayName("without a configuration, and with another main schema")
  void without() throws Exception {
    ConfiguredReport plain =
        FILES.withoutConfiguration().startRun().validate(dir.resolve("jobs/b.json")).orElseThrow();
    assertThat(plain.report().isValid()).isFalse();
    assertThat(plain.ignored()).isZero();
    ConfiguredReport other =
        FILES
            .withSchema(ValidatorCompiler.standard().compile("{\"type\": \"array\"}"))
            .startRun()
            .validate(dir.resolve("devices/a.json"))
            .orElseThrow();
    assertThat(other.report().toString()).contains("array");
  }

  @Test
  @DisplayName("arrays of what the schema describes, also of schemas of the configuration")
  void items() throws Exception {
    write("devices/a.json", "[{\"serial\": 1}, {}]");
    write("devices/b.yaml", "- {}\n");
    ConfiguredRun run = FILES.withItems().startRun();
    Report report = run.validate(dir.resolve("devices/a.json")).orElseThrow().report();
    assertThat(report.violations())
        .singleElement()
        .satisfies(each -> assertThat(each.message()).contains("serial is missing"));
    assertThatThrownBy(() -> run.validate(dir.resolve("devices/b.yaml")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not YAML");
    assertThat(run.validate(dir.resolve("jobs/b.json")).orElseThrow().ignored()).isEqualTo(1);
    assertThat(
            FILES
                .withItems()
                .withSchema(ValidatorCompiler.standard().compile("{\"type\": \"string\"}"))
                .startRun()
                .validate(write("c.json", "[\"a\", 1]"))
                .orElseThrow()
                .report()
                .violations())
        .hasSize(1);
  }

  @Test
  @DisplayName("$schema of the file, comments, placeholders, and warnings of the schema once")
  void instance() throws Exception {
    write(
        "jobsmith.yaml",
        "instanceSchema: true\nplaceholders: ['\\{\\{']\n"
            + "schemas: [{files: other, document: true}]\n");
    write("other/d.json", "{");
    List<String> warnings = new ArrayList<>();
    ConfiguredRun run =
        FILES
            .withWarnings(each -> warnings.add(each.toString()))
            .withOptions(ValidationOptions.DEFAULT, List.of("^<"))
            .startRun();
    assertThat(run.validate(dir.resolve("jobs/c.yaml")).orElseThrow().report().toString())
        .contains("serial is missing")
        .doesNotContain("$schema");
    write("jobs/c.yaml", "# jobsmith: ignore required why\n$schema: ../device.schema.json\n");
    assertThat(run.validate(dir.resolve("jobs/c.yaml")).orElseThrow().ignored()).isEqualTo(1);
    assertThat(warnings).hasSize(1);
    Path job = write("jobs/d.json", "{\"jobId\": \"{{a}} b\", \"targets\": \"<x>\", \"x\": 1}");
    assertThat(run.validate(job).orElseThrow().report().toString())
        .contains("\"x\"")
        .doesNotContain("job-id-characters")
        .doesNotContain("targets");
    assertThat(run.validate(dir.resolve("other/d.json")).orElseThrow().report().isValid())
        .isFalse();
  }

  @Test
  @DisplayName("a configuration or schema that cannot be used is an exception that says why")
  void broken() throws IOException {
    Path file = dir.resolve("devices/a.json");
    write("device.schema.json", "{\"type\": 1}");
    assertThatThrownBy(() -> FILES.startRun().validate(file)).isInstanceOf(SchemaException.class);
    write("jobsmith.yaml", "schemas: [{files: devices, schema: none.json}]");
    assertThatThrownBy(() -> FILES.startRun().validate(file))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("jobsmith.yaml:1: no such file: ");
    write("jobsmith.yaml", "schemas: [{files: devices, schema: 'https://example.com/x'}]");
    assertThatThrownBy(() -> FILES.startRun().validate(file))
        .hasMessageContaining("no schema is known for https://example.com/x");
    write("jobsmith.yaml", "nothing: 1");
    assertThatThrownBy(() -> FILES.startRun().validate(file))
        .isInstanceOfSatisfying(
            ConfigurationException.class,
            e -> assertThat(e.details()).singleElement().asString().contains("unknown member"));
    write("jobsmith.yaml", "instanceSchema: true");
    write("devices/a.json", "{\"$schema\": \"file:a b\"}");
    assertThatThrownBy(() -> FILES.startRun().validate(file)).hasMessageContaining("$schema");
  }
}
