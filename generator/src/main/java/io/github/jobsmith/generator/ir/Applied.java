package io.github.jobsmith.generator.ir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    List<Applied> applied = new ArrayList<>();
    for (Assertion assertion : node.assertions()) {
      add(assertion, applied);
    }
    return applied;
  }

  private static void add(Assertion assertion, List<Applied> applied) {
    if (assertion instanceof Assertion.AllOf all) {
      all.nodes().forEach(each -> applied.add(new Applied(each, When.ALWAYS, null, null)));
    } else if (assertion instanceof Assertion.Ref ref) {
      applied.add(new Applied(ref.target(), When.ALWAYS, null, null));
    } else if (!alternatives(assertion).isEmpty()) {
      alternatives(assertion).forEach(each -> applied.add(matching(each)));
    } else if (assertion instanceof Assertion.DependentSchema dependent) {
      applied.add(new Applied(dependent.node(), When.PRESENT, null, dependent.member()));
    } else if (assertion instanceof Assertion.Conditional branch) {
      applied.add(matching(branch.condition()));
      if (branch.then() != null) {
        applied.add(new Applied(branch.then(), When.IF, branch.condition(), null));
      }
      if (branch.otherwise() != null) {
        applied.add(new Applied(branch.otherwise(), When.ELSE, branch.condition(), null));
      }
    }
  }

  /** The nodes of an assertion that wants one of them to match. */
  public static Collection<SchemaNode> alternatives(Assertion assertion) {
    if (assertion instanceof Assertion.AnyOf any) {
      return any.nodes();
    } else if (assertion instanceof Assertion.OneOf one) {
      return one.nodes();
    } else if (assertion instanceof Assertion.KindSwitch kinds) {
      return new LinkedHashSet<>(kinds.nodes().values());
    } else if (assertion instanceof Assertion.MemberSwitch member) {
      Set<SchemaNode> nodes = new LinkedHashSet<>(member.nodes().values());
      Stream.of(member.absent(), member.other()).filter(Objects::nonNull).forEach(nodes::add);
      return nodes;
    }
    return List.of();
  }

  private static Applied matching(SchemaNode node) {
    return new Applied(node, When.MATCHES, null, null);
  }
}
