package io.github.jobsmith.conformance.mutant;

import io.github.jobsmith.conformance.request.Request;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One change of a request.
 *
 * @param rule the rule whose bound it tries
 * @param name what is tried, in words
 * @param inside whether the rule still holds
 * @param at where the violation is reported; a change inside has none
 * @param also rules that may speak as well
 */
public record Mutant(
    String rule, String name, boolean inside, String at, Set<String> also, Consumer<Draft> change) {

  /** The changed request; the given one stays as it is. */
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
