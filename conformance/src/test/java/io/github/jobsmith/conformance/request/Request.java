package io.github.jobsmith.conformance.request;

import io.github.jobsmith.conformance.Finding;
import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request and the instant at which it is submitted.
 *
 * @param json must not be changed: {@link #copy} it first
 * @param submitAt null when the clock does not run
 */
public record Request(ObjectNode json, @Nullable Instant submitAt) {
  /** The same request, free to be changed. */
  public Request copy() {
    return new Request(json.deepCopy(), submitAt);
  }

  /** The same request, without a submission instant. */
  public Request withoutClock() {
    return new Request(json, null);
  }

  public String text() {
    return Json.compact(json);
  }

  /** What the validator finds. */
  public List<Finding> check() {
    return Subject.check(text(), submitAt);
  }

  @Override
  public String toString() {
    return "submitted at " + submitAt + ": " + text();
  }
}
