package io.github.jobsmith.conformance.othertool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.conformance.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Runs check-jsonschema, of PyPI, which takes a process for each request. */
@DisplayName("A printed schema decides in check-jsonschema as the schema itself")
class CheckJsonschemaTest {
  private static final String NAME = "create-job";
  private static final int REQUESTS = 24;

  @TempDir private Path directory;

  @Test
  @DisplayName("the real tool, with some requests of the ledger")
  void verdicts() throws Exception {
    List<String> tool = Tools.python("check-jsonschema", "check_jsonschema");
    assumeTrue(
        !tool.isEmpty(), "skipped: check-jsonschema is not on the PATH, and PyPI has no answer");
    Path schema = Files.writeString(directory.resolve("schema.json"), Instances.printed(NAME));
    List<JsonNode> requests = Instances.of(NAME);
    List<Boolean> expected = Instances.verdicts(NAME, requests);
    List<Integer> chosen = new ArrayList<>();
    for (boolean valid : new boolean[] {true, false}) {
      IntStream.range(0, requests.size())
          .filter(i -> expected.get(i) == valid && Instances.isOfDoubles(requests.get(i)))
          .limit(REQUESTS / 2)
          .forEach(chosen::add);
    }
    for (int i : chosen) {
      assertThat(isValid(tool, schema, requests.get(i)))
          .as(requests.get(i).toString())
          .isEqualTo(expected.get(i));
    }
  }

  private boolean isValid(List<String> tool, Path schema, JsonNode request)
      throws IOException, InterruptedException {
    Path file = Files.writeString(directory.resolve("request.json"), Json.compact(request));
    List<String> command = new ArrayList<>(tool);
    command.addAll(List.of("--schemafile", schema.toString(), file.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PYTHONPATH", Tools.pythonPath("check-jsonschema").toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes());
    int status = process.waitFor();
    assertThat(status).as(output).isBetween(0, 1);
    assertThat(output).contains(status == 0 ? "ok" : "Schema validation errors");
    return status == 0;
  }
}
