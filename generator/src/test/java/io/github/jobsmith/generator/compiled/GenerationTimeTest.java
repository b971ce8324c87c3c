package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.Generator;
import io.github.jobsmith.generator.GeneratorRequest;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures the series of docs/scale.md: from schema text to Java source, without models and javac.
 */
@EnabledIfSystemProperty(
    named = "jobsmith.scale",
    matches = "series",
    disabledReason = "takes a minute; run it with -Djobsmith.scale=series")
class GenerationTimeTest {
  private static final int RUNS = 3;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "properties,500",
    "definitions,500",
    "enumOfStrings,500",
    "nesting,30",
    "largePatterns,10",
    "unevaluatedChain,20"
  })
  void timeGrowsWithTheSchema(String kind, int smallest) throws SchemaException {
    for (int i = 0; i < RUNS; i++) {
      best(kind, 4 * smallest);
    }
    StringBuilder line = new StringBuilder("| ").append(kind).append(" | ").append(smallest);
    double unit = 0;
    double last = 0;
    for (int n = smallest; n <= 16 * smallest; n *= 2) {
      last = best(kind, n);
      unit = unit == 0 ? last : unit;
      line.append(String.format(Locale.ROOT, " | %.1f", last / unit));
    }
    System.out.println(line.append(" |"));
    assertThat(last / unit).as("16 times the schema; quadratic would be 256 times").isLessThan(60);
  }

  /**
   * Returns the processor time of the fastest of several runs, to exclude other load on the
   * machine.
   */
  private static double best(String kind, int n) throws SchemaException {
    IntFunction<BigSchema> maker =
        switch (kind) {
          case "properties" -> BigSchema::properties;
          case "definitions" -> BigSchema::definitions;
          case "enumOfStrings" -> BigSchema::enumOfStrings;
          case "largePatterns" -> BigSchema::largePatterns;
          case "unevaluatedChain" -> BigSchema::unevaluatedChain;
          default -> BigSchema::nesting;
        };
    String schema = maker.apply(n).schema();
    double best = Double.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Generator.generate(
          GeneratorRequest.of(
                  new SchemaCompiler()
                      .compile(SchemaSource.text("schema.json", schema), SchemaLoader.standard()),
                  "schema.json",
                  "generated")
              .withModels(false));
      best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
    return best;
  }
}
