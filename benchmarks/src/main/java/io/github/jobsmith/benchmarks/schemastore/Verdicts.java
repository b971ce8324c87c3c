package io.github.jobsmith.benchmarks.schemastore;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * From a parsed document to the verdict, for valid documents of 20 schemas of SchemaStore: without
 * and with generated code, and with networknt on Jackson trees; and until a validator is ready.
 * Prints a row for each schema in CPU time of the thread, how much longer the median round takes
 * than the best, and how much a verdict without generated code allocates.
 */
final class Verdicts {
  /** Schemas with JSON examples, of different styles and sizes, that refer to no other document. */
  private static final List<String> NAMES =
      List.of(
          "abc-inventory-module-data-5.3.0",
          "apibuilder",
          "aspire-8.0",
          "bun-lock",
          "claude-code-settings",
          "crowdin",
          "dependabot-2.0",
          "detekt-1.22.0",
          "evidence-bundle",
          "liquibase",
          "netlify",
          "plagiarize-me",
          "popxf-1.0",
          "sarif",
          "specif-1.1",
          "specmatic",
          "travis",
          "tslint",
          "web-types",
          "webextension");

  private static final int ROUNDS = 6;
  private static final long ROUND_NANOS = 70_000_000;
  private static final int COMPILATIONS = 3;

  private final ObjectMapper mapper = new JsonMapper();
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
  private long sink;

  private Verdicts() {}

  private interface Compilation {
    Validator validator() throws IOException, SchemaException;
  }

  private record Subject(
      String name,
      Path schema,
      Validator interpreted,
      Validator generated,
      Schema networknt,
      List<JsonDocument> documents,
      List<JsonNode> trees) {}

  static void run(Path store) throws IOException, SchemaException {
    new Verdicts().measure(store);
  }

  private void measure(Path store) throws IOException, SchemaException {
    List<Subject> subjects = new ArrayList<>();
    for (String name : NAMES) {
      subjects.add(subject(store, name));
    }
    double spread = 0;
    for (Subject subject : subjects) {
      double ready = ready(() -> ValidatorCompiler.standard().compile(subject.schema));
      double compiled =
          ready(() -> ValidatorCompiler.standard().compiled().compile(subject.schema));
      List<List<Double>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (int round = 0; round < ROUNDS; round++) {
        times.get(0).add(nanos(() -> verdicts(subject.interpreted, subject)));
        times.get(1).add(nanos(() -> verdicts(subject.generated, subject)));
        times.get(2).add(nanos(() -> networknt(subject)));
      }
      for (List<Double> each : times) {
        each.sort(null);
        spread += Math.log(each.get(ROUNDS / 2) / each.get(0));
      }
      System.out.printf(
          Locale.ROOT,
          "ROW %s %.2f %.2f %.3f %.3f %.3f %d %s%n",
          subject.name,
          ready / 1e6,
          compiled / 1e6,
          times.get(0).get(0) / 1e3,
          times.get(1).get(0) / 1e3,
          times.get(2).get(0) / 1e3,
          allocated(subject),
          subject.interpreted.schema().remembers() ? "stores" : "-");
    }
    System.out.printf(Locale.ROOT, "RESULT spread %.3f%n", Math.exp(spread / NAMES.size() / 3));
    System.err.println("checksum " + sink);
  }

  private Subject subject(Path store, String name) throws IOException, SchemaException {
    Path schema = store.resolve("schemas/json/" + name + ".json");
    Validator interpreted = ValidatorCompiler.standard().compile(schema);
    Validator generated = ValidatorCompiler.standard().compiled().compile(schema);
    Schema networknt = registry.getSchema(mapper.readTree(Files.readString(schema)));
    List<JsonDocument> documents = new ArrayList<>();
    List<JsonNode> trees = new ArrayList<>();
    for (Path file : Examples.of(store, name)) {
      String text = Files.readString(file);
      JsonDocument document = JsonDocument.parse(text);
      if (interpreted.isValid(document)) {
        documents.add(document);
        trees.add(mapper.readTree(text));
      }
    }
    return new Subject(name, schema, interpreted, generated, networknt, documents, trees);
  }

  private void verdicts(Validator validator, Subject subject) {
    for (JsonDocument document : subject.documents) {
      sink += validator.isValid(document) ? 1 : 0;
    }
  }

  private void networknt(Subject subject) {
    for (JsonNode tree : subject.trees) {
      sink += subject.networknt.validate(tree).size();
    }
  }

  /** The best of several compilations; others have been compiled in this JVM before. */
  private static double ready(Compilation compilation) throws IOException, SchemaException {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < COMPILATIONS; i++) {
      long start = Memory.cpuNanos();
      compilation.validator();
      best = Math.min(best, Memory.cpuNanos() - start);
    }
    return best;
  }

  private static double nanos(Runnable work) {
    long start = Memory.cpuNanos();
    int times = 0;
    long now;
    do {
      work.run();
      times++;
      now = Memory.cpuNanos();
    } while (now - start < ROUND_NANOS);
    return (double) (now - start) / times;
  }

  /** The bytes of one verdict for each document together. */
  private long allocated(Subject subject) {
    long most = 0;
    for (int i = 0; i < 3; i++) {
      long before = Memory.allocated();
      for (int n = 0; n < 100; n++) {
        verdicts(subject.interpreted, subject);
      }
      most = (Memory.allocated() - before) / 100;
    }
    return most;
  }
}
