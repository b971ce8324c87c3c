package com.example;

import io.github.jobsmith.createjob.CreateJobRequest;
import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.createjob.PresignedUrlConfig;
import io.github.jobsmith.createjob.TargetSelection;
import java.util.List;

public class BuildJob {
  public static void main(String[] args) {
    CreateJobRequest job =
        CreateJobRequest.builder()
            .jobId("pump-firmware-4.2.0")
            .targets(List.of("arn:aws:iot:eu-central-1:123456789012:thinggroup/pumps"))
            .documentSource("https://s3.eu-central-1.amazonaws.com/example-firmware/pump-4.2.0.json")
            .targetSelection(TargetSelection.CONTINUOUS)
            .presignedUrlConfig(
                PresignedUrlConfig.builder()
                    .roleArn("arn:aws:iam::123456789012:role/job-download")
                    .expiresInSec(30)
                    .build())
            .build();
    System.out.println(CreateJobRequestValidator.create().validate(job));
  }
}
