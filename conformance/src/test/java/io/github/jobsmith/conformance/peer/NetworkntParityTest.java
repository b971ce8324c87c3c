package io.github.jobsmith.conformance.peer;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import io.github.jobsmith.conformance.DocumentedTables;
import io.github.jobsmith.conformance.Shared;
import io.github.jobsmith.conformance.schemastore.Example;
import io.github.jobsmith.conformance.schemastore.Sample;
import io.github.jobsmith.conformance.suite.Dialect;
import io.github.jobsmith.conformance.suite.SuiteCase;
import io.github.jobsmith.conformance.suite.SuiteCatalogue;
import io.github.jobsmith.conformance.suite.SuiteGroup;
import io.github.jobsmith.conformance.suite.SuiteRun;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Generated validators and networknt agree on the verdict and on the set of failing locations, or
 * the disagreement is known.
 */
class NetworkntParityTest {
  @Test
  void onTheOfficialSuite() throws IOException {
    Map<String, Path> remotes = SuiteCatalogue.remotes();
    Comparison comparison = new Comparison();
    for (Dialect dialect : Dialect.values()) {
      SuiteRun run = SuiteRun.of(dialect);
      for (SuiteGroup group : run.groups()) {
        run.validator(group).ifPresent(ours -> compare(group, ours, remotes, comparison));
      }
    }
    assertThat(comparison.compared()).isEqualTo(8_327);
    check("official-suite", comparison);
  }

  private static void compare(
      SuiteGroup group, Validator ours, Map<String, Path> remotes, Comparison comparison) {
    PeerSchema theirs =
        new PeerSchema(
            group.dialect().networknt(),
            group.options().assertFormats(),
            remotes,
            "https://example.com/schema.json",
            group.schema());
    for (SuiteCase test : group.cases()) {
      comparison.compare(test.name(), ours, theirs, JsonDocument.parse(test.data()));
    }
  }

  @Test
  void onTheSampleOfSchemaStore() throws IOException {
    Map<String, Path> catalogue = Sample.catalogue();
    Map<String, PeerSchema> peers = new HashMap<>();
    Sample.schemas()
        .forEach(
            (name, file) ->
                peers.put(
                    name,
                    new PeerSchema(
                        SpecificationVersion.DRAFT_2020_12,
                        false,
                        catalogue,
                        "https://json.schemastore.org/" + name + ".json",
                        Shared.read(file))));
    Comparison comparison = new Comparison();
    for (Example example : Sample.examples()) {
      Sample.compiled()
          .validator(example.schema())
          .ifPresent(
              ours ->
                  comparison.compare(
                      example.name(), ours, peers.get(example.schema()), example.document()));
    }
    assertThat(comparison.compared()).isEqualTo(298);
    check("schemastore", comparison);
  }

  private static void check(String part, Comparison comparison) throws IOException {
    Files.writeString(
        Path.of("target", "parity-" + part + ".txt"),
        comparison.disagreements().stream()
            .map(Disagreement::toString)
            .collect(Collectors.joining("\n", "", "\n")));
    KnownDisagreements.check(part, comparison.disagreements());
    DocumentedTables.check("parity-" + part, KnownDisagreements.table(part));
  }
}
