/** The generated models and validators of the built-in schemas. */
module io.github.jobsmith.runtime {
  requires transitive io.github.jobsmith.core;

  exports io.github.jobsmith.createjob;
  exports io.github.jobsmith.createjobtemplate;
  exports io.github.jobsmith.jobdocument;
}
