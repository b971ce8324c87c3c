package io.github.jobsmith.generator.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes an automaton as the runtime's {@code AutomatonReader} reads it: numbers of one or more
 * base64 digits, five bits a digit, least significant first, 32 added to all but the last digit. In
 * this order:
 *
 * <ol>
 *   <li>the number of states, the number of classes, the first state;
 *   <li>the classes of the 128 ASCII characters, as runs: length, class;
 *   <li>the number of segments beyond ASCII, and for each: its distance from the segment before
 *       (the first begins at 128), then the class plus one; or 0 and the classes of the 31 general
 *       categories as runs;
 *   <li>the rows of the states from 2 on, equal neighbours once: how many, whether they accept at
 *       the end of the text (0 or 1), then the targets of the classes as runs: length, target. A
 *       target is 0 (reject), 1 (accept), or 2 plus the distance from the state, folded: 0, -1, 1,
 *       -2, 2 …; so the rows of a counted repetition are equal.
 * </ol>
 *
 * <p>Then {@link ProgramCompressor} shortens it.
 */
final class AutomatonWriter {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private final StringBuilder text = new StringBuilder();

  private AutomatonWriter() {}

  /** Returns the program in pieces of at most {@link PatternPlan#MAX_CONSTANT} characters. */
  static List<String> write(Dfa dfa, Alphabet alphabet) {
    AutomatonWriter writer = new AutomatonWriter();
    writer.number(dfa.states());
    writer.number(dfa.classes());
    writer.number(dfa.start());
    int[] ascii = new int[Alphabet.ASCII];
    Arrays.setAll(ascii, alphabet::classOf);
    writer.runs(ascii);
    writer.others(alphabet.beyondAscii());
    writer.rows(dfa);
    return pieces(ProgramCompressor.compress(writer.text.toString()));
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (int at = 0; at < text.length(); at += PatternPlan.MAX_CONSTANT) {
      pieces.add(text.substring(at, Math.min(text.length(), at + PatternPlan.MAX_CONSTANT)));
    }
    return pieces;
  }

  private void others(List<Alphabet.Segment> segments) {
    number(segments.size());
    int from = Alphabet.ASCII;
    for (Alphabet.Segment segment : segments) {
      number(segment.start() - from);
      from = segment.start();
      if (segment.classes().length == 1) {
        number(segment.classes()[0] + 1);
      } else {
        number(0);
        runs(segment.classes());
      }
    }
  }

  private void rows(Dfa dfa) {
    for (int state = 2; state < dfa.states(); ) {
      int[] row = row(dfa, state);
      int end = state + 1;
      while (end < dfa.states() && Arrays.equals(row, row(dfa, end))) {
        end++;
      }
      number(end - state);
      number(row[0]);
      runs(Arrays.copyOfRange(row, 1, row.length));
      state = end;
    }
  }

  /** Returns whether the state accepts (0 or 1), followed by its targets as distances. */
  private static int[] row(Dfa dfa, int state) {
    int[] row = new int[1 + dfa.classes()];
    row[0] = dfa.accepts()[state] ? 1 : 0;
    for (int c = 0; c < dfa.classes(); c++) {
      int target = dfa.target(state, c);
      int distance = target - state;
      row[1 + c] = target < 2 ? target : 2 + (distance << 1 ^ distance >> 31);
    }
    return row;
  }

  private void runs(int[] values) {
    for (int i = 0; i < values.length; ) {
      int end = i + 1;
      while (end < values.length && values[end] == values[i]) {
        end++;
      }
      number(end - i);
      number(values[i]);
      i = end;
    }
  }

  private void number(int value) {
    text.append(digits(value));
  }

  static String digits(int value) {
    StringBuilder digits = new StringBuilder();
    int rest = value;
    for (; rest >= 32; rest >>>= 5) {
      digits.append(DIGITS.charAt(32 | rest & 31));
    }
    return digits.append(DIGITS.charAt(rest)).toString();
  }
}
