package io.github.jobsmith.generator.emit.layout;

import io.github.jobsmith.generator.emit.layout.LineBreaker.Fill;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Lays out expressions: ranges of tokens, split at the operators with the lowest precedence. */
final class ExpressionLayout {
  /** Shorter arguments are filled into lines instead of one on each line. */
  private static final int SHORT = 10;

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

  private static final Set<String> ASSIGNMENTS = Set.of("=", "+=", "-=", "&=", "|=");

  private static final Map<String, Integer> PRECEDENCES =
      Map.ofEntries(
          Map.entry("||", 1),
          Map.entry("&&", 2),
          Map.entry("|", 3),
          Map.entry("^", 4),
          Map.entry("&", 5),
          Map.entry("==", 6),
          Map.entry("!=", 6),
          Map.entry("<", 7),
          Map.entry(">", 7),
          Map.entry("<=", 7),
          Map.entry(">=", 7),
          Map.entry("instanceof", 7),
          Map.entry("<<", 8),
          Map.entry(">>", 8),
          Map.entry("+", 9),
          Map.entry("-", 9),
          Map.entry("*", 10),
          Map.entry("/", 10),
          Map.entry("%", 10));

  private final Tokens tokens;
  private final LineBreaker out;
  private final ChainLayout chains;

  ExpressionLayout(Tokens tokens, LineBreaker out) {
    this.tokens = tokens;
    this.out = out;
    this.chains = new ChainLayout(tokens, out, this);
  }

  void expression(int from, int to) {
    int arrow = tokens.find("->", from, to);
    if (arrow >= 0) {
      lambda(from, arrow, to);
      return;
    }
    for (int i = from; i < to; i = tokens.after(i)) {
      if (ASSIGNMENTS.contains(tokens.get(i))) {
        assignment(from, i, to);
        return;
      }
    }
    int question = tokens.find("?", from, to);
    if (question >= 0) {
      conditional(from, question, to);
      return;
    }
    List<Integer> operators = operators(from, to);
    if (operators.isEmpty()) {
      operand(from, to);
    } else {
      binary(from, operators, to);
    }
  }

  private void lambda(int from, int arrow, int to) {
    words(from, arrow);
    out.text(" ->");
    if (tokens.is(arrow + 1, "{")) {
      out.text(" {");
      return;
    }
    out.open(4);
    out.gap(Fill.ALL, " ");
    expression(arrow + 1, to);
    out.close();
  }

  private void assignment(int from, int operator, int to) {
    out.open(4);
    expression(from, operator);
    out.text(" " + tokens.get(operator));
    out.gap(Fill.ALL, " ");
    expression(operator + 1, to);
    out.close();
  }

  private void conditional(int from, int question, int to) {
    int colon = question + 1;
    for (int open = 1; open > 0; colon = tokens.after(colon)) {
      open += tokens.is(colon, "?") ? 1 : tokens.is(colon, ":") ? -1 : 0;
    }
    out.open(4);
    expression(from, question);
    out.gap(Fill.ALL, " ");
    out.text("? ");
    expression(question + 1, colon - 1);
    out.gap(Fill.ALL, " ");
    out.text(": ");
    expression(colon, to);
    out.close();
  }

  /** Returns the operators with the lowest precedence. */
  private List<Integer> operators(int from, int to) {
    List<Integer> found = new ArrayList<>();
    int least = Integer.MAX_VALUE;
    for (int i = tokens.after(from); i < to; i = tokens.after(i)) {
      Integer precedence = PRECEDENCES.get(tokens.get(i));
      if (precedence != null
          && precedence <= least
          && !PRECEDENCES.containsKey(tokens.get(i - 1))) {
        if (precedence < least) {
          found.clear();
        }
        least = precedence;
        found.add(i);
      }
    }
    return found;
  }

  private void binary(int from, List<Integer> operators, int to) {
    List<int[]> operands = ranges(from, operators, to);
    Fill fill = fill(operands);
    out.open(4);
    for (int i = 0; i < operands.size(); i++) {
      String operator = i == 0 ? "" : tokens.get(operators.get(i - 1));
      if (i > 0) {
        out.gap(fill, " ");
        out.text(operator + " ");
      }
      if (operator.equals("instanceof")) {
        words(operands.get(i)[0], operands.get(i)[1]);
      } else {
        expression(operands.get(i)[0], operands.get(i)[1]);
      }
    }
    out.close();
  }

