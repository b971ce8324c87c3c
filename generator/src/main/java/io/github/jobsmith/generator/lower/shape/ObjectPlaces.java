package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.option.CompilerOptions;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The schemas whose models are objects because of an option: they have members but no type. */
final class ObjectPlaces {
  private final Set<String> places;
  private final SortedSet<String> unused = new TreeSet<>();
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
    unused.addAll(places);
    unused.remove(CompilerOptions.EVERYWHERE);
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** Whether a schema, or one around it, is such a place. */
  boolean cover(SchemaNode node) {
    boolean covered = all;
    for (String place : places) {
      if (!place.equals(CompilerOptions.EVERYWHERE) && covers(place, node)) {
        unused.remove(place);
        covered = true;
      }
    }
    return covered;
  }

  /** The places that have contained no such schema. */
  SortedSet<String> unused() {
    return unused;
  }

  private boolean covers(String place, SchemaNode node) {
    int fragment = place.indexOf('#');
    String resource = fragment == 0 ? rootResource : place.substring(0, fragment);
    String pointer = place.substring(fragment + 1);
    return node.resource().equals(resource)
        && (node.pointer().equals(pointer) || node.pointer().startsWith(pointer + "/"));
  }
}
