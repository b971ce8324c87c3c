package io.github.jobsmith.generated.format;

import io.github.jobsmith.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Spells a string without escapes, so that readers that look at bytes in place need know no
 * escapes.
 */
final class PlainText {
  private PlainText() {}

  /**
   * A document that consists of the same string, plain; null when that is impossible, as the string
   * has characters besides printable ASCII, a quote or a backslash.
   */
  static @Nullable JsonDocument of(JsonDocument doc, int node) {
    if (!doc.isString(node) || !doc.hasEscapes(node)) {
      return null;
    }
    String text = doc.string(node);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return null;
      }
    }
    return JsonDocument.parse('"' + text + '"');
  }
}
