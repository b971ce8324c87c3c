package io.github.jobsmith.cli;

import io.github.jobsmith.validation.Validator;

/** The schemas that {@code --schema} knows by name. */
interface Schemas {
  String CREATE_JOB = "create-job";

  /** The validator of a schema, which is {@link #CREATE_JOB}. */
  Validator validator(String name);
}
