package io.github.jobsmith.generator.ir;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A node that another one applies to its own instance, so that its evaluated members and items
 * count for both. Nodes in {@code not} are excluded: what they evaluate does not count.
 *
 * @param node the node that is applied
 * @param when when its evaluated members and items count
 * @param condition the node of {@code if}, for {@link When#IF} and {@link When#ELSE}
 * @param member the member, for {@link When#PRESENT}
 */
public record Applied(
    SchemaNode node, When when, @Nullable SchemaNode condition, @Nullable String member) {

  /** When the evaluated members and items of an applied node count. */
  public enum When {
    /** Always. */
    ALWAYS,
    /** If the instance matches the applied node. */
    MATCHES,
    /** If the instance matches the condition. */
    IF,
    /** If the instance does not match the condition. */
    ELSE,
    /** If the instance has the member. */
    PRESENT
  }

  /** Returns the nodes that a node applies to its own instance, in the order of its assertions. */
  public static List<Applied> of(SchemaNode node) {
    return node.applied();
  }

  static List<Applied> by(SchemaNode node) {
    return node.assertions().stream().flatMap(Applied::by).toList();
  }

  private static Stream<Applied> by(Assertion assertion) {
    return switch (assertion.tag()) {
      case ALL_OF, REF -> assertion.children().stream().map(each -> applied(each, When.ALWAYS));
      case ANY_OF, ONE_OF, KIND_SWITCH, MEMBER_SWITCH ->
          alternatives(assertion).stream().map(each -> applied(each, When.MATCHES));
      case DEPENDENT_SCHEMA -> by((BranchApplicator.DependentSchema) assertion);
      case CONDITIONAL -> by((BranchApplicator.Conditional) assertion);
      // What these evaluate does not count.
      case NOT, ADVICE -> Stream.empty();
      // These apply nodes to parts of the instance, or contain no nodes.
      case ITEMS, CONTAINS, MEMBERS, NAMES, UNEVALUATED -> Stream.empty();
      case NEVER, TYPE_IS, ONE_OF_VALUES, SIZE, MATCHES, FORMAT_IS -> Stream.empty();
      case NUMBER_LIMIT, MULTIPLE_OF, UNIQUE_ITEMS -> Stream.empty();
      case REQUIRED, DEPENDENT_REQUIRED, CUSTOM -> Stream.empty();
    };
  }

  private static Stream<Applied> by(BranchApplicator.DependentSchema dependent) {
    return Stream.of(new Applied(dependent.node(), When.PRESENT, null, dependent.member()));
  }

  private static Stream<Applied> by(BranchApplicator.Conditional branch) {
    SchemaNode condition = branch.condition();
    Stream.Builder<Applied> applied = Stream.builder();
    applied.add(applied(condition, When.MATCHES));
    if (branch.then() != null) {
      applied.add(new Applied(branch.then(), When.IF, condition, null));
    }
    if (branch.otherwise() != null) {
      applied.add(new Applied(branch.otherwise(), When.ELSE, condition, null));
    }
    return applied.build();
  }

  /**
   * Returns the alternatives of an assertion that requires one of its nodes to match; empty for any
   * other assertion.
   */
  public static Collection<SchemaNode> alternatives(Assertion assertion) {
    return switch (assertion.tag()) {
      case ANY_OF, ONE_OF -> assertion.children();
      case KIND_SWITCH, MEMBER_SWITCH -> new LinkedHashSet<>(assertion.children());
      // Nothing else has alternatives; by() names every assertion.
      default -> List.of();
    };
  }

  private static Applied applied(SchemaNode node, When when) {
    return new Applied(node, when, null, null);
  }
}
