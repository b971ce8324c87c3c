package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.format.Arn;
import io.github.jobsmith.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/** The region of the targets of a request. Read on first use. */
final class TargetRegion {
  private final JsonDocument doc;
  private final int node;
  private final @Nullable Pointer targets;
  private boolean read;
  private @Nullable String region;

  /**
   * Creates a region.
   *
   * @param node the request
   * @param targets the ARNs; null if none are known
   */
  TargetRegion(JsonDocument doc, int node, @Nullable Pointer targets) {
    this.doc = doc;
    this.node = node;
    this.targets = targets;
  }

  /** Returns the region of the first target that is an ARN; null if there is none. */
  @Nullable String get() {
    if (!read) {
      read = true;
      int target = targets == null ? -1 : targets.first(doc, node, IsArn.TEST);
      String name = target < 0 ? "" : Arn.part(doc, target, Arn.Part.REGION);
      region = name.isEmpty() ? null : name;
    }
    return region;
  }
}
