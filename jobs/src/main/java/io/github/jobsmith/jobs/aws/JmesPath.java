package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether a text is a JMESPath expression, by the grammar of the <a
 * href="https://jmespath.org/specification.html">specification</a>. Names and arguments of
 * functions are not checked, because the AWS CLI checks them only when it has an answer. For one
 * text.
 */
final class JmesPath {
  /** Nested expressions are parsed by recursion. */
  private static final int DEEPEST = 200;

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<space>[ \t\n\r]+)|(?<name>[A-Za-z_][A-Za-z0-9_]*)|(?<number>-?[0-9]+)"
              + "|(?<quoted>\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\")"
              + "|(?<text>'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|`[^`\\\\]*+(?:\\\\.[^`\\\\]*+)*+`)"
              + "|(?<sign>\\[\\?|\\[]|\\|\\||&&|==|!=|<=|>=|[\\[\\].*|&(){}@,:!<>])",
          Pattern.DOTALL);

  private static final List<String> COMPARATORS = List.of("==", "!=", "<", "<=", ">", ">=");

  private static final String NAME = "name";
  private static final String QUOTED = "quoted name";
  private static final String NUMBER = "number";
  private static final String TEXT = "text";
  private static final String END = "";

  /** Signs, and the kinds of all other tokens. */
  private final List<String> tokens = new ArrayList<>();

  private int next;
  private int depth;
  private boolean fault;

  private JmesPath() {}

  /** Whether a text is an expression. */
  static boolean isValid(String text) {
    JmesPath parser = new JmesPath();
    if (!parser.scan(text)) {
      return false;
    }
    parser.expression();
    return !parser.fault && parser.peek().equals(END);
  }

  private boolean scan(String text) {
    Matcher matcher = TOKEN.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        return false;
      }
      at = matcher.end();
      if (matcher.group("quoted") != null && !isJson(matcher.group())) {
        return false;
      }
      if (matcher.group("space") == null) {
        tokens.add(kind(matcher));
      }
    }
    tokens.add(END);
    return true;
  }

  private static String kind(Matcher matcher) {
    if (matcher.group("sign") != null) {
      return matcher.group();
    }
    if (matcher.group("name") != null) {
      return NAME;
    }
    if (matcher.group("number") != null) {
      return NUMBER;
    }
    return matcher.group("quoted") != null ? QUOTED : TEXT;
  }

  private static boolean isJson(String text) {
    try {
      JsonDocument.parse(text);
      return true;
    } catch (JsonSyntaxException e) {
      return false;
    }
  }

  private String peek() {
    return tokens.get(next);
  }

  private boolean accept(String token) {
    boolean accepted = !fault && !token.equals(END) && peek().equals(token);
    next += accepted ? 1 : 0;
    return accepted;
  }

  private void expect(String token) {
    fault |= !accept(token);
  }

  /** An operator between two operands; which of them binds closer does not matter here. */
  private void expression() {
    fault |= ++depth > DEEPEST;
    do {
      operand();
    } while (!fault && acceptOperator());
    depth--;
  }

  private boolean acceptOperator() {
    boolean operator = List.of("|", "||", "&&").contains(peek()) || COMPARATORS.contains(peek());
    next += operator ? 1 : 0;
    return operator;
  }

  private void operand() {
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
        list("]");
      }
    } else if (accept("{")) {
      members();
    } else if (accept("[?")) {
      expression();
      expect("]");
    } else if (!accept("[]") && !accept("*") && !accept("@") && !accept(TEXT)) {
      expect(QUOTED);
    }
    while (!fault && suffix()) {
      // As many as there are.
    }
  }

  private boolean suffix() {
    if (accept(".")) {
      if (accept(NAME)) {
        arguments();
      } else if (accept("[")) {
        list("]");
      } else if (accept("{")) {
        members();
      } else if (!accept("*")) {
        expect(QUOTED);
      }
      return true;
    }
    if (accept("[")) {
      fault |= !index();
      return true;
    }
    if (accept("[?")) {
      expression();
      expect("]");
      return true;
    }
    return accept("[]");
  }

  private void arguments() {
    if (accept("(") && !accept(")")) {
      list(")");
    }
  }

  /** An index, a slice or {@code *} after the bracket; false if it is none of them. */
  private boolean index() {
    if (peek().equals("*") && tokens.get(next + 1).equals("]")) {
      next += 2;
      return true;
    }
    boolean number = accept(NUMBER);
    int colons = 0;
    while (accept(":")) {
      colons++;
      accept(NUMBER);
    }
    if (!number && colons == 0) {
      return false;
    }
    fault |= colons > 2;
    expect("]");
    return true;
  }

  private void list(String end) {
    do {
      expression();
    } while (accept(","));
    expect(end);
  }

  private void members() {
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
