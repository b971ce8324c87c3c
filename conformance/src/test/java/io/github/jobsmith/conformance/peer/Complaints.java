package io.github.jobsmith.conformance.peer;

import java.util.Collection;
import java.util.Set;

/**
 * The locations at which networknt reports an instance, as JSON Pointers.
 *
 * @param places violations outside of alternatives
 * @param choices each {@code anyOf} or {@code oneOf} that failed
 */
record Complaints(Set<String> places, Collection<Choice> choices) {
  /**
   * A failed applicator. One cause can be reported in several ways: by one violation of the
   * applicator, by those of every branch, or by those of the branch that was meant.
   *
   * @param place of the instance of the applicator
   * @param inside locations reported by the branches
   */
  record Choice(String place, Set<String> inside) {
    private boolean isToldIn(Set<String> others) {
      return others.contains(place) || inside.stream().anyMatch(others::contains);
    }

    private boolean accountsFor(String other) {
      return other.equals(place) || inside.contains(other);
    }
  }

  boolean isEmpty() {
    return places.isEmpty() && choices.isEmpty();
  }

  /**
   * Whether the other validator reports the same locations; for a choice, any one location
   * suffices.
   */
  boolean agreesWith(Set<String> others) {
    return others.containsAll(places)
        && choices.stream().allMatch(choice -> choice.isToldIn(others))
        && others.stream().allMatch(this::accountsFor);
  }

  private boolean accountsFor(String other) {
    return places.contains(other) || choices.stream().anyMatch(each -> each.accountsFor(other));
  }
}
