package io.github.jobsmith.conformance.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.compiler.output.OutputEvaluator;
import io.github.jobsmith.compiler.output.OutputFormat;
import io.github.jobsmith.conformance.Shared;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The official output tests: schemas that outputs must match. Skipped if this part of the suite is
 * absent.
 */
class OutputSuiteTest {
  private int outputs;

  @ParameterizedTest
  @ValueSource(strings = {"2019-09", "2020-12"})
  void everyOutputMatches(String draft) throws Exception {
    Path directory = Shared.require("json-schema-test-suite/output-tests").resolve("draft" + draft);
    SchemaLoader loader =
        SchemaLoader.builder()
            .add(
                "https://json-schema.org/draft/" + draft + "/output/schema",
                SchemaSource.file(directory.resolve("output-schema.json")))
            .build();
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory.resolve("content"))) {
      for (Path file : files.sorted().toList()) {
        for (JsonNode group : JsonMapper.shared().readTree(file.toFile())) {
          check(group, ValidatorCompiler.standard().with(loader), faults);
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(outputs).isGreaterThanOrEqualTo(4);
  }

  private void check(JsonNode group, ValidatorCompiler compiler, List<String> faults)
      throws Exception {
    OutputEvaluator evaluator = compiler.compileForOutput(group.path("schema").toString());
    for (JsonNode test : group.path("tests")) {
      for (Map.Entry<String, JsonNode> expected : test.path("output").properties()) {
        OutputFormat format = OutputFormat.valueOf(expected.getKey().toUpperCase(Locale.ROOT));
        String output = evaluator.evaluate(test.path("data").toString(), format).toJson();
        Validator schema = compiler.compile(expected.getValue().toString());
        outputs++;
        if (!schema.validate(output).isValid()) {
          faults.add(test.path("description").asString() + ": " + output);
        }
      }
    }
  }
}
