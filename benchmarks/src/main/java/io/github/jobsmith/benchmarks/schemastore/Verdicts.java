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
 * and with generated code, and with networknt on Jackson trees. Prints a row for each schema, the
 * geometric means of the ratios, and how much a verdict without generated code allocates.
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

  private final ObjectMapper mapper = new JsonMapper();
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
  private long sink;

  private Verdicts() {}

  private record Subject(
      String name,
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
    double slower = 0;
    double faster = 0;
    System.out.println("schema | interpreted us | generated us | networknt us | bytes allocated");
    for (Subject subject : subjects) {
      double[] best = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
      for (int round = 0; round < ROUNDS; round++) {
        best[0] = Math.min(best[0], nanos(() -> verdicts(subject.interpreted, subject)));
        best[1] = Math.min(best[1], nanos(() -> verdicts(subject.generated, subject)));
        best[2] = Math.min(best[2], nanos(() -> networknt(subject)));
      }
      slower += Math.log(best[0] / best[1]);
      faster += Math.log(best[2] / best[0]);
      System.out.printf(
          Locale.ROOT,
          "%s | %.2f | %.2f | %.2f | %s%n",
          subject.name,
          best[0] / 1e3,
          best[1] / 1e3,
          best[2] / 1e3,
          allocated(subject));
    }
    System.out.printf(
        Locale.ROOT,
        "RESULT interpreted/generated %.2f%nRESULT networknt/interpreted %.2f%n",
        Math.exp(slower / NAMES.size()),
        Math.exp(faster / NAMES.size()));
    System.out.println("checksum " + sink);
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
    return new Subject(name, interpreted, generated, networknt, documents, trees);
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

  private static double nanos(Runnable work) {
    long start = System.nanoTime();
    int times = 0;
    long now;
    do {
      work.run();
      times++;
      now = System.nanoTime();
    } while (now - start < ROUND_NANOS);
    return (double) (now - start) / times;
  }

  /** The bytes of one verdict for each document together. */
  private String allocated(Subject subject) {
    long most = 0;
    for (int i = 0; i < 3; i++) {
      long before = Memory.allocated();
      for (int n = 0; n < 100; n++) {
        verdicts(subject.interpreted, subject);
      }
      most = (Memory.allocated() - before) / 100;
    }
    return most + (subject.interpreted.schema().remembers() ? " (stores answers)" : "");
  }
}
