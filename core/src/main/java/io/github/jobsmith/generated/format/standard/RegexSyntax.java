package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.text.PatternText;

/**
 * The syntax of patterns: ECMA-262, section 22.2.1, with the {@code u} flag.
 *
 * <p>Common deviations that are unambiguous are accepted, as in the compiler of {@code pattern}.
 * Not recursive, so that nesting is unlimited.
 */
final class RegexSyntax {
  private final PatternText in;
  private final RegexGroups groups = new RegexGroups();

  /** Whether a quantifier may follow. */
  private boolean atom;

  private RegexSyntax(String pattern) {
    in = new PatternText(pattern);
  }

  static boolean isPattern(String pattern) {
    return new RegexSyntax(pattern).scan();
  }

  private boolean scan() {
    for (int c = in.next(); c != PatternText.END; c = in.next()) {
      if (!part(c)) {
        return false;
      }
    }
    return groups.areComplete();
  }

  private boolean part(int c) {
    switch (c) {
      case '(':
        atom = false;
        return groups.open(in);
      case ')':
        if (!groups.isOpen()) {
          return false;
        }
        atom = groups.close();
        return true;
      case '|':
        groups.alternative(in.index());
        atom = false;
        return true;
      case '^', '$':
        atom = false;
        return true;
      case '*', '+', '?':
        return quantified();
      case '{':
        return brace();
      case '[':
        atom = true;
        return brackets();
      case '\\':
        int escape = RegexEscape.read(in, groups);
        atom = escape != RegexEscape.ASSERTION;
        return escape != RegexEscape.BROKEN;
      default:
        atom = true;
        return true;
    }
  }

  private boolean quantified() {
    boolean quantifiable = atom;
    atom = false;
    in.accept("?");
    return quantifiable;
  }

  /** Parses what follows a brace, which begins a quantifier or is a literal. */
  private boolean brace() {
    int index = in.index();
    int min = in.decimal();
    int max = min;
    if (in.accept(",")) {
      max = in.decimal();
      if (min < 0 && max >= 0 && in.lookingAt("}")) {
        // {,5} means at most five in some engines, and literal text in others.
        return false;
      }
    }
    if (min >= 0 && in.accept("}")) {
      return (max < 0 || min <= max) && quantified();
    }
    in.moveTo(index);
    atom = true;
    return true;
  }

  /** Parses a character class after its opening bracket. */
  private boolean brackets() {
    in.accept("^");
    while (!in.accept("]")) {
      int first = member();
      if (first == RegexEscape.BROKEN) {
        return false;
      }
      int index = in.index();
      if (!in.accept("-") || in.lookingAt("]")) {
        in.moveTo(index);
        continue;
      }
      int afterHyphen = in.index();
      int last = member();
      if (last == RegexEscape.BROKEN) {
        return false;
      }
      boolean range = first >= 0 && last >= 0;
      if (range && last < first) {
        return false;
      }
      if (!range) {
        // Next to a class escape, the hyphen is a literal, and what follows is parsed normally;
        // [\s-a-z] is ambiguous.
        if (first < 0 && last >= 0 && in.lookingAt("-") && !in.lookingAt("-]")) {
          return false;
        }
        in.moveTo(afterHyphen);
      }
    }
    return true;
  }

  /**
   * Parses one member of a character class; returns what {@link RegexEscape#readInBrackets}
   * returns.
   */
  private int member() {
    int c = in.next();
    return c == PatternText.END
        ? RegexEscape.BROKEN
        : c == '\\' ? RegexEscape.readInBrackets(in) : c;
  }
}
