/** Validates Jackson trees, and converts them from and to generated models. */
module io.github.jobsmith.jackson {
  requires transitive io.github.jobsmith.core;
  // Nullness is part of the signatures, but no annotation is needed when a program runs.
  requires static transitive org.jspecify;
  requires transitive tools.jackson.databind;

  exports io.github.jobsmith.jackson;
}
