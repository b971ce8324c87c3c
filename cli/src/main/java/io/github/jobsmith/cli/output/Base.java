package io.github.jobsmith.cli.output;

import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The directory that reports for other programs name files from: the root of the repository.
 * Immutable.
 *
 * @param root absolute, as it was named
 * @param real the same without links
 */
public record Base(Path root, Path real) {
  private static final String VARIABLE = "GITHUB_WORKSPACE";

  /**
   * What {@code --base} says, else GitHub; null when neither does.
   *
   * @throws UsageException when the option names no directory
   */
  public static @Nullable Base of(@Nullable String option, Session session) {
    if (option != null) {
      Base base = of(option);
      if (base == null) {
        throw new UsageException("--base is not a directory: " + option);
      }
      return base;
    }
    return session.has(VARIABLE) ? of(session.environment().get(VARIABLE)) : null;
  }

  private static @Nullable Base of(String name) {
    try {
      Path root = Path.of(name).toAbsolutePath().normalize();
      return Files.isDirectory(root) && !name.isEmpty() ? new Base(root, root.toRealPath()) : null;
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }

  /** Returns the path of a file relative to this directory if it is below it, else unchanged. */
  String shown(String name) {
    try {
      Path file = Path.of(name).toAbsolutePath().normalize();
      for (Path directory : new Path[] {root, real}) {
        if (file.startsWith(directory) && !file.equals(directory)) {
          return directory.relativize(file).toString().replace(File.separatorChar, '/');
        }
      }
    } catch (InvalidPathException e) {
      // A pattern on Windows, which names no file.
      return name;
    }
    return name;
  }
}
