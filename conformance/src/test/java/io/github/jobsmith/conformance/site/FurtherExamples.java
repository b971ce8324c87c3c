package io.github.jobsmith.conformance.site;

import java.util.List;

/** Texts that break rules of which the ledger has no case. */
final class FurtherExamples {
  static final List<String> TEXTS =
      List.of(
          "{\n  \"jobId\": \"update-1\",\n}\n",
          "\ufeff{\"jobId\": \"update-1\"}\n",
          "{\n  \"jobId\": \"update-1\",\n  \"jobId\": \"update-2\"\n}\n",
          "[".repeat(20_000) + "]".repeat(20_000),
          """
          {
            "jobId": "update-1",
            "targets": ["arn:aws:iot:us-east-1:123456789012:thing/pump-1"],
            "targetSelection": "CONTINUOUS",
            "document": "{}"
          }
          """,
          """
          {
            "jobId": "update-1",
            "targets": ["arn:aws:iot:us-east-1:123456789012:thing/pump-1"],
            "documentSource": "https://s3.us-east-1.amazonaws.com/MY_BUCKET/job.json"
          }
          """);

  private FurtherExamples() {}
}
