package io.github.jobsmith.cli;

import io.github.jobsmith.validation.RuleCatalog;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.YamlRules;
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

  /** The rules of the schema, and those of the readers of JSON and YAML. */
  RuleCatalog rules() {
    return YamlRules.addedTo(validator.rules());
  }
}
