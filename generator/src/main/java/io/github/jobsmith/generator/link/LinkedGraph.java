package io.github.jobsmith.generator.link;

import java.util.List;

/**
 * The result of linking.
 *
 * @param root where validation begins
 * @param schemas every subschema of every document that was read, in the order of linking
 * @param resources in the order of linking
 */
public record LinkedGraph(
    LinkedSchema root, List<LinkedSchema> schemas, List<SchemaResource> resources) {
  public LinkedGraph {
    schemas = List.copyOf(schemas);
    resources = List.copyOf(resources);
  }
}
