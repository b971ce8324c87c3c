package io.github.jobsmith.generator.emit.check.statements;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.emit.check.expression.Step;
import io.github.jobsmith.generator.emit.check.statements.Statements.Voice;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Emits the selection of one of several nodes, depending on the instance. */
final class SwitchWriter {
  private final Statements out;
  private final BranchWriter branches;

  SwitchWriter(Statements out, BranchWriter branches) {
    this.out = out;
    this.branches = branches;
  }

  /** Whether an assertion is emitted as several branches, each for some kinds of values. */
  static boolean hasManyArms(Assertion assertion, Set<JsonType> kinds) {
    return assertion.tag() == AssertionTag.KIND_SWITCH
        && ((BranchApplicator.KindSwitch) assertion)
                .nodes().entrySet().stream()
                    .filter(each -> kinds.contains(each.getKey()) && !each.getValue().acceptsAll())
                    .map(Map.Entry::getValue)
                    .distinct()
                    .count()
            > 1;
  }

  /** Emits an {@code if} for each node. */
  void kinds(BranchApplicator.KindSwitch kinds, Instance instance) {
    Map<SchemaNode, Set<JsonType>> arms = new LinkedHashMap<>();
    Set<JsonType> left = EnumSet.noneOf(JsonType.class);
    left.addAll(instance.kinds());
    kinds
        .nodes()
        .forEach(
            (kind, node) -> {
              if (!node.acceptsAll() && left.contains(kind)) {
                arms.computeIfAbsent(node, any -> EnumSet.noneOf(JsonType.class)).add(kind);
              }
            });
    boolean first = true;
    for (Map.Entry<SchemaNode, Set<JsonType>> arm : arms.entrySet()) {
      Expr matches = instance.narrowedTo(left).is(arm.getValue());
      left.removeAll(arm.getValue());
      if (matches.isTrue() && first) {
        branches.branch(arm.getKey(), instance.narrowedTo(arm.getValue()));
        return;
      } else if (first) {
        out.begin(matches);
      } else if (left.isEmpty()) {
        out.otherwise();
      } else {
        out.otherwiseIf(matches);
      }
      first = false;
      branches.branch(arm.getKey(), instance.narrowedTo(arm.getValue()));
    }
    if (!first) {
      out.end();
    }
  }

  /** Emits a {@code switch} over the possible strings of a member. */
  void members(BranchApplicator.MemberSwitch choice, SchemaNode at, Instance instance) {
    String member = instance.captures().of(choice.member());
    if (member == null) {
      member = out.local(MemberWriter.variable(choice.member()));
      String name = out.in().constants().memberName(at, choice.member());
      out.add("int $N = doc.find($L, $N)", member, instance.variable(), name);
    }
    if (says(choice.absent(), choice.missing())) {
      out.begin(Expr.found(member).not());
      alternative(choice.absent(), choice.missing(), at, instance, instance);
      if (out.voice() == Voice.PREDICATE && choice.absent() == null) {
        out.end();
        values(choice, at, instance, member);
        return;
      }
      out.otherwise();
    } else {
      out.begin(Expr.found(member));
    }
    values(choice, at, instance, member);
    out.end();
  }

  private static boolean says(@Nullable SchemaNode node, @Nullable Constraint constraint) {
    return node != null ? !node.acceptsAll() : constraint != null;
  }

  private void values(
      BranchApplicator.MemberSwitch choice, SchemaNode at, Instance instance, String member) {
    Map<SchemaNode, List<String>> arms = new LinkedHashMap<>();
    int index = 0;
    for (SchemaNode node : choice.nodes().values()) {
      arms.computeIfAbsent(node, any -> new ArrayList<>()).add(Integer.toString(index++));
    }
    String values = out.in().constants().stringSet(at, List.copyOf(choice.nodes().keySet()));
    out.begin("switch ($N.indexOf(doc, $N))", values, member);
    arms.forEach(
        (node, indexes) -> {
          String label = "case " + String.join(", ", indexes);
          if (node.acceptsAll()) {
            out.emptyArm(label);
          } else {
            out.arm(label, out.call(node, instance));
          }
        });
    SchemaNode other = choice.other();
    Constraint unknown = choice.unknown();
    if (other != null && !other.acceptsAll()) {
      out.arm("default", out.call(other, instance));
    } else if (other != null || unknown == null) {
      out.emptyArm("default");
    } else {
      out.otherValue(unknown, at, Instance.value(member, Step.member(choice.member())));
    }
    out.end();
  }

  private void alternative(
      @Nullable SchemaNode node,
      @Nullable Constraint constraint,
      SchemaNode at,
      Instance instance,
      Instance place) {
    if (node != null) {
      out.require(out.call(node, instance));
    } else if (constraint != null) {
      out.failIf(Expr.TRUE, constraint, at, place);
    }
  }
}
