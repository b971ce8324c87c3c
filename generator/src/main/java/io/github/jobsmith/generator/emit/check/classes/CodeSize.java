package io.github.jobsmith.generator.emit.check.classes;

/**
 * How many bytes of code a piece of Java becomes, guessed from its text and rather too high. Splits
 * what would not fit into a class file; HotSpot compiles no method of more than 8,000 bytes.
 */
final class CodeSize {
  /** An element of an array: the array, the index, the constant, the store. */
  private static final int LITERAL = 8;

  /** A call, a field, a jump. */
  private static final int WORD = 3;

  private CodeSize() {}

  /** The guess for some Java. */
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
        // What stands before a dot is a package, or at most a variable.
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
