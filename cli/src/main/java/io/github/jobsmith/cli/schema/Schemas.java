package io.github.jobsmith.cli.schema;

import io.github.jobsmith.validation.Validator;

/** The schemas that {@code --schema} accepts by name. */
public interface Schemas {
  String CREATE_JOB = "create-job";

  /** Returns the validator of a schema; the only name is {@link #CREATE_JOB}. */
  Validator validator(String name);
}
