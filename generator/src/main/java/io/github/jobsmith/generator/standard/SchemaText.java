package io.github.jobsmith.generator.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes JSON for readers: what fits on a line is on one line. */
final class SchemaText {
  private static final int WIDTH = 120;

  private SchemaText() {}

  /**
   * Returns the text, with a line break at the end.
   *
   * @param value of maps, lists, strings, and any other values that are written as they are
   */
  static String of(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, 0, 0, out);
    return out.append('\n').toString();
  }

  /**
   * Writes a value.
   *
   * @param indent the indentation of the line
   * @param used the number of characters before the value on its line, and of those behind it
   */
  private static void write(Object value, int indent, int used, StringBuilder out) {
    String line = line(value);
    boolean empty = line.length() == 2;
    if (empty || used + line.length() <= WIDTH && indent > 0 || isScalar(value)) {
      out.append(line);
      return;
    }
    String inner = " ".repeat(indent + 2);
    boolean object = value instanceof Map;
    out.append(object ? "{" : "[");
    String separator = "\n";
    for (Object part : object ? ((Map<?, ?>) value).entrySet() : (List<?>) value) {
      String name = part instanceof Map.Entry<?, ?> entry ? quoted(entry.getKey()) + ": " : "";
      Object content = part instanceof Map.Entry<?, ?> entry ? entry.getValue() : part;
      out.append(separator).append(inner).append(name);
      write(content, indent + 2, indent + 3 + name.length(), out);
      separator = ",\n";
    }
    out.append('\n').append(" ".repeat(indent)).append(object ? '}' : ']');
  }

  private static boolean isScalar(Object value) {
    return !(value instanceof Map) && !(value instanceof List);
  }

  private static String line(Object value) {
    if (value instanceof Map<?, ?> object) {
      List<String> members = new ArrayList<>();
      object.forEach((name, member) -> members.add(quoted(name) + ": " + line(member)));
      return "{" + String.join(", ", members) + "}";
    }
    if (value instanceof List<?> array) {
      return "[" + String.join(", ", array.stream().map(SchemaText::line).toList()) + "]";
    }
    return value instanceof String ? quoted(value) : value.toString();
  }

  private static String quoted(Object text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toString().toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
