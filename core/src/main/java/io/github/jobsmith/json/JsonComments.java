package io.github.jobsmith.json;

import io.github.jobsmith.json.JsonSyntaxException.Kind;
import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.Sentence;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON with comments (JSONC), as the configuration files of many editors are written: {@code
 * //} to the end of the line, {@code /* … *}{@code /}, and a comma after the last member or item.
 * Everything else is as in {@link JsonDocument#parse(byte[])}. Positions are those of the text.
 */
public final class JsonComments {
  private final byte[] text;
  private final byte[] plain;
  private final JsonLimits limits;

  private JsonComments(byte[] text, JsonLimits limits) {
    this.text = text;
    this.plain = text.clone();
    this.limits = limits;
  }

  /**
   * Parses a text within the given limits. The array is not copied and must not be changed
   * afterwards.
   *
   * @throws JsonSyntaxException if the text without comments and trailing commas is not exactly one
   *     JSON value in UTF-8, or the text exceeds a limit
   */
  public static JsonDocument parse(byte[] utf8, JsonLimits limits) {
    JsonInput.checkSize(utf8, limits);
    return new JsonComments(utf8, limits).parse();
  }

  /**
   * Finds the commas after the last member or item of a text that is JSON without them.
   *
   * @param utf8 the text; not changed
   * @param from where the JSON begins in it, such as after a byte order mark
   * @return their offsets, in order; null if the text is not JSON without them either, because of a
   *     comment for example
   */
  public static int @Nullable [] trailingCommas(byte[] utf8, int from) {
    byte[] text = from == 0 ? utf8 : Arrays.copyOfRange(utf8, from, utf8.length);
    JsonLimits limits = JsonLimits.DEFAULT.withMaxBytes(Math.max(1, text.length));
    JsonComments comments = new JsonComments(text, limits);
    try {
      comments.blank();
      int[] commas = new int[0];
      int count = 0;
      for (int at = 0; at < text.length; at++) {
        if (comments.plain[at] == ' ' && text[at] == ',') {
          commas = count == commas.length ? Arrays.copyOf(commas, count * 2 + 8) : commas;
          commas[count++] = at + from;
        } else if (comments.plain[at] != text[at]) {
          return null;
        }
      }
      JsonDocument.parse(comments.plain, limits);
      return Arrays.copyOf(commas, count);
    } catch (JsonSyntaxException e) {
      return null;
    }
  }

  private JsonDocument parse() {
    blank();
    JsonDocument document =
        JsonReader.read(plain, limits, new Faults(plain, text, TextPosition.START));
    return document.ofText(text);
  }

  /** Replaces comments and trailing commas by spaces. */
  private void blank() {
    // The last comma that only spaces and comments follow, and whether a value precedes it.
    int comma = -1;
    byte before = 0;
    int at = 0;
    while (at < text.length) {
      byte b = text[at];
      if (b == '"') {
        at = endOfString(at);
      } else if (b == '/' && at + 1 < text.length && isStar(text[at + 1])) {
        at = blankComment(at);
        continue;
      } else {
        at++;
      }
      if (b == ' ' || b == '\t' || b == '\r' || b == '\n') {
        continue;
      }
      if ((b == '}' || b == ']') && comma >= 0) {
        plain[comma] = ' ';
      }
      comma = b == ',' && isEndOfValue(before) ? at - 1 : -1;
      before = b;
    }
  }

  private static boolean isStar(byte b) {
    return b == '/' || b == '*';
  }

  private static boolean isEndOfValue(byte b) {
    return b != 0 && b != ',' && b != '[' && b != '{' && b != ':';
  }

  private int endOfString(int quote) {
    int at = quote + 1;
    while (at < text.length && text[at] != '"' && text[at] != '\n') {
      at += text[at] == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, text.length);
  }

  private int blankComment(int start) {
    boolean block = text[start + 1] == '*';
    int end = start + 2;
    if (block) {
      while (end + 1 < text.length && !(text[end] == '*' && text[end + 1] == '/')) {
        end++;
      }
      if (end + 1 >= text.length) {
        throw JsonSyntaxException.at(
            Kind.SYNTAX, Sentence.of(MessageKey.JSON_OPEN_COMMENT), text, start);
      }
      end += 2;
    } else {
      while (end < text.length && text[end] != '\n' && text[end] != '\r') {
        end++;
      }
    }
    requireUtf8(start, end);
    Arrays.fill(plain, start, end, (byte) ' ');
    return end;
  }

  private void requireUtf8(int start, int end) {
    int at = start;
    while (at < end) {
      int length = text[at] < 0 ? Utf8.sequence(text, at) : 1;
      if (length == 0) {
        throw JsonSyntaxException.notUtf8(text, at);
      }
      at += length;
    }
  }
}
