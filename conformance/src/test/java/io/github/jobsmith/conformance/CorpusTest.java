package io.github.jobsmith.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Real requests and job documents")
class CorpusTest {
  private static final int REQUESTS = 38;

  /** One request with its expected verdict. */
  record Entry(String file, String verdict, @Nullable Instant submitAt) {
    @Override
    public String toString() {
      return file + " is " + verdict;
    }
  }

  static Stream<Entry> requests() {
    Path expected = Shared.require("createjob/corpus/expected.json");
    return Json.parse(Shared.read(expected)).valueStream().map(CorpusTest::entry);
  }

  private static Entry entry(JsonNode entry) {
    JsonNode submitAt = entry.get("submitAt");
    return new Entry(
        entry.get("file").asString(),
        entry.get("expected").asString(),
        submitAt.isNull() ? null : Instant.parse(submitAt.asString()));
  }

  static Stream<Path> jobDocuments() throws IOException {
    Path directory = Shared.require("createjob/job-documents");
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @Test
  @DisplayName("all 38 requests are validated")
  void all() {
    assertThat(requests()).hasSize(REQUESTS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @DisplayName("The verdict of expected.json")
  void requests(Entry entry) {
    String text = Shared.read(Shared.require("createjob/corpus/" + entry.file()));
    List<Finding> findings = Subject.check(text, entry.submitAt());
    switch (entry.verdict()) {
      case "valid" -> assertThat(findings).noneMatch(Finding::isError);
      case "valid-with-warning" ->
          assertThat(findings)
              .noneMatch(Finding::isError)
              .anyMatch(finding -> finding.severity().equals("warning"));
      case "invalid" -> assertThat(findings).anyMatch(Finding::isError);
      default -> throw new IllegalStateException("Verdict " + entry.verdict());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @DisplayName("A job document in a request has violations about the document only")
  void jobDocuments(Path file) {
    var request = Json.object("{\"jobId\":\"a\",\"targets\":[]}");
    request.putArray("targets").add("arn:aws:iot:us-east-1:123456789012:thing/a");
    request.put("document", Shared.read(file));
    assertThat(Subject.check(Json.pretty(request)))
        .allSatisfy(finding -> assertThat(finding.pointer()).isEqualTo("/document"));
  }
}
