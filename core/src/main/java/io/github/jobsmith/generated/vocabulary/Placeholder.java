package io.github.jobsmith.generated.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * A placeholder {@code ${…}} in a text.
 *
 * @param text the text
 * @param start index of its {@code $}
 * @param end index after its closing brace
 * @param outer index, in the list of the scanner, of the innermost enclosing {@code ${aws:…}}, or
 *     -1
 * @param within index of the innermost enclosing placeholder of any kind, or -1
 */
record Placeholder(String text, int start, int end, int outer, int within) {
  private static final String OPEN = "${";
  private static final String AWS = "${aws:";
  private static final String AWS_IOT = "${aws:iot:";

  /**
   * The placeholders of a text.
   *
   * @param closed in the order of their starts
   * @param unterminated index of the first <code>${aws:iot:</code> without a closing brace, or -1;
   *     what follows it is not in the list, because it is ambiguous
   */
  record Scan(List<Placeholder> closed, int unterminated) {}

  /**
   * Finds all placeholders with matching braces. Only <code>${</code> begins one: other braces may
   * be part of an S3 key. Takes time linear in the length of the text, whatever the nesting.
   */
  static Scan scan(String text) {
    // Starts are numbered; the stack holds the numbers of the open ones.
    int[] starts = new int[8];
    int[] ends = new int[8];
    int[] parents = new int[8];
    int count = 0;
    int open = -1;
    for (int i = text.indexOf(OPEN); i >= 0 && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '$' && text.startsWith(OPEN, i)) {
        if (count == starts.length) {
          starts = java.util.Arrays.copyOf(starts, 2 * count);
          ends = java.util.Arrays.copyOf(ends, 2 * count);
          parents = java.util.Arrays.copyOf(parents, 2 * count);
        }
        starts[count] = i;
        ends[count] = -1;
        parents[count] = open;
        open = count++;
        i++;
      } else if (c == '}' && open >= 0) {
        ends[open] = i + 1;
        open = parents[open];
      }
    }
    return link(text, starts, ends, parents, count);
  }

  private static Scan link(String text, int[] starts, int[] ends, int[] parents, int count) {
    List<Placeholder> closed = new ArrayList<>(count);
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      if (ends[i] < 0) {
        if (text.startsWith(AWS_IOT, starts[i])) {
          return new Scan(closed, starts[i]);
        }
        numbers[i] = -1;
        continue;
      }
      int within = parents[i] < 0 ? -1 : numbers[parents[i]];
      int outer = -1;
      if (within >= 0) {
        outer = closed.get(within).isAws() ? within : closed.get(within).outer;
      }
      numbers[i] = closed.size();
      closed.add(new Placeholder(text, starts[i], ends[i], outer, within));
    }
    return new Scan(closed, -1);
  }

  /** Whether it begins with <code>${aws:</code>. */
  boolean isAws() {
    return text.startsWith(AWS, start);
  }

  /** Whether it begins with <code>${</code> and the prefix. */
  boolean begins(String prefix) {
    return text.startsWith(prefix, start + OPEN.length());
  }

  /** Returns the text between the braces, after the prefix. */
  String after(String prefix) {
    return text.substring(start + OPEN.length() + prefix.length(), end - 1);
  }

  /** Whether the text between its braces equals the argument. */
  boolean is(String body) {
    return end - start == body.length() + 3 && begins(body);
  }

  /** Whether the whole text is this placeholder. */
  boolean isWholeText() {
    return start == 0 && end == text.length();
  }
}
