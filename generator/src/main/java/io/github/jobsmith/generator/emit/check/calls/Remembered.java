package io.github.jobsmith.generator.emit.check.calls;

import io.github.jobsmith.generator.emit.check.calls.Calls.Call;
import io.github.jobsmith.generator.emit.check.expression.Form;
import io.github.jobsmith.generator.emit.check.expression.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Selects the methods whose answers are stored: those that may be called more than {@value #OFTEN}
 * times for one value. Otherwise, a chain of definitions in which each applies the previous one
 * twice would take 2^n steps, and a recursive definition that checks the same member in two ways
 * 2^depth.
 *
 * <p>Follows a value from the root of a document down, with the number of calls of each method for
 * it: a situation. The number of situations is finite, since counting stops where an answer is
 * stored, and a method with stored answers calls others once. If a schema has too many situations,
 * the answers of all methods with two callers are stored.
 */
public final class Remembered {
  /** The maximum number of times that a method repeats its work for the same value. */
  static final int OFTEN = 8;

  private static final int MAX_STEPS = 2_000_000;

  private final Calls calls;
  private final List<Form> order;
  private final Map<Form, Integer> places = new HashMap<>();
  private final Set<Form> remembered = new LinkedHashSet<>();
  private final Deque<Map<Integer, Integer>> open = new ArrayDeque<>();
  private final Set<Map<Integer, Integer>> seen = new HashSet<>();
  private int steps;

  private Remembered(Calls calls) {
    this.calls = calls;
    this.order = order(calls);
    for (int i = 0; i < order.size(); i++) {
      places.put(order.get(i), i);
    }
  }

  /**
   * Returns the methods, in the order of their creation.
   *
   * @param roots the methods that are called from outside
   */
  public static Set<Form> of(Calls calls, Set<Form> roots) {
    Remembered plan = new Remembered(calls);
    for (Form root : roots) {
      plan.meet(new TreeMap<>(Map.of(plan.places.get(root), 1)));
    }
    while (!plan.open.isEmpty() && plan.steps <= MAX_STEPS) {
      plan.follow(plan.open.remove());
    }
    Set<Form> found = plan.steps <= MAX_STEPS ? plan.remembered : plan.calledTwice();
    Set<Form> ordered = new LinkedHashSet<>(calls.methods());
    ordered.retainAll(found);
    return ordered;
  }

  /** Sorts methods so that each is after its callers with the same instance. */
  private static List<Form> order(Calls calls) {
    Set<Form> entered = new HashSet<>();
    Set<Form> left = new LinkedHashSet<>();
    Deque<Form> stack = new ArrayDeque<>(calls.methods());
    while (!stack.isEmpty()) {
      Form form = stack.peek();
      if (!entered.add(form)) {
        left.add(stack.pop());
        continue;
      }
      for (Call call : calls.of(form)) {
        if (call.step().kind() == Step.Kind.SAME && !entered.contains(call.called())) {
          stack.push(call.called());
        }
      }
    }
    List<Form> order = new ArrayList<>(left);
    Collections.reverse(order);
    return order;
  }

  private void meet(TreeMap<Integer, Integer> situation) {
    if (!situation.isEmpty() && seen.add(situation)) {
      open.add(situation);
    }
  }

  /** Determines the calls for the parts of a value, given the calls for the value itself. */
  private void follow(Map<Integer, Integer> situation) {
    TreeMap<Integer, Integer> asked = new TreeMap<>(situation);
    Map<Call, Integer> below = new LinkedHashMap<>();
    while (!asked.isEmpty() && steps <= MAX_STEPS) {
      Map.Entry<Integer, Integer> first = asked.pollFirstEntry();
      Form form = order.get(first.getKey());
      int times = first.getValue();
      if (times > OFTEN) {
        remembered.add(form);
      }
      if (remembered.contains(form)) {
        times = 1;
      }
      for (Call call : calls.of(form)) {
        steps++;
        if (isCostly(call.called()) && call.step().kind() == Step.Kind.SAME) {
          add(asked, call.called(), times);
        } else if (isCostly(call.called())) {
          below.merge(call, times, Remembered::sum);
        }
      }
    }
    members(below);
    items(below);
  }

  private void members(Map<Call, Integer> below) {
    Map<String, TreeMap<Integer, Integer>> named = new LinkedHashMap<>();
    TreeMap<Integer, Integer> others = new TreeMap<>();
    List<Map.Entry<Call, Integer>> loose = new ArrayList<>();
    for (Map.Entry<Call, Integer> entry : below.entrySet()) {
      Step step = entry.getKey().step();
      if (step.kind() == Step.Kind.MEMBER) {
        String name = step.names().iterator().next();
        add(
            named.computeIfAbsent(name, any -> new TreeMap<>()),
            entry.getKey().called(),
            entry.getValue());
      } else if (step.isMember()) {
        loose.add(entry);
        add(others, entry.getKey().called(), entry.getValue());
      }
    }
    named.forEach(
        (name, situation) -> {
          for (Map.Entry<Call, Integer> entry : loose) {
            steps++;
            if (entry.getKey().step().leadsTo(name)) {
              add(situation, entry.getKey().called(), entry.getValue());
            }
          }
          meet(situation);
        });
    meet(others);
  }

  private void items(Map<Call, Integer> below) {
    TreeSet<Integer> positions = new TreeSet<>();
    List<Map.Entry<Call, Integer>> items = new ArrayList<>();
    for (Map.Entry<Call, Integer> entry : below.entrySet()) {
      if (entry.getKey().step().isItem()) {
        items.add(entry);
        positions.add(entry.getKey().step().index());
        positions.add(entry.getKey().step().index() + 1);
      }
    }
    for (int position : positions) {
      TreeMap<Integer, Integer> situation = new TreeMap<>();
      for (Map.Entry<Call, Integer> entry : items) {
        steps++;
        if (entry.getKey().step().leadsTo(position)) {
          add(situation, entry.getKey().called(), entry.getValue());
        }
      }
      meet(situation);
    }
  }

  /** A method without calls is as fast as a look-up of its answer. */
  private boolean isCostly(Form form) {
    return !calls.of(form).isEmpty();
  }

  private void add(TreeMap<Integer, Integer> situation, Form form, int times) {
    situation.merge(places.get(form), times, Remembered::sum);
  }

  private static int sum(int a, int b) {
    return Math.min(a + b, OFTEN + 1);
  }

  private Set<Form> calledTwice() {
    Set<Form> once = new HashSet<>();
    Set<Form> twice = new LinkedHashSet<>();
    for (Form method : calls.methods()) {
      for (Call call : calls.of(method)) {
        if (isCostly(call.called()) && !once.add(call.called())) {
          twice.add(call.called());
        }
      }
    }
    return twice;
  }
}
