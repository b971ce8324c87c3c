package io.github.jobsmith.cli.output;

import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The directory that paths in reports for other programs are relative to: the root of the
 * repository. Immutable.
 *
 * @param root absolute, as given
 * @param real the root with links resolved
 */
public record Base(Path root, Path real) {
  /** The root of the repository on GitHub, GitLab and Azure DevOps. */
  private static final List<String> VARIABLES =
      List.of("GITHUB_WORKSPACE", "CI_PROJECT_DIR", "BUILD_SOURCESDIRECTORY");

  /**
   * Returns the directory given with {@code --base} or by the CI server; null if there is neither.
   *
   * @throws UsageException if the option does not refer to a directory
   */
  public static @Nullable Base of(@Nullable String option, Session session) {
    if (option != null) {
      Base base = of(option);
      if (base == null) {
        throw new UsageException("--base is not a directory: " + option);
      }
      return base;
    }
    for (String variable : VARIABLES) {
      if (session.has(variable)) {
        return of(session.environment().get(variable));
      }
    }
    return null;
  }

  private static @Nullable Base of(String name) {
    try {
      Path root = Path.of(name).toAbsolutePath().normalize();
      return Files.isDirectory(root) && !name.isEmpty() ? new Base(root, root.toRealPath()) : null;
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }

  /**
   * Returns the path of a file relative to this directory if it is below it, otherwise unchanged.
   */
  String shown(String name) {
    try {
      Path file = Path.of(name).toAbsolutePath().normalize();
      for (Path directory : new Path[] {root, real}) {
        if (file.startsWith(directory) && !file.equals(directory)) {
          return directory.relativize(file).toString().replace(File.separatorChar, '/');
        }
      }
    } catch (InvalidPathException e) {
      // A pattern on Windows, which is not a valid path.
      return name;
    }
    return name;
  }
}
