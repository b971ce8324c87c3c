package io.github.jobsmith.yaml;

import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.Sentence;
import io.github.jobsmith.text.TemplateTokens;
import java.nio.charset.StandardCharsets;

/**
 * Detects templates of Helm, Jinja and similar tools: text from which YAML is generated, but which
 * is not YAML itself.
 */
final class YamlTemplates {
  static final Sentence MESSAGE = Sentence.of(MessageKey.YAML_TEMPLATE, "`{{`", "`{%`");

  static final MessageKey TOKEN = MessageKey.YAML_TOKEN;

  private YamlTemplates() {}

  /** Whether a token that is not in braces, such as {@code @x@}, begins at a place. */
  static boolean beginsAt(byte[] text, int offset) {
    int length = Math.min(text.length - offset, TemplateTokens.LONGEST);
    return length > 0
        && (text[offset] == '%' || text[offset] == '@')
        && TemplateTokens.begins(new String(text, offset, length, StandardCharsets.ISO_8859_1));
  }

  /** Returns the start of a pair of braces that includes the place; -1 if there is none. */
  static int at(byte[] text, int offset) {
    for (int first = Math.max(0, offset - 1); first <= offset; first++) {
      if (first + 1 < text.length && text[first] == '{' && text[first + 1] == '{') {
        return first;
      }
    }
    return -1;
  }

  /** Returns the start of a template in the line of a place; -1 if there is none. */
  static int inLineOf(byte[] text, int offset) {
    int start = Math.min(offset, text.length);
    while (start > 0 && !isLineEnd(text[start - 1])) {
      start--;
    }
    for (int i = start; i + 1 < text.length && !isLineEnd(text[i]); i++) {
      if (text[i] == '{' && (text[i + 1] == '{' || text[i + 1] == '%')) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }
}
