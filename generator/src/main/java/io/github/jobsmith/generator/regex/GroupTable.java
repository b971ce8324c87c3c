package io.github.jobsmith.generator.regex;

import java.util.HashMap;
import java.util.Map;

/** The capturing groups of a pattern, found before it is parsed: references may look ahead. */
final class GroupTable {
  private final Map<String, Integer> byName = new HashMap<>();
  private int count;

  private GroupTable() {}

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
      }
    }
    return groups;
  }

  private void open(String pattern, int at) throws PatternSyntaxError {
    if (!pattern.startsWith("?", at + 1)) {
      count++;
      return;
    }
    boolean named =
        pattern.startsWith("?<", at + 1)
            && !pattern.startsWith("?<=", at + 1)
            && !pattern.startsWith("?<!", at + 1);
    int end = pattern.indexOf('>', at);
    if (named && end > 0) {
      count++;
      String name = pattern.substring(at + 3, end);
      if (byName.put(name, count) != null) {
        throw new PatternSyntaxError(
            at, "two groups have the name \"" + name + "\"", "give each group its own name");
      }
    }
  }

  int count() {
    return count;
  }

  /** The number of a named group, or 0. */
  int number(String name) {
    return byName.getOrDefault(name, 0);
  }
}
