package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Requests inside an object that is not a request itself, such as {@code {"jobs": […]}} or {@code
 * {"prod": {…}}}. A request there has two of the members that identify one, with values of their
 * types.
 */
final class WrappedRequests {
  private WrappedRequests() {}

  /** Recognises an object without members of a request, in which there are requests. */
  static @Nullable Recognised recognise(JsonDocument document) {
    if (!document.isObject(0) || DocumentForm.hasMemberOfRequest(document, 0)) {
      return null;
    }
    List<JobPart> parts = new ArrayList<>();
    for (int node = 1; node < document.nodeCount(); ) {
      boolean request = document.isObject(node) && isRequest(document, node);
      if (request) {
        parts.add(new RequestPart(node, name(document, node)));
      }
      node = request ? document.next(node) : node + 1;
    }
    if (parts.isEmpty()) {
      return null;
    }
    parts.add(new NotePart(0, "", JobRules.requestInside()));
    return new Recognised(JobFileKind.OTHER_FILE, parts);
  }

  private static boolean isRequest(JsonDocument document, int object) {
    int present = 0;
    int end = document.next(object);
    for (int member = object + 1; member < end; member = document.next(member)) {
      present |= Recognition.flag(document, member, true);
    }
    boolean source = (present & Recognition.SOURCES) != 0;
    boolean id = (present & Recognition.JOB_ID) != 0;
    boolean targets = (present & Recognition.TARGETS) != 0;
    return id && targets || id && source || targets && source;
  }

  /** Returns the path of a value: {@code jobs[1]}. */
  private static String name(JsonDocument document, int node) {
    StringBuilder name = new StringBuilder();
    for (int at = node; at > 0; at = document.parent(at)) {
      String step = document.isMember(at) ? document.name(at) : "[" + document.index(at) + "]";
      if (name.length() > 0 && name.charAt(0) != '[') {
        name.insert(0, '.');
      }
      name.insert(0, step);
    }
    return name.toString();
  }
}
