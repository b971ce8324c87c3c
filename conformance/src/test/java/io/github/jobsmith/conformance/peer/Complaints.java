package io.github.jobsmith.conformance.peer;

import java.util.Collection;
import java.util.Set;

/**
 * Where networknt says that an instance is wrong, as JSON Pointers.
 *
 * @param places what is wrong by itself
 * @param choices each {@code anyOf} or {@code oneOf} that failed
 */
record Complaints(Set<String> places, Collection<Choice> choices) {
  /**
   * A failed applicator. One cause has many words for it: one violation of the applicator, those of
   * every branch, or those of the branch that was meant.
   *
   * @param place of the instance that the applicator looks at
   * @param inside what is wrong by the branches
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

  /** Whether the others complain at the same places; of a choice any one word will do. */
  boolean agreesWith(Set<String> others) {
    return others.containsAll(places)
        && choices.stream().allMatch(choice -> choice.isToldIn(others))
        && others.stream().allMatch(this::accountsFor);
  }

  private boolean accountsFor(String other) {
    return places.contains(other) || choices.stream().anyMatch(each -> each.accountsFor(other));
  }
}
