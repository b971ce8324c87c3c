package io.github.jobsmith.benchmarks.createjob;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sun.management.ThreadMXBean;
import io.github.jobsmith.benchmarks.TokenScan;
import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.TextRenderer;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * CreateJob requests with all rules: the time for one pass over valid requests, for each kind of
 * work, and for a request with 20 violations. Prints a line {@code name nanoseconds} for each, and
 * the bytes that verdicts on parsed requests allocate.
 *
 * <p>The kinds of work take turns, and each figure is the best round, in CPU time of the thread, so
 * that other processes disturb little.
 *
 * <pre>java -cp benchmarks.jar io.github.jobsmith.benchmarks.createjob.Requests ROUNDS [FILE…]
 * java -cp benchmarks.jar io.github.jobsmith.benchmarks.createjob.Requests standard SCHEMA REQUEST
 * </pre>
 *
 * The second form writes the standard part of the schema, and the request of the benchmarks, to two
 * files, for other validators.
 */
public final class Requests {
  private static final long ROUND_NANOS = 30_000_000;

  /** The request with this name has 20 violations; its size is that of the valid one. */
  private static final String VIOLATIONS = "/io/github/jobsmith/benchmarks/job-violations.json";

  private static final String VALID = "/io/github/jobsmith/benchmarks/job.json";
  private static final String SCHEMA = "/io/github/jobsmith/schema/create-job.schema.json";

  private static final ObjectMapper MAPPER = new JsonMapper();

  private final TokenScan tokenScan = new TokenScan();
  private final Validator validator = CreateJobRequestValidator.create();
  private long sink;

  private Requests() {}

  /**
   * Measures requests, or writes the files for other validators.
   *
   * @param arguments the number of rounds and files with valid requests, the request of the
   *     benchmarks if there are none; or {@code standard} and two files to write
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("standard")) {
      Files.writeString(Path.of(arguments[1]), standardPart());
      Files.write(Path.of(arguments[2]), resource(VALID));
      return;
    }
    List<byte[]> requests = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      requests.add(Files.readAllBytes(Path.of(arguments[i])));
    }
    if (requests.isEmpty()) {
      requests.add(resource(VALID));
    }
    new Requests().measure(requests, Integer.parseInt(arguments[0]));
  }

  /** Returns the schema for validators that do not know the dialect and ignore its keywords. */
  public static String standardPart() throws IOException {
    ObjectNode root = (ObjectNode) MAPPER.readTree(resource(SCHEMA));
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    return root.toString();
  }

  /** Returns the valid request of the benchmarks. */
  public static byte[] valid() throws IOException {
    return resource(VALID);
  }

  /** Returns a request of about the same size with 20 violations. */
  public static byte[] withViolations() throws IOException {
    return resource(VIOLATIONS);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Requests.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private void measure(List<byte[]> requests, int rounds) throws IOException {
    List<JsonDocument> documents = new ArrayList<>();
    List<JsonNode> trees = new ArrayList<>();
    for (byte[] request : requests) {
      documents.add(JsonDocument.parse(request));
      trees.add(MAPPER.readTree(request));
      if (!validator.isValid(request)) {
        throw new IllegalArgumentException("not valid: " + validator.validate(request));
      }
    }
    byte[] violations = withViolations();
    int found = validator.validate(violations).violations().size();
    if (found != 20) {
      throw new IllegalStateException(found + " violations: " + validator.validate(violations));
    }
    Schema networknt =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(standardPart());
    Map<String, IntSupplier> work = new LinkedHashMap<>();
    work.put("parsed", () -> parsed(documents));
    work.put("text", () -> text(requests));
    work.put("report", () -> reports(requests));
    work.put("read", () -> read(requests));
    work.put("tokens", () -> tokens(requests));
    work.put("networknt", () -> networknt(networknt, trees));
    work.put("violations", () -> violations(validator.validate(violations)));
    work.put("rendered", () -> rendered(validator.validate(violations)));
    Map<String, Double> best = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, IntSupplier> entry : work.entrySet()) {
        best.merge(entry.getKey(), nanos(entry.getValue()), Math::min);
      }
    }
    best.forEach((name, nanos) -> System.out.println(name + " " + Math.round(nanos)));
    System.out.println("allocated " + allocated(documents));
    System.err.println("checksum " + sink);
  }

  private double nanos(IntSupplier work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    int times = 0;
    long now;
    do {
      for (int i = 0; i < 20; i++) {
        sink += work.getAsInt();
      }
      times += 20;
      now = threads.getCurrentThreadCpuTime();
    } while (now - start < ROUND_NANOS);
    return (double) (now - start) / times;
  }

  /** The bytes of all verdicts together; the best round counts, since the JVM itself allocates. */
  private long allocated(List<JsonDocument> documents) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 100; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      sink += parsed(documents);
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }

  private int parsed(List<JsonDocument> documents) {
    int valid = 0;
    for (int i = 0; i < documents.size(); i++) {
      valid += validator.isValid(documents.get(i)) ? 1 : 0;
    }
    return valid;
  }

  private int text(List<byte[]> requests) {
    int valid = 0;
    for (byte[] request : requests) {
      valid += validator.isValid(request) ? 1 : 0;
    }
    return valid;
  }

  private int reports(List<byte[]> requests) {
    int violations = 0;
    for (byte[] request : requests) {
      violations += validator.validate(request).violations().size();
    }
    return violations;
  }

  private static int read(List<byte[]> requests) {
    int nodes = 0;
    for (byte[] request : requests) {
      nodes += JsonDocument.parse(request).nodeCount();
    }
    return nodes;
  }

  /** What a program shows of each violation. */
  public static int violations(Report report) {
    int size = 0;
    for (Violation violation : report.violations()) {
      size += violation.message().length() + violation.line() + violation.column();
    }
    return size;
  }

  /** The text of the command, with source lines and hints. */
  public static int rendered(Report report) {
    StringBuilder out = new StringBuilder();
    try {
      TextRenderer renderer = TextRenderer.to(out, false, "--submit-at");
      renderer.begin();
      renderer.file(FileReport.of("job.json", report));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.length();
  }

  private static int networknt(Schema schema, List<JsonNode> trees) {
    int errors = 0;
    for (JsonNode tree : trees) {
      errors += schema.validate(tree).size();
    }
    return errors;
  }

  private int tokens(List<byte[]> requests) {
    int touched = 0;
    for (byte[] request : requests) {
      touched += tokenScan.scan(request);
    }
    return touched;
  }
}
