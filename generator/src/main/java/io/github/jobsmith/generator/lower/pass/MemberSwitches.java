package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.lower.context.Literals;
import io.github.jobsmith.generator.source.JsonTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds a member whose value distinguishes the alternatives that are objects. */
final class MemberSwitches {
  private static final int VALUES = 200;
  private static final int CANDIDATES = 20;

  private final SchemaNode holder;
  private final Constraint constraint;
  private final List<SchemaNode> branches;
  private final @Nullable Undecided undecided;

  /**
   * The remaining alternatives for each value of a member.
   *
   * @param absent those for objects without the member
   * @param other those for any other value
   */
  private record Choice(
      String member,
      Map<String, List<SchemaNode>> byValue,
      List<SchemaNode> absent,
      List<SchemaNode> other,
      @Nullable Constraint missing) {

    /** Returns the largest number of remaining alternatives; fewer are better. */
    int worst() {
      return byValue.values().stream().mapToInt(List::size).max().orElse(Integer.MAX_VALUE);
    }
  }

  private MemberSwitches(
      SchemaNode holder,
      Constraint constraint,
      List<SchemaNode> branches,
      @Nullable Undecided undecided) {
    this.holder = holder;
    this.constraint = constraint;
    this.branches = branches;
    this.undecided = undecided;
  }

  /**
   * Returns a switch equivalent to {@code oneOf} or {@code anyOf} of some branches.
   *
   * @param constraint the constraint of the applicator
   * @param branches those that objects can match, at least two
   * @param undecided creates the alternatives for objects without a known value of the member, or
   *     null if such objects are not explained
   * @param left creates the node for the remaining branches
   * @return null when no member distinguishes them
   */
  static BranchApplicator.@Nullable MemberSwitch of(
      SchemaNode holder,
      Constraint constraint,
      List<SchemaNode> branches,
      @Nullable Undecided undecided,
      Function<List<SchemaNode>, SchemaNode> left) {
    MemberSwitches search = new MemberSwitches(holder, constraint, branches, undecided);
    if (branches.size() > VALUES) {
      return null;
    }
    Choice best = null;
    for (String member : search.candidates()) {
      Choice choice = search.choice(member);
      if (choice != null && (best == null || choice.worst() < best.worst())) {
        best = choice;
      }
    }
    return best == null || best.worst() >= branches.size() ? null : search.made(best, left);
  }

  /** Returns the members to try; a suitable one is constrained by one of the first two branches. */
  private Set<String> candidates() {
    Set<String> members = new LinkedHashSet<>(Tag.candidates(branches.get(0)));
    members.addAll(Tag.candidates(branches.get(1)));
    Set<String> first = new LinkedHashSet<>();
    members.stream().limit(CANDIDATES).forEach(first::add);
    return first;
  }

  private @Nullable Choice choice(String member) {
    Map<SchemaNode, Tag> tags = new LinkedHashMap<>();
    Set<String> values = new LinkedHashSet<>();
    Constraint missing = null;
    for (SchemaNode branch : branches) {
      Tag tag = Tag.of(branch, member);
      tags.put(branch, tag);
      missing = missing == null ? tag.required() : missing;
      if (tag.values() != null) {
        values.addAll(tag.values());
      }
      if (values.size() > VALUES) {
        return null;
      }
    }
    Map<String, List<SchemaNode>> byValue = new LinkedHashMap<>();
    values.forEach(value -> byValue.put(value, new ArrayList<>()));
    List<SchemaNode> absent = new ArrayList<>();
    List<SchemaNode> other = new ArrayList<>();
    tags.forEach(
        (branch, tag) -> {
          Set<String> own = tag.values() == null ? values : tag.values();
          byValue.forEach(
              (value, some) -> {
                if (own.contains(value)) {
                  some.add(branch);
                }
              });
          if (tag.required() == null) {
            absent.add(branch);
          }
          if (tag.values() == null) {
            other.add(branch);
          }
        });
    return new Choice(member, byValue, absent, other, missing);
  }

  private BranchApplicator.MemberSwitch made(
      Choice choice, Function<List<SchemaNode>, SchemaNode> left) {
    Map<String, SchemaNode> nodes = new LinkedHashMap<>();
    choice.byValue().forEach((value, some) -> nodes.put(value, left.apply(some)));
    Tag own = Tag.of(holder, choice.member());
    // Do not report again what the holder itself reports about the member.
    boolean told = own.values() != null && nodes.keySet().containsAll(own.values());
    return new BranchApplicator.MemberSwitch(
        choice.member(),
        nodes,
        choice.absent().isEmpty() || own.required() != null
            ? null
            : remaining(choice, choice.absent(), choice.missing(), left),
        choice.other().isEmpty() ? null : remaining(choice, choice.other(), null, left),
        own.required() == null && choice.absent().isEmpty() ? choice.missing() : null,
        choice.other().isEmpty() && !told ? unknown(nodes.keySet()) : null);
  }

  /**
   * Returns the node for objects without a known value.
   *
   * @param missing the constraint that requires the member, for objects without it, else null
   */
  private SchemaNode remaining(
      Choice choice,
      List<SchemaNode> some,
      @Nullable Constraint missing,
      Function<List<SchemaNode>, SchemaNode> left) {
    SchemaNode node = left.apply(some);
    if (undecided == null || some.size() != 1 || node != some.get(0)) {
      return node;
    }
    Set<String> values = choice.byValue().keySet();
    List<Literal> literals = new ArrayList<>();
    values.forEach(value -> literals.add(new Literal.Str(value)));
    SchemaNode explained =
        undecided.of(
            node,
            branches.stream().filter(branch -> branch != node).toList(),
            choice.member(),
            new Assertion.OneOfValues(literals, unknown(values)),
            missing);
    return explained == null ? node : explained;
  }

  private Constraint unknown(Set<String> values) {
    return Switches.part(
        constraint,
        "enum",
        new Expectation.Values(
            values.stream()
                .map(value -> Literals.json(new JsonTree.Str(value, holder.location())))
                .toList()));
  }
}
