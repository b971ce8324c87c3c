package io.github.jobsmith.generator.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A hostile schema can refer to any file of this machine, but messages do not reveal its content.
 */
class UnreadableDocumentsTest {
  @TempDir Path directory;

  private Path schemas;

  @BeforeEach
  void makeDirectory() throws IOException {
    schemas = Files.createDirectory(directory.resolve("schemas"));
  }

  private List<String> told(String schema) throws IOException {
    Path file = Files.writeString(schemas.resolve("schema.json"), schema);
    try {
      new SchemaCompiler().compile(SchemaSource.file(file), SchemaLoader.standard());
      return List.of();
    } catch (SchemaException e) {
      return e.diagnostics().stream().map(Diagnostic::toString).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hunter2\n", "{\n  hunter2: 1}", "{\"hunter2\":1,\"hunter2\":2}"})
  void aFileElsewhereIsNotQuoted(String secret) throws IOException {
    Files.writeString(directory.resolve("secret"), secret);
    for (String schema : List.of("{\"$ref\":\"../secret\"}", "{\"$schema\":\"../secret\"}")) {
      assertThat(told(schema))
          .hasSize(1)
          .allSatisfy(
              line ->
                  assertThat(line)
                      .contains("error: neither JSON nor YAML")
                      .doesNotContain("hunter"));
    }
  }

  @Test
  void aSchemaElsewhereIsRead() throws IOException {
    Files.writeString(directory.resolve("common.json"), "{\"type\":\"string\"}");
    assertThat(told("{\"$ref\":\"../common.json\"}")).isEmpty();
  }

  @Test
  void aFileBesideTheSchemaIsQuoted() throws IOException {
    Files.writeString(schemas.resolve("other.json"), "{\"a\":1,\"a\":2}");
    assertThat(told("{\"$ref\":\"other.json\"}"))
        .singleElement()
        .asString()
        .contains("other.json:1:8", "\"a\"");
  }
}
