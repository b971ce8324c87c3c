package io.github.jobsmith.generator.write;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What became of the files of a directory. Paths are relative to it, and sorted. Immutable.
 *
 * @param written files that are new or have another content
 * @param deleted files that are no longer generated
 */
public record SourceChanges(List<String> written, List<String> deleted) {
  /** Nothing had to be done. */
  public static final SourceChanges NONE = new SourceChanges(List.of(), List.of());

  /** Sorts the paths. */
  public SourceChanges {
    written = sorted(written);
    deleted = sorted(deleted);
  }

  /** What was written or deleted, sorted. */
  public List<String> all() {
    TreeSet<String> all = new TreeSet<>(written);
    all.addAll(deleted);
    return List.copyOf(all);
  }

  /** Whether all files were as they should be. */
  public boolean isEmpty() {
    return written.isEmpty() && deleted.isEmpty();
  }

  /** These changes and others of the same directory. */
  public SourceChanges and(SourceChanges others) {
    TreeSet<String> allWritten = new TreeSet<>(written);
    allWritten.addAll(others.written);
    TreeSet<String> allDeleted = new TreeSet<>(deleted);
    allDeleted.addAll(others.deleted);
    // What one has deleted another may have written again.
    allDeleted.removeAll(allWritten);
    return new SourceChanges(List.copyOf(allWritten), List.copyOf(allDeleted));
  }

  private static List<String> sorted(Collection<String> paths) {
    return List.copyOf(new TreeSet<>(paths));
  }
}
