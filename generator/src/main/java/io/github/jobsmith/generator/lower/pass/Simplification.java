package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.lower.context.LoweringContext;
import io.github.jobsmith.generator.lower.context.NodeAllocator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Runs the passes that simplify the assertions without a change of verdicts, violations or shapes.
 */
public final class Simplification {
  private Simplification() {}

  /**
   * Simplifies the assertions of all nodes.
   *
   * @param nodes ordered by id
   */
  public static void run(List<SchemaNode> nodes, LoweringContext context) {
    NodeAllocator allocator = context.nodes();
    // A node that accepts everything still marks members as evaluated, if that is needed at run
    // time.
    Set<SchemaNode> asked = StaticCoverage.run(nodes, context);
    List<SchemaNode> others = new ArrayList<>(nodes);
    others.removeAll(asked);
    DropVacuous.run(others);
    SkipWrappers.run(nodes);
    InlineAllOf.run(nodes);
    Switches.run(nodes, asked, allocator);
    Portions.run(nodes, allocator);
  }
}
