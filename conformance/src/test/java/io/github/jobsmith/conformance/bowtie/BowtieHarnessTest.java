package io.github.jobsmith.conformance.bowtie;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.conformance.suite.Dialect;
import io.github.jobsmith.conformance.suite.SuiteCase;
import io.github.jobsmith.conformance.suite.SuiteCatalogue;
import io.github.jobsmith.conformance.suite.SuiteFiles;
import io.github.jobsmith.conformance.suite.SuiteGroup;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The harness as a process of its own, as Bowtie runs it. */
class BowtieHarnessTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Process process;
  private PrintStream commands;
  private BufferedReader answers;

  @BeforeEach
  void startProcess() throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                BowtieHarness.class.getName())
            .redirectError(
                ProcessBuilder.Redirect.to(
                    new File(File.separatorChar == '/' ? "/dev/null" : "NUL")))
            .start();
    commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    answers = process.inputReader(StandardCharsets.UTF_8);
  }

  @AfterEach
  void end() {
    process.destroyForcibly();
  }

  private JsonNode ask(Object command) throws IOException {
    commands.println(command);
    return JSON.readTree(answers.readLine());
  }

  private JsonNode start() throws IOException {
    return ask("{\"cmd\": \"start\", \"version\": 1}");
  }

  @Test
  void itSaysWhatItIs() throws IOException {
    JsonNode answer = start();
    assertThat(answer.path("version").intValue()).isEqualTo(1);
    JsonNode implementation = answer.path("implementation");
    assertThat(implementation.path("name").stringValue()).isEqualTo("jobsmith");
    assertThat(implementation.path("language").stringValue()).isEqualTo("java");
    for (String uri : List.of("homepage", "issues", "source", "documentation")) {
      assertThat(implementation.path(uri).stringValue()).startsWith("https://");
    }
    assertThat(implementation.path("dialects").values())
        .extracting(JsonNode::stringValue)
        .containsExactlyInAnyOrder(
            List.of(Dialect.values()).stream().map(Dialect::uri).toArray(String[]::new));
  }

  @Test
  void stopEndsTheProcess() throws Exception {
    start();
    commands.println("{\"cmd\": \"stop\"}");
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void anUnknownVersionEndsItWithAFailure() throws Exception {
    commands.println("{\"cmd\": \"start\", \"version\": 2}");
    assertThat(process.waitFor()).isNotZero();
  }

  @Test
  void aSchemaOrAnInstanceThatCannotBeUsedIsAnErrorOfItsOwn() throws IOException {
    start();
    assertThat(ask("{\"cmd\": \"dialect\", \"dialect\": \"urn:none\"}"))
        .hasToString("{\"ok\":false}");
    JsonNode broken =
        ask(
            "{\"cmd\": \"run\", \"seq\": \"a\", \"case\": {\"description\": \"\", \"schema\": {\"type\": 1}, \"tests\":"
                + " []}}");
    assertThat(broken.path("seq").stringValue()).isEqualTo("a");
    assertThat(broken.path("errored").booleanValue()).isTrue();
    assertThat(broken.path("context").path("message").stringValue()).contains("type");
    JsonNode next =
        ask(
            "{\"cmd\": \"run\", \"seq\": 2, \"case\": {\"description\": \"\", \"schema\": true, \"tests\": [{\"description\":"
                + " \"\", \"instance\": 1}]}}");
    assertThat(next).hasToString("{\"seq\":2,\"results\":[{\"valid\":true}]}");
  }

  @ParameterizedTest
  @EnumSource
  void everyRequiredCaseOfTheSuiteIsAnsweredRight(Dialect dialect) throws IOException {
    start();
    ObjectNode command =
        JSON.createObjectNode().put("cmd", "dialect").put("dialect", dialect.uri());
    assertThat(ask(command).path("ok").booleanValue()).isTrue();
    JsonNode registry = registry();
    List<String> wrong = new ArrayList<>();
    int cases = 0;
    for (SuiteGroup group : SuiteFiles.of(dialect)) {
      if (group.file().startsWith("optional/")) {
        continue;
      }
      JsonNode results = ask(run(group, registry)).path("results");
      for (int i = 0; i < group.cases().size(); i++) {
        SuiteCase test = group.cases().get(i);
        cases++;
        if (!results.path(i).path("valid").asString("none").equals(String.valueOf(test.valid()))) {
          wrong.add(group + ": " + test);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(cases).isGreaterThan(500);
  }

  private static ObjectNode run(SuiteGroup group, JsonNode registry) {
    ObjectNode run = JSON.createObjectNode().put("cmd", "run").put("seq", 1);
    ObjectNode test = run.putObject("case").put("description", group.title());
    test.set("schema", JSON.readTree(group.schema()));
    test.set("registry", registry);
    ArrayNode tests = test.putArray("tests");
    for (SuiteCase each : group.cases()) {
      tests.addObject().put("description", each.name()).set("instance", JSON.readTree(each.data()));
    }
    return run;
  }

  private static JsonNode registry() throws IOException {
    ObjectNode registry = JSON.createObjectNode();
    for (Map.Entry<String, Path> remote : SuiteCatalogue.remotes().entrySet()) {
      registry.set(remote.getKey(), JSON.readTree(Files.readString(remote.getValue())));
    }
    return registry;
  }
}
