package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Documents that consist of one string, node 0, so that what was written with escapes, or is no
 * value of a document at all, can be read in place like everything else.
 */
final class OneString {
  private static final byte DELETE = 0x7F;

  /** The string was read before, so it is within somebody's limits. */
  private static final JsonLimits LIMITS =
      JsonLimits.DEFAULT.withMaxBytes(Integer.MAX_VALUE - 8).withMaxStringBytes(Integer.MAX_VALUE);

  private OneString() {}

  /** The text, written with the escapes that it needs. */
  static JsonDocument of(String text) {
    return new JsonWriter().string(text).toDocument(LIMITS);
  }

  /** As {@link #plain(byte[])}. */
  static JsonDocument plain(String text) {
    return plain(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The text, written without escapes. Quotes, backslashes and control characters, which cannot be
   * written so, become U+007F: the grammars that care about any of these refuse U+007F as well.
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
