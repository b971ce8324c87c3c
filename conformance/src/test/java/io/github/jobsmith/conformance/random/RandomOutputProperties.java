package io.github.jobsmith.conformance.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.compiler.output.OutputEvaluator;
import io.github.jobsmith.compiler.output.OutputFormat;
import io.github.jobsmith.compiler.output.OutputUnit;
import io.github.jobsmith.compiler.output.StandardOutput;
import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.output.OutputForm;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

@Label("Random schemas and instances: standard output")
class RandomOutputProperties {
  private static final int INSTANCES = 10;

  @Property(
      tries = 150,
      seed = "20261129",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("has the verdict of the validator, and the same errors and annotations in each format")
  void outputs(@ForAll long seed) throws SchemaException {
    Random random = new Random(seed);
    String schema = Json.compact(new RandomSchemas(random).schema(3));
    OutputEvaluator evaluator = ValidatorCompiler.standard().compileForOutput(schema);
    RandomInstances instances = new RandomInstances(random);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < INSTANCES; i++) {
      String instance = i < 2 ? instances.scalar() : instances.structure(3);
      JsonDocument document = JsonDocument.parse(instance);
      boolean expected = evaluator.validator().isValid(document);
      StandardOutput basic = evaluator.evaluate(document, OutputFormat.BASIC);
      for (OutputFormat format : OutputFormat.values()) {
        StandardOutput output = evaluator.evaluate(document, format);
        faults.addAll(OutputForm.faults(output));
        if (output.isValid() != expected) {
          faults.add(format + " says " + output.isValid() + ": " + output.toJson());
        }
        if (format != OutputFormat.FLAG
            && (!texts(output.errors()).equals(texts(basic.errors()))
                || !texts(output.annotations()).equals(texts(basic.annotations())))) {
          faults.add(format + " differs: " + basic.toJson() + " but " + output.toJson());
        }
      }
      assertThat(faults).as(schema + " " + instance).isEmpty();
    }
  }

  private static List<String> texts(List<OutputUnit> units) {
    return units.stream()
        .map(
            unit ->
                unit.keywordLocation()
                    + " "
                    + unit.instanceLocation()
                    + " "
                    + unit.error()
                    + unit.annotation())
        .toList();
  }
}
