package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.Regex.Repeat;
import io.github.jobsmith.text.PatternText;
import org.jspecify.annotations.Nullable;

/** Parses the quantifier after an atom: {@code * + ? {n} {n,} {n,m}}, each also lazy. */
final class QuantifierParser {
  private QuantifierParser() {}

  /** Whether a quantifier in braces comes next; other braces are literals. */
  static boolean isNext(PatternText in) throws PatternSyntaxError {
    int index = in.index();
    Repeat braces = braces(in, new Regex.Empty());
    in.moveTo(index);
    return braces != null;
  }

  static Regex quantify(PatternText in, Regex atom) throws PatternSyntaxError {
    Repeat repeat = read(in, atom);
    if (repeat == null) {
      return atom;
    }
    int index = in.index();
    boolean lazy = in.accept("?");
    int after = in.peek();
    if (!lazy && after == '+') {
      throw new PatternSyntaxError(
          index,
          "possessive quantifiers are not part of ECMA-262",
          "remove the second +; it is not needed");
    }
    if (after == '*' || after == '+' || after == '?' || after == '{' && isNext(in)) {
      throw new PatternSyntaxError(
          in.index(),
          "a quantifier follows a quantifier",
          "put the first into (?:…), or remove one");
    }
    return new Repeat(atom, repeat.min(), repeat.max(), lazy);
  }

  private static @Nullable Repeat read(PatternText in, Regex atom) throws PatternSyntaxError {
    if (in.accept("*")) {
      return new Repeat(atom, 0, Repeat.NO_BOUND, false);
    }
    if (in.accept("+")) {
      return new Repeat(atom, 1, Repeat.NO_BOUND, false);
    }
    if (in.accept("?")) {
      return new Repeat(atom, 0, 1, false);
    }
    return in.lookingAt("{") ? braces(in, atom) : null;
  }

  /** Parses a quantifier in braces; returns null and consumes nothing if there is none. */
  private static @Nullable Repeat braces(PatternText in, Regex atom) throws PatternSyntaxError {
    int index = in.index();
    in.accept("{");
    int min = in.decimal();
    int max = min;
    if (in.accept(",")) {
      max = in.decimal();
      if (min < 0 && max >= 0 && in.lookingAt("}")) {
        throw new PatternSyntaxError(
            index, "{," + max + "} has no meaning in ECMA-262", "write {0," + max + "}");
      }
    }
    if (min < 0 || !in.accept("}")) {
      in.moveTo(index);
      return null;
    }
    if (max >= 0 && max < min) {
      throw new PatternSyntaxError(
          index, "{" + min + "," + max + "} is out of order", "swap the two numbers");
    }
    // No text is that long, so such bounds have no effect; max is already NO_BOUND where it is
    // absent.
    return new Repeat(atom, min, max == Integer.MAX_VALUE ? Repeat.NO_BOUND : max, false);
  }
}
