package io.github.jobsmith.benchmarks.corpora;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.github.jobsmith.benchmarks.TokenScan;
import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * One schema and the documents of one corpus, a document a line: the time of one pass over all
 * documents, for each kind of work. Prints a line {@code name nanoseconds} for each, and a line
 * {@code name-median nanoseconds}.
 *
 * <p>The kinds of work take turns, and each figure is the best round, in CPU time of the thread, so
 * that other processes disturb little.
 *
 * <pre>java -cp benchmarks.jar io.github.jobsmith.benchmarks.corpora.Corpus SCHEMA INSTANCES
 *     [ROUNDS [WORK…]]</pre>
 */
public final class Corpus {
  private static final long ROUND_NANOS = 60_000_000;
  private static final int REPEATS = 200;

  private final TokenScan tokenScan = new TokenScan();
  private final ObjectMapper mapper = new JsonMapper();
  private long sink;

  private Corpus() {}

  /**
   * Measures one corpus.
   *
   * @param arguments schema, instances, and optionally the number of rounds and names of work
   */
  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 15;
    List<String> wanted =
        arguments.length > 3 ? List.of(arguments).subList(3, arguments.length) : List.of();
    new Corpus().measure(Path.of(arguments[0]), Path.of(arguments[1]), rounds, wanted);
  }

  private void measure(Path schema, Path instances, int rounds, List<String> wanted)
      throws Exception {
    Validator validator = ValidatorCompiler.standard().compiled().compile(schema);
    List<byte[]> lines = new ArrayList<>();
    List<JsonDocument> documents = new ArrayList<>();
    List<JsonNode> trees = new ArrayList<>();
    long size = 0;
    int valid = 0;
    for (String line : Files.readAllLines(instances)) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      size += bytes.length;
      lines.add(bytes);
      documents.add(JsonDocument.parse(bytes));
    }
    // In separate loops, so that the documents lie together in memory, and so do the trees.
    for (byte[] line : lines) {
      trees.add(mapper.readTree(line));
    }
    for (byte[] line : lines) {
      valid += validator.isValid(line) ? 1 : 0;
    }
    System.out.println("documents " + lines.size());
    System.out.println("bytes " + size);
    System.out.println("valid " + valid);
    Map<String, IntSupplier> work = new LinkedHashMap<>();
    work.put("parsed", () -> parsed(validator, documents));
    work.put("repeated", () -> repeated(validator, documents));
    work.put("text", () -> text(validator, lines));
    work.put("read", () -> read(lines));
    work.put("tokens", () -> tokens(lines));
    networknt(schema, trees)
        .ifPresent(loaded -> work.put("networknt", () -> networknt(loaded, trees)));
    harrel(schema, lines).ifPresent(validate -> work.put("harrel", validate));
    if (!wanted.isEmpty()) {
      work.keySet().retainAll(wanted);
    }
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, IntSupplier> entry : work.entrySet()) {
        double nanos = nanos(entry.getValue()) / (entry.getKey().equals("repeated") ? REPEATS : 1);
        times.computeIfAbsent(entry.getKey(), name -> new ArrayList<>()).add(nanos);
      }
    }
    times.forEach(
        (name, nanos) -> {
          nanos.sort(null);
          System.out.println(name + " " + Math.round(nanos.get(0)));
          System.out.println(name + "-median " + Math.round(nanos.get(rounds / 2)));
        });
    System.err.println("checksum " + sink);
  }

  /** Empty if networknt cannot load or run the schema. */
  private Optional<Schema> networknt(Path file, List<JsonNode> trees) throws IOException {
    try {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(mapper.readTree(Files.readString(file)));
      networknt(schema, trees);
      return Optional.of(schema);
    } catch (RuntimeException e) {
      System.err.println("networknt: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** Empty if dev.harrel:json-schema cannot load or run the schema. */
  private static Optional<IntSupplier> harrel(Path file, List<byte[]> lines) throws IOException {
    try {
      dev.harrel.jsonschema.Validator validator =
          new ValidatorFactory()
              .withJsonNodeFactory(new JacksonNode.Factory())
              .withDisabledSchemaValidation(true)
              .createValidator();
      URI schema = validator.registerSchema(Files.readString(file));
      var reader = new com.fasterxml.jackson.databind.ObjectMapper();
      List<Object> trees = new ArrayList<>();
      for (byte[] line : lines) {
        trees.add(reader.readTree(line));
      }
      IntSupplier all =
          () ->
              trees.stream()
                  .mapToInt(tree -> validator.validate(schema, tree).isValid() ? 1 : 0)
                  .sum();
      all.getAsInt();
      return Optional.of(all);
    } catch (RuntimeException e) {
      System.err.println("dev.harrel: " + e.getMessage());
      return Optional.empty();
    }
  }

  private double nanos(IntSupplier work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    int times = 0;
    long now;
    do {
      sink += work.getAsInt();
      times++;
      now = threads.getCurrentThreadCpuTime();
    } while (now - start < ROUND_NANOS);
    return (double) (now - start) / times;
  }

  private static int parsed(Validator validator, List<JsonDocument> documents) {
    int valid = 0;
    for (JsonDocument document : documents) {
      valid += validator.isValid(document) ? 1 : 0;
    }
    return valid;
  }

  /** Each document several times in succession, as the peer does; the time is divided. */
  private static int repeated(Validator validator, List<JsonDocument> documents) {
    int valid = 0;
    for (JsonDocument document : documents) {
      for (int i = 0; i < REPEATS; i++) {
        valid += validator.isValid(document) ? 1 : 0;
      }
    }
    return valid;
  }

  private static int text(Validator validator, List<byte[]> lines) {
    int valid = 0;
    for (byte[] line : lines) {
      valid += validator.isValid(line) ? 1 : 0;
    }
    return valid;
  }

  private static int read(List<byte[]> lines) {
    int nodes = 0;
    for (byte[] line : lines) {
      nodes += JsonDocument.parse(line).nodeCount();
    }
    return nodes;
  }

  private static int networknt(Schema schema, List<JsonNode> trees) {
    int errors = 0;
    for (JsonNode tree : trees) {
      errors += schema.validate(tree).size();
    }
    return errors;
  }

  private int tokens(List<byte[]> lines) {
    int touched = 0;
    for (byte[] line : lines) {
      touched += tokenScan.scan(line);
    }
    return touched;
  }
}
