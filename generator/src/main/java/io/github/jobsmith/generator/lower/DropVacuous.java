package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pass: drops what can never fail, such as {@code true} schemas and schemas of annotations only.
 * Where one dropped assertion makes another vacuous that was looked at before, that one stays.
 */
final class DropVacuous {
  private DropVacuous() {}

  static void run(List<SchemaNode> nodes) {
    // What a node holds mostly has the higher id, so it has been simplified before.
    for (int i = nodes.size() - 1; i >= 0; i--) {
      SchemaNode node = nodes.get(i);
      node.replaceAssertions(
          node.assertions().stream().map(DropVacuous::trimmed).filter(DropVacuous::says).toList());
    }
  }

  private static Assertion trimmed(Assertion assertion) {
    if (assertion instanceof Assertion.AllOf allOf) {
      return new Assertion.AllOf(
          allOf.nodes().stream().filter(node -> !node.acceptsAll()).toList(), allOf.constraint());
    }
    if (assertion instanceof Assertion.Items items && isVacuous(items.rest())) {
      return new Assertion.Items(items.prefix(), null);
    }
    if (assertion instanceof Assertion.Members members && isVacuous(members.additional())) {
      return new Assertion.Members(members.named(), members.patterned(), null, null);
    }
    return assertion;
  }

  private static boolean says(Assertion assertion) {
    if (assertion instanceof Assertion.AllOf allOf) {
      return !allOf.nodes().isEmpty();
    }
    if (assertion instanceof Assertion.AnyOf anyOf) {
      return anyOf.nodes().stream().noneMatch(SchemaNode::acceptsAll);
    }
    if (assertion instanceof Assertion.Conditional branch) {
      return !isVacuous(branch.then()) || !isVacuous(branch.otherwise());
    }
    if (assertion instanceof Assertion.Items items) {
      return items.rest() != null || !items.prefix().stream().allMatch(SchemaNode::acceptsAll);
    }
    if (assertion instanceof Assertion.Members members) {
      return members.additional() != null
          || !members.named().values().stream().allMatch(SchemaNode::acceptsAll)
          || !members.patterned().stream().allMatch(member -> member.node().acceptsAll());
    }
    return !(assertion instanceof Assertion.Ref
            || assertion instanceof Assertion.Names
            || assertion instanceof Assertion.DependentSchema
            || assertion instanceof Assertion.Advice)
        || !AssertionParts.nodes(assertion).stream().allMatch(SchemaNode::acceptsAll);
  }

  private static boolean isVacuous(@Nullable SchemaNode node) {
    return node == null || node.acceptsAll();
  }
}
