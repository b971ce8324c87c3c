package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pass: removes assertions that can never fail, such as {@code true} schemas and schemas with only
 * annotations. Runs once, so an assertion that becomes vacuous afterwards remains.
 */
final class DropVacuous {
  private DropVacuous() {}

  static void run(List<SchemaNode> nodes) {
    // Contained nodes mostly have higher ids, so they have been simplified before.
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
      // All others consist of necessary parts only, or are vacuous as a whole.
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
      // All others may fail, as far as this pass can tell.
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
