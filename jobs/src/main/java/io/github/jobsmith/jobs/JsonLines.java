package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.yaml.part.TextPart;
import java.util.ArrayList;
import java.util.List;

/** JSON Lines: one JSON value on each line. */
final class JsonLines {
  private JsonLines() {}

  /**
   * Whether a text that is not JSON is JSON Lines: its first line is an object, and the next one
   * begins with another.
   */
  static boolean matches(byte[] text, JsonLimits limits) {
    int first = end(text, 0);
    int next = first;
    while (next < text.length && isSpace(text[next])) {
      next++;
    }
    if (next >= text.length || text[next] != '{') {
      return false;
    }
    try {
      return JsonDocument.parse(new TextPart(text, 0, first, 1).bytes(), limits).isObject(0);
    } catch (JsonSyntaxException e) {
      return false;
    }
  }

  /** Returns the lines that are not blank. */
  static List<TextPart> split(byte[] text) {
    List<TextPart> parts = new ArrayList<>();
    int line = 1;
    for (int start = 0; start < text.length; line++) {
      int end = end(text, start);
      if (!isBlank(text, start, end)) {
        parts.add(new TextPart(text, start, end, line));
      }
      start = end + 1;
    }
    return parts;
  }

  private static int end(byte[] text, int start) {
    int end = start;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  private static boolean isBlank(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isSpace(text[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }
}
