package io.github.jobsmith.generated.pattern;

import io.github.jobsmith.json.JsonDocument;

/** A pattern that every text matches, such as {@code .*}. */
final class EveryText extends TextPattern {
  static final EveryText INSTANCE = new EveryText();

  private EveryText() {}

  @Override
  public boolean matches(String text) {
    return true;
  }

  @Override
  public boolean matches(byte[] utf8, int from, int to) {
    return true;
  }

  @Override
  boolean matches(JsonDocument document, int from, int to) {
    return true;
  }

  @Override
  boolean matchesEscaped(JsonDocument document, int from, int to) {
    return true;
  }
}
