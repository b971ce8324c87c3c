package io.github.jobsmith.generated.format;

import io.github.jobsmith.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/** Rewrites a string without escapes, so that in-place parsers need not handle escapes. */
final class PlainText {
  private PlainText() {}

  /**
   * Returns a document that consists of the same string without escapes; null if that is impossible
   * because of characters other than printable ASCII, a quote or a backslash.
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
