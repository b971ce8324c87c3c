package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
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
      List<Assertion> left = new ArrayList<>();
      for (Assertion assertion : node.assertions()) {
        Assertion trimmed = trimmed(assertion);
        if (says(trimmed)) {
          left.add(trimmed);
        }
      }
      node.replaceAssertions(left);
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
    List<SchemaNode> left = new ArrayList<>();
    for (SchemaNode node : all.children()) {
      if (!node.acceptsAll()) {
        left.add(node);
      }
    }
    return new BranchApplicator.AllOf(List.copyOf(left), all.constraint());
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
          accepting(assertion) < assertion.children().size();
      case ANY_OF -> accepting(assertion) == 0;
      case CONDITIONAL -> says((BranchApplicator.Conditional) assertion);
      // All others may fail, as far as this pass can tell.
      default -> true;
    };
  }

  /** Returns the number of children that accept everything. */
  private static int accepting(Assertion assertion) {
    int accepting = 0;
    for (SchemaNode node : assertion.children()) {
      accepting += node.acceptsAll() ? 1 : 0;
    }
    return accepting;
  }

  private static boolean says(BranchApplicator.Conditional branch) {
    return !isVacuous(branch.then()) || !isVacuous(branch.otherwise());
  }

  private static boolean isVacuous(@Nullable SchemaNode node) {
    return node == null || node.acceptsAll();
  }
}
