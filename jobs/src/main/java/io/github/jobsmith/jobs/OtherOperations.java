package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Requests of operations other than CreateJob, and output of the AWS CLI. An operation is
 * recognised by members that CreateJob does not have, or, for UpdateJob, because everything that
 * CreateJob requires is missing.
 */
final class OtherOperations {
  private static final MemberName JOB = MemberName.of("job");

  /** The members of UpdateJob; CreateJob has all of them. */
  private static final Set<String> UPDATE =
      Set.of(
          "jobId",
          "description",
          "presignedUrlConfig",
          "jobExecutionsRolloutConfig",
          "abortConfig",
          "timeoutConfig",
          "namespaceId",
          "jobExecutionsRetryConfig");

  /** Those that are a reason to update a job. */
  private static final Set<String> UPDATED =
      Set.of(
          "presignedUrlConfig",
          "jobExecutionsRolloutConfig",
          "abortConfig",
          "timeoutConfig",
          "jobExecutionsRetryConfig");

  private static final Set<String> ASSOCIATE = Set.of("jobId", "targets", "comment", "namespaceId");
  private static final Set<String> CANCEL = Set.of("jobId", "reasonCode", "comment", "force");

  private static final Set<String> OTA =
      Set.of(
          "otaUpdateId",
          "awsJobExecutionsRolloutConfig",
          "awsJobPresignedUrlConfig",
          "awsJobAbortConfig",
          "awsJobTimeoutConfig");

  private OtherOperations() {}

  static @Nullable Recognised recognise(JsonDocument document) {
    if (!document.isObject(0)) {
      return null;
    }
    String found = found(document);
    return found == null
        ? null
        : new Recognised(
            JobFileKind.OTHER_OPERATION,
            List.of(new NotePart(0, "", JobRules.otherOperation(found))));
  }

  private static @Nullable String found(JsonDocument document) {
    Set<String> names = names(document, 0);
    boolean jobId = names.contains("jobId");
    if (jobId && names.contains("targets")) {
      return names.contains("comment") && ASSOCIATE.containsAll(names)
          ? "an AssociateTargetsWithJob request"
          : null;
    }
    if (jobId) {
      return withoutTargets(names);
    }
    if (names.contains("otaUpdateId") && names.size() > 1 || count(names, OTA) > 1) {
      return "a CreateOTAUpdate request";
    }
    if (names.contains("jobTemplateId") && !names.contains("targets")) {
      return names.contains("createdAt")
          ? "the output of describe-job-template"
          : "a CreateJobTemplate request (for --schema create-job-template)";
    }
    int job = document.find(0, JOB);
    return job >= 0 && document.isObject(job) && isDescription(names(document, job))
        ? "the output of describe-job"
        : null;
  }

  private static @Nullable String withoutTargets(Set<String> names) {
    if (names.contains("jobArn")) {
      return "the output of create-job";
    }
    if (names.size() > 1 && count(names, Set.of("reasonCode", "comment", "force")) > 0) {
      return CANCEL.containsAll(names) ? "a CancelJob request" : null;
    }
    return UPDATE.containsAll(names) && count(names, UPDATED) > 0
        ? "an UpdateJob request (targets and document are missing)"
        : null;
  }

  private static boolean isDescription(Set<String> names) {
    return names.contains("jobArn") || names.contains("jobId") && names.contains("status");
  }

  private static int count(Set<String> names, Set<String> wanted) {
    int count = 0;
    for (String name : wanted) {
      count += names.contains(name) ? 1 : 0;
    }
    return count;
  }

  private static Set<String> names(JsonDocument document, int object) {
    Set<String> names = new HashSet<>();
    int end = document.next(object);
    for (int member = object + 1; member < end; member = document.next(member)) {
      names.add(document.name(member));
    }
    return names;
  }
}
