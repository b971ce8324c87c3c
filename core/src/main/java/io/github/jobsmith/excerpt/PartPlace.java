package io.github.jobsmith.excerpt;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.Position;
import io.github.jobsmith.json.SourcePlaces;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a part of a string is in the source text.
 *
 * @param offset in bytes from the start of the text
 * @param length in bytes, at least 1
 */
public record PartPlace(int offset, int length) {
  /**
   * Returns the place of the characters {@code [from, to)} of a string; null if it is not known,
   * because a text other than JSON writes the string differently.
   */
  public static @Nullable PartPlace of(JsonDocument document, int node, int from, int to) {
    SourcePlaces source = document.source();
    if (source == null) {
      int start = inJson(document, node, from);
      return new PartPlace(start, Math.max(1, inJson(document, node, to) - start));
    }
    String text = document.string(node);
    int at = indexOf(source, document.offset(node), text.getBytes(StandardCharsets.UTF_8));
    if (at < 0) {
      return null;
    }
    int start = at + utf8Length(text.substring(0, from));
    return new PartPlace(start, Math.max(1, utf8Length(text.substring(from, to))));
  }

  /** Returns line and column. */
  public Position position(JsonDocument document) {
    SourcePlaces source = document.source();
    return source == null ? document.position(offset) : source.positionInText(offset);
  }

  /** Returns the offset of a character of the decoded string in the JSON text. */
  private static int inJson(JsonDocument document, int node, int index) {
    int at = document.start(node);
    int end = document.end(node);
    int units = 0;
    while (at < end && units < index) {
      byte b = document.byteAt(at);
      if (b == '\\') {
        at += document.byteAt(at + 1) == 'u' ? 6 : 2;
        units++;
      } else {
        at++;
        while (at < end && (document.byteAt(at) & 0xC0) == 0x80) {
          at++;
        }
        units += (b & 0xF8) == 0xF0 ? 2 : 1;
      }
    }
    return at;
  }

  /** Returns where the content of a value is written literally in the source text, or -1. */
  private static int indexOf(SourcePlaces source, int offset, byte[] content) {
    int last = source.end(offset) - content.length;
    // A quote may precede the content; anything else is another way of writing it.
    for (int at = source.start(offset); at <= Math.min(last, source.start(offset) + 1); at++) {
      int i = 0;
      while (i < content.length && source.byteAt(at + i) == content[i]) {
        i++;
      }
      if (i == content.length) {
        return at;
      }
    }
    return -1;
  }

  private static int utf8Length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
