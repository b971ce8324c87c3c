package io.github.jobsmith.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jobsmith.benchmarks.createjob.Requests;
import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * One CreateJob request of about 2.5 KB: time from bytes and from a parsed document to the verdict,
 * compared with Jackson's token scan and with networknt on the standard keywords of the same
 * schema.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CreateJobBenchmark {
  private byte[] bytes;
  private byte[] violations;
  private JsonDocument document;
  private Validator validator;

  private final TokenScan tokenScan = new TokenScan();
  private final ObjectMapper mapper = new JsonMapper();
  private Schema networknt;
  private String text;
  private JsonNode tree;

  @Setup
  public void read() throws IOException {
    bytes = Requests.valid();
    violations = Requests.withViolations();
    text = new String(bytes, StandardCharsets.UTF_8);
    document = JsonDocument.parse(bytes);
    validator = CreateJobRequestValidator.create();
    tree = mapper.readTree(bytes);
    networknt =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Requests.standardPart());
    if (!validator.isValid(document) || !networknt.validate(tree).isEmpty()) {
      throw new IllegalStateException("the request must be valid for both validators");
    }
  }

  /** Parses bytes to a document. */
  @Benchmark
  public JsonDocument read_jobsmith() {
    return JsonDocument.parse(bytes);
  }

  /** Reads Jackson's tokens and accesses each value. */
  @Benchmark
  public int read_jacksonTokens() {
    return tokenScan.scan(bytes);
  }

  /** Validates bytes, yes or no. */
  @Benchmark
  public boolean bytes_jobsmith() {
    return validator.isValid(bytes);
  }

  /** Validates bytes with a complete report. */
  @Benchmark
  public Report bytes_jobsmithReport() {
    return validator.validate(bytes);
  }

  /** Validates bytes with 20 violations; shows message, line and column of each. */
  @Benchmark
  public int violations_jobsmith() {
    return Requests.violations(validator.validate(violations));
  }

  /** Validates bytes with 20 violations and writes the text of the command. */
  @Benchmark
  public int violations_jobsmithText() {
    return Requests.rendered(validator.validate(violations));
  }

  /** Validates bytes with networknt. */
  @Benchmark
  public boolean bytes_networknt() {
    return networknt.validate(text, InputFormat.JSON).isEmpty();
  }

  /** Validates a parsed document, yes or no. */
  @Benchmark
  public boolean parsed_jobsmith() {
    return validator.isValid(document);
  }

  /** Validates a parsed document with a complete report. */
  @Benchmark
  public Report parsed_jobsmithReport() {
    return validator.validate(document);
  }

  /** Validates a parsed tree with networknt. */
  @Benchmark
  public boolean parsed_networknt() {
    return networknt.validate(tree).isEmpty();
  }
}
