package io.github.jobsmith.cli.schema;

import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.YamlRules;
import java.util.List;

/**
 * A schema that is ready for use.
 *
 * @param uncheckedFormats the formats that it uses and that are not checked, sorted
 */
public record LoadedSchema(Validator validator, List<String> uncheckedFormats) {
  public LoadedSchema {
    uncheckedFormats = List.copyOf(uncheckedFormats);
  }

  /** Returns the rules of the schema, and those of the JSON and YAML readers. */
  public RuleCatalog rules() {
    return YamlRules.addedTo(validator.rules());
  }
}
