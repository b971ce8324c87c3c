package io.github.jobsmith.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredIdentifierTest {
  private static final String MONEY = "https://example.com/schemas/money.json";

  @TempDir Path directory;
  private SchemaSource referrer;

  @BeforeEach
  void referrer() throws IOException {
    referrer = SchemaSource.file(write("order.json", "{\"$id\": \"https://example.com/o\"}"));
  }

  private Path write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String found(String uri) {
    return SchemaLoader.standard()
        .find(uri, referrer)
        .map(source -> directory.relativize(Path.of(URI.create(source.uri()))).toString())
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "money.json, https://example.com/schemas/money.json",
    "anything.json, https://example.com/schemas/money.json",
    "anything.json, https://example.com/schemas/money.json#",
    "schemas/money.json, https://example.com/schemas/money.json",
    "b.json, https:\\/\\/example.com\\/schemas\\/money.json",
  })
  void aFileThatDeclaresTheUriIsFound(String file, String id) throws IOException {
    write(file, "{\"$id\": \"" + id + "\"}");
    assertThat(found(MONEY)).isEqualTo(file);
  }

  @ParameterizedTest
  @CsvSource({
    "money.json, '{}'",
    "money.json, '{\"$id\": \"https://example.com/money.json\"}'",
    "money.json, '{\"$id\": \"https://example.com/schemas/money.json#part\"}'",
    "money.json, '{\"$id\": [\"https://example.com/schemas/money.json\"]}'",
    "money.json, '{\"$defs\": {\"m\": {\"$id\": \"https://example.com/schemas/money.json\"}}}'",
    "money.json, '{\"$id\": \"https://example.com/schemas/money.json\"'",
    "money.txt, '{\"$id\": \"https://example.com/schemas/money.json\"}'",
    "deep/other.json, '{\"$id\": \"https://example.com/schemas/money.json\"}'",
  })
  void otherFilesAreNot(String file, String text) throws IOException {
    write(file, text);
    assertThat(found(MONEY)).isEqualTo("none");
  }

  @Test
  void aFileCalledLikeTheUriIsPreferred() throws IOException {
    write("a.json", "{\"$id\": \"" + MONEY + "\"}");
    write("money.json", "{\"$id\": \"" + MONEY + "\"}");
    assertThat(found(MONEY)).isEqualTo("money.json");
    Files.delete(directory.resolve("money.json"));
    write("b.json", "{\"$id\": \"" + MONEY + "\"}");
    assertThat(found(MONEY)).isEqualTo("a.json");
  }

  @Test
  void theIdentifierOfDraft04Counts() throws IOException {
    write("m.json", "{\"id\": \"" + MONEY + "#\"}");
    assertThat(found(MONEY)).isEqualTo("m.json");
  }

  @Test
  void urnsAndUrisWithAFinalSlashAreFound() throws IOException {
    write("a.json", "{\"$id\": \"urn:example:money\"}");
    write("b.json", "{\"$id\": \"https://example.com/money/\"}");
    assertThat(found("urn:example:money")).isEqualTo("a.json");
    assertThat(found("https://example.com/money/")).isEqualTo("b.json");
    assertThat(found("https://")).isEqualTo("none");
  }

  @Test
  void pathsDoNotLeadOutOfTheDirectory() throws IOException {
    Path outside = directory.resolve("outside.json");
    String uri = "https://example.com/a/%2E%2E/outside.json";
    Files.writeString(outside, "{\"$id\": \"" + uri + "\"}");
    referrer = SchemaSource.file(write("inner/order.json", "{}"));
    assertThat(found(uri)).isEqualTo("none");
  }

  @Test
  void aCatalogueDirectoryThatCoversTheUriIsTheOnlyPlace() throws IOException {
    write("money.json", "{\"$id\": \"" + MONEY + "\"}");
    Path empty = Files.createDirectory(directory.resolve("empty"));
    SchemaLoader loader =
        SchemaLoader.builder().addDirectory("https://example.com/schemas/", empty).build();
    assertThat(loader.find(MONEY, referrer)).isEmpty();
  }

  @Test
  void textsHaveNoDirectory() throws IOException {
    write("money.json", "{\"$id\": \"" + MONEY + "\"}");
    assertThat(SchemaLoader.standard().find(MONEY, SchemaSource.text("s.json", "{}"))).isEmpty();
  }
}
