package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.UriReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the linker has seen so far, and the references that it still has to follow. */
final class SchemaIndex {
  private final Map<String, SchemaResource> resources = new HashMap<>();
  private final Map<String, SchemaResource> documents = new HashMap<>();
  private final Map<JsonTree, LinkedSchema> byTree = new IdentityHashMap<>();
  private final List<LinkedSchema> schemas = new ArrayList<>();
  private final List<SchemaResource> inOrder = new ArrayList<>();
  private final Deque<Reference> pending = new ArrayDeque<>();

  /** A reference keyword and the schema that has it. */
  record Reference(LinkedSchema schema, LinkedKeyword keyword) {}

  /** Takes a resource in; returns the one that has its URI already, or null. */
  @Nullable SchemaResource add(SchemaResource resource) {
    SchemaResource other = resources.putIfAbsent(resource.uri(), resource);
    if (other == null) {
      inOrder.add(resource);
    }
    return other;
  }

  /** A URI that names a document besides its own. */
  void addDocument(SchemaSource source, UriReference uri, SchemaResource resource) {
    addDocument(source, uri.withoutFragment().toString(), resource);
  }

  /** The URI under which a document was found names it, too. */
  void addDocument(SchemaSource source, String uri, SchemaResource resource) {
    documents.putIfAbsent(source.uri(), resource);
    documents.putIfAbsent(uri, resource);
  }

  @Nullable SchemaResource resource(String uri) {
    SchemaResource named = resources.get(uri);
    return named != null ? named : documents.get(uri);
  }

  void add(LinkedSchema schema) {
    byTree.put(schema.tree(), schema);
    schemas.add(schema);
  }

  @Nullable LinkedSchema at(JsonTree tree) {
    return byTree.get(tree);
  }

  void defer(LinkedSchema schema, LinkedKeyword keyword) {
    pending.add(new Reference(schema, keyword));
  }

  @Nullable Reference nextReference() {
    return pending.poll();
  }

  List<LinkedSchema> schemas() {
    return schemas;
  }

  List<SchemaResource> resources() {
    return inOrder;
  }
}
