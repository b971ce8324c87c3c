package io.github.jobsmith.cli;

import io.github.jobsmith.validation.Validator;
import java.util.List;

/**
 * A schema that is ready for use.
 *
 * @param uncheckedFormats the formats that it uses and that are not checked, sorted
 */
record LoadedSchema(Validator validator, List<String> uncheckedFormats) {
  LoadedSchema {
    uncheckedFormats = List.copyOf(uncheckedFormats);
  }
}
