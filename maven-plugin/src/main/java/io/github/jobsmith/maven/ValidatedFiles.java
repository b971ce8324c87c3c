package io.github.jobsmith.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that {@code validate} validates. */
final class ValidatedFiles {
  private static final List<String> ALL = List.of("**/*.{json,yaml,yml,JSON,YAML,YML}");

  private ValidatedFiles() {}

  /**
   * Returns the files of a directory, sorted.
   *
   * @throws BadConfiguration if there are none
   */
  static List<Path> find(
      Path directory,
      @Nullable List<String> includes,
      @Nullable List<String> excludes,
      SchemaSources sources)
      throws BadConfiguration, IOException {
    List<String> included = includes == null || includes.isEmpty() ? ALL : includes;
    List<String> excluded = excludes == null ? List.of() : excludes;
    FilePatterns patterns = FilePatterns.of(included, excluded);
    String nothing = "nothing to validate: ";
    String shown = sources.shown(directory);
    if (Files.isRegularFile(directory)) {
      throw new BadConfiguration(
          nothing
              + shown
              + " is a file; set jobsmith.directory to its directory, and jobsmith.includes to "
              + directory.getFileName());
    }
    if (!Files.isDirectory(directory)) {
      throw new BadConfiguration(
          nothing + "no such directory: " + shown + "; set jobsmith.directory");
    }
    List<Path> files = patterns.find(directory);
    if (files.isEmpty()) {
      throw new BadConfiguration(
          nothing
              + "no file in "
              + shown
              + " matches "
              + String.join(", ", included)
              + (excluded.isEmpty() ? "" : " excluding " + String.join(", ", excluded)));
    }
    return files;
  }
}
