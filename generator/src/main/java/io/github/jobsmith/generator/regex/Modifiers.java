package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.Regex.Chars;
import io.github.jobsmith.generator.regex.Regex.Choice;
import io.github.jobsmith.generator.regex.Regex.Edge;
import io.github.jobsmith.generator.regex.Regex.Look;
import io.github.jobsmith.text.PatternText;
import java.util.List;

/**
 * The flags that groups such as {@code (?i:…)} and {@code (?s-m:…)} set for their content (ECMA-262
 * 2025, 22.2.1). For one parser.
 */
final class Modifiers {
  private static final String FLAGS = "ims";

  /** The flags that are set, as letters. */
  private String set = "";

  boolean ignoreCase() {
    return set.indexOf('i') >= 0;
  }

  /** Returns the flags, to restore them after a group. */
  String save() {
    return set;
  }

  void restore(String saved) {
    set = saved;
  }

  /**
   * Parses the flags of a group after its parenthesis, including the colon, and sets them; consumes
   * nothing if it is another group.
   *
   * @param group the index of the group
   * @return whether there are flags
   */
  boolean accept(PatternText in, int group) throws PatternSyntaxError {
    int index = in.index();
    in.accept("?");
    String added = letters(in);
    boolean minus = in.accept("-");
    String removed = minus ? letters(in) : "";
    boolean none = added.isEmpty() && removed.isEmpty();
    if (none && !minus || !in.accept(":")) {
      in.moveTo(index);
      return false;
    }
    String all = added + removed;
    if (none || all.chars().distinct().count() < all.length()) {
      throw new PatternSyntaxError(
          group,
          none ? "a group with - has no flags" : "a group has the same flag twice",
          "write each of i, m and s once at most, as in (?i:…) or (?i-s:…)");
    }
    StringBuilder flags = new StringBuilder();
    for (char flag : FLAGS.toCharArray()) {
      if (removed.indexOf(flag) < 0 && (set + added).indexOf(flag) >= 0) {
        flags.append(flag);
      }
    }
    set = flags.toString();
    return true;
  }

  private static String letters(PatternText in) {
    StringBuilder letters = new StringBuilder();
    while (FLAGS.indexOf(in.peek()) >= 0) {
      letters.append((char) in.next());
    }
    return letters.toString();
  }

  /** Returns what a set of code points matches. */
  CharSet fold(CharSet characters, int index) throws PatternSyntaxError {
    if (!ignoreCase()) {
      return characters;
    }
    if (!CaseFolding.canClose(characters)) {
      throw new PatternSyntaxError(
          index,
          "a Unicode property is not supported where the flag i is set",
          "write it outside of (?i:…), or list the characters");
    }
    return CharSet.of(CaseFolding.close(characters.known()));
  }

  /** Returns the set of {@code \w}. */
  CodePointSet word() {
    return ignoreCase() ? CaseFolding.close(Sets.WORD) : Sets.WORD;
  }

  Regex dot() {
    return new Chars(CharSet.of(set.indexOf('s') >= 0 ? CodePointSet.ANY : Sets.DOT));
  }

  /** Returns {@code ^} or {@code $}: with the flag m, also at the beginning or end of a line. */
  Regex edge(Edge edge, int index) {
    return set.indexOf('m') < 0
        ? edge
        : new Look(edge == Edge.END, true, new Chars(CharSet.of(Sets.DOT)), index);
  }

  /** Returns {@code \b} or {@code \B}. */
  Regex boundary(Edge edge, int index) {
    if (!ignoreCase()) {
      return edge;
    }
    boolean differ = edge == Edge.WORD_BOUNDARY;
    return new Choice(
        List.of(
            Regex.sequence(List.of(word(false, false, index), word(true, differ, index))),
            Regex.sequence(List.of(word(false, true, index), word(true, !differ, index)))));
  }

  private Regex word(boolean ahead, boolean negated, int index) {
    return new Look(ahead, negated, new Chars(CharSet.of(word())), index);
  }
}
