package io.github.jobsmith.generated.pattern;

import java.util.Arrays;

/**
 * Reads the program of an automaton: numbers of one or more digits, five bits a digit, least
 * significant first, written in the base64 alphabet; a digit of 32 or more says that another
 * follows. First of all, {@code ~} and two numbers, a distance and a length, stand for a copy of
 * what came before. Then in this order:
 *
 * <ol>
 *   <li>the number of states, the number of classes, the first state;
 *   <li>the classes of the 128 ASCII characters, as runs: length, class;
 *   <li>the number of segments beyond ASCII, and for each: its distance from the segment before
 *       (the first begins at 128), then the class plus one; or 0 and the classes of the 31 general
 *       categories (in the order of {@link Character#getType(int)}) as runs;
 *   <li>the rows of the states from 2 on, equal neighbours once: how many, whether they accept at
 *       the end of the text (0 or 1), then the targets of the classes as runs: length, target. A
 *       target is 0 (reject, state 0), 1 (accept, state 1), or 2 plus the distance from the state,
 *       folded: 0, -1, 1, -2, 2 …
 * </ol>
 */
final class AutomatonReader {
  private static final int ASCII = 128;
  private static final int TYPES = 31;

  private CharSequence program;
  private int at;

  AutomatonReader(String program) {
    this.program = program;
  }

  Automaton read() {
    try {
      expand();
      return readAll();
    } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new IllegalArgumentException("not an automaton, broken at index " + at, e);
    }
  }

  private void expand() {
    StringBuilder expanded = new StringBuilder(4 * program.length());
    while (at < program.length()) {
      char c = program.charAt(at++);
      if (c == '~') {
        int distance = number();
        for (int length = number(); length > 0; length--) {
          expanded.append(expanded.charAt(expanded.length() - distance));
        }
      } else {
        expanded.append(c);
      }
    }
    program = expanded;
    at = 0;
  }

  private Automaton readAll() {
    int states = number();
    int classes = number();
    int start = number();
    char[] ascii = runs(ASCII);
    CodePointClasses others = readOthers();
    int stride = classes + 1;
    if (states < 2 || start >= states || states > (Character.MAX_VALUE + 1) / stride) {
      throw new IndexOutOfBoundsException(states);
    }
    char[] table = new char[states * stride];
    Arrays.fill(table, stride, stride + classes, (char) stride);
    table[2 * stride - 1] = 1;
    for (int state = 2; state < states; ) {
      int copies = number();
      char accepts = (char) number();
      char[] targets = runs(classes);
      for (int end = state + copies; state < end; state++) {
        for (int c = 0; c < classes; c++) {
          table[state * stride + c] = (char) (stride * target(targets[c], state));
        }
        table[state * stride + classes] = accepts;
      }
    }
    if (at != program.length()) {
      throw new IndexOutOfBoundsException(at);
    }
    return new Automaton(ascii, others, table, stride, start);
  }

  private static int target(int folded, int state) {
    if (folded < 2) {
      return folded;
    }
    int distance = folded - 2;
    return state + (distance >>> 1 ^ -(distance & 1));
  }

  private CodePointClasses readOthers() {
    int count = number();
    int[] starts = new int[count];
    int[] classes = new int[count];
    char[][] byType = new char[count][];
    int from = ASCII;
    for (int i = 0; i < count; i++) {
      from += number();
      starts[i] = from;
      classes[i] = number() - 1;
      if (classes[i] < 0) {
        byType[i] = runs(TYPES);
      }
    }
    return new CodePointClasses(starts, classes, byType);
  }

  private char[] runs(int length) {
    char[] values = new char[length];
    for (int i = 0; i < length; ) {
      int end = i + number();
      char value = (char) number();
      Arrays.fill(values, i, end, value);
      i = end;
    }
    return values;
  }

  private int number() {
    int value = 0;
    for (int shift = 0; ; shift += 5) {
      int digit = digit(program.charAt(at++));
      value |= (digit & 31) << shift;
      if (digit < 32) {
        return value;
      }
    }
  }

  private int digit(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
      return c - '0' + 52;
    }
    if (c == '+' || c == '/') {
      return c == '+' ? 62 : 63;
    }
    throw new IndexOutOfBoundsException(at);
  }
}
