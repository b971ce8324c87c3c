package io.github.jobsmith.generator.name;

import java.util.Map;
import java.util.Set;

/**
 * What other schemas of the same run generate. Immutable.
 *
 * @param classes classes that stand for parts of this schema: the place of a subschema, as in
 *     {@code https://example.com/address#/$defs/city} -> binary name of the class
 * @param taken simple names of classes in the package of this schema
 */
public record Surroundings(Map<String, String> classes, Set<String> taken) {
  /** A schema that is generated alone. */
  public static final Surroundings NONE = new Surroundings(Map.of(), Set.of());

  public Surroundings {
    classes = Map.copyOf(classes);
    taken = Set.copyOf(taken);
  }
}
