package io.github.jobsmith.compiler;

import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaReadException;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.Position;
import io.github.jobsmith.json.SourcePlaces;
import io.github.jobsmith.text.Printable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document as the tree that schemas are made of, with the places of its YAML. */
final class YamlSchemaTree {
  private final JsonDocument document;
  private final String name;

  /**
   * A tree.
   *
   * @param name what the places call the document
   */
  YamlSchemaTree(JsonDocument document, String name) {
    this.document = document;
    this.name = name;
  }

  JsonTree root() throws SchemaReadException {
    for (int member : document.duplicateMembers()) {
      throw new SchemaReadException(
          at(document.nameOffset(member)),
          "the member \""
              + Printable.escape(document.name(member))
              + "\" occurs twice in one object",
          "remove or rename one of them");
    }
    return value(0);
  }

  /** The reader of the document has bounded its depth. */
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
      BigDecimal value = document.decimal(node);
      return new JsonTree.Num(value, document.numberText(node), location);
    } catch (ArithmeticException e) {
      throw new SchemaReadException(
          location, "the exponent of the number is too large", "write a smaller exponent");
    }
  }

  private SourceLocation at(int offset) {
    Position position = document.position(offset);
    SourcePlaces source = document.source();
    int start = source == null ? offset : source.start(offset);
    return new SourceLocation(name, position.line(), position.column(), start);
  }
}
