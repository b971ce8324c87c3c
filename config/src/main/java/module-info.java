/** Reads {@code jobsmith.yaml}: which schema a file has, which violations are ignored. */
module io.github.jobsmith.config {
  requires transitive io.github.jobsmith.core;
  requires transitive io.github.jobsmith.compiler;
  requires transitive io.github.jobsmith.jobs;
  requires io.github.jobsmith.yaml;
  // Nullness annotations are part of the signatures, but are not needed at run time.
  requires static transitive org.jspecify;

  exports io.github.jobsmith.config;
}
