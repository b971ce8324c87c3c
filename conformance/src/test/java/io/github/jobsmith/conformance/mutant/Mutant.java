package io.github.jobsmith.conformance.mutant;

import io.github.jobsmith.conformance.request.Request;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One change of a request.
 *
 * @param rule the rule whose bound it tests
 * @param name a description
 * @param inside whether the rule still holds
 * @param at pointer of the violation; a change inside has none
 * @param also rules that may be violated, too
 */
public record Mutant(
    String rule, String name, boolean inside, String at, Set<String> also, Consumer<Draft> change) {

  /** Returns the changed request; the given one is not modified. */
  public Request apply(Request request) {
    Draft draft = new Draft(request);
    change.accept(draft);
    return draft.request();
  }

  @Override
  public String toString() {
    return rule + (inside ? ", inside: " : ", outside: ") + name;
  }
}