  private void operand(int from, int to) {
    String first = tokens.get(from);
    boolean bracketed = first.equals("(") && tokens.after(from) < to;
    if (first.equals("!") || first.equals("-") || first.equals("++")) {
      out.text(first);
      expression(from + 1, to);
    } else if (bracketed && !tokens.is(tokens.after(from), ".")) {
      out.open(4);
      words(from, tokens.after(from));
      out.gap(Fill.ALL, " ");
      expression(tokens.after(from), to);
      out.close();
    } else if (first.equals("switch")) {
      out.text("switch (");
      expression(from + 2, tokens.after(from + 1) - 1);
      out.text(")");
    } else {
      chains.chain(from, to);
    }
  }

  /** Lays out arguments in parentheses. */
  void arguments(int from, int to) {
    if (from == to) {
      return;
    }
    List<int[]> arguments = ranges(from, tokens.all(",", from, to), to);
    out.gap(Fill.ALL, "");
    int first = 0;
    if (arguments.size() > 1 && isFormat(arguments.get(0))) {
      out.open(0);
      expression(arguments.get(0)[0], arguments.get(0)[1]);
      out.text(",");
      out.gap(Fill.ALL, " ");
      first = 1;
    }
    list(arguments.subList(first, arguments.size()));
    if (first > 0) {
      out.close();
    }
  }

  private void list(List<int[]> items) {
    Fill fill = fill(items);
    out.open(0);
    String separator = "";
    for (int[] item : items) {
      if (!separator.isEmpty()) {
        out.text(separator);
        out.gap(fill, " ");
      }
      expression(item[0], item[1]);
      separator = ",";
    }
    out.close();
  }

  /** Whether a text contains placeholders: their values are filled into the following lines. */
  private boolean isFormat(int[] range) {
    boolean holds = false;
    for (int i = range[0]; i < range[1]; i++) {
      String token = tokens.get(i);
      if (!token.startsWith("\"") && !token.equals("+")) {
        return false;
      }
      holds |= token.indexOf('%') >= 0 || PLACEHOLDER.matcher(token).find();
    }
    return holds;
  }

  private Fill fill(List<int[]> ranges) {
    for (int[] range : ranges) {
      if (!isShort(range[0], range[1])) {
        return Fill.ALL;
      }
    }
    return Fill.EACH;
  }

  private boolean isShort(int from, int to) {
    int length = 0;
    for (int i = from; i < to && length < SHORT; i++) {
      length += tokens.get(i).length();
    }
    return length < SHORT && text(from, to).length() < SHORT;
  }

  private static List<int[]> ranges(int from, List<Integer> separators, int to) {
    List<int[]> ranges = new ArrayList<>();
    int start = from;
    for (int separator : separators) {
      ranges.add(new int[] {start, separator});
      start = separator + 1;
    }
    ranges.add(new int[] {start, to});
    return ranges;
  }

  /** Lays out tokens that stay on one line. */
  void words(int from, int to) {
    out.text(text(from, to));
  }

  /** Returns tokens on one line, with blanks around operators, between words, and after commas. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && isApart(i)) {
        text.append(' ');
      }
      text.append(tokens.get(i));
    }
    return text.toString();
  }

  private boolean isApart(int index) {
    String before = tokens.get(index - 1);
    String token = tokens.get(index);
    if (before.equals(",") || isInfix(index) || isInfix(index - 1)) {
      return true;
    } else if (token.equals("=") || before.equals("=")) {
      return true;
    }
    boolean word = tokens.isName(index) || token.startsWith("@") || token.startsWith("\"");
    return word
        && (tokens.isName(index - 1)
            || before.startsWith("@")
            || before.equals("]")
            || tokens.endsAnnotation(index - 1));
  }

  private boolean isInfix(int index) {
    String token = tokens.get(index);
    if (PRECEDENCES.containsKey(token)) {
      return index > 0 && !"(,".contains(tokens.get(index - 1));
    }
    return token.equals("?") || token.equals(":");
  }
}
