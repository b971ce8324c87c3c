/** Compiles schemas to validators in memory. */
module io.github.jobsmith.compiler {
  requires transitive io.github.jobsmith.core;
  requires transitive io.github.jobsmith.generator;
  requires io.github.jobsmith.yaml;
  requires java.compiler;
  // Nullness annotations are part of the signatures, but are not needed at run time.
  requires static transitive org.jspecify;

  exports io.github.jobsmith.compiler;
  exports io.github.jobsmith.compiler.output;
}
