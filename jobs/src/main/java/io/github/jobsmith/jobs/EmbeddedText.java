package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text in a file of another tool that is JSON once the tool has substituted values in it.
 *
 * @param node the value that supplies it
 * @param pieces the strings of which it consists, and values that are computed
 * @param isSubstituted whether every <code>${…}</code> in it is replaced
 */
record EmbeddedText(int node, List<Integer> pieces, boolean isSubstituted) {
  /** The content of a string that stands for a value that is computed. */
  private static final String COMPUTED = "${";

  /** What stands for a computed piece of a text. */
  static final String PIECE = "${?}";

  private static final byte[][] OPEN = {
    COMPUTED.getBytes(StandardCharsets.UTF_8), "<aws.scheduler.".getBytes(StandardCharsets.UTF_8)
  };
  private static final byte[] CLOSE = {'}', '>'};

  /** Returns the text that a value supplies; null if the value is unknown or not a text. */
  static @Nullable EmbeddedText of(JsonDocument document, int node) {
    String tag = EmbeddedForm.tag(document, node);
    if (!tag.isEmpty()) {
      return of(document, node, "Fn::" + tag.substring(1));
    }
    if (document.isObject(node) && document.size(node) == 1) {
      return of(document, node + 1, document.name(node + 1));
    }
    return document.isString(node) ? new EmbeddedText(node, List.of(node), false) : null;
  }

  /** Returns the text of a value in Terraform, which replaces every <code>${…}</code>. */
  static @Nullable EmbeddedText ofTerraform(JsonDocument document, int node) {
    return document.isString(node)
        ? new EmbeddedText(node, List.of(node), document.string(node).contains(COMPUTED))
        : null;
  }

  private static @Nullable EmbeddedText of(JsonDocument document, int node, String function) {
    return switch (function) {
      case "Fn::Sub" -> substituted(document, node);
      case "Fn::Join" -> joined(document, node);
      default -> null;
    };
  }

  /** Returns the text of {@code Fn::Join} with a separator that is known. */
  private static @Nullable EmbeddedText joined(JsonDocument document, int node) {
    if (!document.isArray(node) || document.size(node) != 2) {
      return null;
    }
    int separator = node + 1;
    int list = document.next(separator);
    if (!isText(document, separator) || !document.isArray(list) || document.size(list) == 0) {
      return null;
    }
    boolean separated = !document.string(separator).isEmpty();
    List<Integer> pieces = new ArrayList<>();
    for (int each = list + 1; each < document.next(list); each = document.next(each)) {
      if (separated && !pieces.isEmpty()) {
        pieces.add(separator);
      }
      pieces.add(each);
    }
    return pieces.size() == 1 && !isText(document, pieces.get(0))
        ? null
        : new EmbeddedText(node, List.copyOf(pieces), true);
  }

  /** Whether a piece is not known. */
  boolean isComputedPiece(JsonDocument document, int piece) {
    return pieces.size() > 1 && !isText(document, piece);
  }

  /** Whether a value is a string that no function computes. */
  private static boolean isText(JsonDocument document, int node) {
    return document.isString(node) && EmbeddedForm.tag(document, node).isEmpty();
  }

  /** Returns the text of {@code Fn::Sub}, which is the first item if there are values for it. */
  private static @Nullable EmbeddedText substituted(JsonDocument document, int node) {
    int text = document.isArray(node) && document.size(node) > 0 ? node + 1 : node;
    return document.isString(text)
        ? new EmbeddedText(text, List.of(text), document.string(text).contains(COMPUTED))
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
