package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.PartApplicator;
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
    return switch (assertion.tag()) {
      case ALL_OF -> trimmed((BranchApplicator.AllOf) assertion);
      case ITEMS -> trimmed((PartApplicator.Items) assertion);
      case MEMBERS -> trimmed((PartApplicator.Members) assertion);
      // In any other, each part is needed, or the whole says nothing.
      default -> assertion;
    };
  }

  private static Assertion trimmed(BranchApplicator.AllOf all) {
    return new BranchApplicator.AllOf(
        all.children().stream().filter(node -> !node.acceptsAll()).toList(), all.constraint());
  }

  private static Assertion trimmed(PartApplicator.Items items) {
    return isVacuous(items.rest()) ? new PartApplicator.Items(items.prefix(), null) : items;
  }

  private static Assertion trimmed(PartApplicator.Members members) {
    return isVacuous(members.additional())
        ? new PartApplicator.Members(members.named(), members.patterned(), null, null)
        : members;
  }

  private static boolean says(Assertion assertion) {
    return switch (assertion.tag()) {
      case ALL_OF, REF, ITEMS, MEMBERS, NAMES, DEPENDENT_SCHEMA, ADVICE ->
          !assertion.children().stream().allMatch(SchemaNode::acceptsAll);
      case ANY_OF -> assertion.children().stream().noneMatch(SchemaNode::acceptsAll);
      case CONDITIONAL -> says((BranchApplicator.Conditional) assertion);
      // Any others may fail, as far as can be seen here.
      default -> true;
    };
  }

  private static boolean says(BranchApplicator.Conditional branch) {
    return !isVacuous(branch.then()) || !isVacuous(branch.otherwise());
  }

  private static boolean isVacuous(@Nullable SchemaNode node) {
    return node == null || node.acceptsAll();
  }
}
