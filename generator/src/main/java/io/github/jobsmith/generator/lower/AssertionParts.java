package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes assertions apart for passes that do not care which they are. */
final class AssertionParts {
  private AssertionParts() {}

  /** The nodes that an assertion holds, in a stable order. */
  static List<SchemaNode> nodes(Assertion assertion) {
    Nodes nodes = new Nodes();
    if (assertion instanceof Assertion.Items items) {
      nodes.addAll(items.prefix()).add(items.rest());
    } else if (assertion instanceof Assertion.Contains contains) {
      nodes.add(contains.item());
    } else if (assertion instanceof Assertion.Members members) {
      nodes.addAll(members.named().values());
      members.patterned().forEach(member -> nodes.add(member.node()));
      nodes.add(members.additional());
    } else if (assertion instanceof Assertion.Names names) {
      nodes.add(names.node());
    } else if (assertion instanceof Assertion.AllOf allOf) {
      nodes.addAll(allOf.nodes());
    } else if (assertion instanceof Assertion.AnyOf anyOf) {
      nodes.addAll(anyOf.nodes());
    } else if (assertion instanceof Assertion.OneOf oneOf) {
      nodes.addAll(oneOf.nodes());
    } else if (assertion instanceof Assertion.KindSwitch kinds) {
      nodes.addAll(kinds.nodes().values());
    } else if (assertion instanceof Assertion.MemberSwitch member) {
      nodes.addAll(member.nodes().values()).add(member.absent()).add(member.other());
    } else if (assertion instanceof Assertion.Not not) {
      nodes.add(not.node());
    } else if (assertion instanceof Assertion.Conditional branch) {
      nodes.add(branch.condition()).add(branch.then()).add(branch.otherwise());
    } else if (assertion instanceof Assertion.DependentSchema dependent) {
      nodes.add(dependent.node());
    } else if (assertion instanceof Assertion.Ref ref) {
      nodes.add(ref.target());
    } else if (assertion instanceof Assertion.UnevaluatedMembers unevaluated) {
      nodes.add(unevaluated.node());
    } else if (assertion instanceof Assertion.UnevaluatedItems unevaluated) {
      nodes.add(unevaluated.node());
    } else if (assertion instanceof Assertion.Advice advice) {
      nodes.add(advice.node());
    }
    return nodes.list;
  }

  /** The nodes that look at the same instance as the assertion itself. */
  static List<SchemaNode> inPlace(Assertion assertion) {
    boolean looksBelow =
        assertion instanceof Assertion.Items
            || assertion instanceof Assertion.Contains
            || assertion instanceof Assertion.Members
            || assertion instanceof Assertion.Names
            || assertion instanceof Assertion.UnevaluatedMembers
            || assertion instanceof Assertion.UnevaluatedItems;
    return looksBelow ? List.of() : nodes(assertion);
  }

  /** The nodes whose own constraints are reported when they fail. */
  static List<SchemaNode> speaking(Assertion assertion) {
    if (assertion instanceof Assertion.Contains
        || assertion instanceof Assertion.AnyOf
        || assertion instanceof Assertion.OneOf
        || assertion instanceof Assertion.Not) {
      return List.of();
    }
    Nodes nodes = new Nodes();
    if (assertion instanceof Assertion.Conditional branch) {
      return nodes
          .add(branch.thenConstraint() == null ? branch.then() : null)
          .add(branch.otherwiseConstraint() == null ? branch.otherwise() : null)
          .list;
    }
    if (assertion instanceof Assertion.Members members && members.closed() != null) {
      nodes.addAll(members.named().values());
      members.patterned().forEach(member -> nodes.add(member.node()));
      return nodes.list;
    }
    boolean one =
        assertion instanceof Assertion.AllOf allOf && allOf.constraint() != null
            || assertion instanceof Assertion.Names names && names.constraint() != null
            || assertion instanceof Assertion.UnevaluatedMembers um && um.closed() != null
            || assertion instanceof Assertion.UnevaluatedItems ui && ui.closed() != null;
    return one ? List.of() : nodes(assertion);
  }

  private static final class Nodes {
    private final List<SchemaNode> list = new ArrayList<>();

    Nodes add(@Nullable SchemaNode node) {
      if (node != null) {
        list.add(node);
      }
      return this;
    }

    Nodes addAll(Iterable<SchemaNode> nodes) {
      nodes.forEach(list::add);
      return this;
    }
  }
}
