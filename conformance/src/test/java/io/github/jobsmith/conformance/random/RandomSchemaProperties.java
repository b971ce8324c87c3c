package io.github.jobsmith.conformance.random;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.compiled.CompiledSchemas;
import io.github.jobsmith.conformance.compiled.SchemaBatch;
import io.github.jobsmith.conformance.engine.BothEngines;
import io.github.jobsmith.conformance.engine.RepeatedMembers;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.StandardRules;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.JsonNode;

@Label("Random schemas and instances: one verdict of generated code, of the letter, of networknt")
class RandomSchemaProperties {
  private static final int SCHEMAS = 100;
  private static final int INSTANCES = 20;

  /** Often too few for an instance. */
  private static final int MAX_STEPS = 8;

  /** One try is a batch, because the cost of javac is per run and not per file. */
  @Property(
      tries = 2,
      seed = "20261123",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("one batch of schemas")
  void verdicts(@ForAll long seed) {
    Random random = new Random(seed);
    RandomSchemas schemas = new RandomSchemas(random);
    Map<String, JsonNode> batch = new LinkedHashMap<>();
    SchemaBatch generated = new SchemaBatch(SchemaLoader.standard());
    for (int i = 0; i < SCHEMAS; i++) {
      JsonNode schema = schemas.schema(3);
      String text = Json.compact(schema);
      batch.put(text, schema);
      generated.add(text, SchemaSource.text("schema.json", text), CompilerOptions.DEFAULT);
    }
    CompiledSchemas compiled = generated.compile();
    RandomInstances instances = new RandomInstances(random);
    List<String> disagreements = new ArrayList<>();
    int[] accepted = new int[1];
    int[] stopped = new int[1];
    BothEngines both = new BothEngines();
    batch.forEach(
        (text, schema) -> {
          Validator ours = compiled.validators().get(text);
          if (ours == null) {
            disagreements.add(compiled.refused().get(text) + "\n  " + text);
            return;
          }
          Validator interpreted = compiled.interpreted().get(text);
          Schema networknt =
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(schema);
          BookValidator book = new BookValidator(schema);
          for (int i = 0; i < INSTANCES; i++) {
            String instance = i < 4 ? instances.scalar() : instances.structure(3);
            JsonNode value = Json.parse(instance);
            JsonDocument document = JsonDocument.parse(instance);
            boolean letter = book.accepts(value);
            accepted[0] += letter ? 1 : 0;
            both.compare(text + " " + instance, ours, interpreted, document);
            both.compare(text, ours, interpreted, RepeatedMembers.of(value, random));
            ValidationOptions few =
                ValidationOptions.DEFAULT.withMaxSteps(1 + random.nextInt(MAX_STEPS));
            for (Validator engine : List.of(ours, interpreted)) {
              Report report = engine.with(few).validate(document);
              if (stops(report)) {
                stopped[0]++;
              } else if (!BothEngines.text(report)
                  .equals(BothEngines.text(engine.validate(document)))) {
                disagreements.add(
                    "not stopped after %d steps%n  %s%n  %s"
                        .formatted(few.maxSteps(), text, instance));
              }
            }
            boolean first = ours.isValid(document);
            boolean all = ours.validate(document).isValid();
            boolean peer = networknt.validate(value).isEmpty();
            if (first != letter || all != letter || peer != letter) {
              disagreements.add(
                  "by the letter %s, isValid %s, validate %s, networknt %s%n  %s%n  %s"
                      .formatted(letter, first, all, peer, text, instance));
            }
          }
        });
    assertThat(disagreements).isEmpty();
    assertThat(both.differences()).isEmpty();
    assertThat(both.violations()).isPositive();
    assertThat(stopped[0]).isPositive();
    // Both verdicts must be frequent, otherwise the property is meaningless.
    assertThat(accepted[0]).isBetween(SCHEMAS * INSTANCES / 5, SCHEMAS * INSTANCES * 4 / 5);
  }

  private static boolean stops(Report report) {
    return report.violations().stream()
        .anyMatch(violation -> violation.rule() == StandardRules.STOPPED);
  }
}
