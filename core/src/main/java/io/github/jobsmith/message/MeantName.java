package io.github.jobsmith.message;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import io.github.jobsmith.text.DidYouMean;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the known name that an unknown member was probably meant to have. */
final class MeantName {
  private MeantName() {}

  /**
   * Returns the name that a known wrong name stands for; otherwise the closest known name that the
   * object does not contain; if there is none, the closest one; empty if none is close.
   */
  static Optional<String> of(JsonDocument document, int member, Expectation.Closed closed) {
    String name = document.name(member);
    String right = closed.meant(name);
    return right == null ? closest(document, member, name, closed.names()) : Optional.of(right);
  }

  private static Optional<String> closest(
      JsonDocument document, int member, String name, List<String> known) {
    Optional<String> closest = DidYouMean.closest(name, known);
    int object = document.parent(member);
    if (closest.isEmpty() || document.find(object, MemberName.of(closest.get())) < 0) {
      return closest;
    }
    Set<String> present = new HashSet<>();
    for (int other = object + 1; other < document.next(object); other = document.next(other)) {
      present.add(document.name(other));
    }
    List<String> absent = known.stream().filter(each -> !present.contains(each)).toList();
    return DidYouMean.closest(name, absent).or(() -> closest);
  }
}
