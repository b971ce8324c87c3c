package io.github.jobsmith.generator.ir;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Identifies the record type of a {@link Shape}, as {@link AssertionTag} does for assertions. */
public enum ShapeTag {
  ANY(Shape.Any.class),
  NULL(Shape.NullShape.class),
  BOOLEAN(Shape.BooleanShape.class),
  STRING(Shape.StringShape.class),
  ENUM(Shape.EnumShape.class),
  INTEGER(Shape.IntegerShape.class),
  DECIMAL(Shape.DecimalShape.class),
  ARRAY(Shape.ArrayShape.class),
  TUPLE(Shape.TupleShape.class),
  OBJECT(Shape.ObjectShape.class),
  MAP(Shape.MapShape.class),
  NULLABLE(Shape.NullableShape.class),
  UNION(Shape.UnionShape.class);

  private static final Map<Class<?>, ShapeTag> BY_TYPE =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(tag -> tag.type, tag -> tag));

  private final Class<? extends Shape> type;

  ShapeTag(Class<? extends Shape> type) {
    this.type = type;
  }

  /** Returns the tag of a record type. */
  static ShapeTag of(Class<?> type) {
    ShapeTag tag = BY_TYPE.get(type);
    if (tag == null) {
      throw new IllegalStateException("no tag for " + type);
    }
    return tag;
  }
}
