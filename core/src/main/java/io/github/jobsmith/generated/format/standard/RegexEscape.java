package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.text.PatternText;

/** Parses what follows a backslash in a pattern. */
final class RegexEscape {
  /** The results of {@link #read} for escapes that do not denote a character. */
  static final int BROKEN = -1;

  static final int CHARACTER_CLASS = -2;
  static final int ASSERTION = -3;
  static final int REFERENCE = -4;

  private RegexEscape() {}

  /**
   * Parses an escape; returns its code point, or a constant for its kind. References are recorded
   * in the groups.
   */
  static int read(PatternText in, RegexGroups groups) {
    int c = in.peek();
    if (c == 'b' || c == 'B') {
      in.next();
      return ASSERTION;
    }
    if (c >= '1' && c <= '9') {
      groups.refer(in.decimal());
      return REFERENCE;
    }
    if (c == 'k') {
      in.next();
      String name = in.accept("<") ? RegexGroups.name(in) : null;
      if (name == null) {
        return BROKEN;
      }
      groups.refer(name);
      return REFERENCE;
    }
    return classOrCharacter(in);
  }

  /** Parses an escape inside brackets; returns its code point, or a constant for its kind. */
  static int readInBrackets(PatternText in) {
    if (in.accept("b")) {
      return '\b';
    }
    int c = in.peek();
    return c >= '1' && c <= '9' || c == 'B' || c == 'k' ? BROKEN : classOrCharacter(in);
  }

  private static int classOrCharacter(PatternText in) {
    int c = in.next();
    return switch (c) {
      case 'd', 'D', 'w', 'W', 's', 'S' -> CHARACTER_CLASS;
      case 'p', 'P' -> property(in);
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'v' -> 0x0B;
      case 'f' -> '\f';
      case 'r' -> '\r';
      case '0' -> AsciiSet.DIGITS.has(in.peek()) ? BROKEN : 0;
      case 'c' -> AsciiSet.LETTERS.has(in.peek()) ? in.next() & 31 : BROKEN;
      case 'x' -> in.hex(2);
      case 'u' -> in.unicode();
      default -> c == PatternText.END || isWord(c) ? BROKEN : c;
    };
  }

  private static int property(PatternText in) {
    String expression = in.accept("{") ? in.upTo('}') : null;
    return expression != null && RegexProperty.exists(expression) ? CHARACTER_CLASS : BROKEN;
  }

  /**
   * Letters and digits have a special meaning after a backslash or are not allowed there;
   * everything else may be escaped.
   */
  private static boolean isWord(int c) {
    return c != '_' && Character.isUnicodeIdentifierPart(c);
  }
}
