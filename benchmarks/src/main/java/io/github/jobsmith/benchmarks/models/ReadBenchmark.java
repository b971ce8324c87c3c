package io.github.jobsmith.benchmarks.models;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.jobsmith.createjob.CreateJobRequest;
import io.github.jobsmith.createjob.JobEndBehavior;
import io.github.jobsmith.createjob.JobExecutionFailureType;
import io.github.jobsmith.createjob.RetryableFailureType;
import io.github.jobsmith.createjob.TargetSelection;
import io.github.jobsmith.validation.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * The CreateJob request of {@code CreateJobBenchmark}: from bytes to the validated model and its
 * report, compared with Jackson 2, which validates nothing: a tree, and a record with the same
 * components.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReadBenchmark {
  private final ObjectMapper mapper = JsonMapper.builder().build();
  private byte[] json;

  /** Reads the request. */
  @Setup
  public void read() throws IOException {
    String name = "/io/github/jobsmith/benchmarks/job.json";
    try (InputStream in = ReadBenchmark.class.getResourceAsStream(name)) {
      json = Objects.requireNonNull(in, name).readAllBytes();
    }
    if (model_jobsmith().model().isEmpty() || !model_jackson().jobId().startsWith("pump")) {
      throw new IllegalStateException("both must read the request");
    }
  }

  /** Model and report. */
  @Benchmark
  public Parsed<CreateJobRequest> model_jobsmith() {
    return CreateJobRequest.parse(json);
  }

  /** A record. */
  @Benchmark
  public Request model_jackson() throws IOException {
    return mapper.readValue(json, Request.class);
  }

  /** A tree. */
  @Benchmark
  public JsonNode tree_jackson() throws IOException {
    return mapper.readTree(json);
  }

  /** The components of {@link CreateJobRequest}, and so on. */
  public record Request(
      String jobId,
      List<String> targets,
      String documentSource,
      String document,
      String description,
      Presigned presignedUrlConfig,
      TargetSelection targetSelection,
      Rollout jobExecutionsRolloutConfig,
      Abort abortConfig,
      Timeout timeoutConfig,
      List<Tag> tags,
      String namespaceId,
      String jobTemplateArn,
      Retry jobExecutionsRetryConfig,
      Map<String, String> documentParameters,
      Scheduling schedulingConfig,
      List<String> destinationPackageVersions) {}

  /** A part of the request. */
  public record Presigned(String roleArn, Integer expiresInSec) {}

  /** A part of the request. */
  public record Rollout(Integer maximumPerMinute, Rate exponentialRate) {}

  /** A part of the request. */
  public record Rate(
      int baseRatePerMinute, BigDecimal incrementFactor, Increase rateIncreaseCriteria) {}

  /** A part of the request. */
  public record Increase(Integer numberOfNotifiedThings, Integer numberOfSucceededThings) {}

  /** A part of the request. */
  public record Abort(List<AbortCriteria> criteriaList) {}

  /** A part of the request. */
  public record AbortCriteria(
      JobExecutionFailureType failureType,
      String action,
      BigDecimal thresholdPercentage,
      int minNumberOfExecutedThings) {}

  /** A part of the request. */
  public record Timeout(Integer inProgressTimeoutInMinutes) {}

  /** A part of the request. */
  public record Retry(List<RetryCriteria> criteriaList) {}

  /** A part of the request. */
  public record RetryCriteria(RetryableFailureType failureType, int numberOfRetries) {}

  /** A part of the request. */
  public record Scheduling(
      String startTime,
      String endTime,
      JobEndBehavior endBehavior,
      List<Window> maintenanceWindows) {}

  /** A part of the request. */
  public record Window(String startTime, int durationInMinutes) {}

  /** A part of the request. */
  public record Tag(@JsonProperty("Key") String key, @JsonProperty("Value") String value) {}
}
