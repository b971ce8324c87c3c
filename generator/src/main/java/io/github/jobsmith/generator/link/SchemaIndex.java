package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.source.DraftUris;
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

/**
 * The schemas and documents that the linker has found, and the references that are not resolved
 * yet.
 */
final class SchemaIndex {
  private final Map<String, SchemaResource> resources = new HashMap<>();
  private final Map<String, SchemaResource> documents = new HashMap<>();
  private final Map<JsonTree, LinkedSchema> byTree = new IdentityHashMap<>();
  private final List<LinkedSchema> schemas = new ArrayList<>();
  private final List<SchemaResource> inOrder = new ArrayList<>();
  private final Deque<Reference> pending = new ArrayDeque<>();

  /** A reference keyword and its schema. */
  record Reference(LinkedSchema schema, LinkedKeyword keyword) {}

  /** Adds a resource; returns an existing one with the same URI, or null. */
  @Nullable SchemaResource add(SchemaResource resource) {
    SchemaResource other = resources.putIfAbsent(resource.uri(), resource);
    if (other == null) {
      inOrder.add(resource);
    }
    return other;
  }

  /** Adds another URI of a document. */
  void addDocument(SchemaSource source, UriReference uri, SchemaResource resource) {
    addDocument(source, uri.withoutFragment().toString(), resource);
  }

  /** Adds the retrieval URI of a document. */
  void addDocument(SchemaSource source, String uri, SchemaResource resource) {
    documents.putIfAbsent(source.uri(), resource);
    documents.putIfAbsent(uri, resource);
  }

  /** Returns the resource with a URI, or null; URIs of the drafts are found with both schemes. */
  @Nullable SchemaResource resource(String uri) {
    SchemaResource exact = exactly(uri);
    String twin = exact == null ? DraftUris.twin(uri) : null;
    return twin == null ? exact : exactly(twin);
  }

  private @Nullable SchemaResource exactly(String uri) {
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
