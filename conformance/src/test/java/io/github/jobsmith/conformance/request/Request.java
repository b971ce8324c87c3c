package io.github.jobsmith.conformance.request;

import io.github.jobsmith.conformance.Finding;
import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request and its submission time.
 *
 * @param json must not be changed: {@link #copy} it first
 * @param submitAt the submission time, or null
 */
public record Request(ObjectNode json, @Nullable Instant submitAt) {
  /** Returns a copy, which may be changed. */
  public Request copy() {
    return new Request(json.deepCopy(), submitAt);
  }

  /** Returns this request without a submission time. */
  public Request withoutClock() {
    return new Request(json, null);
  }

  public String text() {
    return Json.compact(json);
  }

  /** Returns the violations. */
  public List<Finding> check() {
    return Subject.check(text(), submitAt);
  }

  @Override
  public String toString() {
    return "submitted at " + submitAt + ": " + text();
  }
}
