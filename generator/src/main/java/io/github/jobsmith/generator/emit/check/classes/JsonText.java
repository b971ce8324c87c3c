package io.github.jobsmith.generator.emit.check.classes;

import io.github.jobsmith.generator.ir.Literal;
import java.util.Map;

/** Values of a schema as JSON text again. */
final class JsonText {
  private JsonText() {}

  static String of(Literal value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(Literal value, StringBuilder out) {
    if (value instanceof Literal.Bool bool) {
      out.append(bool.value());
    } else if (value instanceof Literal.Num number) {
      out.append(number.value());
    } else if (value instanceof Literal.Str text) {
      writeString(text.value(), out);
    } else if (value instanceof Literal.Arr array) {
      String separator = "[";
      for (Literal item : array.items()) {
        out.append(separator);
        write(item, out);
        separator = ",";
      }
      out.append(array.items().isEmpty() ? "[]" : "]");
    } else if (value instanceof Literal.Obj object) {
      String separator = "{";
      for (Map.Entry<String, Literal> member : object.members().entrySet()) {
        out.append(separator);
        writeString(member.getKey(), out);
        out.append(':');
        write(member.getValue(), out);
        separator = ",";
      }
      out.append(object.members().isEmpty() ? "{}" : "}");
    } else {
      out.append("null");
    }
  }

  private static void writeString(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
