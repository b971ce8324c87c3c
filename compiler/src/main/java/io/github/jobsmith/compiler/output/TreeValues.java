package io.github.jobsmith.compiler.output;

import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.JsonWriter;

/** Values of schema texts as values of documents. */
final class TreeValues {
  private TreeValues() {}

  static JsonValue of(JsonTree tree) {
    JsonWriter out = new JsonWriter();
    write(tree, out);
    return JsonValue.of(out.toDocument(JsonLimits.DEFAULT), 0);
  }

  private static void write(JsonTree tree, JsonWriter out) {
    if (tree instanceof JsonTree.Bool bool) {
      out.bool(bool.value());
    } else if (tree instanceof JsonTree.Num number) {
      out.number(number.value());
    } else if (tree instanceof JsonTree.Str text) {
      out.string(text.value());
    } else if (tree instanceof JsonTree.Arr array) {
      out.startArray();
      array.items().forEach(item -> write(item, out));
      out.endArray();
    } else if (tree instanceof JsonTree.Obj object) {
      out.startObject();
      object.members().forEach((name, member) -> write(member.value(), out.name(name)));
      out.endObject();
    } else {
      out.nullValue();
    }
  }
}
