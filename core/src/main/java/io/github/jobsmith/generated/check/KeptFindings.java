package io.github.jobsmith.generated.check;

import io.github.jobsmith.json.JsonDocument;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The findings about a document, each once, up to a limit. Not thread-safe. */
final class KeptFindings {
  private final JsonDocument document;
  private final int limit;

  /** Whether only errors are kept, because they explain why an alternative does not match. */
  private final boolean reasons;

  /** In insertion order; evaluating a check twice adds nothing. Created for the first finding. */
  private Set<Finding> found = Set.of();

  private boolean truncated;

  /** Which findings depend on unknown values; null if all values are known. */
  private @Nullable UnknownFilter unknown;

  KeptFindings(JsonDocument document, int limit, boolean reasons) {
    this.document = document;
    this.limit = limit;
    this.reasons = reasons;
  }

  void leaveOut(UnknownFilter filter) {
    unknown = filter;
  }

  /** Whether further findings are not needed, because it is known that there are too many. */
  boolean areEnough() {
    return reasons && truncated;
  }

  /** Whether warnings and infos are kept. */
  boolean hasAdvice() {
    return !reasons;
  }

  /**
   * Keeps a finding, unless the limit is reached or it is one of those that are not needed.
   *
   * @param valid whether the value is valid in spite of it
   * @return whether the value is still valid
   */
  boolean add(
      int node,
      boolean name,
      Constraint constraint,
      @Nullable String detail,
      int matched,
      @Nullable Branches branches,
      @Nullable Inside inside,
      boolean valid) {
    if (unknown != null && unknown.leavesOut(node, name, constraint)) {
      return true;
    } else if (valid && reasons) {
      return true;
    } else if (truncated) {
      return valid;
    } else if (found.isEmpty()) {
      found = new LinkedHashSet<>();
    }
    int place = place(node, constraint);
    Finding finding = new Finding(place, name, constraint, detail, matched, branches, inside);
    if (found.size() < limit) {
      found.add(finding);
    } else {
      truncated = !found.contains(finding);
    }
    return valid;
  }

  private int place(int node, Constraint constraint) {
    String at = constraint.at();
    if (at == null) {
      return node;
    }
    int target = document.resolve(node, at);
    return target < 0 ? node : target;
  }

  /** Replaces the findings by others, up to the limit. */
  void replace(Collection<Finding> others) {
    Set<Finding> replaced = new LinkedHashSet<>();
    others.stream().limit(limit).forEach(replaced::add);
    found = replaced;
    truncated |= others.size() > limit;
  }

  Collection<Finding> found() {
    return found;
  }

  /** Whether there were more findings than the limit. */
  boolean truncated() {
    return truncated;
  }
}
