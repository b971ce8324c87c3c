package io.github.jobsmith.generated.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.json.MemberName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("x-job-document on real job documents")
class RealJobDocumentsTest {
  private static final JobDocumentCheck CHECK =
      JobDocumentCheck.of(
          "/document",
          "/presignedUrlConfig/roleArn",
          "/destinationPackageVersions",
          "/presignedUrlConfig",
          "/targets/*",
          Checked.aspects(
              Stream.of(JobAspect.values())
                  .filter(aspect -> aspect != JobAspect.ROLE)
                  .map(aspect -> aspect.id)
                  .toArray(String[]::new)));

  private static Path shared(String folder) {
    String set = System.getProperty("jobsmith.shared");
    Stream<Path> places =
        set != null
            ? Stream.of(Path.of(set))
            : Stream.of(Path.of("../shared"), Path.of("../../shared"));
    Path found =
        places
            .map(place -> place.resolve("createjob").resolve(folder))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(null);
    assumeTrue(found != null, "../shared/createjob/" + folder + " is not there");
    return found;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().matches(".*[0-9]{3}-.*\\.json"))
          .sorted()
          .toList();
    }
  }

  /** Returns aspects by file number, for the files that have any. */
  private static Map<String, List<String>> aspects(String folder, boolean requests)
      throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    for (Path file : files(shared(folder))) {
      String text = Files.readString(file);
      JsonWriter document = new JsonWriter();
      document.string(text);
      String quoted = new String(document.toByteArray(), StandardCharsets.UTF_8);
      List<String> aspects = new ArrayList<>();
      for (String line : Checked.found(CHECK, requests ? text : "{\"document\":" + quoted + "}")) {
        aspects.add(line.replace("/document ", ""));
      }
      if (!aspects.isEmpty()) {
        found.put(file.getFileName().toString().substring(0, 3), aspects);
      }
    }
    return found;
  }

  @Test
  @DisplayName(
      "Job documents: managed ones have parameters, malformed ones are not JSON, others are valid")
  void documents() throws IOException {
    assertThat(aspects("job-documents", false))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "013", List.of("parameter", "parameter", "parameter", "parameter"),
                "015", List.of("parameter", "parameter", "parameter"),
                "017", List.of("parameter", "parameter", "parameter"),
                "019", List.of("parameter", "parameter"),
                "023", List.of("json"),
                "025", List.of("package-unlisted"),
                "031", List.of("bucket")));
  }

  @Test
  @DisplayName(
      "Requests: one document is not JSON, one has an unresolved bucket, one config is unused")
  void requests() throws IOException {
    assertThat(aspects("corpus", true))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "041", List.of("/presignedUrlConfig config-unused"),
                "078", List.of("bucket"),
                "100", List.of("json")));
  }

  @Test
  @DisplayName("Requests: there are documents to check")
  void material() throws IOException {
    int strings = 0;
    for (Path file : files(shared("corpus"))) {
      JsonDocument request = JsonDocument.parse(file);
      int document = request.find(0, MemberName.of("document"));
      strings += document >= 0 && request.isString(document) ? 1 : 0;
    }
    assertThat(strings).isGreaterThan(15);
  }
}
