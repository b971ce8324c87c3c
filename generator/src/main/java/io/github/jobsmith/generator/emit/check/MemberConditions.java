package io.github.jobsmith.generator.emit.check;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.emit.RuntimeTypes;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be asked of objects and arrays without a loop: sizes, and which members are there. */
final class MemberConditions {
  private MemberConditions() {}

  static @Nullable Expr holds(
      Assertion assertion, SchemaNode at, Instance instance, ClassBuilder in, Conditions nested) {
    if (assertion instanceof Assertion.MinItems min) {
      return atLeast(instance, min.limit());
    } else if (assertion instanceof Assertion.MaxItems max) {
      return Expr.compare(size(instance), "<=", Integer.toString(max.limit()));
    } else if (assertion instanceof Assertion.MinMembers min) {
      return atLeast(instance, min.limit());
    } else if (assertion instanceof Assertion.MaxMembers max) {
      return Expr.compare(size(instance), "<=", Integer.toString(max.limit()));
    } else if (assertion instanceof Assertion.UniqueItems) {
      return Expr.of("$T.areUnique(doc, $L)", RuntimeTypes.ITEM_CHECKS, instance.variable());
    } else if (assertion instanceof Assertion.Required required) {
      return present(required.names().keySet(), at, instance, in);
    } else if (assertion instanceof Assertion.DependentRequired dependent) {
      return present(Set.of(dependent.member()), at, instance, in)
          .not()
          .or(present(dependent.names().keySet(), at, instance, in));
    } else if (assertion instanceof Assertion.DependentSchema dependent) {
      return present(Set.of(dependent.member()), at, instance, in)
          .not()
          .or(nested.matches(dependent.node(), instance));
    }
    return null;
  }

  private static CodeBlock size(Instance instance) {
    return CodeBlock.of("doc.size($L)", instance.variable());
  }

  private static Expr atLeast(Instance instance, int limit) {
    return limit <= 0 ? Expr.TRUE : Expr.compare(size(instance), ">=", Integer.toString(limit));
  }

  /** Whether all of the members are there. */
  static Expr present(Set<String> members, SchemaNode at, Instance instance, ClassBuilder in) {
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

  /**
   * Whether members that lie in variables are what they must be.
   *
   * @param present members that are known to be there
   */
  static Expr members(
      Assertion.Members members, Set<String> present, Instance instance, Conditions nested) {
    List<Expr> all = new ArrayList<>();
    for (Map.Entry<String, SchemaNode> member : members.named().entrySet()) {
      String captured = instance.captures().of(member.getKey());
      if (member.getValue().acceptsAll() || captured == null) {
        continue;
      }
      Expr matches =
          nested.matches(member.getValue(), Instance.value(captured, Step.member(member.getKey())));
      Expr absent = Expr.compare(CodeBlock.of("$N", captured), "<", "0");
      all.add(present.contains(member.getKey()) ? matches : absent.or(matches));
    }
    return instance.orOther(Kinds.objects(), Expr.all(all));
  }
}
