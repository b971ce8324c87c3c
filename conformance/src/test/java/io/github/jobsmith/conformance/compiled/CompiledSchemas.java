package io.github.jobsmith.conformance.compiled;

import io.github.jobsmith.validation.Validator;
import java.util.Map;
import java.util.Optional;

/**
 * The schemas of a batch.
 *
 * @param validators by name
 * @param refused the generator's messages for the schemas that it rejects, by name
 */
public record CompiledSchemas(Map<String, Validator> validators, Map<String, String> refused) {
  /** Copies both maps. */
  public CompiledSchemas {
    validators = Map.copyOf(validators);
    refused = Map.copyOf(refused);
  }

  /** Returns the validator of a schema; empty if the schema was rejected. */
  public Optional<Validator> validator(String name) {
    return Optional.ofNullable(validators.get(name));
  }
}
