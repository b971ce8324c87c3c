package io.github.jobsmith.generator.emit.check.statements;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation.Size.Unit;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generator.emit.check.conditions.Conditions;
import io.github.jobsmith.generator.emit.check.conditions.MemberConditions;
import io.github.jobsmith.generator.emit.check.conditions.SameInstance;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.emit.check.statements.Statements.Voice;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.Kinds;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Emits applicators of the same instance as statements. */
final class BranchWriter {
  /** The maximum number of branches in one method; further branches are called. */
  private static final int MAX_IN_PLACE = 60;

  /** The maximum total number of their operands. */
  private static final int MAX_TERMS = 300;

  private final Statements out;
  private final Conditions conditions;
  private final AssertionWriter assertions;
  private int inPlace;
  private int terms;

  BranchWriter(Statements out, Conditions conditions, AssertionWriter assertions) {
    this.out = out;
    this.conditions = conditions;
    this.assertions = assertions;
  }

  /**
   * Emits a branch that reports its own constraints: inline if it only tests members in variables,
   * else a call.
   */
  void branch(SchemaNode node, Instance instance) {
    if (node.acceptsAll()) {
      return;
    }
    boolean aboutMembers =
        instance.kinds().equals(Kinds.objects())
            && SameInstance.isAboutMembers(node)
            && instance.captures().hold(SameInstance.members(node));
    boolean here = (aboutMembers || isShort(node, instance)) && hasRoom(node, instance);
    if (!here) {
      out.require(out.call(node, instance));
      return;
    }
    for (Assertion assertion : node.assertions()) {
      assertions.write(assertion, node, instance);
    }
  }

  /** Whether a branch can be inlined without making the method too long. */
  private boolean hasRoom(SchemaNode node, Instance instance) {
    if (inPlace >= MAX_IN_PLACE) {
      return false;
    }
    int own = conditions.size(node, instance);
    if (terms + own > MAX_TERMS) {
      return false;
    }
    inPlace++;
    terms += own;
    return true;
  }

  /** Whether a branch is one assertion without a loop, for the possible kinds only. */
  private boolean isShort(SchemaNode node, Instance instance) {
    if (!out.in().isHome(node) || node.assertions().size() != 1) {
      return false;
    }
    Assertion only = node.assertions().get(0);
    boolean loops =
        switch (only.tag()) {
          case ITEMS, CONTAINS, MEMBERS, NAMES -> true;
          // Inline or called, the code does the same; only loops make a method long.
          default -> false;
        };
    return !loops && only.kinds().containsAll(instance.kinds());
  }

  void conditional(BranchApplicator.Conditional conditional, SchemaNode at, Instance instance) {
    SchemaNode then = present(conditional.then());
    SchemaNode otherwise = present(conditional.otherwise());
    Expr condition = conditions.matches(conditional.condition(), instance);
    if (then != null && conditional.isThenFirst()) {
      Expr absent = conditions.matches(then, instance).not();
      out.failIf(absent.and(condition), conditional.constraints().get(0), at, instance);
    } else if (then == null) {
      outcome(condition.not(), otherwise, conditional.otherwiseConstraint(), at, instance);
    } else if (otherwise == null) {
      outcome(condition, then, conditional.thenConstraint(), at, instance);
    } else if (condition.isTrue() || condition.isFalse()) {
      boolean yes = condition.isTrue();
      outcome(
          Expr.TRUE,
          yes ? then : otherwise,
          yes ? conditional.thenConstraint() : conditional.otherwiseConstraint(),
          at,
          instance);
    } else {
      out.begin(condition);
      outcome(Expr.TRUE, then, conditional.thenConstraint(), at, instance);
      out.otherwise();
      outcome(Expr.TRUE, otherwise, conditional.otherwiseConstraint(), at, instance);
      out.end();
    }
  }

  private static @Nullable SchemaNode present(@Nullable SchemaNode node) {
    return node == null || node.acceptsAll() ? null : node;
  }

  private void outcome(
      Expr condition,
      @Nullable SchemaNode node,
      @Nullable Constraint constraint,
      SchemaNode at,
      Instance instance) {
    if (node == null || condition.isFalse()) {
      return;
    }
    if (constraint != null) {
      Expr matches = conditions.matches(node, instance);
      out.failIf(condition.and(matches.not()), constraint, at, instance);
    } else if (condition.isTrue()) {
      branch(node, instance);
    } else {
      out.begin(condition);
      branch(node, instance);
      out.end();
    }
  }

