package io.github.jobsmith.benchmarks;

import io.github.jobsmith.benchmarks.createjob.Requests;
import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

/**
 * A document of 600,000 items whose last 1,000 are not valid, with generated code: the verdict of
 * the valid document, and reports with messages, lines and columns. Prints a line {@code name
 * nanoseconds} for each, in CPU time of the thread, and a line {@code name-median nanoseconds}.
 */
public final class LateViolations {
  private static final int ITEMS = 600_000;
  private static final int LATE = 1_000;
  private static final String SCHEMA =
      """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "properties": {"n": {"type": "integer", "minimum": 0}, "maximumThroughput": {"type": "string"}}
        }
      }
      """;

  private LateViolations() {}

  /**
   * Measures.
   *
   * @param arguments the number of rounds
   */
  public static void main(String[] arguments) throws SchemaException {
    int rounds = Integer.parseInt(arguments[0]);
    Validator validator = ValidatorCompiler.standard().compiled().compile(SCHEMA);
    byte[] valid = document(i -> "{\"n\": " + i + "}");
    Map<String, byte[]> invalid = new LinkedHashMap<>();
    invalid.put("wrong", document(i -> "{\"n\": -" + i + "}"));
    invalid.put("unknown", document(i -> "{\"m" + i + "\": 1}"));
    invalid.put("misspelt", document(i -> "{\"maximumThroughpu" + i % LATE + "\": 1}"));
    // Violations of one kind are one with their number.
    expect(validator.validate(invalid.get("wrong")), 1);
    expect(validator.validate(invalid.get("unknown")), LATE);
    expect(validator.validate(invalid.get("misspelt")), LATE);
    expect(validator.validate(valid), 0);
    Map<String, IntSupplier> work = new LinkedHashMap<>();
    work.put("verdict", () -> validator.isValid(valid) ? 1 : 0);
    work.put("valid", () -> Requests.violations(validator.validate(valid)));
    invalid.forEach(
        (name, text) -> work.put(name, () -> Requests.violations(validator.validate(text))));
    Map<String, List<Long>> times = new LinkedHashMap<>();
    int sink = 0;
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, IntSupplier> each : work.entrySet()) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        sink += each.getValue().getAsInt();
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        times.computeIfAbsent(each.getKey(), name -> new ArrayList<>()).add(nanos);
      }
    }
    times.forEach(
        (name, nanos) -> {
          nanos.sort(null);
          System.out.println(name + " " + nanos.get(0));
          System.out.println(name + "-median " + nanos.get(rounds / 2));
        });
    System.err.println("checksum " + sink);
  }

  private static byte[] document(IntFunction<String> last) {
    StringBuilder text = new StringBuilder("[\n");
    for (int i = 0; i < ITEMS; i++) {
      String item = i < ITEMS - LATE ? "{\"n\": " + i + "}" : last.apply(i);
      text.append(item).append(i < ITEMS - 1 ? ",\n" : "\n]\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void expect(Report report, int violations) {
    if (report.violations().size() != violations) {
      throw new IllegalStateException(report.violations().size() + " violations");
    }
  }
}
