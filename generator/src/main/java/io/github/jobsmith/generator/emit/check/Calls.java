package io.github.jobsmith.generator.emit.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which method calls which, about what, as often as it stands in the code. */
final class Calls {
  /** A call, and where it leads to from the instance of the caller. */
  record Call(Form called, Step step) {}

  private final Map<Form, List<Call>> calls = new LinkedHashMap<>();

  /** A method that is there, whether it calls others or not. */
  void add(Form method) {
    calls.computeIfAbsent(method, any -> new ArrayList<>());
  }

  void add(Form caller, Form called, Step step) {
    add(caller);
    add(called);
    calls.get(caller).add(new Call(called, step));
  }

  /** All methods, in the order in which they came to be. */
  Set<Form> methods() {
    return calls.keySet();
  }

  /** What a method calls. */
  List<Call> of(Form method) {
    return calls.get(method);
  }
}
