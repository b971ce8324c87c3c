package io.github.jobsmith.generator.ir;

import io.github.jobsmith.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes literals of a schema as JSON text. */
public final class JsonText {
  private JsonText() {}

  public static String of(Literal value) {
    JsonWriter out = new JsonWriter();
    write(value, out);
    return new String(out.toByteArray(), StandardCharsets.UTF_8);
  }

  private static void write(Literal value, JsonWriter out) {
    if (value instanceof Literal.Bool bool) {
      out.bool(bool.value());
    } else if (value instanceof Literal.Num number) {
      out.number(number.plain());
    } else if (value instanceof Literal.Str text) {
      out.string(text.value());
    } else if (value instanceof Literal.Arr array) {
      out.startArray();
      for (Literal item : array.items()) {
        write(item, out);
      }
      out.endArray();
    } else if (value instanceof Literal.Obj object) {
      out.startObject();
      for (Map.Entry<String, Literal> member : object.members().entrySet()) {
        write(member.getValue(), out.name(member.getKey()));
      }
      out.endObject();
    } else {
      out.nullValue();
    }
  }
}
