/**
 * The runtime of generated models and validators: JSON, validation, reports, patterns and formats.
 */
// The packages exported to named modules below are used by modules that are compiled after this
// one.
@SuppressWarnings("module")
module io.github.jobsmith.core {
  // Nullness annotations are part of the signatures, but are not needed at run time.
  requires static transitive org.jspecify;

  // For applications.
  exports io.github.jobsmith.custom;
  exports io.github.jobsmith.json;
  exports io.github.jobsmith.model;
  exports io.github.jobsmith.report;
  exports io.github.jobsmith.rule;
  exports io.github.jobsmith.validation;

  // For generated code.
  exports io.github.jobsmith.generated;
  exports io.github.jobsmith.generated.check;
  exports io.github.jobsmith.generated.format;
  exports io.github.jobsmith.generated.format.standard;
  exports io.github.jobsmith.generated.model;
  exports io.github.jobsmith.generated.pattern;
  exports io.github.jobsmith.generated.vocabulary;

  // For the other modules of Jobsmith.
  exports io.github.jobsmith.text to
      io.github.jobsmith.compiler,
      io.github.jobsmith.config,
      io.github.jobsmith.generator,
      io.github.jobsmith.jobs,
      io.github.jobsmith.yaml;
}
