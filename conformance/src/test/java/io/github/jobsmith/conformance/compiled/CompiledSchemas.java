package io.github.jobsmith.conformance.compiled;

import io.github.jobsmith.validation.Validator;
import java.util.Map;
import java.util.Optional;

/**
 * The schemas of a batch.
 *
 * @param validators those of generated code, by name
 * @param interpreted those that run without generated code, by name
 * @param refused the generator's messages for the schemas that it rejects, by name
 */
public record CompiledSchemas(
    Map<String, Validator> validators,
    Map<String, Validator> interpreted,
    Map<String, String> refused) {
  /** Copies the maps. */
  public CompiledSchemas {
    validators = Map.copyOf(validators);
    interpreted = Map.copyOf(interpreted);
    refused = Map.copyOf(refused);
  }

  /** Returns the validator of a schema; empty if the schema was rejected. */
  public Optional<Validator> validator(String name) {
    return Optional.ofNullable(validators.get(name));
  }
}
