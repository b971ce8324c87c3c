package io.github.jobsmith.generator.name;

import java.util.Map;
import java.util.Set;

/**
 * What other schemas of the same run generate. Immutable.
 *
 * @param classes maps locations of subschemas, such as {@code
 *     https://example.com/address#/$defs/city}, to the binary names of their classes
 * @param taken simple names of classes in the package of this schema, which package-private classes
 *     avoid
 * @param reserved those of them that public classes avoid as well
 */
public record Surroundings(Map<String, String> classes, Set<String> taken, Set<String> reserved) {
  /** For a schema that is generated alone. */
  public static final Surroundings NONE = new Surroundings(Map.of(), Set.of(), Set.of());

  public Surroundings {
    classes = Map.copyOf(classes);
    taken = Set.copyOf(taken);
    reserved = Set.copyOf(reserved);
  }
}
