package io.github.jobsmith.generator.emit.check.conditions;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.emit.check.classes.ClassBuilder;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.ir.Applied;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Determines which branch of a switch is selected, whether or not the instance matches it. When
 * violations are reported, the members that the selected branch evaluates count even if it does not
 * match: its own violations are reported anyway, and unknown members should be reported in the same
 * run.
 */
public final class ChosenBranches {
  private ChosenBranches() {}

  /** The assertions of a node that have another node as a branch. */
  public static Stream<Assertion> choices(SchemaNode node, SchemaNode branch) {
    return node.assertions().stream().filter(each -> Applied.alternatives(each).contains(branch));
  }

  /** Whether an assertion determines which of its branches is selected. */
  public static boolean tells(Assertion assertion) {
    return assertion.tag() == AssertionTag.KIND_SWITCH
        || assertion.tag() == AssertionTag.MEMBER_SWITCH;
  }

  /**
   * Returns whether a branch is selected.
   *
   * @param choice an assertion that determines it
   * @param branch one of its nodes
   * @param at the node that contains the assertion
   * @param kind the kind of the instance
   */
  static Expr means(
      Assertion choice,
      SchemaNode branch,
      SchemaNode at,
      JsonType kind,
      Instance instance,
      ClassBuilder in) {
    return choice.tag() == AssertionTag.KIND_SWITCH
        ? means((BranchApplicator.KindSwitch) choice, branch, kind)
        : means((BranchApplicator.MemberSwitch) choice, branch, at, instance, in);
  }

  private static Expr means(BranchApplicator.KindSwitch kinds, SchemaNode branch, JsonType kind) {
    return kinds.nodes().get(kind) == branch ? Expr.TRUE : Expr.FALSE;
  }

  private static Expr means(
      BranchApplicator.MemberSwitch member,
      SchemaNode branch,
      SchemaNode at,
      Instance instance,
      ClassBuilder in) {
    Expr present = MemberConditions.present(Set.of(member.member()), at, instance, in);
    List<Expr> any = new ArrayList<>();
    if (member.absent() == branch) {
      any.add(present.not());
    }
    Expr value = value(member, branch, at, instance, in);
    any.add(present.and(value));
    return Expr.any(any);
  }

  private static Expr value(
      BranchApplicator.MemberSwitch choice,
      SchemaNode branch,
      SchemaNode at,
      Instance instance,
      ClassBuilder in) {
    String captured = instance.captures().of(choice.member());
    CodeBlock member =
        captured != null
            ? CodeBlock.of("$N", captured)
            : CodeBlock.of(
                "doc.find($L, $N)",
                instance.variable(),
                in.constants().memberName(at, choice.member()));
    List<String> own = new ArrayList<>();
    List<String> others = new ArrayList<>();
    choice.nodes().forEach((value, node) -> (node == branch ? own : others).add(value));
    // "Anything else" is everything except the values of the other branches.
    boolean isOther = choice.other() == branch;
    if (isOther && others.isEmpty()) {
      return Expr.TRUE;
    } else if (!isOther && own.isEmpty()) {
      return Expr.FALSE;
    }
    String values = in.constants().stringSet(at, isOther ? others : own);
    CodeBlock index = CodeBlock.of("$N.indexOf(doc, $L)", values, member);
    return Expr.compare(index, isOther ? "<" : ">=", "0");
  }
}
