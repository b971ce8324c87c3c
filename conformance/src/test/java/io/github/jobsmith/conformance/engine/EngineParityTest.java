package io.github.jobsmith.conformance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.Shared;
import io.github.jobsmith.conformance.compiled.CompiledSchemas;
import io.github.jobsmith.conformance.schemastore.Example;
import io.github.jobsmith.conformance.schemastore.Sample;
import io.github.jobsmith.conformance.suite.Dialect;
import io.github.jobsmith.conformance.suite.SuiteCase;
import io.github.jobsmith.conformance.suite.SuiteGroup;
import io.github.jobsmith.conformance.suite.SuiteRun;
import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EngineParityTest {
  /** A group of the official suite, with its schema in both engines. */
  private record Compiled(
      Dialect dialect, SuiteGroup group, Validator generated, Validator interpreted) {
    void compare(BothEngines both, String name, String data) {
      both.compare(dialect + " " + name, generated, interpreted, JsonDocument.parse(data));
    }

    void compareRepeated(BothEngines both, String name, RepeatedMembers data) {
      both.compare(dialect + " " + name, generated, interpreted, data);
    }
  }

  private static List<Compiled> suite() {
    List<Compiled> all = new ArrayList<>();
    for (Dialect dialect : Dialect.values()) {
      SuiteRun run = SuiteRun.of(dialect);
      for (SuiteGroup group : run.groups()) {
        run.validator(group)
            .ifPresent(
                generated ->
                    all.add(
                        new Compiled(
                            dialect, group, generated, run.interpreted(group).orElseThrow())));
      }
    }
    return all;
  }

  @Test
  @DisplayName("each case of the official suite has the same report")
  void officialSuite() {
    BothEngines both = new BothEngines();
    for (Compiled each : suite()) {
      both.compareRules(each.dialect + " " + each.group.name(), each.generated, each.interpreted);
      for (SuiteCase test : each.group.cases()) {
        each.compare(both, test.name(), test.data());
      }
    }
    assertThat(both.differences()).isEmpty();
    assertThat(both.compared()).isEqualTo(8_327);
  }

  @Test
  @DisplayName("where members of the official suite occur more than once, the last ones count")
  void membersThatOccurTwice() {
    Random random = new Random(20261129);
    BothEngines both = new BothEngines();
    for (Compiled each : suite()) {
      for (SuiteCase test : each.group.cases()) {
        if (test.data().contains("{")) {
          JsonNode data = Json.parse(test.data());
          for (int i = 0; i < 3; i++) {
            each.compareRepeated(both, test.name(), RepeatedMembers.of(data, random));
          }
        }
      }
    }
    assertThat(both.differences()).isEmpty();
    assertThat(both.violations()).isGreaterThan(5_000);
  }

  @Test
  @DisplayName("where members of CreateJob requests occur more than once, the last ones count")
  void requestMembersThatOccurTwice() throws Exception {
    Random random = new Random(20261129);
    BothEngines both = new BothEngines();
    Validator generated = CreateJobRequestValidator.create();
    Validator interpreted =
        ValidatorCompiler.standard().compile(OwnDocuments.builtIn("create-job"));
    for (String request : Shared.requests().toList()) {
      JsonNode data = Json.parse(request);
      for (int i = 0; i < 20; i++) {
        both.compare("", generated, interpreted, RepeatedMembers.of(data, random));
      }
    }
    assertThat(both.differences()).isEmpty();
    assertThat(both.violations()).isGreaterThan(1_000);
  }

  @Test
  @DisplayName("each file of the sample of SchemaStore has the same report")
  void schemaStore() {
    CompiledSchemas compiled = Sample.compiled();
    BothEngines both = new BothEngines();
    compiled
        .validators()
        .forEach(
            (name, generated) ->
                both.compareRules(name, generated, compiled.interpreted().get(name)));
    for (Example example : Sample.examples()) {
      compiled
          .validator(example.schema())
          .ifPresent(
              generated ->
                  both.compare(
                      example.name(),
                      generated,
                      compiled.interpreted().get(example.schema()),
                      example.document()));
    }
    assertThat(both.differences()).isEmpty();
    assertThat(both.compared()).isEqualTo(298);
  }
}
