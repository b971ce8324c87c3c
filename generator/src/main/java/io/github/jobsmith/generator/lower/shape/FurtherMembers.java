package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generated.pattern.PatternBudgetException;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.lower.context.NodeAllocator;
import io.github.jobsmith.generator.regex.PlannedPattern;
import org.jspecify.annotations.Nullable;

/** Finds what the shape of an object says about members that it does not name. */
final class FurtherMembers {
  private final NodeAllocator nodes;

  FurtherMembers(NodeAllocator nodes) {
    this.nodes = nodes;
  }

  /**
   * Returns the node of a member that an object does not name: that of the first pattern that the
   * name matches, else that of further members; null if the object does not allow the member.
   */
  @Nullable SchemaNode of(Shape object, String name) {
    for (Shape.PatternMembers some : ShapeMerge.patterned(object)) {
      for (PartApplicator.PatternMember pattern : some.patterns()) {
        try {
          if (PlannedPattern.of(pattern.plan()).matches(name)) {
            return some.node();
          }
        } catch (PatternBudgetException e) {
          return nodes.any();
        }
      }
    }
    return ShapeMerge.additional(object);
  }
}
