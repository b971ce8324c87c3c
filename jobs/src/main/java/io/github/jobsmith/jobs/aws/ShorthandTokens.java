package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.text.TemplateTokens;
import io.github.jobsmith.validation.ValidationOptions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the template tokens in shorthand that are placeholders, because shorthand has another
 * meaning for braces: {@code minutes={{ n }}}. The reader gets letters instead, as many as the
 * token has, so that all places remain the same. For one text.
 */
final class ShorthandTokens {
  /** The letter of the first token; each has its own, of those for private use. */
  private static final char FIRST = '\uE000';

  private static final int MOST = 6000;

  private final List<String> tokens = new ArrayList<>();
  private final String masked;

  ShorthandTokens(String text, ValidationOptions options) {
    this.masked = masked(text, options);
  }

  private String masked(String text, ValidationOptions options) {
    StringBuilder out = new StringBuilder(text);
    for (int at = 0; at < text.length(); ) {
      int end = TemplateTokens.end(text, at);
      if (end > at && tokens.size() < MOST && options.isPlaceholder(text.substring(at, end))) {
        char letter = (char) (FIRST + tokens.size());
        if (text.indexOf(letter) >= 0) {
          tokens.clear();
          return text;
        }
        tokens.add(text.substring(at, end));
        while (at < end) {
          out.setCharAt(at++, letter);
        }
      } else {
        at++;
      }
    }
    return out.toString();
  }

  /** Returns the first token in braces that was left in a text; null if there is none. */
  static @Nullable String left(String text) {
    return TemplateTokens.firstInBraces(text)
        .map(TemplateTokens.Token::text)
        .filter(token -> token.startsWith("{"))
        .orElse(null);
  }

  /** Returns the text without its tokens. */
  String masked() {
    return masked;
  }

  /** Returns members with the tokens in their values. */
  Value.Members restored(Value.Members value) {
    if (tokens.isEmpty()) {
      return value;
    }
    List<Value.Member> members = new ArrayList<>();
    for (Value.Member each : value.members()) {
      String name = restored(each.name());
      members.add(new Value.Member(name, each.start(), each.end(), restored(each.value())));
    }
    return new Value.Members(members, value.start(), value.end());
  }

  private Value restored(Value value) {
    if (value instanceof Value.Members members) {
      return restored(members);
    }
    if (value instanceof Value.Items list) {
      List<Value> items = list.items().stream().map(this::restored).toList();
      return new Value.Items(items, list.start(), list.end());
    }
    return value instanceof Value.Str text
        ? new Value.Str(restored(text.text()), text.start(), text.end())
        : value;
  }

  private String restored(String text) {
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      int token = text.charAt(at) - FIRST;
      if (token >= 0 && token < tokens.size()) {
        out.append(tokens.get(token));
        at += tokens.get(token).length();
      } else {
        out.append(text.charAt(at++));
      }
    }
    return out.toString();
  }
}
