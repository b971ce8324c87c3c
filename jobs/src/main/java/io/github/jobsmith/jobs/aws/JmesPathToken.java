package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token of a JMESPath expression.
 *
 * @param kind a sign itself, or the kind of any other token
 * @param text the token as it is written; empty at the end
 * @param start its index in the expression
 */
record JmesPathToken(String kind, String text, int start) {
  static final String NAME = "name";
  static final String QUOTED = "quoted name";
  static final String NUMBER = "number";
  static final String TEXT = "text";
  static final String END = "";

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<space>[ \t\n\r]+)|(?<name>[A-Za-z_][A-Za-z0-9_]*)|(?<number>-?[0-9]+)"
              + "|(?<quoted>\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\")"
              + "|(?<text>'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+')"
              + "|(?<literal>`[^`\\\\]*+(?:\\\\.[^`\\\\]*+)*+`)"
              + "|(?<sign>\\[\\?|\\[]|\\|\\||&&|==|!=|<=|>=|[\\[\\].*|&(){}@,:!<>])",
          Pattern.DOTALL);

  /**
   * Returns the tokens of an expression.
   *
   * @throws JmesPathException if there is something else in it
   */
  static List<JmesPathToken> of(String expression) throws JmesPathException {
    List<JmesPathToken> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(expression);
    int at = 0;
    while (at < expression.length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw new JmesPathException(unknown(expression.charAt(at)), at);
      }
      if (matcher.group("space") == null) {
        tokens.add(token(matcher));
      }
      at = matcher.end();
    }
    tokens.add(new JmesPathToken(END, "", expression.length()));
    return tokens;
  }

  private static String unknown(char c) {
    return switch (c) {
      case '\'', '"', '`' -> "has " + c + " without another one after it";
      case '=' -> "has a single =; a comparison is written ==";
      case '$' -> "has $, which JMESPath does not have; @ is the whole answer";
      case '-' -> "has - outside of a number; names with hyphens are written in double quotes";
      default -> "has a character that no expression has outside of quotes";
    };
  }

  private static JmesPathToken token(Matcher matcher) throws JmesPathException {
    String text = matcher.group();
    int start = matcher.start();
    if (matcher.group("sign") != null) {
      return new JmesPathToken(text, text, start);
    }
    if (matcher.group("name") != null) {
      return new JmesPathToken(NAME, text, start);
    }
    if (matcher.group("number") != null) {
      return new JmesPathToken(NUMBER, text, start);
    }
    if (matcher.group("quoted") != null) {
      if (!isJson(text)) {
        throw new JmesPathException("has a name in quotes that is no JSON string", start);
      }
      return new JmesPathToken(QUOTED, text, start);
    }
    if (matcher.group("literal") != null && !isLiteral(text.substring(1, text.length() - 1))) {
      throw new JmesPathException("has a literal that is not JSON", start);
    }
    return new JmesPathToken(TEXT, text, start);
  }

  /** Whether it is JSON, or the content of a JSON string, which was once allowed. */
  private static boolean isLiteral(String content) {
    String text = content.replace("\\`", "`");
    return isJson(text)
        || List.of("NaN", "Infinity", "-Infinity").contains(text.strip())
        || isJson("\"" + text.stripLeading() + "\"");
  }

  private static boolean isJson(String text) {
    try {
      JsonDocument.parse(text);
      return true;
    } catch (JsonSyntaxException e) {
      return false;
    }
  }
}
