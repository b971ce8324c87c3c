package io.github.jobsmith.generator.emit.model;

import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Values of a schema as JSON. Recursive; the reader of the schema has limited the depth. */
final class LiteralText {
  private LiteralText() {}

  /** Returns compact JSON. */
  static String of(Literal value) {
    JsonWriter out = new JsonWriter();
    write(value, out);
    return new String(out.toByteArray(), StandardCharsets.UTF_8);
  }

  /** Returns the value as a document. */
  static JsonDocument document(Literal value) {
    JsonWriter out = new JsonWriter();
    write(value, out);
    return out.toDocument(JsonLimits.DEFAULT);
  }

  /** Whether a value of the schema equals a value of a document. */
  static boolean equal(Literal value, JsonDocument doc, int node) {
    return JsonValue.of(document(value), 0).equals(JsonValue.of(doc, node));
  }

  private static void write(Literal value, JsonWriter out) {
    if (value instanceof Literal.Obj object) {
      out.startObject();
      for (Map.Entry<String, Literal> member : object.members().entrySet()) {
        write(member.getValue(), out.name(member.getKey()));
      }
      out.endObject();
    } else if (value instanceof Literal.Arr array) {
      out.startArray();
      for (Literal item : array.items()) {
        write(item, out);
      }
      out.endArray();
    } else if (value instanceof Literal.Str text) {
      out.string(text.value());
    } else if (value instanceof Literal.Num number) {
      out.number(number.value());
    } else if (value instanceof Literal.Bool flag) {
      out.bool(flag.value());
    } else {
      out.nullValue();
    }
  }
}
