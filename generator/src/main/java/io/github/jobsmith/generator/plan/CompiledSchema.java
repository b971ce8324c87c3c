package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.Set;

/**
 * A lowered schema of a plan.
 *
 * @param others the fragments of other schemas of the plan that are in the same document
 */
record CompiledSchema(PlannedSchema planned, SchemaModel model, Set<String> others) {
  /**
   * Whether a subschema belongs to this schema: it is in its document, not in a referenced one, and
   * of the schemas of the plan that are in this document, this is the innermost around it.
   */
  boolean holds(SchemaNode node) {
    if (!node.location().source().equals(planned.source().name())) {
      return false;
    }
    String start = planned.source().fragment();
    if (start.isEmpty() && others.isEmpty()) {
      return true;
    }
    return node.resource().equals(root().resource())
        && isAround(start, node)
        && others.stream()
            .noneMatch(other -> other.length() > start.length() && isAround(other, node));
  }

  private static boolean isAround(String pointer, SchemaNode node) {
    return node.pointer().equals(pointer) || node.pointer().startsWith(pointer + "/");
  }

  /** Whether the values of the schema have a class of their own, unlike strings and lists. */
  boolean hasClass() {
    Shape shape = root().shape();
    return shape instanceof Shape.ObjectShape
        || shape instanceof Shape.EnumShape
        || shape instanceof Shape.TupleShape
        || shape instanceof Shape.UnionShape;
  }

  /** The subschema whose Java type is that of the root. */
  SchemaNode root() {
    return model.root().model();
  }
}