  void dependent(BranchApplicator.DependentSchema dependent, SchemaNode at, Instance instance) {
    Expr present = MemberConditions.present(Set.of(dependent.member()), at, instance, out.in());
    out.begin(present);
    branch(dependent.node(), instance);
    out.end();
  }

  /**
   * Emits advice, which is computed only on request; for a string that is too long it is omitted.
   */
  void advice(List<SchemaNode> nodes, SchemaNode at, Instance instance) {
    List<SchemaNode> spoken = nodes.stream().filter(node -> !node.acceptsAll()).toList();
    if (spoken.isEmpty()) {
      return;
    }
    Expr wanted = Expr.of("findings.advising()");
    if (Kinds.areScalars(instance.kinds())) {
      for (Assertion.Size size : at.assertions(Assertion.Size.class)) {
        if (size.is(Unit.CHARACTER, Assertion.Side.MAXIMUM)) {
          Expr holds = conditions.holds(size, at, instance);
          wanted = holds == null ? wanted : wanted.and(holds);
        }
      }
    }
    Voice before = out.voice();
    boolean asked = out.in().program().names().checks().isAdvice(at);
    if (!asked) {
      out.begin(wanted);
    }
    out.speak(Voice.SPEAK);
    spoken.forEach(node -> branch(node, instance));
    if (!asked) {
      out.end();
    }
    out.speak(before);
  }

  /** Tests many branches in parts, until the result is known. */
  void many(Assertion assertion, SchemaNode at, Instance instance) {
    boolean any = assertion.tag() == AssertionTag.ANY_OF;
    List<SchemaNode> nodes = assertion.children();
    String matched = out.local("matched");
    for (int from = 0; from < nodes.size(); from += SameInstance.CHUNK) {
      List<Expr> chunk =
          nodes.subList(from, Math.min(nodes.size(), from + SameInstance.CHUNK)).stream()
              .map(node -> conditions.matches(node, instance))
              .toList();
      Expr holds = any ? Expr.any(chunk) : Expr.all(chunk);
      if (from > 0) {
        Expr before = Expr.of("$N", matched);
        holds = any ? before.or(holds) : before.and(holds);
      }
      out.add(from == 0 ? "boolean $N = $L" : "$N = $L", matched, holds.yes());
    }
    out.failIf(
        Expr.of("$N", matched).not(),
        assertion.constraints().get(0),
        at,
        instance,
        ReasonWriter.of(assertion, at, instance, out));
  }

  void oneOf(BranchApplicator.OneOf oneOf, SchemaNode at, Instance instance) {
    String matched = out.local("matched");
    List<SchemaNode> options = oneOf.children();
    if (options.size() > SameInstance.CHUNK) {
      List<CodeBlock> counts = new ArrayList<>();
      for (int from = 0; from < options.size(); from += SameInstance.CHUNK) {
        counts.add(
            count(
                options.subList(from, Math.min(options.size(), from + SameInstance.CHUNK)),
                at,
                instance));
      }
      out.add("int $N = $L", matched, CodeBlock.join(counts, " + "));
    } else {
      out.add("int $N = 0", matched);
      options.forEach(option -> count(option, matched, instance, conditions, out));
    }
    out.failIf(
        Expr.compare(CodeBlock.of("$N", matched), "!=", "1"),
        oneOf.constraint(),
        at,
        instance,
        ReasonWriter.of(oneOf, at, instance, out));
  }

  private static void count(
      SchemaNode option, String matched, Instance instance, Conditions asked, Statements to) {
    Expr matches = asked.matches(option, instance);
    if (matches.isTrue()) {
      to.add("$N++", matched);
    } else if (!matches.isFalse()) {
      to.begin(matches);
      to.add("$N++", matched);
      to.end();
    }
  }

  /** Returns the number of options that match, as a call of a method that counts. */
  private CodeBlock count(List<SchemaNode> options, SchemaNode at, Instance instance) {
    Statements body = new Statements(out.in());
    body.add("int matched = 0");
    Instance parameter = Instance.parameter(instance.subject()).narrowedTo(instance.kinds());
    Conditions asked = new Conditions(out.in());
    options.forEach(option -> count(option, "matched", parameter, asked, body));
    body.add("return matched");
    String name =
        out.in()
            .parts()
            .add(
                out.in().nameOf(at) + "Options",
                TypeName.INT,
                MethodSpec.methodBuilder("options")
                    .addParameter(JsonDocument.class, "doc")
                    .addParameter(int.class, "node")
                    .addParameter(Findings.class, "findings")
                    .addCode(body.code()));
    return CodeBlock.of("$N(doc, $L, findings)", name, instance.variable());
  }
}
