package io.github.jobsmith.generator.source;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the tree of a parsed document. Recursive: the reader has limited the depth. */
final class JsonTreeBuilder {
  private final JsonDocument document;
  private final String name;

  private JsonTreeBuilder(JsonDocument document, String name) {
    this.document = document;
    this.name = name;
  }

  /**
   * Returns the tree of a document.
   *
   * @param name the name of the document in locations
   */
  static JsonTree of(JsonDocument document, String name) throws SchemaReadException {
    JsonTreeBuilder builder = new JsonTreeBuilder(document, name);
    for (int member : document.duplicateMembers()) {
      throw new SchemaReadException(
          builder.at(document.nameOffset(member)),
          "member " + Printable.quoted(document.name(member)) + " occurs more than once",
          "remove or rename one of them");
    }
    return builder.value(0);
  }

  private JsonTree value(int node) throws SchemaReadException {
    SourceLocation location = at(document.offset(node));
    return switch (document.kind(node)) {
      case OBJECT -> object(node, location);
      case ARRAY -> array(node, location);
      case STRING -> new JsonTree.Str(document.string(node), location);
      case NUMBER -> number(node, location);
      case BOOLEAN -> new JsonTree.Bool(document.booleanValue(node), location);
      case NULL -> new JsonTree.Null(location);
    };
  }

  private JsonTree object(int node, SourceLocation location) throws SchemaReadException {
    Map<String, JsonTree.Member> members = new LinkedHashMap<>();
    int end = document.next(node);
    for (int member = node + 1; member < end; member = document.next(member)) {
      SourceLocation key = at(document.nameOffset(member));
      members.put(document.name(member), new JsonTree.Member(key, value(member)));
    }
    return new JsonTree.Obj(members, location);
  }

  private JsonTree array(int node, SourceLocation location) throws SchemaReadException {
    List<JsonTree> items = new ArrayList<>(document.size(node));
    int end = document.next(node);
    for (int item = node + 1; item < end; item = document.next(item)) {
      items.add(value(item));
    }
    return new JsonTree.Arr(items, location);
  }

  private JsonTree number(int node, SourceLocation location) throws SchemaReadException {
    try {
      return new JsonTree.Num(document.decimal(node), document.numberText(node), location);
    } catch (ArithmeticException e) {
      throw new SchemaReadException(
          location, "the exponent of the number is too large", "write a smaller exponent");
    }
  }

  private SourceLocation at(int offset) {
    return new SourceLocation(name, document, offset);
  }
}
