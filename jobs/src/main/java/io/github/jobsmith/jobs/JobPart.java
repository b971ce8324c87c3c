package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;

/** A part of a document that is validated on its own. */
interface JobPart {
  /** Returns its node. */
  int node();

  /** Returns its name in messages, such as {@code request 2}; empty for the whole document. */
  String name();

  /** Returns the document in which the node has the names that schemas know. */
  default JsonDocument shown(JsonDocument document) {
    return document;
  }

  /** Whether it is a request that creates a job. */
  default boolean createsJob() {
    return false;
  }

  /**
   * Validates it.
   *
   * @param request the validator of CreateJob requests
   * @return a report without the name of the part
   */
  Report validate(JsonDocument document, Validator request);
}
