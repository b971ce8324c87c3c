package io.github.jobsmith.jobs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the request that a job document in a file of its own belongs to. Rules that
 * need a fact that is not known are not run, and are in {@code Report.rulesNotRun()}. Immutable.
 */
public final class RequestFacts {
  /** A fact that some rules about documents need. */
  public enum Fact {
    /** Whether there is a role. */
    ROLE,
    /** The listed package versions. */
    PACKAGE_VERSIONS,
    /** A target. */
    TARGET
  }

  private static final Map<String, Fact> NEEDED =
      Map.of(
          "placeholder-role", Fact.ROLE,
          "package-listed", Fact.PACKAGE_VERSIONS,
          "package-empty-pair", Fact.PACKAGE_VERSIONS,
          "presign-upload-region", Fact.TARGET);

  /** Nothing is known. */
  public static final RequestFacts UNKNOWN = new RequestFacts(null, null, null);

  private final @Nullable Boolean role;
  private final @Nullable List<String> packageVersions;
  private final @Nullable String target;

  private RequestFacts(
      @Nullable Boolean role, @Nullable List<String> packageVersions, @Nullable String target) {
    this.role = role;
    this.packageVersions = packageVersions;
    this.target = target;
  }

  /**
   * Returns the fact that a rule needs if it is run on a document without its request.
   *
   * @param rule the id of a rule
   * @return empty for a rule that needs none of them
   */
  public static Optional<Fact> neededBy(String rule) {
    return Optional.ofNullable(NEEDED.get(rule));
  }

  /** Returns these facts, and whether the request has {@code presignedUrlConfig.roleArn}. */
  public RequestFacts withRole(boolean given) {
    return new RequestFacts(given, packageVersions, target);
  }

  /**
   * Returns these facts, and the content of {@code destinationPackageVersions}.
   *
   * @param arns ARNs of package versions; empty if the request lists none
   */
  public RequestFacts withPackageVersions(List<String> arns) {
    return new RequestFacts(role, List.copyOf(arns), target);
  }

  /**
   * Returns these facts, and one of the targets, which has the region and the account of the job.
   *
   * @param arn the ARN of a thing or thing group
   */
  public RequestFacts withTarget(String arn) {
    return new RequestFacts(role, packageVersions, arn);
  }

  /** Whether the request has a role that signs URLs; empty if it is not known. */
  public Optional<Boolean> role() {
    return Optional.ofNullable(role);
  }

  /** Returns the package versions that the request lists; empty if they are not known. */
  public Optional<List<String>> packageVersions() {
    return Optional.ofNullable(packageVersions);
  }

  /** Returns a target; empty if none is known. */
  public Optional<String> target() {
    return Optional.ofNullable(target);
  }
}
