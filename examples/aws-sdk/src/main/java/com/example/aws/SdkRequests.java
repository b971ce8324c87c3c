package com.example.aws;

import io.github.jobsmith.createjob.AbortConfig;
import io.github.jobsmith.createjob.AbortCriteria;
import io.github.jobsmith.createjob.CreateJobRequest;
import io.github.jobsmith.createjob.ExponentialRolloutRate;
import io.github.jobsmith.createjob.JobExecutionsRetryConfig;
import io.github.jobsmith.createjob.JobExecutionsRolloutConfig;
import io.github.jobsmith.createjob.MaintenanceWindow;
import io.github.jobsmith.createjob.PresignedUrlConfig;
import io.github.jobsmith.createjob.RateIncreaseCriteria;
import io.github.jobsmith.createjob.RetryCriteria;
import io.github.jobsmith.createjob.SchedulingConfig;
import io.github.jobsmith.createjob.Tag;
import io.github.jobsmith.createjob.TimeoutConfig;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.iot.model.CreateJobRequest.Builder;

/** Converts jobs to requests of the AWS SDK. Members that are absent in a job are not set. */
public final class SdkRequests {
  private SdkRequests() {}

  /** Returns the request that creates a job. */
  public static software.amazon.awssdk.services.iot.model.CreateJobRequest of(
      CreateJobRequest job) {
    Builder request =
        software.amazon.awssdk.services.iot.model.CreateJobRequest.builder()
            .jobId(job.jobId())
            .targets(job.targets())
            .documentSource(job.documentSource())
            .document(job.document())
            .description(job.description())
            .presignedUrlConfig(map(job.presignedUrlConfig(), SdkRequests::presigned))
            .jobExecutionsRolloutConfig(map(job.jobExecutionsRolloutConfig(), SdkRequests::rollout))
            .abortConfig(map(job.abortConfig(), SdkRequests::abort))
            .timeoutConfig(map(job.timeoutConfig(), SdkRequests::timeout))
            .namespaceId(job.namespaceId())
            .jobTemplateArn(job.jobTemplateArn())
            .jobExecutionsRetryConfig(map(job.jobExecutionsRetryConfig(), SdkRequests::retry))
            .schedulingConfig(map(job.schedulingConfig(), SdkRequests::scheduling));
    if (job.targetSelection() != null) {
      request.targetSelection(job.targetSelection().json());
    }
    if (job.tags() != null) {
      request.tags(all(job.tags(), SdkRequests::tag));
    }
    if (job.documentParameters() != null) {
      request.documentParameters(job.documentParameters());
    }
    if (job.destinationPackageVersions() != null) {
      request.destinationPackageVersions(job.destinationPackageVersions());
    }
    return request.build();
  }

  private static software.amazon.awssdk.services.iot.model.PresignedUrlConfig presigned(
      PresignedUrlConfig config) {
    return software.amazon.awssdk.services.iot.model.PresignedUrlConfig.builder()
        .roleArn(config.roleArn())
        .expiresInSec(map(config.expiresInSec(), Integer::longValue))
        .build();
  }

  private static software.amazon.awssdk.services.iot.model.JobExecutionsRolloutConfig rollout(
      JobExecutionsRolloutConfig config) {
    return software.amazon.awssdk.services.iot.model.JobExecutionsRolloutConfig.builder()
        .maximumPerMinute(config.maximumPerMinute())
        .exponentialRate(map(config.exponentialRate(), SdkRequests::rate))
        .build();
  }

  private static software.amazon.awssdk.services.iot.model.ExponentialRolloutRate rate(
      ExponentialRolloutRate rate) {
    RateIncreaseCriteria criteria = rate.rateIncreaseCriteria();
    return software.amazon.awssdk.services.iot.model.ExponentialRolloutRate.builder()
        .baseRatePerMinute(rate.baseRatePerMinute())
        .incrementFactor(rate.incrementFactor().doubleValue())
        .rateIncreaseCriteria(
            increase ->
                increase
                    .numberOfNotifiedThings(criteria.numberOfNotifiedThings())
                    .numberOfSucceededThings(criteria.numberOfSucceededThings()))
        .build();
  }

  private static software.amazon.awssdk.services.iot.model.AbortConfig abort(AbortConfig config) {
    return software.amazon.awssdk.services.iot.model.AbortConfig.builder()
        .criteriaList(all(config.criteriaList(), SdkRequests::criteria))
        .build();
  }

  private static software.amazon.awssdk.services.iot.model.AbortCriteria criteria(
      AbortCriteria criteria) {
    return software.amazon.awssdk.services.iot.model.AbortCriteria.builder()
        .failureType(criteria.failureType().json())
        // The only action, so the model has no component for it.
        .action(software.amazon.awssdk.services.iot.model.AbortAction.CANCEL)
        .thresholdPercentage(criteria.thresholdPercentage().doubleValue())
        .minNumberOfExecutedThings(criteria.minNumberOfExecutedThings())
        .build();
  }

  private static software.amazon.awssdk.services.iot.model.TimeoutConfig timeout(
      TimeoutConfig config) {
    return software.amazon.awssdk.services.iot.model.TimeoutConfig.builder()
        .inProgressTimeoutInMinutes(map(config.inProgressTimeoutInMinutes(), Integer::longValue))
        .build();
  }

  private static software.amazon.awssdk.services.iot.model.JobExecutionsRetryConfig retry(
      JobExecutionsRetryConfig config) {
    return software.amazon.awssdk.services.iot.model.JobExecutionsRetryConfig.builder()
        .criteriaList(all(config.criteriaList(), SdkRequests::criteria))
        .build();
  }

  private static software.amazon.awssdk.services.iot.model.RetryCriteria criteria(
      RetryCriteria criteria) {
    return software.amazon.awssdk.services.iot.model.RetryCriteria.builder()
        .failureType(criteria.failureType().json())
        .numberOfRetries(criteria.numberOfRetries())
        .build();
  }

  private static software.amazon.awssdk.services.iot.model.SchedulingConfig scheduling(
      SchedulingConfig config) {
    var scheduling =
        software.amazon.awssdk.services.iot.model.SchedulingConfig.builder()
            .startTime(config.startTime())
            .endTime(config.endTime());
    if (config.endBehavior() != null) {
      scheduling.endBehavior(config.endBehavior().json());
    }
    if (config.maintenanceWindows() != null) {
      scheduling.maintenanceWindows(all(config.maintenanceWindows(), SdkRequests::window));
    }
    return scheduling.build();
  }

  private static software.amazon.awssdk.services.iot.model.MaintenanceWindow window(
      MaintenanceWindow window) {
    return software.amazon.awssdk.services.iot.model.MaintenanceWindow.builder()
        .startTime(window.startTime())
        .durationInMinutes(window.durationInMinutes())
        .build();
  }

  private static software.amazon.awssdk.services.iot.model.Tag tag(Tag tag) {
    return software.amazon.awssdk.services.iot.model.Tag.builder()
        .key(tag.key())
        .value(tag.value())
        .build();
  }

  private static <A, B> B map(A value, Function<A, B> function) {
    return value == null ? null : function.apply(value);
  }

  private static <A, B> List<B> all(List<A> values, Function<A, B> function) {
    return values.stream().map(function).toList();
  }
}
