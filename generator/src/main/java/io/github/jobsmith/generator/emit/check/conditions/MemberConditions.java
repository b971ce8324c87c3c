package io.github.jobsmith.generator.emit.check.conditions;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generated.check.ItemChecks;
import io.github.jobsmith.generator.emit.check.classes.ClassBuilder;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.emit.check.expression.Step;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.Kinds;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Conditions on objects and arrays without a loop, such as the presence of members. */
public final class MemberConditions {
  private MemberConditions() {}

  static Expr areUnique(Instance instance) {
    return Expr.of("$T.areUnique(doc, $L, findings)", ItemChecks.class, instance.variable());
  }

  static Expr dependent(
      Assertion.DependentRequired dependent, SchemaNode at, Instance instance, ClassBuilder in) {
    return present(Set.of(dependent.member()), at, instance, in)
        .not()
        .or(present(dependent.names().keySet(), at, instance, in));
  }

  /** Returns whether all of the members are present. */
  public static Expr present(
      Set<String> members, SchemaNode at, Instance instance, ClassBuilder in) {
    List<Expr> all = new ArrayList<>();
    for (String member : members) {
      String captured = instance.captures().of(member);
      CodeBlock found =
          captured != null
              ? CodeBlock.of("$N", captured)
              : CodeBlock.of(
                  "doc.find($L, $N)", instance.variable(), in.constants().memberName(at, member));
      all.add(Expr.compare(found, ">=", "0"));
    }
    return Expr.all(all);
  }

  /** Returns whether those of the members are present that are in variables. */
  public static Expr captured(Collection<String> members, Instance instance) {
    List<Expr> all = new ArrayList<>();
    for (String member : members) {
      String captured = instance.captures().of(member);
      if (captured != null) {
        all.add(Expr.found(captured));
      }
    }
    return Expr.all(all);
  }

  /**
   * Returns whether members in variables match their schemas.
   *
   * @param present members that are known to be present
   */
  static Expr members(
      PartApplicator.Members members, Set<String> present, Instance instance, Conditions nested) {
    List<Expr> all = new ArrayList<>();
    for (Map.Entry<String, SchemaNode> member : members.named().entrySet()) {
      String captured = instance.captures().of(member.getKey());
      if (member.getValue().acceptsAll() || captured == null) {
        continue;
      }
      Expr matches =
          nested.matches(member.getValue(), Instance.value(captured, Step.member(member.getKey())));
      Expr absent = Expr.found(captured).not();
      all.add(present.contains(member.getKey()) ? matches : absent.or(matches));
    }
    return instance.orOther(Kinds.objects(), Expr.all(all));
  }
}
