package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The type of a member of a request, read from the schema of the operation. The AWS CLI has the
 * same types from the service model.
 */
final class Shape {
  private static final MemberName REF = MemberName.of("$ref");
  private static final MemberName TYPE = MemberName.of("type");
  private static final MemberName PROPERTIES = MemberName.of("properties");
  private static final MemberName ITEMS = MemberName.of("items");
  private static final MemberName OTHERS = MemberName.of("additionalProperties");
  private static final MemberName REQUIRED = MemberName.of("required");
  private static final MemberName SENSITIVE = MemberName.of("x-sensitive");

  /** More references than any schema needs, in case they form a circle. */
  private static final int REFERENCES = 50;

  /** The kinds of types. */
  enum Kind {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    LIST,
    STRUCTURE,
    MAP
  }

  private final SchemaTexts schemas;
  private final JsonDocument document;
  private final int node;

  private Shape(SchemaTexts schemas, JsonDocument document, int node) {
    this.schemas = schemas;
    this.document = document;
    this.node = node;
  }

  /**
   * Returns the shape of a request.
   *
   * @param file of the schema, a resource of the module {@code schema}
   */
  static Shape of(SchemaTexts schemas, String file) {
    return new Shape(schemas, schemas.read(file), 0).resolved();
  }

  private Shape resolved() {
    Shape shape = this;
    for (int i = 0; i < REFERENCES; i++) {
      int reference = shape.document.find(shape.node, REF);
      if (reference < 0) {
        return shape;
      }
      shape = shape.referred(shape.document.string(reference));
    }
    throw new IllegalStateException("the references of the schema form a circle");
  }

  private Shape referred(String reference) {
    int hash = reference.indexOf('#');
    String file = hash < 0 ? reference : reference.substring(0, hash);
    JsonDocument in =
        file.isEmpty() ? document : schemas.read(file.substring(file.lastIndexOf('/') + 1));
    int target = in.resolve(0, hash < 0 ? "" : reference.substring(hash + 1));
    if (target < 0) {
      throw new IllegalStateException("the schema refers to " + reference + ", which is missing");
    }
    return new Shape(schemas, in, target);
  }

  Kind kind() {
    int type = document.find(node, TYPE);
    return switch (type < 0 ? "" : document.string(type)) {
      case "array" -> Kind.LIST;
      case "integer" -> Kind.INTEGER;
      case "number" -> Kind.DECIMAL;
      case "boolean" -> Kind.BOOLEAN;
      case "object" -> document.find(node, PROPERTIES) < 0 ? Kind.MAP : Kind.STRUCTURE;
      default -> Kind.TEXT;
    };
  }

  /** Whether values, or the values of a map, must not be shown. */
  boolean isSecret() {
    return document.find(node, SENSITIVE) >= 0
        || kind() == Kind.MAP && document.find(document.find(node, OTHERS), SENSITIVE) >= 0;
  }

  /** Whether the AWS CLI accepts shorthand: for structures and maps, and for lists of them. */
  boolean hasShorthand() {
    return switch (kind()) {
      case STRUCTURE, MAP -> true;
      case LIST -> item().isCompound();
      default -> false;
    };
  }

  private boolean isCompound() {
    return kind() == Kind.STRUCTURE || kind() == Kind.MAP || kind() == Kind.LIST;
  }

  /** Returns the shape of the items of a list. */
  Shape item() {
    return child(document.find(node, ITEMS));
  }

  /** Returns the shape of the values of a map. */
  Shape value() {
    return child(document.find(node, OTHERS));
  }

  /** Returns the shape of a member of a structure; null if it has no such member. */
  @Nullable Shape member(String name) {
    int found = document.find(document.find(node, PROPERTIES), MemberName.of(name));
    return found < 0 ? null : child(found);
  }

  /** Returns the members of a structure in the order of the schema. */
  Map<String, Shape> members() {
    Map<String, Shape> members = new LinkedHashMap<>();
    int properties = document.find(node, PROPERTIES);
    for (int member = properties + 1;
        member < document.next(properties);
        member = document.next(member)) {
      members.put(document.name(member), child(member));
    }
    return members;
  }

  /** Returns the names of the required members of a structure. */
  Set<String> required() {
    Set<String> names = new LinkedHashSet<>();
    int required = document.find(node, REQUIRED);
    for (int item = required + 1; required >= 0 && item < document.next(required); item++) {
      names.add(document.string(item));
    }
    return names;
  }

  private Shape child(int found) {
    return new Shape(schemas, document, found).resolved();
  }
}
