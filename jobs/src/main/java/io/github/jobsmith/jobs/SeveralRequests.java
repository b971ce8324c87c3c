package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array of requests. Job documents among them are recognised as such. */
final class SeveralRequests {
  private SeveralRequests() {}

  /**
   * Recognises an array in which an item has a member that identifies a request, or is a job
   * document.
   */
  static @Nullable Recognised recognise(JsonDocument document) {
    if (!document.isArray(0) || !hasRequest(document)) {
      return null;
    }
    List<JobPart> parts = new ArrayList<>(document.size(0));
    for (int item = 1; item < document.nodeCount(); item = document.next(item)) {
      String name = name(parts.size() + 1);
      parts.add(
          DocumentForm.matches(document, item)
              ? new NotePart(item, name, JobRules.jobDocument())
              : new RequestPart(item, name));
    }
    return new Recognised(JobFileKind.SEVERAL_REQUESTS, parts);
  }

  /** Returns the name of a request in messages. */
  static String name(int number) {
    return "request " + number;
  }

  private static boolean hasRequest(JsonDocument document) {
    for (int item = 1; item < document.nodeCount(); item = document.next(item)) {
      if (document.isObject(item)
          && (Recognition.present(document, item) != 0 || DocumentForm.matches(document, item))) {
        return true;
      }
    }
    return false;
  }
}
