package com.example;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.validation.Report;
import java.nio.file.Path;

public class CheckJob {
  public static void main(String[] args) throws Exception {
    Report report = CreateJobRequestValidator.create().validate(Path.of(args[0]));
    System.out.println(report);
    System.exit(report.isValid() ? 0 : 1);
  }
}
