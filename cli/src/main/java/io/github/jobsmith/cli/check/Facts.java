package io.github.jobsmith.cli.check;

import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.source.JsonTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a schema requires of every value: by its own keywords, and together with those of others.
 *
 * @param types the types that are allowed; null if all are
 * @param minimum the lowest number; null if there is none
 * @param maximum the highest number; null if there is none
 * @param open whether one of the two is excluded
 */
record Facts(
    @Nullable Set<String> types,
    @Nullable BigDecimal minimum,
    @Nullable BigDecimal maximum,
    boolean open) {
  static final Facts NONE = new Facts(null, null, null, false);

  static Facts of(LinkedSchema schema) {
    BigDecimal minimum = number(schema, "minimum");
    BigDecimal maximum = number(schema, "maximum");
    BigDecimal above = number(schema, "exclusiveMinimum");
    BigDecimal below = number(schema, "exclusiveMaximum");
    boolean open = isTrue(schema, "exclusiveMinimum") || isTrue(schema, "exclusiveMaximum");
    if (above != null && (minimum == null || above.compareTo(minimum) >= 0)) {
      minimum = above;
      open = true;
    }
    if (below != null && (maximum == null || below.compareTo(maximum) <= 0)) {
      maximum = below;
      open = true;
    }
    return new Facts(types(schema), minimum, maximum, open);
  }

  private static @Nullable Set<String> types(LinkedSchema schema) {
    JsonTree value = schema.value("type");
    List<JsonTree> names =
        value instanceof JsonTree.Arr array
            ? array.items()
            : value == null ? List.of() : List.of(value);
    Set<String> types = new LinkedHashSet<>();
    for (JsonTree name : names) {
      if (name instanceof JsonTree.Str text) {
        types.add(text.value());
      }
    }
    // OpenAPI 3.0.
    if (schema.tree() instanceof JsonTree.Obj object
        && object.get("nullable") instanceof JsonTree.Bool nullable
        && nullable.value()) {
      types.add("null");
    }
    return value == null || types.isEmpty() ? null : types;
  }

  private static boolean isTrue(LinkedSchema schema, String keyword) {
    return schema.value(keyword) instanceof JsonTree.Bool bool && bool.value();
  }

  static @Nullable BigDecimal number(LinkedSchema schema, String keyword) {
    return schema.value(keyword) instanceof JsonTree.Num number ? number.value() : null;
  }

  /** Whether no value is possible: no type, or only numbers and none between the bounds. */
  boolean isEmpty() {
    return types != null && (types.isEmpty() || (isOnlyNumbers() && isRangeEmpty()));
  }

  private boolean isOnlyNumbers() {
    return types != null && Set.of("integer", "number").containsAll(types);
  }

  boolean isRangeEmpty() {
    if (minimum == null || maximum == null) {
      return false;
    }
    int order = minimum.compareTo(maximum);
    return order > 0 || (order == 0 && open);
  }

  Facts and(Facts other) {
    BigDecimal low = minimum;
    if (low == null || (other.minimum != null && other.minimum.compareTo(low) > 0)) {
      low = other.minimum;
    }
    BigDecimal high = maximum;
    if (high == null || (other.maximum != null && other.maximum.compareTo(high) < 0)) {
      high = other.maximum;
    }
    // Whether an equal bound is excluded is not tracked across schemas.
    return new Facts(both(types, other.types), low, high, false);
  }

  private static @Nullable Set<String> both(
      @Nullable Set<String> one, @Nullable Set<String> other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    Set<String> both = new LinkedHashSet<>();
    for (String type : one) {
      if (other.contains(type) || (type.equals("integer") && other.contains("number"))) {
        both.add(type);
      }
    }
    if (one.contains("number") && other.contains("integer")) {
      both.add("integer");
    }
    return both;
  }

  /** Returns the allowed types as words. */
  String words() {
    return types == null ? "any type" : String.join(" or ", new ArrayList<>(types));
  }
}
