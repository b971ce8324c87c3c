package io.github.jobsmith.generator.emit.check.statements;

import io.github.jobsmith.generator.emit.check.expression.Expr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The conditions that are known to hold at a place in a method. */
final class Facts {
  private static final Pattern VARIABLE = Pattern.compile("!?\\w+");

  /** A variable that counts. */
  private static final Pattern COUNT = Pattern.compile("\\bmatched\\d*\\b");

  /** A value has one of these kinds. */
  private static final Pattern KIND =
      Pattern.compile("doc\\.(isNull|isBoolean|isNumber|isString|isArray|isObject)(\\(\\w+\\))");

  private static final List<String> KINDS =
      List.of("isNull", "isBoolean", "isNumber", "isString", "isArray", "isObject");

  private final Set<String> known;

  /** Disjunctions. */
  private final List<Expr> open;

  private Facts(Set<String> known, List<Expr> open) {
    this.known = known;
    this.open = open;
  }

  static Facts none() {
    return new Facts(new HashSet<>(), new ArrayList<>());
  }

  Facts copy() {
    return new Facts(new HashSet<>(known), new ArrayList<>(open));
  }

  /** Returns what is left of a condition. */
  Expr given(Expr condition) {
    return known.isEmpty() || condition.text().contains("++") ? condition : condition.given(known);
  }

  void learn(Expr condition) {
    Deque<Expr> queue = new ArrayDeque<>(condition.conjuncts());
    while (!queue.isEmpty()) {
      Expr fact = queue.remove();
      if (fact.isTrue() || varies(fact) || !known.add(fact.text())) {
        continue;
      }
      if (fact.terms() > 1) {
        open.add(fact);
      } else {
        excludeKinds(fact.text());
      }
      List<Expr> before = List.copyOf(open);
      open.clear();
      for (Expr each : before) {
        Expr left = each == fact ? each : each.given(known);
        if (left.conjuncts().size() > 1 || left.terms() == 1) {
          queue.addAll(left.conjuncts());
        } else if (left.terms() > 1) {
          open.add(left);
        }
      }
    }
  }

  private void excludeKinds(String fact) {
    if (!fact.startsWith("doc.is")) {
      return;
    }
    Matcher kind = KIND.matcher(fact);
    if (kind.matches()) {
      for (String other : KINDS) {
        if (!other.equals(kind.group(1))) {
          known.add("!doc." + other + kind.group(2));
        }
      }
    }
  }

  /** Whether it may change while a method runs: it uses variables that are set more than once. */
  static boolean varies(Expr condition) {
    String text = condition.text();
    return text.indexOf('[') >= 0
        || text.contains("++")
        || text.contains("matched") && COUNT.matcher(text).find()
        || VARIABLE.matcher(text).matches();
  }
}
