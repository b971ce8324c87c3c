package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a job document by its documented members or by a placeholder of AWS IoT. A request has
 * neither, except for placeholders in its document.
 */
final class DocumentForm {
  private static final MemberNames DOCUMENTED = MemberNames.of("steps", "operation", "afr_ota");
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
    return !documentedMembers(document, node).isEmpty() || hasPlaceholder(document, node);
  }

  /** Returns the members of an object by which a job document is recognised. */
  static List<Integer> documentedMembers(JsonDocument document, int object) {
    List<Integer> members = new ArrayList<>();
    int end = document.next(object);
    for (int member = object + 1; member < end; member = document.next(member)) {
      boolean documented =
          switch (DOCUMENTED.indexOf(document, member)) {
            case 0 -> document.isArray(member);
            case 1 -> document.isString(member);
            case 2 -> document.isObject(member);
            default -> false;
          };
      if (documented) {
        members.add(member);
      }
    }
    return members;
  }

  /** Whether an object has a member of a request, apart from the description. */
  static boolean hasMemberOfRequest(JsonDocument document, int object) {
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
