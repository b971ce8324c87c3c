package io.github.jobsmith.generator.emit.check.classes;

/**
 * Estimates the bytecode size of Java code from its text, erring on the high side. Used to split
 * code for the limits of class files and of HotSpot, which does not compile methods of more than
 * 8,000 bytes.
 */
final class CodeSize {
  /** The size of an array element: the array, the index, the constant, the store. */
  private static final int LITERAL = 8;

  /** The size of a call, a field access or a jump. */
  private static final int WORD = 3;

  private CodeSize() {}

  /** Returns the estimate for some code. */
  static int of(String code) {
    int size = 0;
    int i = 0;
    while (i < code.length()) {
      char c = code.charAt(i);
      if (c == '"') {
        size += LITERAL;
        i = endOfLiteral(code, i + 1);
      } else if (Character.isJavaIdentifierPart(c)) {
        int end = endOfWord(code, i);
        // Before a dot is a package, or at most a variable.
        size += end < code.length() && code.charAt(end) == '.' ? 1 : WORD;
        i = end;
      } else {
        size += c == '&' || c == '|' || c == '<' || c == '>' ? WORD : 0;
        i++;
      }
    }
    return size;
  }

  private static int endOfLiteral(String code, int from) {
    int i = from;
    while (i < code.length() && code.charAt(i) != '"') {
      i += code.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  private static int endOfWord(String code, int from) {
    int i = from;
    while (i < code.length() && Character.isJavaIdentifierPart(code.charAt(i))) {
      i++;
    }
    return i;
  }
}
