package com.example.aws;

import io.github.jobsmith.createjob.AbortConfig;
import io.github.jobsmith.createjob.AbortCriteria;
import io.github.jobsmith.createjob.CreateJobRequest;
import io.github.jobsmith.createjob.ExponentialRolloutRate;
import io.github.jobsmith.createjob.JobEndBehavior;
import io.github.jobsmith.createjob.JobExecutionFailureType;
import io.github.jobsmith.createjob.JobExecutionsRetryConfig;
import io.github.jobsmith.createjob.JobExecutionsRolloutConfig;
import io.github.jobsmith.createjob.MaintenanceWindow;
import io.github.jobsmith.createjob.PresignedUrlConfig;
import io.github.jobsmith.createjob.RateIncreaseCriteria;
import io.github.jobsmith.createjob.RetryCriteria;
import io.github.jobsmith.createjob.RetryableFailureType;
import io.github.jobsmith.createjob.SchedulingConfig;
import io.github.jobsmith.createjob.Tag;
import io.github.jobsmith.createjob.TargetSelection;
import io.github.jobsmith.createjob.TimeoutConfig;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Converts requests of the AWS SDK to jobs, so that they can be validated before they are sent. */
public final class Jobs {
  private Jobs() {}

  /**
   * Returns the job that a request creates.
   *
   * @throws IllegalArgumentException if an enumeration has a value that the model does not have
   */
  public static CreateJobRequest of(
      software.amazon.awssdk.services.iot.model.CreateJobRequest request) {
    return CreateJobRequest.builder()
        .jobId(request.jobId())
        .targets(request.targets())
        .documentSource(request.documentSource())
        .document(request.document())
        .description(request.description())
        .presignedUrlConfig(map(request.presignedUrlConfig(), Jobs::presigned))
        .targetSelection(map(request.targetSelectionAsString(), TargetSelection::of))
        .jobExecutionsRolloutConfig(map(request.jobExecutionsRolloutConfig(), Jobs::rollout))
        .abortConfig(map(request.abortConfig(), Jobs::abort))
        .timeoutConfig(map(request.timeoutConfig(), Jobs::timeout))
        .tags(request.hasTags() ? all(request.tags(), Jobs::tag) : null)
        .namespaceId(request.namespaceId())
        .jobTemplateArn(request.jobTemplateArn())
        .jobExecutionsRetryConfig(map(request.jobExecutionsRetryConfig(), Jobs::retry))
        .documentParameters(request.hasDocumentParameters() ? request.documentParameters() : null)
        .schedulingConfig(map(request.schedulingConfig(), Jobs::scheduling))
        .destinationPackageVersions(
            request.hasDestinationPackageVersions() ? request.destinationPackageVersions() : null)
        .build();
  }

  private static PresignedUrlConfig presigned(
      software.amazon.awssdk.services.iot.model.PresignedUrlConfig config) {
    return PresignedUrlConfig.builder()
        .roleArn(config.roleArn())
        .expiresInSec(map(config.expiresInSec(), Math::toIntExact))
        .build();
  }

  private static JobExecutionsRolloutConfig rollout(
      software.amazon.awssdk.services.iot.model.JobExecutionsRolloutConfig config) {
    return JobExecutionsRolloutConfig.builder()
        .maximumPerMinute(config.maximumPerMinute())
        .exponentialRate(map(config.exponentialRate(), Jobs::rate))
        .build();
  }

  private static ExponentialRolloutRate rate(
      software.amazon.awssdk.services.iot.model.ExponentialRolloutRate rate) {
    return ExponentialRolloutRate.builder()
        .baseRatePerMinute(rate.baseRatePerMinute())
        .incrementFactor(BigDecimal.valueOf(rate.incrementFactor()))
        .rateIncreaseCriteria(
            RateIncreaseCriteria.builder()
                .numberOfNotifiedThings(rate.rateIncreaseCriteria().numberOfNotifiedThings())
                .numberOfSucceededThings(rate.rateIncreaseCriteria().numberOfSucceededThings())
                .build())
        .build();
  }

  private static AbortConfig abort(software.amazon.awssdk.services.iot.model.AbortConfig config) {
    return AbortConfig.builder().criteriaList(all(config.criteriaList(), Jobs::criteria)).build();
  }

  private static AbortCriteria criteria(
      software.amazon.awssdk.services.iot.model.AbortCriteria criteria) {
    return AbortCriteria.builder()
        .failureType(JobExecutionFailureType.of(criteria.failureTypeAsString()))
        .thresholdPercentage(BigDecimal.valueOf(criteria.thresholdPercentage()))
        .minNumberOfExecutedThings(criteria.minNumberOfExecutedThings())
        .build();
  }

  private static TimeoutConfig timeout(
      software.amazon.awssdk.services.iot.model.TimeoutConfig config) {
    return TimeoutConfig.builder()
        .inProgressTimeoutInMinutes(map(config.inProgressTimeoutInMinutes(), Math::toIntExact))
        .build();
  }

  private static JobExecutionsRetryConfig retry(
      software.amazon.awssdk.services.iot.model.JobExecutionsRetryConfig config) {
    return JobExecutionsRetryConfig.builder()
        .criteriaList(all(config.criteriaList(), Jobs::criteria))
        .build();
  }

  private static RetryCriteria criteria(
      software.amazon.awssdk.services.iot.model.RetryCriteria criteria) {
    return RetryCriteria.builder()
        .failureType(RetryableFailureType.of(criteria.failureTypeAsString()))
        .numberOfRetries(criteria.numberOfRetries())
        .build();
  }

  private static SchedulingConfig scheduling(
      software.amazon.awssdk.services.iot.model.SchedulingConfig config) {
    return SchedulingConfig.builder()
        .startTime(config.startTime())
        .endTime(config.endTime())
        .endBehavior(map(config.endBehaviorAsString(), JobEndBehavior::of))
        .maintenanceWindows(
            config.hasMaintenanceWindows() ? all(config.maintenanceWindows(), Jobs::window) : null)
        .build();
  }

  private static MaintenanceWindow window(
      software.amazon.awssdk.services.iot.model.MaintenanceWindow window) {
    return MaintenanceWindow.builder()
        .startTime(window.startTime())
        .durationInMinutes(window.durationInMinutes())
        .build();
  }

  private static Tag tag(software.amazon.awssdk.services.iot.model.Tag tag) {
    return Tag.builder().key(tag.key()).value(tag.value()).build();
  }

  private static <A, B> B map(A value, Function<A, B> function) {
    return value == null ? null : function.apply(value);
  }

  private static <A, B> List<B> all(List<A> values, Function<A, B> function) {
    return values.stream().map(function).toList();
  }
}
