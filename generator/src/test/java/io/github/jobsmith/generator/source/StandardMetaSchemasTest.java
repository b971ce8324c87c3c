package io.github.jobsmith.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardMetaSchemasTest {
  private static final SchemaSource TEXT = SchemaSource.text("s.json", "{}");

  @TempDir Path directory;

  @ParameterizedTest
  @MethodSource("io.github.jobsmith.generator.source.StandardMetaSchemas#uris")
  void eachIsFoundByItsOwnIdentifierWithHttpAndWithHttps(String uri) throws Exception {
    SchemaLoader loader = SchemaLoader.standard();
    JsonTree.Obj schema = (JsonTree.Obj) loader.read(loader.find(uri, TEXT).orElseThrow());
    JsonTree id = schema.get(uri.contains("draft-04") ? "id" : "$id");
    assertThat(UriReference.parse(((JsonTree.Str) id).value()).withoutFragment()).hasToString(uri);
    String other =
        uri.startsWith("https:") ? uri.replace("https:", "http:") : uri.replace("http:", "https:");
    assertThat(loader.find(other, TEXT))
        .map(SchemaSource::uri)
        .contains(loader.find(uri, TEXT).orElseThrow().uri());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://json-schema.org/schema",
        "http://json-schema.org/draft/draft-07/schema",
        "https://json-schema.org/2020-12/schema",
        "https://json-schema.org/draft/2020-12/meta/format",
        "https://json-schema.org/draft/../../vocabulary.schema",
        "https://json-schema.org.example.com/draft-07/schema"
      })
  void otherUrisAreNotFound(String uri) {
    assertThat(SchemaLoader.standard().find(uri, TEXT)).isEmpty();
  }

  @Test
  void theCatalogueHasPrecedence() throws Exception {
    String uri = "http://json-schema.org/draft-07/schema";
    SchemaSource own = SchemaSource.text("own.json", "{}");
    assertThat(SchemaLoader.builder().add(uri, own).build().find(uri, TEXT)).contains(own);

    SchemaLoader prefix =
        SchemaLoader.builder().addDirectory("http://json-schema.org/", directory).build();
    assertThat(prefix.find(uri, TEXT).orElseThrow().uri()).startsWith("classpath:/");
    Files.createDirectory(directory.resolve("draft-07"));
    Path file = Files.writeString(directory.resolve("draft-07/schema"), "{}");
    assertThat(prefix.find(uri, TEXT)).map(SchemaSource::uri).contains(file.toUri().toString());
  }
}
