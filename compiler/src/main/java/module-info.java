/** Compiles schemas to validators in memory. */
module io.github.jobsmith.compiler {
  requires transitive io.github.jobsmith.core;
  requires transitive io.github.jobsmith.generator;
  requires io.github.jobsmith.yaml;
  requires java.compiler;
  // Nullness is part of the signatures, but no annotation is needed when a program runs.
  requires static transitive org.jspecify;

  exports io.github.jobsmith.compiler;
}
