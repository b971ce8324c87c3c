package io.github.jobsmith.jobs;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Validates files of other tools in which there are requests. */
abstract class OtherFiles {
  private final JobFiles files = JobFiles.of(JobSchemas.validator(JobSchemas.CREATE_JOB));

  JobFileResult json(String text) {
    return files.validate("x.json", text.getBytes(StandardCharsets.UTF_8));
  }

  JobFileResult yaml(String text) {
    return files.validate("x.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the violations with their places. Long messages about ARNs and types are cut. */
  static List<String> said(JobFileResult result) {
    return result.report().violations().stream()
        .map(
            each -> {
              String message = each.message();
              boolean cut = each.rule().id().matches("target-arn|retry-failure-type");
              return each.line()
                  + ":"
                  + each.column()
                  + " "
                  + each.pointer()
                  + " "
                  + each.rule().id()
                  + ": "
                  + (cut ? message.substring(0, message.indexOf(": ") + 2) : message);
            })
        .toList();
  }
}
