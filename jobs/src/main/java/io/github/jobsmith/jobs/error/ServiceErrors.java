package io.github.jobsmith.jobs.error;

import io.github.jobsmith.createjob.CreateJobRequestRules;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import java.util.List;
import java.util.Optional;

/** The errors of CreateJob and CreateJobTemplate. */
public final class ServiceErrors {
  private static final String JOB = "CreateJob";
  private static final String TEMPLATE = "CreateJobTemplate";
  private static final String REFERENCE = "CreateJob API reference: errors";
  private static final String QUOTAS =
      "AWS General Reference: IoT Device Management endpoints and quotas";
  private static final String CATALOG =
      "Developer Guide: Software Package Catalog, troubleshooting";

  private static final List<ServiceError> ALL =
      List.of(
          new ServiceError(
              "InvalidRequestException",
              400,
              List.of(JOB, TEMPLATE),
              "the request is not valid",
              List.of(
                  "a value is missing, too long, out of its range or of the wrong form",
                  "members contradict each other, such as document and documentSource",
                  "a placeholder in the document cannot be resolved"),
              false,
              "Correct the request; the same request fails again.",
              errorRules(),
              List.of("service model: InvalidRequestException", REFERENCE)),
          new ServiceError(
              "ResourceNotFoundException",
              404,
              List.of(JOB, TEMPLATE),
              "something that the request names does not exist",
              List.of(
                  "a thing or thing group of targets does not exist in the account and region",
                  "the job template, the job of jobArn or a package version does not exist",
                  "the request was sent to another region than that of the ARNs"),
              false,
              "Check the names, and the region of the call.",
              List.of(
                  "target-arn",
                  "targets-same-account",
                  "template-arn-managed",
                  "template-arn-custom",
                  "template-name-known",
                  "template-same-region",
                  "package-arn",
                  "package-version-empty",
                  "package-same-region"),
              List.of("service model: ResourceNotFoundException", REFERENCE)),
          new ServiceError(
              "ResourceAlreadyExistsException",
              409,
              List.of(JOB),
              "a job with this jobId already exists",
              List.of(
                  "jobId was used before; the id of a job that is finished stays in use until the"
                      + " job is deleted",
                  "two requests of one run have the same jobId",
                  "an earlier call created the job, but its answer did not arrive"),
              false,
              "Use another jobId, such as one with a UUID. After a timeout, look with describe-job"
                  + " whether the job is the one that you wanted.",
              List.of("job-id-reused"),
              List.of("service model: ResourceAlreadyExistsException", REFERENCE)),
          new ServiceError(
              "LimitExceededException",
              410,
              List.of(JOB, TEMPLATE),
              "a quota of the account is used up",
              List.of(
                  "the account has as many active jobs, or jobs that roll out at once, as its quota"
                      + " allows",
                  "the account has as many job templates as its quota allows"),
              true,
              "Wait until other jobs are finished, cancel some, or ask for a higher quota. The"
                  + " status 410 does not mean that something is gone.",
              List.of(),
              List.of("service model: LimitExceededException", REFERENCE, QUOTAS)),
          new ServiceError(
              "ThrottlingException",
              400,
              List.of(JOB, TEMPLATE),
              "the account sends requests too fast",
              List.of("the account sends more than 10 CreateJob requests per second in a region"),
              true,
              "Send it again after a pause that grows with each attempt; the AWS SDKs and the AWS"
                  + " CLI retry a few times by themselves. The status is 400, not 429.",
              List.of(),
              List.of("service model: ThrottlingException", REFERENCE, QUOTAS)),
          new ServiceError(
              "ServiceUnavailableException",
              503,
              List.of(JOB),
              "the service is temporarily unavailable",
              List.of("a failure in the service, not in the request"),
              true,
              "Send it again after a pause that grows with each attempt.",
              List.of(),
              List.of("service model: ServiceUnavailableException", REFERENCE)),
          new ServiceError(
              "ConflictException",
              409,
              List.of(TEMPLATE),
              "a template with this jobTemplateId already exists",
              List.of("jobTemplateId is in use"),
              false,
              "Use another jobTemplateId, or delete the template.",
              List.of(),
              List.of("service model: ConflictException")),
          new ServiceError(
              "InternalFailureException",
              500,
              List.of(TEMPLATE),
              "an unexpected failure in the service",
              List.of("a failure in the service, not in the request"),
              true,
              "Send it again after a pause that grows with each attempt.",
              List.of(),
              List.of("service model: InternalFailureException")),
          new ServiceError(
              "InvalidJobDocumentException",
              0,
              List.of(),
              "the placeholders of the job document are not valid",
              List.of("a placeholder is not closed, nested, incomplete or in the wrong place"),
              false,
              "Correct the document. The service model does not list this error, so a catch clause"
                  + " of an SDK needs the general exception of the service.",
              PublishedMessages.rulesOf("InvalidJobDocumentException"),
              List.of(CATALOG)),
          new ServiceError(
              "InvalidRoleException",
              0,
              List.of(),
              "AWS IoT may not use the role of presignedUrlConfig",
              List.of(
                  "the role does not trust iot.amazonaws.com, or may not read the object",
                  "the caller has no iam:PassRole for the role"),
              false,
              "Correct the trust policy and the permissions. The service model does not list this"
                  + " error, so a catch clause of an SDK needs the general exception of the"
                  + " service.",
              List.of("presigned-role-arn"),
              List.of(CATALOG)));

  private ServiceErrors() {}

  /** Returns all errors: those of the service model for CreateJob first, in its order. */
  public static List<ServiceError> all() {
    return ALL;
  }

  /** Returns the error with a name, such as {@code ThrottlingException}. */
  public static Optional<ServiceError> find(String name) {
    return ALL.stream().filter(error -> error.name().equals(name)).findFirst();
  }

  private static List<String> errorRules() {
    return CreateJobRequestRules.CATALOG.rules().stream()
        .filter(rule -> rule.severity() == Severity.ERROR)
        .map(Rule::id)
        .toList();
  }
}
