package io.github.jobsmith.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
  private static final SchemaSource ANYONE = SchemaSource.text("t", "true");

  @TempDir Path dir;

  @BeforeEach
  void files() throws IOException {
    for (String name : new String[] {"c/a b.json", "c/deep/x.json", "d/x.json", "out.json"}) {
      Files.createDirectories(dir.resolve(name).getParent());
      Files.writeString(dir.resolve(name), "true");
    }
  }

  private Path catalogue(String text) throws IOException {
    return Files.writeString(dir.resolve("catalog.json"), text);
  }

  private String found(SchemaLoader loader, String uri) {
    Optional<SchemaSource> source = loader.find(uri, ANYONE);
    return source
        .map(each -> dir.relativize(Path.of(each.name())).toString().replace('\\', '/'))
        .orElse("nothing");
  }

  @Test
  void wholeUrisAndLongerPrefixesComeFirst() throws IOException, SchemaException {
    SchemaLoader loader =
        Catalogue.read(
            catalogue(
                """
                {
                  "https://example.com/": "c",
                  "https://example.com/deep/": "./d/",
                  "https://example.com/other#": "out.json",
                  "urn:example:x": "out.json"
                }
                """));
    assertThat(found(loader, "https://example.com/a%20b.json")).isEqualTo("c/a b.json");
    assertThat(found(loader, "https://example.com/deep/x.json")).isEqualTo("d/x.json");
    assertThat(found(loader, "https://example.com/other")).isEqualTo("out.json");
    assertThat(found(loader, "urn:example:x")).isEqualTo("out.json");
    for (String nothing :
        new String[] {
          "https://example.com/no.json",
          "https://example.com/",
          "https://example.com",
          "https://example.com/deep/y.json",
          "https://example.com/%2e%2e/out.json",
          "https://example.com/deep/..%2f..%2f/out.json",
          "https://example.com/%00",
          "https://example.com/%",
          "https://example.org/x.json",
        }) {
      assertThat(found(loader, nothing)).as(nothing).isEqualTo("nothing");
    }
    assertThat(loader.find("https://jobsmith.github.io/dialect/2020-12", ANYONE)).isPresent();
  }

  @Test
  void urisOfTheDraftsAreFoundWithBothSchemes() throws IOException, SchemaException {
    SchemaLoader loader =
        Catalogue.read(
            catalogue(
                """
                {
                  "https://json-schema.org/draft-07/schema#": "out.json",
                  "http://json-schema.org/draft/2020-12/": "d",
                  "http://example.com/a": "out.json"
                }
                """));
    for (String scheme : new String[] {"http", "https"}) {
      assertThat(found(loader, scheme + "://json-schema.org/draft-07/schema"))
          .isEqualTo("out.json");
      assertThat(found(loader, scheme + "://json-schema.org/draft/2020-12/x.json"))
          .isEqualTo("d/x.json");
      assertThat(found(loader, scheme + "://json-schema.org/draft-99/schema")).isEqualTo("nothing");
    }
    assertThat(found(loader, "https://example.com/a")).isEqualTo("nothing");
    assertThat(found(loader, "https://json-schema.org.example.com/draft-07/schema"))
        .isEqualTo("nothing");
  }

  @Test
  void anAbsoluteFileUriDoesNotLeadOutOfThePrefix() throws IOException, SchemaException {
    SchemaLoader loader = Catalogue.read(catalogue("{\"https://example.com/\": \"c\"}"));
    String absolute = dir.resolve("out.json").toAbsolutePath().toString().replace('\\', '/');
    assertThat(found(loader, "https://example.com/" + absolute)).isEqualTo("nothing");
    assertThat(found(loader, "https://example.com/" + absolute.replace("/", "%2F")))
        .isEqualTo("nothing");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|1:1: error: the catalogue is an array (write {\"URI\": \"FILE\", ...})",
        "{\"a.json\": \"out.json\"}|1:2: error: \"a.json\" is not an absolute URI without fragment (write it like https://example.com/order.schema.json)",
        "{\"urn:a#/b\": \"out.json\"}|1:2: error: \"urn:a#/b\" is not an absolute URI without fragment (write it like https://example.com/order.schema.json)",
        "{\"urn:a\": 1}|1:11: error: \"urn:a\" is mapped to a number (write the path of a file as a string)",
        "{\"urn:a\": \"no.json\"}|1:11: error: \"DIR/no.json\": no such file (paths are relative to the catalogue)",
        "{\"urn:a\": \"c\"}|1:11: error: \"DIR/c\" is not a file (to map to a directory, end the URI with a slash)",
        "{\"urn:a/\": \"out.json\"}|1:12: error: \"DIR/out.json\" is not a directory (a URI that ends with a slash is mapped to a directory)",
        "{\"urn:a\": \"https://example.com/a\"}|1:11: error: \"DIR/https:/example.com/a\": no such file (use a file; a catalogue has no entries of the network)",
        "{|1:2: error: the text ends inside the object that begins at 1:1; expected a member name or `}`",
      })
  void errorsHaveTheirLocation(String text, String fault) throws IOException {
    Path file = catalogue(text);
    SchemaException thrown =
        catchThrowableOfType(SchemaException.class, () -> Catalogue.read(file));
    assertThat(thrown.getMessage().replace(dir.toString(), "DIR"))
        .isEqualTo("DIR/catalog.json:" + fault);
  }

  @Test
  void allErrorsAreReportedAtOnce() throws IOException {
    Path file = catalogue("{\"a\": 1, \"urn:b\": 2, \"urn:c\": \"no\"}");
    SchemaException thrown =
        catchThrowableOfType(SchemaException.class, () -> Catalogue.read(file));
    assertThat(thrown.diagnostics()).hasSize(3);
  }

  @Test
  void missingCatalogueIsReported() {
    SchemaException thrown =
        catchThrowableOfType(SchemaException.class, () -> Catalogue.read(dir.resolve("no.json")));
    assertThat(thrown).hasMessageEndingWith("error: the catalogue does not exist (check the path)");
  }
}
