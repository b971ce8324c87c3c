package io.github.jobsmith.generator.ir;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes shapes apart for whoever does not care which they are. */
final class ShapeParts {
  private ShapeParts() {}

  static List<SchemaNode> nodes(Shape shape) {
    if (shape instanceof Shape.ArrayShape array) {
      return List.of(array.item());
    } else if (shape instanceof Shape.TupleShape tuple) {
      return with(tuple.items(), tuple.rest());
    } else if (shape instanceof Shape.ObjectShape object) {
      return with(object.members().stream().map(Shape.Member::node).toList(), object.additional());
    } else if (shape instanceof Shape.MapShape map) {
      return List.of(map.value());
    } else if (shape instanceof Shape.NullableShape nullable) {
      return List.of(nullable.value());
    } else if (shape instanceof Shape.UnionShape union) {
      return union.alternatives().stream().map(Shape.Alternative::node).toList();
    }
    return List.of();
  }

  private static List<SchemaNode> with(List<SchemaNode> nodes, @Nullable SchemaNode last) {
    List<SchemaNode> all = new ArrayList<>(nodes);
    if (last != null) {
      all.add(last);
    }
    return all;
  }
}
