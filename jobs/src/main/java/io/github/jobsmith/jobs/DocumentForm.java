package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import io.github.jobsmith.json.MemberNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a job document by its documented members or by a placeholder of AWS IoT. A request has
 * neither, except for placeholders in its document.
 */
final class DocumentForm {
  private static final MemberName STEPS = MemberName.of("steps");
  private static final MemberName OPERATION = MemberName.of("operation");
  private static final MemberName AFR_OTA = MemberName.of("afr_ota");
  private static final String PLACEHOLDER = "${aws:iot:";

  /** Without {@code description}, which a document with {@code steps} may have. */
  private static final MemberNames OF_REQUEST =
      MemberNames.of(
          "jobId",
          "targets",
          "document",
          "documentSource",
          "presignedUrlConfig",
          "targetSelection",
          "jobExecutionsRolloutConfig",
          "abortConfig",
          "timeoutConfig",
          "tags",
          "namespaceId",
          "jobTemplateArn",
          "jobExecutionsRetryConfig",
          "documentParameters",
          "schedulingConfig",
          "destinationPackageVersions");

  private DocumentForm() {}

  static @Nullable Recognised recognise(JsonDocument document) {
    return matches(document, 0)
        ? new Recognised(
            JobFileKind.JOB_DOCUMENT, List.of(new NotePart(0, "", JobRules.jobDocument())))
        : null;
  }

  /** Whether a node is a job document. */
  static boolean matches(JsonDocument document, int node) {
    if (!document.isObject(node) || !document.hasText() || hasMemberOfRequest(document, node)) {
      return false;
    }
    int steps = document.find(node, STEPS);
    int operation = document.find(node, OPERATION);
    int update = document.find(node, AFR_OTA);
    return steps >= 0 && document.isArray(steps)
        || operation >= 0 && document.isString(operation)
        || update >= 0 && document.isObject(update)
        || hasPlaceholder(document, node);
  }

  private static boolean hasMemberOfRequest(JsonDocument document, int object) {
    int end = document.next(object);
    for (int member = object + 1; member < end; member = document.next(member)) {
      if (OF_REQUEST.indexOf(document, member) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPlaceholder(JsonDocument document, int root) {
    for (int node = root; node < document.next(root); node++) {
      if (document.isString(node) && document.string(node).contains(PLACEHOLDER)) {
        return true;
      }
    }
    return false;
  }
}
