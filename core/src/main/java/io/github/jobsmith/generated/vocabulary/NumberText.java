package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.json.JsonDocument;

/** Formats numbers for messages: as written, unless too long. */
final class NumberText {
  private static final int SHOWN = 24;

  private NumberText() {}

  static String of(JsonDocument doc, int node) {
    String text = doc.numberText(node);
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
