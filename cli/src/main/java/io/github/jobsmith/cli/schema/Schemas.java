package io.github.jobsmith.cli.schema;

import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.validation.Validator;
import java.util.List;

/** The schemas that {@code --schema} accepts by name. */
public interface Schemas {
  /** All names; the default is the first. */
  List<String> NAMES = JobSchemas.NAMES;

  /** Returns the validator of a schema, which is one of {@link #NAMES}. */
  Validator validator(String name);
}
