package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import io.github.jobsmith.json.Position;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the jobs of one run, with their places. An id is unique in an account and region, so
 * requests of which the account and region are not known are left out. Not thread-safe.
 */
final class JobIds {
  private static final MemberName JOB_ID = MemberName.of("jobId");
  private static final MemberName TARGETS = MemberName.of("targets");
  private static final int ARN_PARTS = 5;

  private final Map<String, String> places = new HashMap<>();

  /** Returns the node of the job id of a request, or -1. */
  static int node(JsonDocument document, int request) {
    int id = document.find(request, JOB_ID);
    return id >= 0 && document.isString(id) ? id : -1;
  }

  /**
   * The job id of a request.
   *
   * @param key the id, with its account and region
   * @param place where it is, for messages
   */
  record Id(String key, String place) {}

  /**
   * Returns the job id of a request; null if it is not known in which account and region it is.
   *
   * @param file the name of the file in messages
   * @param lines the number of lines of the file before the document
   */
  static @Nullable Id of(JsonDocument document, int request, String file, int lines) {
    int id = node(document, request);
    String region = id < 0 ? null : region(document, document.find(request, TARGETS));
    if (region == null) {
      return null;
    }
    Position place = document.position(document.offset(id));
    return new Id(
        region + document.string(id), file + ":" + (place.line() + lines) + ":" + place.column());
  }

  /** Returns the place of an earlier request with the same id; null after adding a new id. */
  @Nullable String add(Id id) {
    return places.putIfAbsent(id.key(), id.place());
  }

  /** Whether an id is that of an earlier request. */
  boolean has(Id id) {
    return places.containsKey(id.key());
  }

  /** Returns the beginning of the ARN of the first target, up to the account; null if unknown. */
  private static @Nullable String region(JsonDocument document, int targets) {
    int target = targets < 0 ? -1 : document.item(targets, 0);
    if (target < 0 || !document.isString(target)) {
      return null;
    }
    String arn = document.string(target);
    int end = -1;
    for (int part = 0; part < ARN_PARTS; part++) {
      end = arn.indexOf(':', end + 1);
      if (end < 0) {
        return null;
      }
    }
    return arn.startsWith("arn:") ? arn.substring(0, end + 1) : null;
  }
}
