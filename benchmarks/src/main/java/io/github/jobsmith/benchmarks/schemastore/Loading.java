package io.github.jobsmith.benchmarks.schemastore;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** From the text of a schema to the first verdict, without generated code. */
final class Loading {
  private static final int WARM = 200;
  private static final int BEST_OF = 12;

  private Loading() {}

  /** The schema of CreateJob: the first time in this JVM, and the best of the last times. */
  static void createJob() throws IOException, SchemaException {
    long begin = System.nanoTime();
    String schema = resource("/io/github/jobsmith/schema/create-job.schema.json");
    byte[] job =
        resource("/io/github/jobsmith/benchmarks/job.json").getBytes(StandardCharsets.UTF_8);
    long first = verdict(schema, job, begin);
    System.out.printf(Locale.ROOT, "RESULT first %.0f ms%n", first / 1e6);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < WARM; i++) {
      long nanos = verdict(schema, job, System.nanoTime());
      best = i < WARM - BEST_OF ? best : Math.min(best, nanos);
    }
    System.out.printf(Locale.ROOT, "RESULT best %.1f ms%n", best / 1e6);
  }

  private static long verdict(String schema, byte[] job, long begin) throws SchemaException {
    Validator validator = ValidatorCompiler.standard().compile(schema);
    if (!validator.isValid(job)) {
      throw new IllegalStateException("the example is valid");
    }
    return System.nanoTime() - begin;
  }

  /** Loads schemas of SchemaStore and validates one document with each, as a server does. */
  static void server(Path store, int count) throws IOException {
    List<Path> schemas;
    try (Stream<Path> files = Files.list(store.resolve("schemas/json"))) {
      schemas = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    long begin = System.nanoTime();
    List<Validator> kept = new ArrayList<>();
    int failed = 0;
    int violations = 0;
    ValidatorCompiler compiler = ValidatorCompiler.standard();
    for (Path schema : schemas) {
      if (kept.size() == count) {
        break;
      }
      Validator validator;
      try {
        validator = compiler.compile(schema);
      } catch (SchemaException e) {
        failed++;
        continue;
      }
      kept.add(validator);
      String name = schema.getFileName().toString().replaceFirst("\\.json$", "");
      List<Path> examples = Examples.of(store, name);
      byte[] document =
          examples.isEmpty()
              ? "{}".getBytes(StandardCharsets.UTF_8)
              : Files.readAllBytes(examples.get(0));
      violations += validator.validate(document).violations().size();
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "RESULT %d schemas in %.1f s, peak %d MiB (%d refer to documents that are not there, %d"
            + " violations)%n",
        kept.size(),
        seconds,
        Memory.peak(),
        failed,
        violations);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Loading.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
