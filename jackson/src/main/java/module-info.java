/** Validates Jackson trees, and converts them from and to generated models. */
module io.github.jobsmith.jackson {
  requires transitive io.github.jobsmith.core;
  // Nullness annotations are part of the signatures, but are not needed at run time.
  requires static transitive org.jspecify;
  requires transitive tools.jackson.databind;

  exports io.github.jobsmith.jackson;
}
