package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A shape that a value of a type can have.
 *
 * @param owner the node whose Java type it has, or null as long as there is none
 * @param when see {@link Shape.Alternative#when}
 */
record Way(Shape shape, @Nullable SchemaNode owner, List<List<SchemaNode>> when) {
  /**
   * The maximum number of cases, which are conditions in one method of at most 64 KB; n nested
   * choices would result in 2^n of them.
   */
  private static final int MAX_CASES = 1_000;

  /** Returns an unconditional way without an owner. */
  static Way of(Shape shape) {
    return new Way(shape, null, List.of());
  }

  /** Returns this way with the additional condition that a node matches. */
  Way under(SchemaNode node, boolean only) {
    if (only || when.isEmpty()) {
      return new Way(shape, owner, List.of(List.of(node)));
    }
    List<List<SchemaNode>> all = new ArrayList<>();
    for (List<SchemaNode> each : when) {
      List<SchemaNode> both = new ArrayList<>(List.of(node));
      both.addAll(each);
      all.add(both);
    }
    return new Way(shape, owner, all);
  }

  /** Returns a copy with another shape and without an owner. */
  Way with(Shape other) {
    return new Way(other, null, when);
  }

  Way ownedBy(SchemaNode node) {
    return new Way(shape, node, when);
  }

  /** Returns a copy with the cases of another way added, or null if there are too many. */
  @Nullable Way or(Way other) {
    Set<List<SchemaNode>> all = new LinkedHashSet<>(when);
    all.addAll(other.when);
    return all.size() > MAX_CASES ? null : new Way(shape, owner, List.copyOf(all));
  }

  boolean isSame(Way other) {
    return owner == other.owner && shape.equals(other.shape);
  }
}
