package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.List;

/**
 * Passes that leave less to emit and the same meaning: the same verdicts, the same violations, the
 * same shapes.
 */
final class Simplification {
  private Simplification() {}

  /**
   * Simplifies the assertions of all nodes.
   *
   * @param nodes in order of id
   */
  static void run(List<SchemaNode> nodes) {
    if (!uses(nodes, Assertion.UnevaluatedItems.class)
        && !uses(nodes, Assertion.UnevaluatedMembers.class)) {
      // What accepts everything still marks members as evaluated.
      DropVacuous.run(nodes);
    }
    SkipWrappers.run(nodes);
    InlineAllOf.run(nodes);
  }

  private static boolean uses(List<SchemaNode> nodes, Class<? extends Assertion> kind) {
    return nodes.stream().anyMatch(node -> node.assertions().stream().anyMatch(kind::isInstance));
  }
}
