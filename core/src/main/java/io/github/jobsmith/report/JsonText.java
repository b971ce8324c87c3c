package io.github.jobsmith.report;

import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.text.Printable;
import java.util.List;
import java.util.Map;

/**
 * Indented JSON text. The caller is responsible for the grammar; this class writes commas,
 * indentation and escapes.
 */
final class JsonText {
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private boolean empty;

  /**
   * @param depth how deep the text will stand in what surrounds it, in steps of two spaces
   */
  JsonText(int depth) {
    this.depth = depth;
  }

  JsonText open(char bracket) {
    text.append(bracket);
    depth++;
    empty = true;
    return this;
  }

  JsonText close(char bracket) {
    depth--;
    if (!empty) {
      newLine();
    }
    text.append(bracket);
    empty = false;
    return this;
  }

  /** Begins a member of an object. */
  JsonText member(String name) {
    item();
    text.append('"').append(name).append("\": ");
    return this;
  }

  /** Begins a member of an object whose name may need escapes. */
  JsonText named(String name) {
    return item().string(name).literal(": ");
  }

  /** Begins an item of an array. */
  JsonText item() {
    if (!empty) {
      text.append(',');
    }
    empty = false;
    newLine();
    return this;
  }

  JsonText literal(String token) {
    text.append(token);
    return this;
  }

  JsonText string(String value) {
    text.append('"');
    int point;
    for (int i = 0; i < value.length(); i += Character.charCount(point)) {
      point = value.codePointAt(i);
      switch (point) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\t' -> text.append("\\t");
        case '\r' -> text.append("\\r");
        default -> {
          if (Printable.isSafe(point)) {
            text.appendCodePoint(point);
          } else {
            escape(point);
          }
        }
      }
    }
    text.append('"');
    return this;
  }

  private void escape(int point) {
    if (point > 0xFFFF) {
      Printable.appendEscape(text, Character.highSurrogate(point));
      Printable.appendEscape(text, Character.lowSurrogate(point));
    } else {
      Printable.appendEscape(text, (char) point);
    }
  }

  /** Writes an array of strings on one line. */
  JsonText strings(List<String> values) {
    text.append('[');
    String separator = "";
    for (String value : values) {
      text.append(separator);
      string(value);
      separator = ", ";
    }
    text.append(']');
    return this;
  }

  /** Writes a value on one line. */
  JsonText value(JsonValue value) {
    switch (value.kind()) {
      case STRING -> string(value.asString());
      case ARRAY -> {
        text.append('[');
        String separator = "";
        for (JsonValue item : value.items()) {
          text.append(separator);
          value(item);
          separator = ", ";
        }
        text.append(']');
      }
      case OBJECT -> {
        text.append('{');
        String separator = "";
        for (Map.Entry<String, JsonValue> member : value.members().entrySet()) {
          text.append(separator);
          string(member.getKey()).literal(": ").value(member.getValue());
          separator = ", ";
        }
        text.append('}');
      }
      default -> text.append(value);
    }
    return this;
  }

  private void newLine() {
    text.append('\n').append("  ".repeat(depth));
  }

  CharSequence text() {
    return text;
  }
}
