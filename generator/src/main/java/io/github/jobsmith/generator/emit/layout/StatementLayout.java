package io.github.jobsmith.generator.emit.layout;

import io.github.jobsmith.generator.emit.layout.LineBreaker.Fill;
import io.github.jobsmith.generator.emit.layout.LineBreaker.Mark;
import java.util.List;
import java.util.Set;

/** Lays out a statement, or the header of a block or a declaration. */
final class StatementLayout {
  private static final Set<String> MODIFIERS =
      Set.of("public", "private", "protected", "static", "final", "abstract", "default", "sealed");

  private static final Set<String> TYPES = Set.of("class", "interface", "enum", "record");
  private static final Set<String> CLAUSES = Set.of("extends", "implements", "permits");

  private final Tokens tokens;
  private final LineBreaker out;
  private final ExpressionLayout expressions;

  /** Excludes the end of the statement: a semicolon, a comma, or the braces of a block. */
  private final int end;

  private StatementLayout(Tokens tokens, LineBreaker out) {
    this.tokens = tokens;
    this.out = out;
    this.expressions = new ExpressionLayout(tokens, out);
    this.end = tokens.size() - (tokens.is(tokens.size() - 2, "{") ? 2 : 1);
  }

  /** Appends a statement, indented, broken into lines if it is too long for one. */
  static void print(String statement, int indent, StringBuilder out) {
    LineBreaker lines = new LineBreaker(out);
    new StatementLayout(Tokens.of(statement), lines).statement();
    lines.print(indent);
  }

  private void statement() {
    int at = 0;
    while (tokens.is(at, "}") || tokens.is(at, "else")) {
      out.text(tokens.get(at) + (at < end ? " " : ""));
      at++;
    }
    if (tokens.is(at, "case") || tokens.is(at, "default") && tokens.is(at + 1, "->")) {
      arm(at);
    } else if (tokens.is(at, "for")) {
      out.text("for (");
      loop(at + 2, tokens.after(at + 1) - 1);
      out.text(")");
      end();
    } else if (tokens.is(at, "if") || tokens.is(at, "while") || tokens.is(at, "switch")) {
      out.text(tokens.get(at) + " (");
      expressions.expression(at + 2, tokens.after(at + 1) - 1);
      out.text(")");
      end();
    } else if (tokens.is(at, "return") || tokens.is(at, "throw")) {
      out.text(tokens.get(at) + " ");
      expressions.expression(at + 1, end);
      end();
    } else if (at < end) {
      declaration(at);
    } else {
      out.text(tokens.get(at));
    }
  }

  private void end() {
    out.text(tokens.is(end, "{") ? " {" : tokens.get(end));
    out.text(end + 1 < tokens.size() ? "}" : "");
  }

  private void arm(int from) {
    int arrow = tokens.find("->", from, end);
    boolean block = tokens.is(end, "{") && arrow == end - 1;
    out.open(4);
    out.text(tokens.get(from));
    if (tokens.is(from, "case")) {
      out.text(" ");
      list(from + 1, arrow);
    }
    out.text(" ->");
    if (!block) {
      out.gap(Fill.ALL, " ");
      boolean raises = tokens.is(arrow + 1, "throw");
      out.text(raises ? "throw " : "");
      expressions.expression(arrow + (raises ? 2 : 1), end);
    }
    out.close();
    end();
  }

  private void loop(int from, int to) {
    List<Integer> parts = tokens.all(";", from, to);
    if (parts.isEmpty()) {
      int colon = tokens.find(":", from, to);
      expressions.words(from, colon);
      out.text(" :");
      out.open(4);
      out.gap(Fill.EACH, " ");
      expressions.expression(colon + 1, to);
      out.close();
      return;
    }
    out.open(4);
    variables(from, parts.get(0));
    out.text(";");
    out.gap(Fill.ALL, " ");
    expressions.expression(parts.get(0) + 1, parts.get(1));
    out.text(";");
    out.gap(Fill.ALL, " ");
    expressions.expression(parts.get(1) + 1, to);
    out.close();
  }

  /** Lays out several variables of one type. */
  private void variables(int from, int to) {
    out.open(4);
    out.text(tokens.get(from));
    int start = from + 1;
    List<Integer> commas = tokens.all(",", from, to);
    for (int i = 0; i <= commas.size(); i++) {
      int stop = i < commas.size() ? commas.get(i) : to;
      out.gap(Fill.ALL, " ");
      out.open(0);
      out.text(tokens.get(start) + " =");
      out.open(4);
      out.gap(Fill.ALL, " ");
      expressions.expression(start + 2, stop);
      out.close();
      out.close();
      out.text(i < commas.size() ? "," : "");
      start = stop + 1;
    }
    out.close();
  }

