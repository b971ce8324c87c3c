package io.github.jobsmith.cli;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.validation.Validator;

/** What an installed command knows: the one place that names generated code. */
final class BuiltInSchemas implements Schemas {
  @Override
  public Validator validator(String name) {
    return CreateJobRequestValidator.create();
  }
}
