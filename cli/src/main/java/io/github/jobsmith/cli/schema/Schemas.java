package io.github.jobsmith.cli.schema;

import io.github.jobsmith.validation.Validator;

/** The schemas that {@code --schema} knows by name. */
public interface Schemas {
  String CREATE_JOB = "create-job";

  /** The validator of a schema, which is {@link #CREATE_JOB}. */
  Validator validator(String name);
}
