package io.github.jobsmith.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.json.DocumentView;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is reported about a request with unknown values")
class UnknownValuesTest {
  private static final Path CREATE_JOB =
      Path.of(System.getProperty("jobsmith.shared", "../../shared"), "createjob");

  /** Values of another kind, and some of no request. */
  private static final List<String> OTHERS =
      List.of("null", "true", "5", "-1", "0.5", "\"\"", "\"x\"", "[]", "{}", "[\"x\"]", "[null]");

  private final Validator knowing = JobSchemas.validator(JobSchemas.CREATE_JOB);
  private final Validator plain = CreateJobRequestValidator.create();

  @Test
  @DisplayName("is reported whatever they turn out to be")
  void isTrueOfEveryValue() throws IOException {
    List<JsonDocument> requests = requests();
    Map<String, Set<String>> values = new TreeMap<>();
    for (JsonDocument request : requests) {
      for (int node = 1; node < request.nodeCount(); node++) {
        Set<String> known =
            values.computeIfAbsent(place(request, node), any -> new LinkedHashSet<>());
        if (known.size() < 8) {
          known.add(text(request, node));
        }
      }
    }
    List<String> wrong = new ArrayList<>();
    for (JsonDocument request : requests) {
      for (int node = 1; node < request.nodeCount(); node++) {
        JsonDocument unknown = DocumentView.of(request).unknown(node).build();
        Set<String> said = said(knowing.validate(unknown));
        assertThat(said).containsAll(said(plain.validate(unknown)));
        Set<String> candidates = new LinkedHashSet<>(values.get(place(request, node)));
        candidates.addAll(OTHERS);
        for (String value : candidates) {
          Set<String> missing = new TreeSet<>(said);
          missing.removeAll(said(knowing.validate(with(request, node, value))));
          if (!missing.isEmpty()) {
            wrong.add(missing + " depends on " + request.pointer(node) + ": " + value);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest(name = "{0} unknown: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /jobId           | {"jobId":"?","targets":[]}                              | targets-empty, document-missing
          /targets         | {"jobId":"a b","targets":"?"}                           | job-id-characters, document-missing
          /targetSelection | {"jobId":"a b","targets":["x"],"document":"{}","targetSelection":"?","schedulingConfig":{"maintenanceWindows":[{"startTime":"cron(0 0 * * ? *)","durationInMinutes":0}]}} | job-id-characters, target-arn, window-duration
          /document        | {"jobId":"a","targets":["x"],"document":"?","documentSource":"y"} | target-arn, document-source-url
          """)
  void theRestIsChecked(String pointer, String request, String rules) {
    JsonDocument document = JsonDocument.parse(request);
    Report report =
        knowing.validate(DocumentView.of(document).unknown(document.resolve(0, pointer)).build());

    assertThat(report.violations().stream().map(each -> each.rule().id()))
        .containsExactlyInAnyOrder(rules.split(", "));
  }

  @Test
  @DisplayName("does not depend on the presence of a value that may be absent")
  void uncertain() {
    JsonDocument document =
        JsonDocument.parse(
            "{\"jobId\":\"a\",\"targets\":[\"?\"],\"document\":\"{}\",\"documentSource\":\"?\"}");
    DocumentView view = DocumentView.of(document);
    view.uncertain(document.resolve(0, "/documentSource"));
    view.uncertain(document.resolve(0, "/targets/0"));

    assertThat(knowing.validate(view.build()).violations()).isEmpty();
  }

  /** Rules and pointers. */
  private static Set<String> said(Report report) {
    Set<String> said = new TreeSet<>();
    report.violations().forEach(each -> said.add(each.rule().id() + " " + each.pointer()));
    return said;
  }

  private static String place(JsonDocument document, int node) {
    return document.pointer(node).replaceAll("/[0-9]+", "/*");
  }

  private static String text(JsonDocument document, int node) {
    byte[] text = new byte[document.endOffset(node) - document.offset(node)];
    for (int i = 0; i < text.length; i++) {
      text[i] = document.byteAt(document.offset(node) + i);
    }
    return new String(text, StandardCharsets.UTF_8);
  }

  private static JsonDocument with(JsonDocument document, int node, String value) {
    String all = text(document, 0);
    byte[] bytes = all.getBytes(StandardCharsets.UTF_8);
    int start = document.offset(node) - document.offset(0);
    int end = document.endOffset(node) - document.offset(0);
    return JsonDocument.parse(
        new String(bytes, 0, start, StandardCharsets.UTF_8)
            + value
            + new String(bytes, end, bytes.length - end, StandardCharsets.UTF_8));
  }

  private static List<JsonDocument> requests() throws IOException {
    assumeTrue(Files.isDirectory(CREATE_JOB), "../shared is not there");
    List<JsonDocument> requests = new ArrayList<>();
    for (String directory : List.of("corpus", "real-2")) {
      try (Stream<Path> files = Files.list(CREATE_JOB.resolve(directory))) {
        for (Path file :
            files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
          try {
            JsonDocument request = JsonDocument.parse(file);
            if (request.isObject(0) && request.nodeCount() < 120) {
              requests.add(request);
            }
          } catch (JsonSyntaxException e) {
            // A file that is not JSON has no values.
          }
        }
      }
    }
    assertThat(requests).hasSizeGreaterThan(50);
    return requests;
  }
}
