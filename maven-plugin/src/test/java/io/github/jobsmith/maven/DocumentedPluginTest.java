package io.github.jobsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The documentation is correct: parameters equal those in the plugin's descriptor, and the POM, the
 * schema and the programs equal those that are built. With {@code -Djobsmith.update=true} the
 * tables are rewritten.
 */
class DocumentedPluginTest {
  private static final boolean UPDATE = Boolean.getBoolean("jobsmith.update");
  private static final Path ROOT = Path.of("..");
  private static final Path DOCUMENT = ROOT.resolve("docs/maven-plugin.md");

  /** Structured values cannot be set on the command line; the property of skipTests is Maven's. */
  private static final Set<String> WITHOUT_PROPERTY =
      Set.of("schemas", "customFormats", "customKeywords", "skipTests");

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"generate", "generate-test", "validate"})
  void parameters(String goal) throws Exception {
    String text = Files.readString(DOCUMENT);
    String begin = "<!-- " + goal + " -->\n";
    int from = text.indexOf(begin) + begin.length();
    int to = text.indexOf("<!-- end -->", from);
    String real = text.substring(0, from) + "\n" + table(goal) + "\n" + text.substring(to);
    if (UPDATE) {
      Files.writeString(DOCUMENT, real);
    }
    assertThat(Files.readString(DOCUMENT))
        .as("mvn -pl maven-plugin -am test -Djobsmith.update=true writes it anew")
        .isEqualTo(real);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"generate", "generate-test", "validate"})
  void everyParameterIsDocumentedAndHasItsProperty(String goal) throws Exception {
    assertThat(Descriptor.parameters(goal))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            parameter -> {
              assertThat(parameter.description()).as(parameter.name()).isNotEmpty();
              assertThat(parameter.since()).as(parameter.name()).matches("\\d+\\.\\d+\\.\\d+");
              if (!WITHOUT_PROPERTY.contains(parameter.name())) {
                assertThat(parameter.property()).as(parameter.name()).startsWith("jobsmith.");
              }
            });
  }

  @Test
  @DisplayName("the README's POM and schema are those of the integration test quick-start")
  void quickStart() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    Path project = Path.of("src/it/quick-start");
    assertThat(readme)
        .contains("```xml\n" + Files.readString(project.resolve("pom.xml")) + "```")
        .contains(
            "```json\n"
                + Files.readString(project.resolve("src/main/schema/order.schema.json"))
                + "```");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"CheckJob", "BuildJob"})
  void programs(String name) throws IOException {
    Path program =
        ROOT.resolve("examples/embed-library/src/main/java/com/example/" + name + ".java");
    assertThat(Files.readString(ROOT.resolve("README.md")))
        .contains(
            "```java\n"
                + Files.readString(program).replace("package com.example;\n\n", "")
                + "```");
  }

  private static String table(String goal) throws Exception {
    StringBuilder table =
        new StringBuilder("| parameter | property | default | since | |\n|---|---|---|---|---|\n");
    for (Descriptor.Parameter each : Descriptor.parameters(goal)) {
      table.append("| `").append(each.name()).append("` | ");
      table.append(code(each.property())).append(" | ");
      table.append(code(each.defaultValue())).append(" | ");
      table.append(each.since()).append(" | ");
      table.append(markdown(each.description())).append(" |\n");
    }
    return table.toString();
  }

  private static String code(String text) {
    return text.isEmpty() ? "" : "`" + text + "`";
  }

  private static String markdown(String text) {
    return text.replaceAll("\\s+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("*", "\\*")
        .replace("|", "\\|");
  }
}
