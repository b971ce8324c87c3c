/** Parses YAML to JSON documents with lines and columns. */
module io.github.jobsmith.yaml {
  requires transitive io.github.jobsmith.core;
  // Nullness annotations are part of the signatures, but are not needed at run time.
  requires static transitive org.jspecify;
  requires org.snakeyaml.engine;

  exports io.github.jobsmith.yaml;
}
