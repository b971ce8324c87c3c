package io.github.jobsmith.conformance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.compiler.ValidatorCompiler;
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
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EngineParityTest {
  /** A group of the official suite, with its schema in both engines. */
  private record Compiled(
      Dialect dialect, SuiteGroup group, Validator generated, Validator interpreted) {
    void compare(BothEngines both, String name, String data) {
      both.compare(dialect + " " + name, generated, interpreted, JsonDocument.parse(data));
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
  @DisplayName("objects in which members occur twice have the same report")
  void membersThatOccurTwice() {
    BothEngines both = new BothEngines();
    for (Compiled each : suite()) {
      for (SuiteCase first : each.group.cases()) {
        for (SuiteCase second : each.group.cases()) {
          joined(first.data(), second.data())
              .ifPresent(data -> each.compare(both, first.name() + ": " + data, data));
        }
      }
    }
    assertThat(both.differences()).isEmpty();
    assertThat(both.violations()).isGreaterThan(10_000);
  }

  @Test
  @DisplayName("CreateJob requests in which members occur twice have the same report")
  void requestMembersThatOccurTwice() throws Exception {
    BothEngines both = new BothEngines();
    Validator generated = CreateJobRequestValidator.create();
    Validator interpreted =
        ValidatorCompiler.standard().compile(OwnDocuments.builtIn("create-job"));
    List<String> requests = Shared.requests().toList();
    for (int i = 0; i < requests.size(); i++) {
      for (int distance : new int[] {1, 2, 7}) {
        String other = requests.get((i + distance) % requests.size());
        joined(requests.get(i), other)
            .ifPresent(
                data -> both.compare(data, generated, interpreted, JsonDocument.parse(data)));
      }
    }
    assertThat(both.differences()).isEmpty();
    assertThat(both.violations()).isGreaterThan(1_000);
  }

  /** Returns an object with the members of two, some of them twice. */
  private static Optional<String> joined(String first, String second) {
    if (!first.startsWith("{") || !second.startsWith("{")) {
      return Optional.empty();
    }
    String members = first.substring(1, first.lastIndexOf('}')).strip();
    String more = second.substring(1, second.lastIndexOf('}')).strip();
    if (members.isEmpty() || more.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of("{" + members + "," + more + "}");
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
