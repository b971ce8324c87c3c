package io.github.jobsmith.generator.emit.check.calls;

import io.github.jobsmith.generator.emit.check.expression.Form;
import io.github.jobsmith.generator.emit.check.expression.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The call graph of the methods, with each call as often as it is in the code. */
public final class Calls {
  /** A call, and its step from the instance of the caller. */
  public record Call(Form called, Step step) {
    // Written out: those of records are linked at run time, which takes milliseconds.

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Call call && called.equals(call.called) && step.equals(call.step);
    }

    @Override
    public int hashCode() {
      return 31 * called.hashCode() + step.hashCode();
    }
  }

  private final Map<Form, List<Call>> calls = new LinkedHashMap<>();

  /** Adds a method, even if it does not call others. */
  public void add(Form method) {
    calls.computeIfAbsent(method, any -> new ArrayList<>());
  }

  public void add(Form caller, Form called, Step step) {
    add(caller);
    add(called);
    calls.get(caller).add(new Call(called, step));
  }

  /** Whether a method can call itself, directly or indirectly, at any depth. */
  public boolean areRecursive() {
    Set<Form> entered = new HashSet<>();
    Set<Form> left = new HashSet<>();
    Deque<Form> stack = new ArrayDeque<>(calls.keySet());
    while (!stack.isEmpty()) {
      Form form = stack.peek();
      if (!entered.add(form)) {
        left.add(stack.pop());
        continue;
      }
      for (Call call : calls.get(form)) {
        if (!entered.contains(call.called())) {
          stack.push(call.called());
        } else if (!left.contains(call.called())) {
          return true;
        }
      }
    }
    return false;
  }

  /** All methods, in the order of their creation. */
  public Set<Form> methods() {
    return calls.keySet();
  }

  /** The calls of a method. */
  public List<Call> of(Form method) {
    return calls.get(method);
  }
}
