package io.github.jobsmith.cli.schema;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.validation.Validator;

/** What an installed command knows: the one place that names generated code. */
public final class BuiltInSchemas implements Schemas {
  @Override
  public Validator validator(String name) {
    return CreateJobRequestValidator.create();
  }
}
