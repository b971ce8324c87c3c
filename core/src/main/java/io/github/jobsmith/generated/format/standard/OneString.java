package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Documents that consist of one string, node 0, so that strings with escapes, and text that is not
 * a value of a document, can be matched in place.
 */
final class OneString {
  private static final byte DELETE = 0x7F;

  /** The string was parsed before, so limits have been checked. */
  private static final JsonLimits LIMITS =
      JsonLimits.DEFAULT.withMaxBytes(Integer.MAX_VALUE - 8).withMaxStringBytes(Integer.MAX_VALUE);

  private OneString() {}

  /** Returns a document for the text, written with the necessary escapes. */
  static JsonDocument of(String text) {
    return new JsonWriter().string(text).toDocument(LIMITS);
  }

  /**
   * Returns a document for the text, written without escapes; quotes, backslashes and control
   * characters become U+007F.
   */
  static JsonDocument plain(String text) {
    return plain(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns a document for the text, written without escapes. Quotes, backslashes and control
   * characters, which need escapes, become U+007F: the grammars that treat any of these differently
   * reject U+007F, too.
   */
  static JsonDocument plain(byte[] utf8) {
    byte[] json = new byte[utf8.length + 2];
    Arrays.fill(json, (byte) '"');
    for (int i = 0; i < utf8.length; i++) {
      byte b = utf8[i];
      json[i + 1] = b >= 0 && b < ' ' || b == '"' || b == '\\' ? DELETE : b;
    }
    return JsonDocument.parse(json, LIMITS);
  }
}
