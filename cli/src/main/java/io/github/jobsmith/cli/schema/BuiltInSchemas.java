package io.github.jobsmith.cli.schema;

import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.validation.Validator;

/** The schemas built into the command. */
public final class BuiltInSchemas implements Schemas {
  @Override
  public Validator validator(String name) {
    return JobSchemas.validator(name);
  }
}
