package io.github.jobsmith.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Records which owner generated which files of a directory, in the file {@value #NAME} there: a
 * line {@code [owner]}, followed by its paths, one on each line. Paths before the first owner were
 * written by a version that did not record owners; the next owner to write takes them over.
 */
final class FileRecords {
  static final String NAME = ".jobsmith-files";

  private static final String NOBODY = "";

  private final SortedMap<String, Set<String>> paths = new TreeMap<>();

  private FileRecords() {}

  /** Reads the records. Ignores each line that is not a plain relative path. */
  static FileRecords read(Path directory) throws IOException {
    FileRecords records = new FileRecords();
    Path file = directory.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return records;
    }
    String owner = NOBODY;
    for (String line : Files.readString(file, StandardCharsets.UTF_8).lines().toList()) {
      if (line.startsWith("[") && line.endsWith("]")) {
        owner = line.substring(1, line.length() - 1);
        continue;
      }
      try {
        records.of(owner).add(new SourceFile(line, "").path());
      } catch (IllegalArgumentException e) {
        continue;
      }
    }
    return records;
  }

  /** Returns the paths of an owner and the paths without owner. */
  Set<String> ownedOrOrphaned(String owner) {
    Set<String> owned = new TreeSet<>(paths.getOrDefault(owner, Set.of()));
    owned.addAll(paths.getOrDefault(NOBODY, Set.of()));
    return owned;
  }

  /** Returns the paths of an owner. */
  Set<String> owned(String owner) {
    return new TreeSet<>(paths.getOrDefault(owner, Set.of()));
  }

  /** Returns an owner of the path other than the given one, or null when there is none. */
  @Nullable String otherOwner(String path, String owner) {
    for (String other : owners()) {
      if (!other.equals(owner) && of(other).contains(path)) {
        return other;
      }
    }
    return null;
  }

  /** Returns all owners, sorted. */
  Set<String> owners() {
    Set<String> owners = new TreeSet<>(paths.keySet());
    owners.remove(NOBODY);
    return owners;
  }

  /** Returns the paths of all owners except one. */
  Set<String> ofOthers(String owner) {
    Set<String> others = new TreeSet<>();
    for (String other : owners()) {
      if (!other.equals(owner)) {
        others.addAll(of(other));
      }
    }
    return others;
  }

  /** Sets the paths of an owner, which thereby takes over the paths without owner. */
  void put(String owner, Set<String> owned) {
    paths.remove(NOBODY);
    paths.put(owner, new TreeSet<>(owned));
  }

  void remove(String owner) {
    paths.remove(owner);
  }

  /** Returns the records as a file. */
  SourceFile file() {
    StringBuilder text = new StringBuilder();
    paths.forEach(
        (owner, owned) -> {
          if (!owner.equals(NOBODY)) {
            text.append('[').append(owner).append("]\n");
          }
          owned.forEach(path -> text.append(path).append('\n'));
        });
    return new SourceFile(NAME, text.toString());
  }

  private Set<String> of(String owner) {
    return paths.computeIfAbsent(owner, name -> new TreeSet<>());
  }
}
