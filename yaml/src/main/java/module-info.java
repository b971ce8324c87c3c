/** Parses YAML to JSON documents with lines and columns. */
module io.github.jobsmith.yaml {
  requires transitive io.github.jobsmith.core;
  // Nullness is part of the signatures, but no annotation is needed when a program runs.
  requires static transitive org.jspecify;
  requires org.snakeyaml.engine;

  exports io.github.jobsmith.yaml;
}
