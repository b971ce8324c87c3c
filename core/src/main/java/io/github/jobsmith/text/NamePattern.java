package io.github.jobsmith.text;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of one name of a path, with the syntax of the globs of {@link
 * java.nio.file.FileSystem#getPathMatcher}: {@code *}, {@code ?}, {@code [a-z]}, {@code [!a-z]},
 * {@code {a,b}} and {@code \} before a character that has no meaning of its own. Takes at most the
 * product of the lengths of pattern and name, whatever the pattern is; a glob of the file system is
 * a regular expression, for which some patterns take years. Immutable.
 */
final class NamePattern implements PathMatcher {
  /** Alternatives that the groups of a pattern may have together. */
  private static final int MOST = 1_000;

  /** File systems with backslashes do not distinguish cases. */
  private static final boolean FOLDS = FileSystems.getDefault().getSeparator().equals("\\");

  /** A part of a pattern that matches one character, except for {@link #STAR}. */
  private interface Part {
    Part STAR = c -> true;
    Part ANY = c -> true;

    boolean matches(int c);
  }

  private final String pattern;
  private final List<List<Part>> alternatives;
  private int at;

  /**
   * Parses a pattern.
   *
   * @throws PatternSyntaxException if a bracket or a brace is not closed, a group is in a group, or
   *     groups have too many combinations
   */
  NamePattern(String pattern) {
    this.pattern = pattern;
    List<List<Part>> all = new ArrayList<>();
    all.add(new ArrayList<>());
    while (at < pattern.length()) {
      if (pattern.charAt(at) == '{') {
        all = combined(all, group());
      } else {
        Part part = part();
        all.forEach(each -> each.add(part));
      }
    }
    this.alternatives = all;
  }

  private List<List<Part>> group() {
    int start = at++;
    List<List<Part>> group = new ArrayList<>();
    List<Part> sequence = new ArrayList<>();
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '{') {
        throw new PatternSyntaxException("a group in a group", pattern, at);
      }
      if (c == ',' || c == '}') {
        at++;
        group.add(sequence);
        sequence = new ArrayList<>();
        if (c == '}') {
          return group;
        }
      } else {
        sequence.add(part());
      }
    }
    throw new PatternSyntaxException("a { is not closed", pattern, start);
  }

  private List<List<Part>> combined(List<List<Part>> before, List<List<Part>> group) {
    if ((long) before.size() * group.size() > MOST) {
      throw new PatternSyntaxException("more than " + MOST + " alternatives", pattern, at - 1);
    }
    List<List<Part>> all = new ArrayList<>();
    for (List<Part> each : before) {
      for (List<Part> more : group) {
        List<Part> joined = new ArrayList<>(each);
        joined.addAll(more);
        all.add(joined);
      }
    }
    return all;
  }

  private Part part() {
    int c = next();
    return switch (c) {
      case '*' -> Part.STAR;
      case '?' -> Part.ANY;
      case '[' -> bracket(at - 1);
      case '\\' -> {
        if (at == pattern.length()) {
          throw new PatternSyntaxException("a \\ at the end", pattern, at - 1);
        }
        yield one(next());
      }
      default -> one(c);
    };
  }

  private static Part one(int wanted) {
    return c -> c == wanted || FOLDS && folded(c) == folded(wanted);
  }

  private static int folded(int c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  private Part bracket(int start) {
    boolean negated = at < pattern.length() && pattern.charAt(at) == '!';
    if (negated) {
      at++;
    }
    List<int[]> ranges = new ArrayList<>();
    while (at < pattern.length()) {
      int from = next();
      if (from == ']') {
        if (ranges.isEmpty()) {
          break;
        }
        return c -> isIn(ranges, c) != negated;
      }
      int to = from;
      if (at + 1 < pattern.length()
          && pattern.charAt(at) == '-'
          && pattern.charAt(at + 1) != ']'
          && !(ranges.isEmpty() && from == '-')) {
        at++;
        to = next();
      }
      if (to < from) {
        throw new PatternSyntaxException("a range that is not in order", pattern, at - 1);
      }
      ranges.add(new int[] {from, to});
    }
    throw new PatternSyntaxException("a [ is not closed", pattern, start);
  }

  private static boolean isIn(List<int[]> ranges, int c) {
    for (int[] range : ranges) {
      if (contains(range, c)
          || FOLDS && (contains(range, folded(c)) || contains(range, Character.toUpperCase(c)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(int[] range, int c) {
    return c >= range[0] && c <= range[1];
  }

  private int next() {
    int c = pattern.codePointAt(at);
    at += Character.charCount(c);
    return c;
  }

  @Override
  public boolean matches(Path path) {
    String name = path.toString();
    for (List<Part> each : alternatives) {
      if (matches(each, name)) {
        return true;
      }
    }
    return false;
  }

  /** If characters do not match, the last star takes one more; an earlier one need never change. */
  private static boolean matches(List<Part> parts, String name) {
    int index = 0;
    int place = 0;
    int star = -1;
    int taken = 0;
    while (place < name.length()) {
      int c = name.codePointAt(place);
      Part part = index < parts.size() ? parts.get(index) : null;
      if (part == Part.STAR) {
        star = index++;
        taken = place;
      } else if (part != null && part.matches(c)) {
        index++;
        place += Character.charCount(c);
      } else if (star >= 0) {
        index = star + 1;
        taken += Character.charCount(name.codePointAt(taken));
        place = taken;
      } else {
        return false;
      }
    }
    while (index < parts.size() && parts.get(index) == Part.STAR) {
      index++;
    }
    return index == parts.size();
  }
}
