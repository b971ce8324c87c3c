package io.github.jobsmith.generator.emit.check.statements;

import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.statements.Part.Arm;
import io.github.jobsmith.generator.emit.check.statements.Part.Block;
import io.github.jobsmith.generator.emit.check.statements.Part.Choice;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes conditions as a person would: none asks what is known already, an {@code if} that is all
 * that another contains is merged with it, and opposite conditions become {@code else}. Conditions
 * have no effects, except for those that count.
 */
final class Tidy {
  private Tidy() {}

  /** Returns statements that do the same. */
  static List<Part> of(List<Part> parts) {
    return tidy(parts, Facts.none());
  }

  private static List<Part> tidy(List<Part> parts, Facts known) {
    List<Part> out = new ArrayList<>();
    Facts facts = known.copy();
    for (Part part : parts) {
      if (part instanceof Block block) {
        out.add(
            new Block(block.head(), tidy(block.body(), facts), block.tail(), block.endsEarly()));
      } else if (part instanceof Choice choice) {
        for (Part left : tidy(choice, facts)) {
          add(left, out);
          learn(left, facts);
        }
      } else {
        out.add(part);
      }
      if (Part.isEnd(out)) {
        break;
      }
    }
    return out;
  }

  private static List<Part> tidy(Choice choice, Facts known) {
    List<Arm> arms = new ArrayList<>();
    Facts facts = known.copy();
    for (Arm arm : choice.arms()) {
      Expr condition = arm.condition() == null ? Expr.TRUE : facts.given(arm.condition());
      if (!condition.isFalse()) {
        Facts inside = facts.copy();
        inside.learn(condition);
        List<Part> body = tidy(arm.body(), inside);
        if (condition.isTrue()) {
          elseArm(body, arms);
          break;
        }
        arms.add(new Arm(condition, body));
        facts.learn(condition.not());
      }
    }
    return simplified(arms);
  }

  private static void elseArm(List<Part> body, List<Arm> arms) {
    if (arms.isEmpty() || body.size() != 1 || !(body.get(0) instanceof Choice inner)) {
      arms.add(new Arm(null, body));
    } else {
      arms.addAll(inner.arms());
    }
  }

  private static List<Part> simplified(List<Arm> arms) {
    int last = arms.size() - 1;
    if (last >= 0 && arms.get(last).body().isEmpty() && isPure(arms.get(last))) {
      return simplified(arms.subList(0, last));
    } else if (arms.isEmpty()) {
      return List.of();
    }
    Arm first = arms.get(0);
    if (first.condition() == null) {
      return first.body();
    } else if (last == 1 && first.body().isEmpty() && arms.get(1).condition() == null) {
      return List.of(new Choice(List.of(new Arm(first.condition().not(), arms.get(1).body()))));
    }
    List<Arm> merged = new ArrayList<>(arms);
    merged.set(last, merged(arms.get(last)));
    return List.of(new Choice(List.copyOf(merged)));
  }

  /** Returns the last branch without an {@code if} that is all that it contains. */
  private static Arm merged(Arm arm) {
    if (arm.condition() != null
        && arm.body().size() == 1
        && arm.body().get(0) instanceof Choice inner
        && inner.arms().size() == 1) {
      Arm only = inner.arms().get(0);
      if (only.condition() != null) {
        return new Arm(arm.condition().and(only.condition()), only.body());
      }
    }
    return arm;
  }

  private static boolean isPure(Arm arm) {
    return arm.condition() == null || !arm.condition().text().contains("++");
  }

  /** Adds a statement, joined with the one before it if their conditions are opposite or equal. */
  private static void add(Part part, List<Part> out) {
    int last = out.size() - 1;
    if (last >= 0
        && part instanceof Choice choice
        && out.get(last) instanceof Choice before
        && choice.arms().size() == 1
        && before.arms().size() == 1) {
      Arm first = before.arms().get(0);
      Arm second = choice.arms().get(0);
      Expr condition = first.condition();
      if (condition != null && second.condition() != null && !Facts.varies(condition)) {
        if (second.condition().text().equals(condition.not().text())) {
          out.set(last, new Choice(List.of(first, new Arm(null, second.body()))));
          return;
        } else if (second.condition().text().equals(condition.text())) {
          List<Part> body = new ArrayList<>(first.body());
          body.addAll(second.body());
          out.set(last, new Choice(List.of(new Arm(condition, body))));
          return;
        }
      }
    }
    out.add(part);
  }

  /** What is known after a statement: no condition of a branch that returns holds. */
  private static void learn(Part part, Facts facts) {
    if (part instanceof Choice choice) {
      for (Arm arm : choice.arms()) {
        if (arm.condition() == null || !Part.isEnd(arm.body())) {
          break;
        }
        facts.learn(arm.condition().not());
      }
    }
  }
}
