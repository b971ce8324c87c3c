package io.github.jobsmith.cli.fix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file that a job file names. The job file may come from anybody, so it can name only files
 * in its own directory, in the working directory, or below one of them, and nothing hidden: not the
 * keys of the user, and not what a link leads to elsewhere.
 */
final class NearbyFile {
  /** More than a job document can have. */
  private static final int MOST_BYTES = 1 << 18;

  private NearbyFile() {}

  /**
   * Returns the content of a file; null if there is no such file, if it may not be read, or if
   * there are two.
   *
   * @param jobFile the file that names it
   * @param name relative to the directory of that file or to the working directory
   */
  static byte @Nullable [] read(Path jobFile, String name) {
    try {
      Path own = directory(jobFile.toRealPath());
      Path working = Path.of("").toRealPath();
      Path found = find(own, own, name);
      Path other = find(working, working.getParent() == null ? own : working, name);
      if (found == null) {
        found = other;
      } else if (other != null && !Files.isSameFile(found, other)) {
        return null;
      }
      return found == null ? null : content(found);
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }

  private static Path directory(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  /**
   * Returns the real path of a file; null if there is none below the root.
   *
   * @param root the real path of a directory
   */
  private static @Nullable Path find(Path directory, Path root, String name) throws IOException {
    Path named = directory.resolve(name);
    if (!Files.isRegularFile(named)) {
      return null;
    }
    Path real = named.toRealPath();
    if (!real.startsWith(root)) {
      return null;
    }
    for (Path each : root.relativize(real)) {
      if (each.toString().startsWith(".")) {
        return null;
      }
    }
    return real;
  }

  private static byte @Nullable [] content(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(MOST_BYTES + 1);
      return content.length > MOST_BYTES ? null : content;
    }
  }
}
