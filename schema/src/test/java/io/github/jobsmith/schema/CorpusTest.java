package io.github.jobsmith.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.Schema;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** A JSON Schema validator without the vocabulary must accept every request that AWS accepts. */
@DisplayName("A plain JSON Schema tool")
class CorpusTest {

  private static final Set<String> NEED_THE_VOCABULARY =
      Set.of(
          "072-scheduled-job-11-29min.json",
          "100-powersave-trailing-comma.json",
          "102-presign-without-role.json");

  private final Schema schema = Documents.schema(Documents.CREATE_JOB);

  @TestFactory
  @DisplayName("accepts the good requests of the corpus")
  Stream<DynamicTest> acceptsValidTexts() {
    Path corpus = Shared.require("createjob/corpus");
    return Shared.tree(corpus.resolve("expected.json"))
        .valueStream()
        .filter(entry -> entry.path("expected").stringValue().startsWith("valid"))
        .map(entry -> entry.path("file").stringValue())
        .map(file -> dynamicTest(file, () -> accept(corpus.resolve(file))));
  }

  @TestFactory
  @DisplayName("refuses the bad ones, but for a broken document, a missing role and a passed time")
  Stream<DynamicTest> rejectsInvalidTexts() {
    Path corpus = Shared.require("createjob/corpus");
    return Shared.tree(corpus.resolve("expected.json"))
        .valueStream()
        .filter(entry -> entry.path("expected").stringValue().equals("invalid"))
        .map(entry -> entry.path("file").stringValue())
        .filter(file -> !NEED_THE_VOCABULARY.contains(file))
        .map(
            file ->
                dynamicTest(
                    file,
                    () ->
                        assertThat(schema.validate(Shared.tree(corpus.resolve(file))))
                            .isNotEmpty()));
  }

  private void accept(Path file) {
    JsonNode request = Shared.tree(file);
    assertThat(schema.validate(request)).isEmpty();
  }
}
