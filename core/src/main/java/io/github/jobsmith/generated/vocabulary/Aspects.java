package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks up the constraints of a keyword with several aspects. */
final class Aspects {
  private Aspects() {}

  /**
   * Returns the constraint of an aspect.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Constraint required(Map<String, Constraint> aspects, String aspect) {
    @Nullable Constraint constraint = aspects.get(aspect);
    if (constraint == null) {
      throw new IllegalArgumentException(
          "aspect \"" + aspect + "\" has no constraint; given are " + aspects.keySet());
    }
    return constraint;
  }
}
