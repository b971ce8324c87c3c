package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A string in a file of another tool whose text is JSON once the tool has substituted values in it.
 *
 * @param node the string
 * @param isSubstituted whether {@code Fn::Sub} replaces every <code>${…}</code> in it
 */
record EmbeddedText(int node, boolean isSubstituted) {
  /** The content of a string that stands for a value that is computed. */
  private static final String COMPUTED = "${";

  private static final byte[][] OPEN = {
    COMPUTED.getBytes(StandardCharsets.UTF_8), "<aws.scheduler.".getBytes(StandardCharsets.UTF_8)
  };
  private static final byte[] CLOSE = {'}', '>'};

  /** Returns the text that a value supplies; null if the value is unknown or not a text. */
  static @Nullable EmbeddedText of(JsonDocument document, int node) {
    String tag = EmbeddedForm.tag(document, node);
    if (tag.equals("!Sub")) {
      return substituted(document, node);
    }
    if (!tag.isEmpty()) {
      return null;
    }
    if (document.isObject(node)
        && document.size(node) == 1
        && document.name(node + 1).equals("Fn::Sub")) {
      return substituted(document, node + 1);
    }
    return document.isString(node) ? new EmbeddedText(node, false) : null;
  }

  /** Returns the text of {@code Fn::Sub}, which is the first item if there are values for it. */
  private static @Nullable EmbeddedText substituted(JsonDocument document, int node) {
    int text = document.isArray(node) && document.size(node) > 0 ? node + 1 : node;
    return document.isString(text)
        ? new EmbeddedText(text, document.string(text).contains(COMPUTED))
        : null;
  }

  /** Whether a value stands for one that is computed, after {@link #quoted}. */
  static boolean isComputed(JsonDocument document, int node) {
    return document.isString(node) && document.string(node).strip().equals(COMPUTED);
  }

  /**
   * Returns a text in which what is substituted outside of strings is a string of the same length,
   * so that the text can be JSON: <code>"${  "</code> for <code>${Max}</code>.
   */
  static byte[] quoted(byte[] text) {
    byte[] quoted = text;
    boolean inString = false;
    for (int at = 0; at < text.length; at++) {
      if (inString && text[at] == '\\') {
        at++;
      } else if (text[at] == '"') {
        inString = !inString;
      } else if (!inString) {
        int end = endOfSubstitution(text, at);
        if (end > at) {
          quoted = quoted == text ? text.clone() : quoted;
          quote(quoted, at, end);
          at = end;
        }
      }
    }
    return quoted;
  }

  /** Returns the last byte of the substitution that begins here; -1 if none does. */
  private static int endOfSubstitution(byte[] text, int from) {
    for (int kind = 0; kind < OPEN.length; kind++) {
      byte[] open = OPEN[kind];
      int inner = from + open.length;
      if (inner < text.length && Arrays.equals(text, from, inner, open, 0, open.length)) {
        for (int at = inner; at < text.length && text[at] != '\n' && text[at] != '"'; at++) {
          if (text[at] == CLOSE[kind]) {
            return at > inner ? at : -1;
          }
          if (text[at] == open[0]) {
            return -1;
          }
        }
      }
    }
    return -1;
  }

  private static void quote(byte[] text, int from, int end) {
    byte[] open = text[from] == OPEN[0][0] ? OPEN[0] : OPEN[1];
    text[from] = '"';
    System.arraycopy(open, 0, text, from + 1, open.length);
    Arrays.fill(text, from + 1 + open.length, end, (byte) ' ');
    text[end] = '"';
  }

  /** Whether a text that is not JSON can become JSON when other tools have processed it. */
  boolean canBecomeJson(byte[] text) {
    String start = new String(text, 0, Math.min(text.length, 64), StandardCharsets.UTF_8).strip();
    return isSubstituted
        || quoted(text) != text
        || start.startsWith("{{")
        || start.startsWith("{%")
        || start.startsWith("<%");
  }
}
