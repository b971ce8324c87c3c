package io.github.jobsmith.benchmarks.models;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.jobsmith.benchmarks.models.sample.Sample;
import io.github.jobsmith.benchmarks.models.sample.SampleValidator;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
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

/**
 * A model to bytes and back, with a value like that of the serde benchmark of
 * creek-service/json-schema-validation-comparison. Jobsmith validates what it has written, and
 * again what it reads; Jackson 2 validates nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RoundTripBenchmark {
  private final ObjectMapper mapper = JsonMapper.builder().build();
  private final Validator validator = SampleValidator.create();
  private Sample sample;
  private Plain plain;

  /** A value of 720 bytes. */
  @Setup
  public void read() throws IOException {
    byte[] json =
        """
        {"name":"some name","decimal":145.000001,"anEnum":"THAT","list":[%1$s,%1$s,"so"],\
        "polymorphicTypes":[%2$s,%2$s,%3$s,{"@type":"poly-b","num":2.0E-10},%2$s,%2$s,%3$s,\
        {"@type":"poly-b","num":1.0000000002}]}"""
            .formatted(
                "\"long\",\"list\",\"of\",\"data\",\"that\",\"we've\",\"got\",\"some\",\"time\","
                    + "\"spent\",\"parsing\",\"all\",\"this\",\"json\",\"data\",\"again\"",
                "{\"@type\":\"poly-a\",\"id\":\"0f3d7a52-94c1-4f7e-8b1d-6a2c59e0d713\"}",
                "{\"@type\":\"poly-b\",\"num\":12.34000005}")
            .getBytes(StandardCharsets.UTF_8);
    sample = Sample.parse(json).orElseThrow();
    plain = mapper.readValue(json, Plain.class);
    if (!mapper.readTree(json).equals(mapper.readTree(sample.toJsonBytes()))
        || !mapper.readTree(json).equals(mapper.readTree(mapper.writeValueAsBytes(plain)))) {
      throw new IllegalStateException("both models must write the same value");
    }
  }

  /** Writes, validates, and reads with validation. */
  @Benchmark
  public Sample roundTrip_jobsmith() {
    return Sample.parse(validator.toJsonBytes(sample)).orElseThrow();
  }

  /** Writes and reads. */
  @Benchmark
  public Plain roundTrip_jackson() throws IOException {
    return mapper.readValue(mapper.writeValueAsBytes(plain), Plain.class);
  }

  /** Writes and validates. */
  @Benchmark
  public byte[] writeValid_jobsmith() {
    return validator.toJsonBytes(sample);
  }

  /** Writes. */
  @Benchmark
  public byte[] write_jobsmith() {
    return sample.toJsonBytes();
  }

  /** Writes. */
  @Benchmark
  public byte[] write_jackson() throws IOException {
    return mapper.writeValueAsBytes(plain);
  }

  /** A record with the members of {@code Sample}, which Jackson reads and writes. */
  public record Plain(
      String name,
      BigDecimal decimal,
      Choice anEnum,
      List<String> list,
      List<Poly> polymorphicTypes) {}

  /** Values of the enum. */
  public enum Choice {
    THIS,
    THAT,
    OTHER
  }

  /** One of two alternatives. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes({@JsonSubTypes.Type(PolyA.class), @JsonSubTypes.Type(PolyB.class)})
  public sealed interface Poly {}

  /** An alternative. */
  @JsonTypeName("poly-a")
  public record PolyA(UUID id) implements Poly {}

  /** An alternative. */
  @JsonTypeName("poly-b")
  public record PolyB(double num) implements Poly {}
}
