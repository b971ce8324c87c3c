package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes assertions over other nodes. */
final class NodeSubstitution {
  private final UnaryOperator<SchemaNode> to;

  private NodeSubstitution(UnaryOperator<SchemaNode> to) {
    this.to = to;
  }

  /**
   * The same assertion with other nodes in it.
   *
   * @param to what takes the place of a node; asked in the order of {@link AssertionParts#nodes}
   */
  static Assertion in(Assertion assertion, UnaryOperator<SchemaNode> to) {
    return new NodeSubstitution(to).rewritten(assertion);
  }

  private SchemaNode to(SchemaNode node) {
    return to.apply(node);
  }

  private @Nullable SchemaNode toOrNull(@Nullable SchemaNode node) {
    return node == null ? null : to(node);
  }

  private List<SchemaNode> to(List<SchemaNode> nodes) {
    return nodes.stream().map(this::to).toList();
  }

  private Assertion rewritten(Assertion assertion) {
    if (assertion instanceof Assertion.Ref ref) {
      return new Assertion.Ref(to(ref.target()));
    }
    if (assertion instanceof Assertion.AllOf allOf) {
      return new Assertion.AllOf(to(allOf.nodes()), allOf.constraint());
    }
    if (assertion instanceof Assertion.AnyOf anyOf) {
      return new Assertion.AnyOf(to(anyOf.nodes()), anyOf.constraint());
    }
    if (assertion instanceof Assertion.OneOf oneOf) {
      return new Assertion.OneOf(to(oneOf.nodes()), oneOf.constraint());
    }
    if (assertion instanceof Assertion.KindSwitch kinds) {
      Map<JsonType, SchemaNode> nodes = new EnumMap<>(JsonType.class);
      kinds.nodes().forEach((kind, node) -> nodes.put(kind, to(node)));
      return new Assertion.KindSwitch(nodes);
    }
    if (assertion instanceof Assertion.MemberSwitch member) {
      Map<String, SchemaNode> nodes = new LinkedHashMap<>();
      member.nodes().forEach((value, node) -> nodes.put(value, to(node)));
      return new Assertion.MemberSwitch(
          member.member(),
          nodes,
          toOrNull(member.absent()),
          toOrNull(member.other()),
          member.missing(),
          member.unknown());
    }
    if (assertion instanceof Assertion.Not not) {
      return new Assertion.Not(to(not.node()), not.constraint());
    }
    if (assertion instanceof Assertion.Conditional branch) {
      return new Assertion.Conditional(
          to(branch.condition()),
          toOrNull(branch.then()),
          branch.thenConstraint(),
          toOrNull(branch.otherwise()),
          branch.otherwiseConstraint());
    }
    if (assertion instanceof Assertion.DependentSchema dependent) {
      return new Assertion.DependentSchema(dependent.member(), to(dependent.node()));
    }
    if (assertion instanceof Assertion.Advice advice) {
      return new Assertion.Advice(to(advice.node()));
    }
    return rewrittenContainer(assertion);
  }

  private Assertion rewrittenContainer(Assertion assertion) {
    if (assertion instanceof Assertion.Items items) {
      return new Assertion.Items(to(items.prefix()), toOrNull(items.rest()));
    }
    if (assertion instanceof Assertion.Contains contains) {
      return new Assertion.Contains(
          to(contains.item()),
          contains.minimum(),
          contains.maximum(),
          contains.tooFew(),
          contains.tooMany(),
          contains.evaluates());
    }
    if (assertion instanceof Assertion.Members members) {
      Map<String, SchemaNode> named = new LinkedHashMap<>();
      members.named().forEach((name, node) -> named.put(name, to(node)));
      List<Assertion.PatternMember> patterned =
          members.patterned().stream()
              .map(
                  member ->
                      new Assertion.PatternMember(
                          member.source(), member.plan(), to(member.node())))
              .toList();
      return new Assertion.Members(
          Collections.unmodifiableMap(named),
          patterned,
          toOrNull(members.additional()),
          members.closed());
    }
    if (assertion instanceof Assertion.Names names) {
      return new Assertion.Names(to(names.node()), names.constraint());
    }
    if (assertion instanceof Assertion.UnevaluatedMembers unevaluated) {
      return new Assertion.UnevaluatedMembers(to(unevaluated.node()), unevaluated.closed());
    }
    if (assertion instanceof Assertion.UnevaluatedItems unevaluated) {
      return new Assertion.UnevaluatedItems(to(unevaluated.node()), unevaluated.closed());
    }
    return assertion;
  }
}
