package io.github.jobsmith.generator.ir;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A node that another one applies to its own instance, so that what it evaluates counts for both.
 * {@code not} is none of them: what it evaluates counts for nobody.
 *
 * @param node the node that is applied
 * @param when when what it evaluates counts
 * @param condition the node of {@code if}, for {@link When#IF} and {@link When#ELSE}
 * @param member the member, for {@link When#PRESENT}
 */
public record Applied(
    SchemaNode node, When when, @Nullable SchemaNode condition, @Nullable String member) {

  /** When the instance of a node that holds is evaluated by one that it applies. */
  public enum When {
    /** Always. */
    ALWAYS,
    /** Where the instance matches the applied node. */
    MATCHES,
    /** Where the instance matches the condition. */
    IF,
    /** Where it does not. */
    ELSE,
    /** Where the instance has the member. */
    PRESENT
  }

  /** What a node applies to its own instance, in the order of its assertions. */
  public static List<Applied> of(SchemaNode node) {
    return node.assertions().stream().flatMap(Applied::by).toList();
  }

  private static Stream<Applied> by(Assertion assertion) {
    return switch (assertion.tag()) {
      case ALL_OF, REF -> assertion.children().stream().map(each -> applied(each, When.ALWAYS));
      case ANY_OF, ONE_OF, KIND_SWITCH, MEMBER_SWITCH ->
          alternatives(assertion).stream().map(each -> applied(each, When.MATCHES));
      case DEPENDENT_SCHEMA -> by((BranchApplicator.DependentSchema) assertion);
      case CONDITIONAL -> by((BranchApplicator.Conditional) assertion);
      // What these evaluate counts for nobody.
      case NOT, ADVICE -> Stream.empty();
      // These look at parts of the instance, or hold no nodes.
      case ITEMS, CONTAINS, MEMBERS, NAMES, UNEVALUATED_MEMBERS, UNEVALUATED_ITEMS ->
          Stream.empty();
      case NEVER, TYPE_IS, CONST_IS, ENUM_OF, MIN_LENGTH, MAX_LENGTH, MATCHES -> Stream.empty();
      case FORMAT_IS, MINIMUM, MAXIMUM, MULTIPLE_OF, MIN_ITEMS, MAX_ITEMS -> Stream.empty();
      case UNIQUE_ITEMS, MIN_MEMBERS, MAX_MEMBERS, REQUIRED, DEPENDENT_REQUIRED -> Stream.empty();
      case CUSTOM -> Stream.empty();
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

  /** The nodes of an assertion that wants one of them to match; of any other assertion, none. */
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
