/** Finds and validates AWS IoT jobs in the files where people write them. */
module io.github.jobsmith.jobs {
  requires transitive io.github.jobsmith.core;
  requires transitive io.github.jobsmith.runtime;
  requires io.github.jobsmith.schema;
  requires io.github.jobsmith.yaml;
  // Nullness annotations are part of the signatures, but are not needed at run time.
  requires static transitive org.jspecify;

  exports io.github.jobsmith.jobs;
  exports io.github.jobsmith.jobs.aws;
  exports io.github.jobsmith.jobs.error;
}
