package io.github.jobsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jobsmith.generator.plan.PlannedSchema;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas of the elements of a POM, and the messages if there are none. */
class PlannedSchemasTest {
  @TempDir private Path project;

  @BeforeEach
  void schemas() throws IOException {
    Files.createDirectories(project.resolve("schemas/sub"));
    Files.writeString(project.resolve("schemas/a.json"), "{}");
    Files.writeString(project.resolve("schemas/sub/b.schema.json"), "{}");
  }

  private List<String> plan(SchemaSet... sets) throws BadConfiguration, IOException {
    URL[] dependency = {project.toUri().toURL()};
    try (URLClassLoader classPath = new URLClassLoader(dependency)) {
      return new PlannedSchemas(new SchemaSources(project, project, classPath))
          .of(List.of(sets)).stream().map(PlannedSchemasTest::shown).toList();
    }
  }

  private static String shown(PlannedSchema schema) {
    return schema.source().name().replace('\\', '/') + " " + schema.packageName();
  }

  private static SchemaSet source(@Nullable String name) {
    return new SchemaSet(name, null, "com.example");
  }

  private SchemaSet directory(String name) {
    return new SchemaSet(null, project.resolve(name).toFile(), "com.example");
  }

  private String fault(SchemaSet set) {
    return catchThrowableOfType(BadConfiguration.class, () -> plan(set))
        .getMessage()
        .replace('\\', '/');
  }

  @Test
  void filesResourcesAndWhatIsBuiltIn() throws Exception {
    assertThat(
            plan(
                source("schemas/a.json"),
                source(" classpath:/schemas/a.json "),
                source("create-job"),
                directory("schemas"),
                directory("schemas").with(List.of("**"), List.of("**/*.schema.json"))))
        .containsExactly(
            "schemas/a.json com.example",
            "classpath:/schemas/a.json com.example",
            "classpath:/io/github/jobsmith/schema/create-job.schema.json com.example",
            "schemas/a.json com.example.a",
            "schemas/sub/b.schema.json com.example.sub.b",
            "schemas/a.json com.example.a");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "order.schema.json, p.order",
    "Order-Line.v2.json, p.orderlinev2",
    "billing/int.json, p.billing._int",
    "2024/1.json, p._2024._1",
    "---.json, p.schema",
  })
  void packagesOfFilesInDirectories(String file, String expected) {
    assertThat(PlannedSchemas.packageOf("p", Path.of(file))).isEqualTo(expected);
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(fault(source("no.json"))).isEqualTo("no schema found: no such file: no.json");
    assertThat(fault(source("schemas")))
        .isEqualTo("the <source> schemas is a directory; use <directory> instead");
    assertThat(fault(source("classpath:no.json")))
        .startsWith("no schema found: the dependencies of this project have no resource no.json");
    assertThat(fault(directory("nowhere"))).isEqualTo("no such <directory>: nowhere");
    assertThat(fault(directory("schemas").with(List.of("*.yaml"), List.of())))
        .isEqualTo("no schema found: no file in schemas matches *.yaml");
    assertThat(fault(source(null))).startsWith("a <schema> requires either a <source>");
    assertThat(fault(new SchemaSet("a.json", project.toFile(), "p")))
        .startsWith("a <schema> requires either a <source>");
    assertThat(fault(new SchemaSet("a.json", null, null)))
        .isEqualTo(
            "the <schema> with a.json requires a package:"
                + " <packageName>com.example.orders</packageName>");
    assertThat(fault(new SchemaSet("schemas/a.json", null, "a-b")))
        .startsWith("packageName of schemas/a.json is \"a-b\"; must be a Java package name");
    assertThat(fault(source("a\u0000b"))).contains("is not a valid path");
  }

  @Test
  void suggestionIsPartOfTheMessage() {
    assertThat(fault(directory("schemas/a.json")))
        .isEqualTo("the <directory> schemas/a.json is a file; use <source> instead");
    assertThat(fault(source("schemas/*.json")))
        .isEqualTo(
            "the <source> schemas/*.json is a pattern; use a <directory> with the pattern in"
                + " <includes>");
    assertThat(fault(source("https://example.com/a.json")))
        .isEqualTo(
            "the <source> https://example.com/a.json is on the network; save a"
                + " copy in the project and use that");
    assertThat(fault(source("schemas/a.json").with(List.of("*.json"), List.of())))
        .isEqualTo(
            "the <schema> with schemas/a.json has <includes> or <excludes>, which require a"
                + " <directory>");
  }

  @Test
  void filesToValidateThatAreNone() {
    SchemaSources names =
        new SchemaSources(project, project, PlannedSchemasTest.class.getClassLoader());
    Path file = project.resolve("schemas/a.json");
    assertThat(
            catchThrowableOfType(
                BadConfiguration.class, () -> ValidatedFiles.find(file, null, null, names)))
        .hasMessageContaining("a.json is a file; set jobsmith.directory to its directory, and")
        .hasMessageEndingWith("jobsmith.includes to a.json");
    assertThat(
            catchThrowableOfType(
                BadConfiguration.class,
                () ->
                    ValidatedFiles.find(
                        file.getParent(), List.of("*.json"), List.of("a.*"), names)))
        .hasMessage("nothing to validate: no file in schemas matches *.json excluding a.*");
  }

  @Test
  void aSetIsShownAsPeopleWroteIt() {
    assertThat(source("a.json")).hasToString("a.json -> com.example");
    assertThat(directory("schemas").toString())
        .endsWith("schemas [**/*.json] excluding [] -> com.example");
  }
}
