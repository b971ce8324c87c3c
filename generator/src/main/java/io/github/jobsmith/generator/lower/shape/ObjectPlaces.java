package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.option.CompilerOptions;
import java.util.Set;

/** The schemas whose models are objects because of an option: they have members but no type. */
final class ObjectPlaces {
  private final Set<String> places;
  private final boolean all;
  private final String rootResource;

  /**
   * Creates the places of a schema.
   *
   * @param places see {@link CompilerOptions#objectsByProperties()}
   */
  ObjectPlaces(Set<String> places, String rootResource) {
    this.places = places;
    this.all = places.contains(CompilerOptions.EVERYWHERE);
    this.rootResource = rootResource;
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** Whether a schema, or one around it, is such a place. */
  boolean cover(SchemaNode node) {
    return all || places.stream().anyMatch(place -> covers(place, node));
  }

  private boolean covers(String place, SchemaNode node) {
    int fragment = place.indexOf('#');
    String resource = fragment == 0 ? rootResource : place.substring(0, fragment);
    String pointer = place.substring(fragment + 1);
    return node.resource().equals(resource)
        && (node.pointer().equals(pointer) || node.pointer().startsWith(pointer + "/"));
  }
}
