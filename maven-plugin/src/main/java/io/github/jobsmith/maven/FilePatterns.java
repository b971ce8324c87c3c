package io.github.jobsmith.maven;

import io.github.jobsmith.text.PathPattern;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Patterns of files below a directory, as in Maven: {@code *} and {@code ?} match a part of one
 * name, {@code **} matches any number of directories, including none; also {@code [a-z]} and {@code
 * {a,b}}. Immutable.
 */
final class FilePatterns {
  private final List<PathPattern> includes;
  private final List<PathPattern> excludes;

  private FilePatterns(List<PathPattern> includes, List<PathPattern> excludes) {
    this.includes = includes;
    this.excludes = excludes;
  }

  /**
   * Parses patterns.
   *
   * @throws BadConfiguration if a pattern is malformed
   */
  static FilePatterns of(List<String> includes, List<String> excludes) throws BadConfiguration {
    return new FilePatterns(parse("includes", includes), parse("excludes", excludes));
  }

  /**
   * Returns the files that are included and not excluded, sorted by path. Hidden files and
   * directories are ignored, and links to directories are not followed.
   *
   * @throws IOException if the directory cannot be read
   */
  List<Path> find(Path directory) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
            boolean hidden = !entered.equals(directory) && isHidden(entered);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)
                && matches(directory.relativize(file))
                && (attributes.isRegularFile() || Files.isRegularFile(file))) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(null);
    return found;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  /** Whether a path, relative to the directory, is included and not excluded. */
  boolean matches(Path path) {
    return matchesAny(includes, path) && !matchesAny(excludes, path);
  }

  private static boolean matchesAny(List<PathPattern> patterns, Path path) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(path, 0));
  }

  private static List<PathPattern> parse(String parameter, List<String> patterns)
      throws BadConfiguration {
    List<PathPattern> parsed = new ArrayList<>();
    for (String pattern : patterns) {
      parsed.add(parse(parameter, pattern == null ? "" : pattern.strip()));
    }
    return List.copyOf(parsed);
  }

  private static PathPattern parse(String parameter, String pattern) throws BadConfiguration {
    String plain = pattern.replace('\\', '/');
    List<PathMatcher> segments = new ArrayList<>();
    for (String segment : (plain.endsWith("/") ? plain + "**" : plain).split("/")) {
      if (segment.equals(".") && segments.isEmpty() && !plain.equals(".")) {
        continue;
      }
      if (segment.isEmpty() || segment.equals("..")) {
        throw new BadConfiguration(
            parameter
                + " has \""
                + pattern
                + "\"; must be a pattern relative to the directory,"
                + " such as **/*.schema.json");
      }
      segments.add(name(parameter, pattern, segment));
    }
    return new PathPattern(segments);
  }

  private static PathMatcher name(String parameter, String pattern, String segment)
      throws BadConfiguration {
    try {
      return PathPattern.name(segment);
    } catch (PatternSyntaxException e) {
      throw new BadConfiguration(
          parameter
              + " has \""
              + pattern
              + "\", which is not a valid pattern: "
              + e.getDescription());
    }
  }
}
