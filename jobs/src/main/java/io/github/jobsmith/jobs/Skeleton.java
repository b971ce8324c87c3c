package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The unedited output of {@code aws iot create-job --generate-cli-skeleton}. */
final class Skeleton {
  private static final MemberName JOB_ID = MemberName.of("jobId");
  private static final MemberName TARGETS = MemberName.of("targets");

  private Skeleton() {}

  /** Recognises a request with an empty job id and an empty target. */
  static @Nullable Recognised recognise(JsonDocument document) {
    if (!isEmpty(document, document.find(0, JOB_ID))) {
      return null;
    }
    int targets = document.find(0, TARGETS);
    return isEmpty(document, document.item(targets, 0)) && document.size(targets) == 1
        ? new Recognised(
            JobFileKind.OTHER_OPERATION, List.of(new NotePart(0, "", JobRules.skeleton())))
        : null;
  }

  private static boolean isEmpty(JsonDocument document, int node) {
    return node >= 0 && document.isString(node) && document.start(node) == document.end(node);
  }
}
