package io.github.jobsmith.text;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/**
 * A pattern of paths: a matcher for each name, and {@link #DEEP} for any number of names, including
 * none. Takes at most the product of both lengths, however many of them are {@code DEEP}.
 */
public record PathPattern(List<PathMatcher> names) {
  /** Matches any number of names: {@code **}. */
  public static final PathMatcher DEEP = path -> true;

  public PathPattern {
    names = List.copyOf(names);
  }

  /**
   * Parses the pattern of one name, in which {@code *}, {@code ?}, {@code [a-z]} and {@code {a,b}}
   * have a meaning, or {@code **}.
   *
   * @throws java.util.regex.PatternSyntaxException if a bracket or a brace is not closed, or groups
   *     have more than 1,000 combinations
   */
  public static PathMatcher name(String pattern) {
    return pattern.equals("**") ? DEEP : new NamePattern(pattern);
  }

  /** Whether the names of a path from an index on match the whole pattern. */
  public boolean matches(Path path, int from) {
    int at = from;
    int index = 0;
    // If names do not match, the last DEEP takes one more; an earlier one need never change.
    int deep = -1;
    int taken = from;
    while (at < path.getNameCount()) {
      PathMatcher matcher = index < names.size() ? names.get(index) : null;
      if (matcher == DEEP) {
        deep = index++;
        taken = at;
      } else if (matcher != null && matcher.matches(path.getName(at))) {
        index++;
        at++;
      } else if (deep >= 0) {
        index = deep + 1;
        at = ++taken;
      } else {
        return false;
      }
    }
    return names.subList(index, names.size()).stream().allMatch(matcher -> matcher == DEEP);
  }
}
