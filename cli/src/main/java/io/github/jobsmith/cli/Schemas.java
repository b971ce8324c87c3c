package io.github.jobsmith.cli;

import io.github.jobsmith.validation.Validator;
import java.util.List;

/** The schemas that {@code --schema} knows by name. */
interface Schemas {
  String CREATE_JOB = "create-job";
  List<String> NAMES = List.of(CREATE_JOB);

  /** The validator of a schema, one of {@link #NAMES}. */
  Validator validator(String name);
}
