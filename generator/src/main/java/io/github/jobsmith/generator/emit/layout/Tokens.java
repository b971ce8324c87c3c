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

  /** The second characters of the operators. */
  private static final String SECOND = "=&|>:+-<";

  private final String[] texts;
  private final int[] partners;

  private Tokens(List<String> texts) {
    this.texts = texts.toArray(String[]::new);
    this.partners = pairs(this.texts);
  }

  /** Returns the tokens of a statement; its line ends are ignored. */
  static Tokens of(String statement) {
    List<String> texts = new ArrayList<>();
    char[] chars = statement.toCharArray();
    int at = 0;
    while (at < chars.length) {
      char c = chars[at];
      int end = at + 1;
      if (c <= ' ') {
        at = end;
        continue;
      } else if (c == '"' || c == '\'') {
        end = literalEnd(chars, at);
      } else if (c == '@' || isNamePart(c)) {
        end = nameEnd(chars, at);
      } else if (end < chars.length
          && SECOND.indexOf(chars[end]) >= 0
          && OPERATORS.contains(statement.substring(at, end + 1))) {
        end++;
      }
      texts.add(token(statement.substring(at, end)));
      at = end;
    }
    return new Tokens(texts);
  }

  /** Returns a token on one line: emitters may break lines between type arguments. */
  private static String token(String text) {
    return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s+", " ");
  }

  /** Returns the end of the string or character literal that begins at {@code from}. */
  static int literalEnd(char[] text, int from) {
    char quote = text[from];
    int at = from + 1;
    while (text[at] != quote) {
      at += text[at] == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  private static int nameEnd(char[] text, int from) {
    boolean number = Character.isDigit(text[from]);
    int at = from + 1;
    while (at < text.length && (isNamePart(text[at]) || number && text[at] == '.')) {
      at++;
    }
    if (at < text.length && text[at] == '<') {
      at = argumentsEnd(text, at);
    }
    while (at + 1 < text.length && text[at] == '[' && text[at + 1] == ']') {
      at += 2;
    }
    return at;
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || Character.isJavaIdentifierPart(c);
  }

  private static int argumentsEnd(char[] text, int from) {
    int depth = 0;
    int at = from;
    do {
      char c = text[at++];
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
    } while (depth > 0);
    return at;
  }

  private static int[] pairs(String[] texts) {
    int[] partners = new int[texts.length];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < partners.length; i++) {
      partners[i] = i;
      switch (texts[i]) {
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
    return partners;
  }

  int size() {
    return texts.length;
  }

  String get(int index) {
    return texts[index];
  }

  boolean is(int index, String text) {
    return index >= 0 && index < texts.length && texts[index].equals(text);
  }

  /** Returns the token after the one at an index, or after the parentheses that begin there. */
  int after(int index) {
    return Math.max(index, partners[index]) + 1;
  }

  /** Whether a token is the closing parenthesis of an annotation. */
  boolean endsAnnotation(int index) {
    return texts[index].equals(")")
        && partners[index] > 0
        && partners[index] < index
        && texts[partners[index] - 1].startsWith("@");
  }

  /** Returns the first occurrence of a text outside of parentheses, or -1. */
  int find(String text, int from, int to) {
    for (int i = from; i < to; i = after(i)) {
      if (texts[i].equals(text)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the indices of a separator outside of parentheses. */
  List<Integer> all(String text, int from, int to) {
    List<Integer> found = new ArrayList<>();
    for (int i = from; i < to; i = after(i)) {
      if (texts[i].equals(text)) {
        found.add(i);
      }
    }
    return found;
  }

  boolean isName(int index) {
    char first = texts[index].charAt(0);
    return first >= 'a' && first <= 'z' || Character.isJavaIdentifierStart(first);
  }
}
