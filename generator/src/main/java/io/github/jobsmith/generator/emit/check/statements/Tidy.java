package io.github.jobsmith.generator.emit.check.statements;

import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.statements.Part.Arm;
import io.github.jobsmith.generator.emit.check.statements.Part.Block;
import io.github.jobsmith.generator.emit.check.statements.Part.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes conditions as a person would: none asks what is known already, an {@code if} that is all
 * that another contains is merged with it, and opposite conditions become {@code else}. Conditions
 * have no effects, except for those that count.
 */
final class Tidy {
  private static final Pattern VARIABLE = Pattern.compile("!?\\w+");

  /** A variable that counts. */
  private static final Pattern COUNT = Pattern.compile("\\bmatched\\d*\\b");

  private Tidy() {}

  /** Returns statements that do the same. */
  static List<Part> of(List<Part> parts) {
    return tidy(parts, Set.of());
  }

  private static List<Part> tidy(List<Part> parts, Set<String> known) {
    List<Part> out = new ArrayList<>();
    Set<String> facts = new HashSet<>(known);
    for (Part part : parts) {
      if (part instanceof Block block) {
        out.add(new Block(block.head(), tidy(block.body(), facts), block.tail()));
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

  private static List<Part> tidy(Choice choice, Set<String> known) {
    List<Arm> arms = new ArrayList<>();
    Set<String> facts = new HashSet<>(known);
    for (Arm arm : choice.arms()) {
      Expr condition = arm.condition() == null ? Expr.TRUE : given(arm.condition(), facts);
      if (!condition.isFalse()) {
        Set<String> inside = new HashSet<>(facts);
        learn(condition, inside);
        List<Part> body = tidy(arm.body(), inside);
        if (condition.isTrue()) {
          elseArm(body, arms);
          break;
        }
        arms.add(new Arm(condition, body));
        learn(condition.not(), facts);
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
    } else if (last == 0
        && first.body().size() == 1
        && first.body().get(0) instanceof Choice inner) {
      Expr condition = inner.arms().get(0).condition();
      if (inner.arms().size() == 1 && condition != null) {
        Arm merged = new Arm(first.condition().and(condition), inner.arms().get(0).body());
        return List.of(new Choice(List.of(merged)));
      }
    } else if (last == 1 && first.body().isEmpty() && arms.get(1).condition() == null) {
      return List.of(new Choice(List.of(new Arm(first.condition().not(), arms.get(1).body()))));
    }
    return List.of(new Choice(List.copyOf(arms)));
  }

  private static boolean isPure(Arm arm) {
    return arm.condition() == null || !arm.condition().text().contains("++");
  }

  private static Expr given(Expr condition, Set<String> known) {
    return known.isEmpty() || condition.text().contains("++") ? condition : condition.given(known);
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
      if (condition != null && second.condition() != null && !varies(condition)) {
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

  /** What is known after a statement: the condition of a branch that returns does not hold. */
  private static void learn(Part part, Set<String> facts) {
    if (part instanceof Choice choice
        && choice.arms().size() == 1
        && choice.arms().get(0).condition() != null
        && Part.isEnd(choice.arms().get(0).body())) {
      learn(choice.arms().get(0).condition().not(), facts);
    }
  }

  private static void learn(Expr condition, Set<String> facts) {
    for (Expr fact : condition.conjuncts()) {
      if (!fact.isTrue() && !varies(fact)) {
        facts.add(fact.text());
      }
    }
  }

  /** Whether it may change while a method runs: it uses variables that are set more than once. */
  private static boolean varies(Expr condition) {
    String text = condition.text();
    return text.indexOf('[') >= 0
        || text.contains("++")
        || text.contains("matched") && COUNT.matcher(text).find()
        || VARIABLE.matcher(text).matches();
  }
}
