package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constraints of a keyword that has several. */
final class Aspects {
  private Aspects() {}

  /**
   * The constraint of an aspect.
   *
   * @throws IllegalArgumentException if it is missing
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
