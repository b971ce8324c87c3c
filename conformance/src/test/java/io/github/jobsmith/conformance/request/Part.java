package io.github.jobsmith.conformance.request;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import tools.jackson.databind.node.ObjectNode;

/** Some members of a request that belong together. */
@FunctionalInterface
interface Part {
  Part NONE = request -> {};

  void addTo(ObjectNode request);

  /** Includes the part in three of four requests. */
  static Arbitrary<Part> optional(Arbitrary<Part> part) {
    return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(NONE)), Tuple.of(3, part));
  }
}
