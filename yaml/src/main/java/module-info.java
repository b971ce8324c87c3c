/** Parses YAML to JSON documents with lines and columns. */
// The package exported to a named module below is used by one that is compiled after this one.
@SuppressWarnings("module")
module io.github.jobsmith.yaml {
  requires transitive io.github.jobsmith.core;
  // Nullness annotations are part of the signatures, but are not needed at run time.
  requires static transitive org.jspecify;
  requires org.snakeyaml.engine;

  exports io.github.jobsmith.yaml;

  // For the other modules of Jobsmith.
  exports io.github.jobsmith.yaml.part to
      io.github.jobsmith.jobs;
}
