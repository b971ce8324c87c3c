package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.lower.context.NodeAllocator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns an outline into the shape of a node. Parts in common with the referenced node remain owned
 * by that node; new parts are owned by the node itself, or by new nodes if its shape has several
 * parts.
 */
final class ShapeOwners {
  private final NodeAllocator nodes;

  /** The first node with an outline of several parts, by these parts. */
  private final Map<List<Object>, SchemaNode> unions = new HashMap<>();

  ShapeOwners(NodeAllocator nodes) {
    this.nodes = nodes;
  }

  /** Sets the node's shape; returns the outline with an owner for each way. */
  Outline finish(Outline outline, SchemaNode node) {
    List<Way> ways = outline.ways();
    boolean nullable = outline.allows(JsonType.NULL);
    if (outline.allowsAll()) {
      node.shape(new Shape.Any(isPlain(ways, node) ? "" : "the value can have any type"));
      return outline;
    }
    if (ways.isEmpty()) {
      node.shape(nullable ? new Shape.NullShape() : new Shape.Any("no value is valid"));
      return outline;
    }
    if (ways.size() == 1 && !nullable) {
      SchemaNode owner = ways.get(0).owner();
      if (owner == null) {
        node.shape(Values.plain(ways.get(0).shape()));
      } else {
        node.shapeOf(owner);
      }
      return owned(outline, ways, List.of(node.model()));
    }
    List<SchemaNode> parts = ways.stream().map(way -> owner(way, node, ways.size())).toList();
    Outline owned = owned(outline, ways, parts);
    SchemaNode known = unions.putIfAbsent(key(owned), node);
    if (known != null) {
      node.shapeOf(known);
    } else if (ways.size() == 1) {
      node.shape(new Shape.NullableShape(parts.get(0)));
    } else {
      Shape union = union(owned);
      if (nullable) {
        SchemaNode part = nodes.part(node);
        part.name(node.definition(), node.title());
        part.annotate(node.notes().ofOnlyPart());
        part.shape(union);
        node.shape(new Shape.NullableShape(part));
      } else {
        node.shape(union);
      }
    }
    return owned;
  }

  /** Whether nothing in a schema suggests a type. */
  private static boolean isPlain(List<Way> ways, SchemaNode node) {
    return node.target().assertions().stream()
            .allMatch(assertion -> assertion.kinds().containsAll(Outline.TYPES))
        && ways.stream()
            .map(Way::shape)
            .allMatch(
                shape ->
                    shape instanceof Shape.BooleanShape
                        || shape instanceof Shape.StringShape
                        || shape instanceof Shape.DecimalShape
                        || shape instanceof Shape.ArrayShape array && array.item().acceptsAll()
                        || shape instanceof Shape.MapShape map && map.value().acceptsAll());
  }

  private SchemaNode owner(Way way, SchemaNode node, int ways) {
    if (way.owner() != null) {
      return way.owner();
    }
    SchemaNode part = nodes.part(node);
    if (ways == 1) {
      part.name(node.definition(), node.title());
      part.annotate(node.notes().ofOnlyPart());
    }
    part.shape(Values.plain(way.shape()));
    return part;
  }

  private static Outline owned(Outline outline, List<Way> ways, List<SchemaNode> owners) {
    Map<JsonType, List<Way>> all = new EnumMap<>(JsonType.class);
    for (JsonType type : Outline.TYPES) {
      List<Way> some = new ArrayList<>();
      for (Way way : outline.of(type)) {
        int at = type == JsonType.NULL ? -1 : index(ways, way);
        some.add(at < 0 ? way : way.ownedBy(owners.get(at)));
      }
      all.put(type, some);
    }
    return new Outline(all, outline.range());
  }

  private static int index(List<Way> ways, Way way) {
    for (int i = 0; i < ways.size(); i++) {
      if (ways.get(i) == way || ways.get(i).isSame(way) && ways.get(i).when().equals(way.when())) {
        return i;
      }
    }
    return -1;
  }

  private static Shape union(Outline owned) {
    List<Shape.Alternative> alternatives = new ArrayList<>();
    for (Way way : owned.ways()) {
      Set<JsonType> types = EnumSet.noneOf(JsonType.class);
      for (JsonType type : Outline.TYPES) {
        if (index(owned.of(type), way) >= 0) {
          types.add(type);
        }
      }
      boolean alone = types.stream().allMatch(type -> owned.of(type).size() == 1);
      alternatives.add(new Shape.Alternative(way.owner(), types, alone ? List.of() : way.when()));
    }
    return new Shape.UnionShape(alternatives);
  }

  /** Equal parts that are distinguished in the same way result in one type. */
  private static List<Object> key(Outline owned) {
    List<Object> key = new ArrayList<>();
    for (JsonType type : Outline.TYPES) {
      key.add(type);
      for (Way way : owned.of(type)) {
        key.add(way.owner() == null ? type : way.owner());
        way.when().forEach(all -> key.add(all.stream().map(SchemaNode::target).toList()));
      }
    }
    return key;
  }
}
