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
 * Who has generated which files of a directory, as the file {@value #NAME} there keeps it: a line
 * {@code [owner]}, then its paths, one a line. Paths before the first owner are of a version that
 * did not note owners; they belong to whoever writes next.
 */
final class FileRecords {
  static final String NAME = ".jobsmith-files";

  private static final String NOBODY = "";

  private final SortedMap<String, Set<String>> paths = new TreeMap<>();

  private FileRecords() {}

  /** Reads the records. A line that is no plain relative path is not ours and is ignored. */
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

  /** The paths of an owner, and those that are nobody's. */
  Set<String> ownedOrOrphaned(String owner) {
    Set<String> owned = new TreeSet<>(paths.getOrDefault(owner, Set.of()));
    owned.addAll(paths.getOrDefault(NOBODY, Set.of()));
    return owned;
  }

  /** The paths of an owner. */
  Set<String> owned(String owner) {
    return new TreeSet<>(paths.getOrDefault(owner, Set.of()));
  }

  /** Another owner of a path than the one that asks; null when there is none. */
  @Nullable String otherOwner(String path, String owner) {
    for (String other : owners()) {
      if (!other.equals(owner) && of(other).contains(path)) {
        return other;
      }
    }
    return null;
  }

  /** All owners, sorted. */
  Set<String> owners() {
    Set<String> owners = new TreeSet<>(paths.keySet());
    owners.remove(NOBODY);
    return owners;
  }

  /** The paths of all but one owner. */
  Set<String> ofOthers(String owner) {
    Set<String> others = new TreeSet<>();
    for (String other : owners()) {
      if (!other.equals(owner)) {
        others.addAll(of(other));
      }
    }
    return others;
  }

  /** Notes what an owner has; it takes over what was nobody's. */
  void put(String owner, Set<String> owned) {
    paths.remove(NOBODY);
    paths.put(owner, new TreeSet<>(owned));
  }

  void remove(String owner) {
    paths.remove(owner);
  }

  /** The text of the file. */
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
