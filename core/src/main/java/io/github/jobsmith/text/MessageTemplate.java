package io.github.jobsmith.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A text with parameters in braces, such as {@code {member} is missing}. All other characters stand
 * for themselves; a brace without a name after it, too.
 */
public final class MessageTemplate {
  /** Texts and names of parameters by turns, beginning with a text. */
  private final List<String> parts;

  private MessageTemplate(List<String> parts) {
    this.parts = parts;
  }

  /** Parses a template. */
  public static MessageTemplate of(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int close = text.indexOf('}', open);
      if (close > open + 1 && isName(text, open + 1, close)) {
        parts.add(text.substring(from, open));
        parts.add(text.substring(open + 1, close));
        from = close + 1;
      }
    }
    parts.add(text.substring(from));
    return new MessageTemplate(parts);
  }

  private static boolean isName(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return true;
  }

  /** Returns the names of the parameters. */
  public Set<String> parameters() {
    return new TreeSet<>(inOrder());
  }

  /** Returns the names of the parameters as they occur. */
  List<String> inOrder() {
    List<String> names = new ArrayList<>();
    for (int i = 1; i < parts.size(); i += 2) {
      names.add(parts.get(i));
    }
    return names;
  }

  /** Returns the text with values instead of the parameters. */
  public String fill(Function<String, Object> values) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      text.append(i % 2 == 0 ? parts.get(i) : values.apply(parts.get(i)));
    }
    return text.toString();
  }
}
