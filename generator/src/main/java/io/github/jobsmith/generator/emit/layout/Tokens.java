package io.github.jobsmith.generator.emit.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * A statement as tokens. A name with type arguments or an array type is one token; comparisons are
 * distinguished from type arguments by the blank before them.
 */
final class Tokens {
  private static final Set<String> OPERATORS =
      Set.of(
          "->", "::", "&&", "||", "==", "!=", "<=", ">=", "+=", "-=", "&=", "|=", "++", "--", "<<",
          ">>");

  private final List<String> texts = new ArrayList<>();
  private int[] partners = {};

  private Tokens() {}

  /** Returns the tokens of a statement; its line ends are ignored. */
  static Tokens of(String statement) {
    Tokens tokens = new Tokens();
    int at = 0;
    while (at < statement.length()) {
      char c = statement.charAt(at);
      int end = at + 1;
      if (Character.isWhitespace(c)) {
        at = end;
        continue;
      } else if (c == '"' || c == '\'') {
        end = literalEnd(statement, at);
      } else if (c == '@' || Character.isJavaIdentifierPart(c)) {
        end = nameEnd(statement, at);
      } else if (end < statement.length() && OPERATORS.contains(statement.substring(at, end + 1))) {
        end++;
      }
      tokens.texts.add(token(statement.substring(at, end)));
      at = end;
    }
    tokens.pair();
    return tokens;
  }

  /** Returns a token on one line: emitters may break lines between type arguments. */
  private static String token(String text) {
    return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s+", " ");
  }

  /** Returns the end of the string or character literal that begins at {@code from}. */
  static int literalEnd(String text, int from) {
    int at = from + 1;
    while (text.charAt(at) != text.charAt(from)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  private static int nameEnd(String text, int from) {
    boolean number = Character.isDigit(text.charAt(from));
    int at = from + 1;
    while (at < text.length()
        && (Character.isJavaIdentifierPart(text.charAt(at)) || number && text.charAt(at) == '.')) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '<') {
      at = argumentsEnd(text, at);
    }
    while (text.startsWith("[]", at)) {
      at += 2;
    }
    return at;
  }

  private static int argumentsEnd(String text, int from) {
    int depth = 0;
    int at = from;
    do {
      char c = text.charAt(at++);
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
    } while (depth > 0);
    return at;
  }

  private void pair() {
    partners = new int[texts.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < partners.length; i++) {
      partners[i] = i;
      switch (texts.get(i)) {
        case "(", "[", "{" -> open.push(i);
        case ")", "]", "}" -> {
          if (!open.isEmpty()) {
            int from = open.pop();
            partners[i] = from;
            partners[from] = i;
          }
        }
        default -> {}
      }
    }
  }

  int size() {
    return texts.size();
  }

  String get(int index) {
    return texts.get(index);
  }

  boolean is(int index, String text) {
    return index >= 0 && index < texts.size() && texts.get(index).equals(text);
  }

  /** Returns the token after the one at an index, or after the parentheses that begin there. */
  int after(int index) {
    return Math.max(index, partners[index]) + 1;
  }

  /** Returns the first occurrence of a text outside of parentheses, or -1. */
  int find(String text, int from, int to) {
    for (int i = from; i < to; i = after(i)) {
      if (texts.get(i).equals(text)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the indices of a separator outside of parentheses. */
  List<Integer> all(String text, int from, int to) {
    List<Integer> found = new ArrayList<>();
    for (int i = from; i < to; i = after(i)) {
      if (texts.get(i).equals(text)) {
        found.add(i);
      }
    }
    return found;
  }

  boolean isName(int index) {
    char first = texts.get(index).charAt(0);
    return Character.isJavaIdentifierStart(first);
  }
}
