package io.github.jobsmith.generated.check;

import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The findings about a document, each once, up to a limit. Not thread-safe. */
final class KeptFindings {
  private final JsonDocument document;
  private final int limit;

  /** Whether only errors are kept, because they explain why an alternative does not match. */
  private final boolean reasons;

  /** The first finding; null if there is none, or if there are several. */
  private @Nullable Finding only;

  /**
   * All findings in insertion order, if there are several: evaluating a check twice adds nothing.
   */
  private Set<Finding> several = Set.of();

  private boolean truncated;

  /** Whether a finding makes the document invalid. */
  private boolean anyError;

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

  boolean isAbout(JsonDocument doc) {
    return doc == document;
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
    } else if (truncated && (valid || anyError)) {
      return valid;
    }
    int place = place(node, constraint);
    keep(new Finding(place, name, constraint, detail, matched, branches, inside), !valid);
    return valid;
  }

  private void keep(Finding finding, boolean error) {
    boolean first = error && !anyError;
    anyError |= error;
    if (only == null && several.isEmpty()) {
      only = finding;
      return;
    } else if (only != null) {
      several = new LinkedHashSet<>();
      several.add(only);
      only = null;
    }
    if (several.size() < limit) {
      several.add(finding);
    } else if (!several.contains(finding)) {
      truncated = true;
      if (first) {
        replaceLast(finding);
      }
    }
  }

  /** Keeps the first error, without which the document would seem to be valid. */
  private void replaceLast(Finding error) {
    List<Finding> kept = new ArrayList<>(several);
    kept.set(kept.size() - 1, error);
    several = new LinkedHashSet<>(kept);
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
    only = null;
    several = replaced;
    truncated |= others.size() > limit;
  }

  Collection<Finding> found() {
    Finding single = only;
    return single == null ? several : List.of(single);
  }

  /** Whether there were more findings than the limit. */
  boolean truncated() {
    return truncated;
  }
}
