package io.github.jobsmith.cli.schema;

import io.github.jobsmith.jobs.JobFiles;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.YamlRules;
import java.util.List;
import java.util.function.Supplier;

/**
 * A schema that is ready for use.
 *
 * @param isCreateJob whether it is the built-in schema of CreateJob requests, so that other forms
 *     of job files are recognised
 * @param uncheckedFormats the formats that it uses and that are not checked, sorted
 */
public record LoadedSchema(Validator validator, boolean isCreateJob, List<String> uncheckedFormats)
    implements Supplier<RuleCatalog> {
  public LoadedSchema {
    uncheckedFormats = List.copyOf(uncheckedFormats);
  }

  /** Whether it is one of the built-in schemas. */
  public boolean isBuiltIn() {
    return validator.schemaId().startsWith("https://jobsmith.github.io/schema/aws-iot/");
  }

  /** Returns the {@link #rules()}. */
  @Override
  public RuleCatalog get() {
    return rules();
  }

  /** Returns the rules of the schema, of job files, and of the JSON and YAML readers. */
  public RuleCatalog rules() {
    return isCreateJob ? JobFiles.of(validator).rules() : YamlRules.addedTo(validator.rules());
  }
}
