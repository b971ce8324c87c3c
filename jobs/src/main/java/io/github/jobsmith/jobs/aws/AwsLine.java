package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A command line of the AWS CLI, with the request that it makes and what is wrong with it. */
public final class AwsLine {
  private final @Nullable String operation;
  private final @Nullable String meant;
  private final boolean makesRequest;
  private final @Nullable JsonDocument request;
  private final Map<String, Report> reports;
  private final Map<String, Path> files;

  private AwsLine(
      @Nullable String operation,
      @Nullable String meant,
      boolean makesRequest,
      @Nullable JsonDocument request,
      Map<String, Report> reports,
      Map<String, Path> files) {
    this.operation = operation;
    this.meant = meant;
    this.makesRequest = makesRequest;
    this.request = request;
    this.reports = Collections.unmodifiableMap(new LinkedHashMap<>(reports));
    this.files = Map.copyOf(files);
  }

  /**
   * A command that cannot be validated.
   *
   * @param meant the operation that was probably meant; null if another one
   */
  static AwsLine other(@Nullable String meant) {
    return new AwsLine(null, meant, false, null, Map.of(), Map.of());
  }

  /** An operation, but without a request, such as its help. */
  static AwsLine without(String operation) {
    return new AwsLine(operation, null, false, null, Map.of(), Map.of());
  }

  static AwsLine of(
      String operation,
      @Nullable JsonDocument request,
      Map<String, Report> reports,
      Map<String, Path> files) {
    return new AwsLine(operation, null, true, request, reports, files);
  }

  /** Returns the operation, such as {@code create-job}; empty if it is another command. */
  public Optional<String> operation() {
    return Optional.ofNullable(operation);
  }

  /**
   * Returns the operation that was probably meant by a misspelt command, such as {@code create-job}
   * for {@code aws iot creat-job}; empty for an operation, and for a command that is not similar.
   */
  public Optional<String> meantOperation() {
    return Optional.ofNullable(meant);
  }

  /** Whether the line makes a request. Help and skeletons do not. */
  public boolean makesRequest() {
    return makesRequest;
  }

  /**
   * Returns the request: all members, also those that are in the URL. Empty if the line makes none
   * or a part of it cannot be read.
   */
  public Optional<JsonDocument> request() {
    return Optional.ofNullable(request);
  }

  /**
   * Returns the reports by the option (as written), the file (as written after {@code file://}) or
   * the command ({@code aws iot create-job}) that they are about. Lines count from the start of the
   * value or the file. The command always has a report, the others only if they have violations;
   * empty if the line makes no request.
   */
  public Map<String, Report> reports() {
    return reports;
  }

  /** Returns the files that were read, by their names as written after {@code file://}. */
  public Map<String, Path> files() {
    return files;
  }
}
