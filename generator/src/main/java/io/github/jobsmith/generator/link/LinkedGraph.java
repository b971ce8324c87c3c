package io.github.jobsmith.generator.link;

import java.util.List;

/**
 * The result of linking.
 *
 * @param roots where validation begins; several if the schemas of a document are linked together
 * @param schemas every subschema of every document that was read, in the order of linking
 * @param resources in the order of linking
 */
public record LinkedGraph(
    List<LinkedSchema> roots, List<LinkedSchema> schemas, List<SchemaResource> resources) {
  public LinkedGraph {
    roots = List.copyOf(roots);
    schemas = List.copyOf(schemas);
    resources = List.copyOf(resources);
  }

  /** Where validation begins: the only one, or the first. */
  public LinkedSchema root() {
    return roots.get(0);
  }
}
