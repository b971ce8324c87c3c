package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generated.model.JsonTrees;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Models of random schemas are generated deterministically, compile, and write what they read; and
 * a model has the same verdict as its JSON.
 */
class RandomModelsTest {
  private static final int SCHEMAS = 60;
  private static final int INSTANCES = 40;

  @Property(tries = 2, shrinking = ShrinkingMode.OFF, seed = "20260101")
  void modelsWriteWhatTheyRead(@ForAll long seed) {
    Random random = new Random(seed);
    List<Map<String, Object>> schemas = new ArrayList<>();
    GeneratedModels models = new GeneratedModels();
    GeneratedModels again = new GeneratedModels();
    for (int i = 0; i < SCHEMAS; i++) {
      Map<String, Object> schema = new RandomSchemas(random).schema();
      schemas.add(schema);
      models.add("s" + i, text(schema));
      again.add("s" + i, text(schema));
    }
    assertThat(again.sources()).isEqualTo(models.sources());
    List<String> faults = new ArrayList<>();
    int valid = 0;
    for (int i = 0; i < SCHEMAS; i++) {
      Validator validator = models.validator("s" + i);
      RoundTrip trip = models.root("s" + i);
      RandomInstances instances = new RandomInstances(schemas.get(i), random);
      for (int n = 0; n < INSTANCES; n++) {
        String json = text(instances.of(schemas.get(i), 0));
        if (validator.isValid(JsonDocument.parse(json))) {
          valid++;
          String fault = trip.fault(json);
          if (fault == null && !findings(validator.validate(trip.read(json))).equals("[]")) {
            fault = "is judged otherwise than " + json;
          }
          if (fault != null) {
            faults.add(text(schemas.get(i)) + "\n  " + fault);
          }
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(valid).isGreaterThan(SCHEMAS * INSTANCES / 5);
  }

  private static String findings(Report report) {
    return report.violations().stream().map(Violation::toString).toList().toString();
  }

  private static String text(Object tree) {
    return JsonValue.of(JsonTrees.document(tree), 0).toString();
  }
}