  private void declaration(int from) {
    int at = from;
    while (MODIFIERS.contains(tokens.get(at)) || tokens.is(at + 1, "-") && isNonSealed(at)) {
      at += tokens.is(at + 1, "-") ? 3 : 1;
    }
    boolean modified = at > from;
    if (modified) {
      out.text((isNonSealed(from) ? "non-sealed" : expressions.text(from, at)) + " ");
    }
    if (TYPES.contains(tokens.get(at)) && tokens.isName(at + 1)) {
      type(at);
      return;
    }
    int name = at + typeLength(at);
    boolean named = name > at && name < end && tokens.isName(name);
    if (named && tokens.is(name + 1, "(")) {
      method(at, name);
    } else if (named) {
      variable(at, name);
    } else if ((modified || tokens.is(end, "{")) && tokens.is(at + 1, "(")) {
      parameters(at, at + 1);
      end();
    } else {
      expressions.expression(at, end);
      end();
    }
  }

  private boolean isNonSealed(int at) {
    return tokens.is(at, "non") && tokens.is(at + 2, "sealed");
  }

  /** Returns the number of tokens of a type, which may be qualified or annotated. */
  private int typeLength(int from) {
    int at = from;
    while (tokens.get(at).startsWith("@")) {
      at++;
    }
    while (tokens.isName(at) && tokens.is(at + 1, ".")) {
      at += tokens.get(at + 2).startsWith("@") ? 3 : 2;
    }
    return tokens.isName(at) ? at + 1 - from : 0;
  }

  private void type(int from) {
    int parameters = tokens.is(from, "record") ? from + 2 : 0;
    out.text(expressions.text(from, from + 2));
    out.open(4);
    if (parameters > 0) {
      parameters(parameters);
    }
    int at = parameters > 0 ? tokens.after(parameters) : from + 2;
    while (at < end) {
      int next = at + 1;
      while (next < end && !CLAUSES.contains(tokens.get(next))) {
        next++;
      }
      out.gap(Fill.EACH, " ");
      out.open(tokens.find(",", at, next) < 0 ? 0 : 4);
      out.text(tokens.get(at) + " ");
      items(at + 1, next);
      out.close();
      at = next;
    }
    out.close();
    end();
  }

  private void method(int from, int name) {
    Mark mark = new Mark();
    out.open(4);
    out.open(0);
    expressions.words(from, name);
    out.gap(Fill.EACH, " ", mark);
    out.text(tokens.get(name));
    out.close();
    out.open(mark, 4, 0);
    parameters(name + 1);
    int after = tokens.after(name + 1);
    if (tokens.is(after, "throws")) {
      out.gap(Fill.EACH, " ");
      out.open(4);
      out.text("throws");
      out.gap(Fill.EACH, " ");
      items(after + 1, end);
      out.close();
    }
    out.close();
    end();
    out.close();
  }

  private void parameters(int name, int open) {
    out.open(4);
    out.text(tokens.get(name));
    parameters(open);
    out.close();
  }

  private void parameters(int open) {
    out.text("(");
    int close = tokens.after(open) - 1;
    if (close > open + 1) {
      out.gap(Fill.EACH, "");
      list(open + 1, close);
    }
    out.text(")");
  }

  private void list(int from, int to) {
    out.open(0);
    items(from, to);
    out.close();
  }

  /** Lays out types, parameters or labels, each on one line. */
  private void items(int from, int to) {
    int start = from;
    for (int comma : tokens.all(",", from, to)) {
      item(start, comma);
      out.text(",");
      out.gap(Fill.ALL, " ");
      start = comma + 1;
    }
    item(start, to);
  }

  private void item(int from, int to) {
    if (tokens.get(from).startsWith("\"")) {
      expressions.expression(from, to);
    } else {
      expressions.words(from, to);
    }
  }

  private void variable(int from, int name) {
    Mark mark = new Mark();
    out.open(4);
    out.open(0);
    expressions.words(from, name);
    out.gap(Fill.EACH, " ", mark);
    out.text(tokens.get(name));
    out.close();
    if (name + 1 < end) {
      out.text(" =");
      out.open(mark, 4, 0);
      out.gap(tokens.is(name + 2, "switch") ? Fill.FORCED : Fill.EACH, " ");
      expressions.expression(name + 2, end);
      out.close();
    }
    out.close();
    end();
  }
}
