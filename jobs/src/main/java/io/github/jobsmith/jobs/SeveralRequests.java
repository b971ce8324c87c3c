package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array of requests. */
final class SeveralRequests {
  private SeveralRequests() {}

  /** Recognises an array in which an item has a member that identifies a request. */
  static @Nullable Recognised recognise(JsonDocument document) {
    if (!document.isArray(0) || !hasRequest(document)) {
      return null;
    }
    List<JobPart> parts = new ArrayList<>(document.size(0));
    for (int item = 1; item < document.nodeCount(); item = document.next(item)) {
      parts.add(new RequestPart(item, name(parts.size() + 1)));
    }
    return new Recognised(JobFileKind.SEVERAL_REQUESTS, parts);
  }

  /** Returns the name of a request in messages. */
  static String name(int number) {
    return "request " + number;
  }

  private static boolean hasRequest(JsonDocument document) {
    for (int item = 1; item < document.nodeCount(); item = document.next(item)) {
      if (document.isObject(item) && Recognition.present(document, item) != 0) {
        return true;
      }
    }
    return false;
  }
}
