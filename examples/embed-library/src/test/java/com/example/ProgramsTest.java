package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgramsTest {
  private final Validator validator = CreateJobRequestValidator.create();

  @Test
  void bytes() {
    String json =
        """
        {
          "jobId": "reboot",
          "targets": ["arn:aws:iot:eu-central-1:123456789012:thing/pump-7"],
          "document": "{}",
          "presignedUrlConfig": {"expiresInSec": 30}
        }
        """;
    Report report = validator.validate(json.getBytes(StandardCharsets.UTF_8));
    assertFalse(report.isValid());
    assertTrue(report.toString().contains("5:42: error: expiresInSec is 30; must be 60 to 3600"));
  }

  @Test
  void aBuiltModel() {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      BuildJob.main(new String[0]);
    } finally {
      System.setOut(console);
    }
    assertEquals(2, printed.toString(StandardCharsets.UTF_8).lines().count());
  }
}
