package io.github.jobsmith.config;

import io.github.jobsmith.text.PathPattern;
import java.io.File;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Patterns of files and directories. One without a slash is the name of a file or directory at any
 * depth; one with a slash is an absolute path or one relative to a directory, in which {@code **}
 * matches any number of directories. Everything below a selected directory is selected. Immutable,
 * and safe for use by several threads.
 */
public final class FileSelection {
  /** Selects nothing. */
  public static final FileSelection NONE =
      new FileSelection(List.of(), Path.of("").toAbsolutePath());

  private final List<Pattern> patterns;
  private final Path here;

  private FileSelection(List<Pattern> patterns, Path here) {
    this.here = here;
    this.patterns = List.copyOf(patterns);
  }

  /**
   * Parses patterns that are relative to a directory.
   *
   * @param here the directory; absolute
   * @param option what the patterns are a value of, for messages
   * @throws IllegalArgumentException if a value is not a valid pattern; the message names it
   */
  public static FileSelection of(List<String> values, Path here, String option) {
    List<Pattern> patterns = new ArrayList<>();
    for (String value : values) {
      try {
        patterns.add(parse(value.replace(File.separatorChar, '/'), here, option));
      } catch (PatternSyntaxException e) {
        throw new IllegalArgumentException(
            option + " is \"" + value + "\", which is not a valid pattern: " + e.getDescription());
      }
    }
    return new FileSelection(patterns, here);
  }

  private static Pattern parse(String pattern, Path here, String option) {
    String plain = pattern.startsWith("./") ? pattern.substring(2) : pattern;
    while (plain.length() > 1 && plain.endsWith("/")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    if (plain.isEmpty() || plain.equals("/") || plain.equals(".")) {
      throw new IllegalArgumentException(
          option + " is \"" + pattern + "\"; must match files or directories");
    }
    List<PathMatcher> matchers = new ArrayList<>();
    boolean anywhere = plain.indexOf('/') < 0;
    if (anywhere) {
      matchers.add(PathPattern.DEEP);
    } else if (!plain.startsWith("/")) {
      for (Path name : here) {
        matchers.add(name::equals);
      }
    }
    for (String segment : plain.split("/")) {
      if (segment.equals("..") && !matchers.isEmpty()) {
        matchers.remove(matchers.size() - 1);
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        matchers.add(PathPattern.name(segment));
      }
    }
    // Everything below matches as well.
    matchers.add(PathPattern.DEEP);
    return new Pattern(anywhere, new PathPattern(matchers));
  }

  /**
   * Whether a path, or a directory that contains it, is selected.
   *
   * @param top the directory being walked; null for a path that was not found by walking
   */
  public boolean has(Path path, @Nullable Path top) {
    if (patterns.isEmpty()) {
      return false;
    }
    Path whole = path.toAbsolutePath().normalize();
    int from = Math.max(0, whole.getNameCount() - 1);
    if (whole.startsWith(here)) {
      from = here.getNameCount();
    } else if (top != null && whole.startsWith(top.toAbsolutePath().normalize())) {
      from = top.toAbsolutePath().normalize().getNameCount();
    }
    for (Pattern pattern : patterns) {
      if (pattern.names().matches(whole, pattern.anywhere() ? from : 0)) {
        return true;
      }
    }
    return false;
  }

  /**
   * One pattern.
   *
   * @param anywhere whether it is a name, which is searched only below the working directory or the
   *     directories given as operands
   * @param names of directories and the file, from the root unless it is a name
   */
  private record Pattern(boolean anywhere, PathPattern names) {}
}
