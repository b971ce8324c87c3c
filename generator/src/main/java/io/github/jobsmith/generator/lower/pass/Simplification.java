package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.lower.context.LoweringContext;
import io.github.jobsmith.generator.lower.context.NodeAllocator;
import java.util.List;
import java.util.Set;

/**
 * Passes that leave less to emit and the same meaning: the same verdicts, the same violations, the
 * same shapes.
 */
public final class Simplification {
  private Simplification() {}

  /**
   * Simplifies the assertions of all nodes.
   *
   * @param nodes in order of id
   */
  public static void run(List<SchemaNode> nodes, LoweringContext context) {
    NodeAllocator allocator = context.nodes();
    // What accepts everything still marks members as evaluated for those that ask at run time.
    Set<SchemaNode> asked = StaticCoverage.run(nodes, context);
    DropVacuous.run(nodes.stream().filter(node -> !asked.contains(node)).toList());
    SkipWrappers.run(nodes);
    InlineAllOf.run(nodes);
    Switches.run(nodes, asked, allocator);
    Portions.run(nodes, allocator);
  }
}
