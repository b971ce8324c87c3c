package io.github.jobsmith.conformance.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.compiler.output.OutputEvaluator;
import io.github.jobsmith.compiler.output.OutputFormat;
import io.github.jobsmith.compiler.output.StandardOutput;
import io.github.jobsmith.conformance.schemastore.Example;
import io.github.jobsmith.conformance.schemastore.Sample;
import io.github.jobsmith.conformance.suite.Dialect;
import io.github.jobsmith.conformance.suite.SuiteCase;
import io.github.jobsmith.conformance.suite.SuiteCatalogue;
import io.github.jobsmith.conformance.suite.SuiteFiles;
import io.github.jobsmith.conformance.suite.SuiteGroup;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.json.JsonDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The evaluation keyword by keyword has the verdict of the validator, and its output is well
 * formed.
 */
class OutputVerdictTest {
  private final List<String> faults = new ArrayList<>();
  private int compared;

  @ParameterizedTest
  @EnumSource
  @DisplayName("each case of the official suite has the verdict of the validator")
  void officialSuite(Dialect dialect) {
    SchemaLoader loader = SuiteCatalogue.loader();
    for (SuiteGroup group : SuiteFiles.of(dialect)) {
      OutputEvaluator evaluator;
      try {
        evaluator =
            ValidatorCompiler.standard()
                .with(loader)
                .with(group.options())
                .compileForOutput(group.schema());
      } catch (SchemaException e) {
        continue;
      }
      for (SuiteCase test : group.cases()) {
        compare(group + ": " + test.name(), evaluator, JsonDocument.parse(test.data()));
      }
    }
    assertThat(faults).isEmpty();
    assertThat(compared).isGreaterThan(900);
  }

  @Test
  @DisplayName("each file of the sample of SchemaStore has the verdict of the validator")
  void schemaStore() throws SchemaException {
    ValidatorCompiler compiler = ValidatorCompiler.standard().with(Sample.loader());
    Map<String, Path> schemas = Sample.schemas();
    Map<String, OutputEvaluator> evaluators = new HashMap<>();
    for (Example example : Sample.examples()) {
      OutputEvaluator evaluator = evaluators.get(example.schema());
      if (evaluator == null) {
        evaluator = compiler.compileForOutput(schemas.get(example.schema()));
        evaluators.put(example.schema(), evaluator);
      }
      compare(example.name(), evaluator, example.document());
    }
    assertThat(faults).isEmpty();
    assertThat(compared).isEqualTo(298);
  }

  private void compare(String name, OutputEvaluator evaluator, JsonDocument document) {
    compared++;
    boolean expected = evaluator.validator().isValid(document);
    for (OutputFormat format : OutputFormat.values()) {
      StandardOutput output = evaluator.evaluate(document, format);
      if (output.isValid() != expected) {
        faults.add(name + ": " + format + " says " + output.isValid() + ": " + output.toJson());
      }
      OutputForm.faults(output).forEach(fault -> faults.add(name + ": " + format + ": " + fault));
      if (format != OutputFormat.FLAG && !expected && output.errors().isEmpty()) {
        faults.add(name + ": " + format + " has no error");
      }
    }
  }
}
