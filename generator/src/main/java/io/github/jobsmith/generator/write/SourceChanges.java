package io.github.jobsmith.generator.write;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The changes to the files of a directory. Paths are relative to it, and sorted. Immutable.
 *
 * @param written files that are new or have changed
 * @param deleted files that are no longer generated
 */
public record SourceChanges(List<String> written, List<String> deleted) {
  /** No changes. */
  public static final SourceChanges NONE = new SourceChanges(List.of(), List.of());

  /** Sorts the paths. */
  public SourceChanges {
    written = sorted(written);
    deleted = sorted(deleted);
  }

  /** Returns the written and deleted paths, sorted. */
  public List<String> all() {
    TreeSet<String> all = new TreeSet<>(written);
    all.addAll(deleted);
    return List.copyOf(all);
  }

  /** Whether nothing was written or deleted. */
  public boolean isEmpty() {
    return written.isEmpty() && deleted.isEmpty();
  }

  /** Combines these changes with later ones in the same directory. */
  public SourceChanges and(SourceChanges others) {
    TreeSet<String> allWritten = new TreeSet<>(written);
    allWritten.addAll(others.written);
    TreeSet<String> allDeleted = new TreeSet<>(deleted);
    allDeleted.addAll(others.deleted);
    // A file that one owner deleted can have been written again by another.
    allDeleted.removeAll(allWritten);
    return new SourceChanges(List.copyOf(allWritten), List.copyOf(allDeleted));
  }

  private static List<String> sorted(Collection<String> paths) {
    return List.copyOf(new TreeSet<>(paths));
  }
}
