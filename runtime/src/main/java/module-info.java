/** The generated models and validator of CreateJob. */
module io.github.jobsmith.runtime {
  requires transitive io.github.jobsmith.core;

  exports io.github.jobsmith.createjob;
}
