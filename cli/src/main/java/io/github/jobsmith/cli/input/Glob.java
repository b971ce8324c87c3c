package io.github.jobsmith.cli.input;

import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.text.PathPattern;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of file names, as in shells: {@code *}, {@code ?}, {@code [a-z]} and {@code {a,b}}
 * match a part of one name, {@code **} matches any number of directories. Needed where no shell
 * expands patterns: on Windows, in quotes, and in configuration files.
 */
final class Glob {
  private static final String DEEP = "**";

  private final List<String> segments = new ArrayList<>();
  private final List<PathMatcher> matchers = new ArrayList<>();
  private final String root;

  /**
   * Parses a pattern.
   *
   * @throws java.util.regex.PatternSyntaxException if a bracket or a brace is not closed
   */
  Glob(String pattern) {
    root = pattern.startsWith("/") ? "/" : "";
    String before = "";
    for (String segment : pattern.split("/")) {
      boolean repeated = segment.equals(DEEP) && before.equals(DEEP);
      if (!segment.isEmpty() && !repeated) {
        segments.add(segment);
        matchers.add(PathPattern.name(segment));
      }
      before = segment;
    }
  }

  static boolean isPattern(String name) {
    return name.indexOf('*') >= 0
        || name.indexOf('?') >= 0
        || name.indexOf('[') >= 0
        || name.indexOf('{') >= 0;
  }

  /** Finds the matching files; matching directories are walked. */
  void expand(Walk walk, Walk.Finder finder) throws OutputException {
    match(root, 0, walk, finder);
  }

  private void match(String name, int index, Walk walk, Walk.Finder finder) throws OutputException {
    Path directory = Path.of(name);
    if (index == segments.size()) {
      take(name, directory, walk, finder);
      return;
    }
    String segment = segments.get(index);
    if (!isPattern(segment)) {
      String next = Walk.join(name, segment);
      if (Files.exists(Path.of(next), LinkOption.NOFOLLOW_LINKS)) {
        match(next, index + 1, walk, finder);
      }
      return;
    }
    if (!Files.isDirectory(directory)) {
      return;
    }
    if (segment.equals(DEEP)) {
      deep(name, directory, index, walk, finder);
      return;
    }
    for (Path path : walk.entries(name, directory)) {
      String entry = Walk.fileName(path);
      boolean hidden = entry.startsWith(".") && !segment.startsWith(".");
      if (!hidden && matchers.get(index).matches(path.getFileName())) {
        match(Walk.join(name, entry), index + 1, walk, finder);
      }
    }
  }

  private void deep(String name, Path directory, int index, Walk walk, Walk.Finder finder)
      throws OutputException {
    match(name, index + 1, walk, finder);
    if (index + 1 == segments.size()) {
      return;
    }
    for (Path path : walk.entries(name, directory)) {
      String entry = Walk.fileName(path);
      if (Walk.isEntered(entry)
          && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
          && !finder.isExcluded(path)) {
        match(Walk.join(name, entry), index, walk, finder);
      }
    }
  }

  private static void take(String name, Path path, Walk walk, Walk.Finder finder)
      throws OutputException {
    if (Files.isDirectory(path)) {
      if (!finder.isExcluded(path)) {
        walk.directory(name, path);
      }
    } else {
      finder.found(name, path, Inputs.key(path), -1);
    }
  }
}
