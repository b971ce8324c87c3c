package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.Mentioned;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.lower.context.NodeAllocator;
import io.github.jobsmith.rule.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The only branch that remains for objects whose discriminator is absent or has an unknown value.
 * If such an object does not match it, one of the other branches may have been meant: {@code kind}
 * is misspelt, and the object is not a reference that lacks {@code $ref}. The branch is therefore
 * one of two alternatives. The other one, which never matches, says what the discriminator must be,
 * and mentions the members of the other branches.
 */
final class Undecided {
  /** Branches with more nodes are not searched for advice. */
  private static final int SEARCHED = 200;

  private final SchemaNode holder;
  private final NodeAllocator allocator;
  private final Constraint constraint;
  private final List<SchemaNode> branches;

  /**
   * Creates alternatives.
   *
   * @param constraint the constraint of the applicator
   * @param branches all branches of the applicator
   */
  Undecided(
      SchemaNode holder,
      NodeAllocator allocator,
      Constraint constraint,
      List<SchemaNode> branches) {
    this.holder = holder;
    this.allocator = allocator;
    this.constraint = constraint;
    this.branches = branches;
  }

  /**
   * Returns the two alternatives, the branch first, so that nothing else is checked for an object
   * that matches it.
   *
   * @param only the branch that remains
   * @param others the branches that the discriminator excludes
   * @param member the discriminator
   * @param known the constraint of its values
   * @param missing the constraint that requires it, if it is absent, else null
   * @return null if the branch has advice or, with relaxed limits, can have warnings, which would
   *     not be reported in an alternative
   */
  @Nullable SchemaNode of(
      SchemaNode only,
      List<SchemaNode> others,
      String member,
      Assertion.OneOfValues known,
      @Nullable Constraint missing) {
    if (hasAdvice(only)) {
      return null;
    }
    Map<String, SchemaNode> members = new LinkedHashMap<>();
    members.put(member, allocator.within(holder, known));
    for (SchemaNode other : others) {
      Mentioned.members(other).forEach(name -> members.putIfAbsent(name, allocator.any()));
    }
    List<Assertion> wanted = new ArrayList<>();
    if (missing != null) {
      wanted.add(new Assertion.Required(Map.of(member, missing)));
    }
    wanted.add(new PartApplicator.Members(members, List.of(), null, null));
    return allocator.within(
        holder,
        new BranchApplicator.AnyOf(
            List.of(only, allocator.portion(holder, wanted)),
            constraint.expecting(
                new Expectation.Alternatives(List.of(label(only), label(others)), List.of()))));
  }

  private String label(SchemaNode branch) {
    int index = branches.indexOf(branch);
    List<String> labels =
        constraint.expectation() instanceof Expectation.Alternatives all ? all.labels() : List.of();
    return index < labels.size() ? labels.get(index) : Integer.toString(index + 1);
  }

  /** Names several branches: {@code one of 2 or 3}. */
  private String label(List<SchemaNode> some) {
    List<String> labels = some.stream().map(this::label).toList();
    int last = labels.size() - 1;
    return last == 0
        ? labels.get(0)
        : "one of " + String.join(", ", labels.subList(0, last)) + " or " + labels.get(last);
  }

  private static boolean hasAdvice(SchemaNode branch) {
    Set<SchemaNode> seen = new HashSet<>();
    Deque<SchemaNode> open = new ArrayDeque<>(List.of(branch));
    while (!open.isEmpty()) {
      SchemaNode node = open.remove();
      if (!seen.add(node)) {
        continue;
      }
      if (seen.size() > SEARCHED) {
        return true;
      }
      for (Assertion assertion : node.assertions()) {
        if (assertion.tag() == AssertionTag.ADVICE
            || assertion.tag() == AssertionTag.CUSTOM
            || assertion.constraints().stream().anyMatch(Undecided::canBeWarning)) {
          return true;
        }
        open.addAll(assertion.children());
      }
    }
    return false;
  }

  private static boolean canBeWarning(Constraint constraint) {
    return constraint.isDemotable() || constraint.rule().severity() != Severity.ERROR;
  }
}
