package io.github.jobsmith.generator.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The capturing groups of a pattern. Found before the pattern is parsed, because references can
 * precede their groups. Since ECMA-262 2025, groups in different alternatives can have the same
 * name, as at most one of them participates.
 */
final class GroupTable {
  /** The maximum number of groups with one name, because all pairs are compared. */
  private static final int MAX_SAME = 100;

  private final Map<String, List<Named>> byName = new HashMap<>();

  /** A serial number and an alternative for the whole pattern and for each open bracket. */
  private final IntList way = new IntList();

  private int brackets;
  private int count;

  private GroupTable() {
    way.add(brackets++);
    way.add(0);
  }

  /** A group and the alternatives that lead to it. */
  private record Named(int number, int[] way) {
    /** Whether at most one of the two groups can participate. */
    boolean excludes(Named other) {
      int differ = Arrays.mismatch(way, other.way);
      return differ >= 0 && differ < Math.min(way.length, other.way.length) && differ % 2 == 1;
    }
  }

  static GroupTable scan(String pattern) throws PatternSyntaxError {
    GroupTable groups = new GroupTable();
    boolean inClass = false;
    for (int at = 0; at < pattern.length(); at++) {
      char c = pattern.charAt(at);
      if (c == '\\') {
        at++;
      } else if (inClass) {
        inClass = c != ']';
      } else if (c == '[') {
        inClass = true;
      } else if (c == '(') {
        groups.open(pattern, at);
      } else if (c == '|') {
        groups.way.add(groups.way.removeLast() + 1);
      } else if (c == ')' && groups.way.size() > 2) {
        groups.way.removeLast();
        groups.way.removeLast();
      }
    }
    return groups;
  }

  private void open(String pattern, int at) throws PatternSyntaxError {
    boolean plain = !pattern.startsWith("?", at + 1);
    boolean named =
        pattern.startsWith("?<", at + 1)
            && !pattern.startsWith("?<=", at + 1)
            && !pattern.startsWith("?<!", at + 1);
    int end = pattern.indexOf('>', at);
    if (plain || named && end > 0) {
      count++;
    }
    if (named && end > 0) {
      name(pattern.substring(at + 3, end), at);
    }
    way.add(brackets++);
    way.add(0);
  }

  private void name(String name, int at) throws PatternSyntaxError {
    List<Named> same = byName.computeIfAbsent(name, any -> new ArrayList<>());
    // The parser rejects deeper groups, so their paths are not needed.
    boolean deep = way.size() > 2 * (EcmaParser.MAX_DEPTH + 1);
    Named group = new Named(count, deep ? new int[0] : way.toArray());
    if (same.size() == MAX_SAME || !same.stream().allMatch(group::excludes)) {
      throw new PatternSyntaxError(
          at,
          "two groups have the name \"" + name + "\"",
          "use different names; only groups in different alternatives can have the same name");
    }
    same.add(group);
  }

  int count() {
    return count;
  }

  /**
   * Returns the numbers of the groups with a name, of which at most one participates; empty if
   * there are none.
   */
  List<Integer> numbers(String name) {
    return byName.getOrDefault(name, List.of()).stream().map(Named::number).toList();
  }
}
