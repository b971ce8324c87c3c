package io.github.jobsmith.cli.schema;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.validation.Validator;

/** The schemas built into the command: the only class that refers to generated code. */
public final class BuiltInSchemas implements Schemas {
  @Override
  public Validator validator(String name) {
    return CreateJobRequestValidator.create();
  }
}
