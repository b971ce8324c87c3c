package io.github.jobsmith.conformance.compiled;

import io.github.jobsmith.validation.Validator;
import java.util.Map;
import java.util.Optional;

/**
 * The schemas of a batch.
 *
 * @param validators by name
 * @param refused what the generator says of the schemas that it refuses, by name
 */
public record CompiledSchemas(Map<String, Validator> validators, Map<String, String> refused) {
  /** Copies both maps. */
  public CompiledSchemas {
    validators = Map.copyOf(validators);
    refused = Map.copyOf(refused);
  }

  /** The validator of a schema; empty when it was refused. */
  public Optional<Validator> validator(String name) {
    return Optional.ofNullable(validators.get(name));
  }
}
