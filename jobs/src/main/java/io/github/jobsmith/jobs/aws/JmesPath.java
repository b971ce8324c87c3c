package io.github.jobsmith.jobs.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks a JMESPath expression by the grammar and the functions of the <a
 * href="https://jmespath.org/specification.html">specification</a>. The types of arguments depend
 * on the answer and are not checked. For one text.
 */
final class JmesPath {
  /** Nested expressions are parsed by recursion. */
  private static final int DEEPEST = 200;

  private static final Set<String> OPERATORS =
      Set.of("|", "||", "&&", "==", "!=", "<", "<=", ">", ">=");

  private static final String NAME = JmesPathToken.NAME;
  private static final String QUOTED = JmesPathToken.QUOTED;

  private final List<JmesPathToken> tokens;
  private int next;
  private int depth;

  /** The first function that cannot be called. */
  private @Nullable JmesPathException function;

  private JmesPath(List<JmesPathToken> tokens) {
    this.tokens = tokens;
  }

  /** Returns what is wrong with an expression; null if nothing is. */
  static @Nullable JmesPathException fault(String text) {
    try {
      JmesPath parser = new JmesPath(JmesPathToken.of(text));
      parser.expression();
      parser.expect(JmesPathToken.END);
      return parser.function;
    } catch (JmesPathException e) {
      return e;
    }
  }

  private JmesPathToken peek() {
    return tokens.get(next);
  }

  private boolean accept(String kind) {
    boolean accepted = peek().kind().equals(kind);
    next += accepted ? 1 : 0;
    return accepted;
  }

  private void expect(String kind) throws JmesPathException {
    boolean end = peek().kind().equals(JmesPathToken.END);
    if (end && kind.equals(JmesPathToken.END)) {
      return;
    }
    if (end || !accept(kind)) {
      throw unexpected();
    }
  }

  private JmesPathException unexpected() {
    JmesPathToken token = peek();
    if (tokens.size() == 1) {
      return new JmesPathException("is empty", 0);
    }
    return new JmesPathException(
        token.kind().equals(JmesPathToken.END)
            ? "ends too early"
            : "cannot have " + shown(token) + " here",
        token.start());
  }

  private static String shown(JmesPathToken token) {
    return switch (token.kind()) {
      case NAME -> "another name";
      case QUOTED -> "a name in quotes";
      case JmesPathToken.NUMBER -> "a number";
      case JmesPathToken.TEXT -> "a literal";
      default -> token.text();
    };
  }

  /** An operator between two operands; which of them binds closer does not matter here. */
  private void expression() throws JmesPathException {
    if (++depth > DEEPEST) {
      throw new JmesPathException("is nested too deeply", peek().start());
    }
    do {
      operand();
    } while (acceptOperator());
    depth--;
  }

  private boolean acceptOperator() {
    boolean operator = OPERATORS.contains(peek().kind());
    next += operator ? 1 : 0;
    return operator;
  }

  private void operand() throws JmesPathException {
    while (accept("!") || accept("&")) {
      // Both apply to what follows.
    }
    if (accept(NAME)) {
      arguments();
    } else if (accept("(")) {
      expression();
      expect(")");
    } else if (accept("[")) {
      if (!index()) {
        list();
      }
    } else if (accept("{")) {
      members();
    } else if (accept("[?")) {
      expression();
      expect("]");
    } else if (!accept("[]") && !accept("*") && !accept("@") && !accept(JmesPathToken.TEXT)) {
      expect(QUOTED);
    }
    while (suffix()) {
      // As many as there are.
    }
  }

  private boolean suffix() throws JmesPathException {
    if (accept(".")) {
      if (accept(NAME)) {
        arguments();
      } else if (accept("[")) {
        list();
      } else if (accept("{")) {
        members();
      } else if (!accept("*")) {
        expect(QUOTED);
      }
      return true;
    }
    if (accept("[")) {
      if (!index()) {
        throw unexpected();
      }
      return true;
    }
    if (accept("[?")) {
      expression();
      expect("]");
      return true;
    }
    return accept("[]");
  }

  /** The arguments of a function, if a parenthesis follows its name. */
  private void arguments() throws JmesPathException {
    JmesPathToken name = tokens.get(next - 1);
    if (!accept("(")) {
      return;
    }
    List<Boolean> expressions = new ArrayList<>();
    while (!accept(")")) {
      expressions.add(peek().kind().equals("&"));
      expression();
      // The AWS CLI needs no comma, and ignores one after the last argument.
      accept(",");
    }
    String fault = JmesPathFunctions.fault(name.text(), expressions);
    if (fault != null && (function == null || name.start() < function.index())) {
      function = JmesPathException.ofFunction(fault, name.start());
    }
  }

  /** An index, a slice or {@code *} after the bracket; false if it is none of them. */
  private boolean index() throws JmesPathException {
    if (peek().kind().equals("*") && tokens.get(next + 1).kind().equals("]")) {
      next += 2;
      return true;
    }
    boolean number = accept(JmesPathToken.NUMBER);
    int colons = 0;
    while (colons < 2 && accept(":")) {
      colons++;
      accept(JmesPathToken.NUMBER);
    }
    if (!number && colons == 0) {
      return false;
    }
    expect("]");
    return true;
  }

  private void list() throws JmesPathException {
    do {
      expression();
    } while (accept(","));
    expect("]");
  }

  private void members() throws JmesPathException {
    do {
      if (!accept(NAME)) {
        expect(QUOTED);
      }
      expect(":");
      expression();
    } while (accept(","));
    expect("}");
  }
}
