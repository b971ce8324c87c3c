package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.Regex.Chars;
import io.github.jobsmith.generator.regex.Regex.Choice;
import io.github.jobsmith.generator.regex.Regex.Look;
import io.github.jobsmith.generator.regex.Regex.Reference;
import io.github.jobsmith.generator.regex.Regex.Repeat;

/**
 * Rejects lookbehinds that {@link java.util.regex} does not support. It rejects some of them
 * itself, but for others, such as <code>(?&lt;=a+b+)c</code>, Java 17 gives wrong results because
 * its sum of maximum lengths overflows.
 */
final class Lookbehinds {
  private static final long MAX_LENGTH = 10_000;

  private Lookbehinds() {}

  static void check(Regex regex) throws PatternSyntaxError {
    if (regex instanceof Look look && !look.ahead() && greatestLength(look.body()) > MAX_LENGTH) {
      throw new PatternSyntaxError(
          look.index(),
          "java.util.regex requires a maximum length for a lookbehind",
          "replace * and + in it with bounds such as {0,100}, or use a lookahead from ^ instead");
    }
    for (Regex child : JdkTranslator.children(regex)) {
      check(child);
    }
  }

  /** Returns the maximum length of a match, capped slightly above {@link #MAX_LENGTH}. */
  private static long greatestLength(Regex regex) {
    if (regex instanceof Chars) {
      return 1;
    }
    if (regex instanceof Look) {
      return 0;
    }
    if (regex instanceof Reference) {
      return MAX_LENGTH + 1;
    }
    long length = 0;
    if (regex instanceof Repeat repeat) {
      long once = greatestLength(repeat.body());
      boolean endless = repeat.max() == Repeat.NO_BOUND;
      length = once == 0 ? 0 : endless ? MAX_LENGTH + 1 : once * repeat.max();
    } else {
      for (Regex child : JdkTranslator.children(regex)) {
        long one = greatestLength(child);
        length = regex instanceof Choice ? Math.max(length, one) : length + one;
      }
    }
    return Math.min(length, MAX_LENGTH + 1);
  }
}
