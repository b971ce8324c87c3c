package io.github.jobsmith.generator.lower.context;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.source.SourceLocation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Creates the node of a schema on first use and queues it to be filled. So a reference cycle
 * becomes a cycle of nodes, and a shared schema is lowered once.
 */
public final class NodeAllocator {
  private final DisplayUris uris;
  private final Set<LinkedSchema> sensitive;
  private final Map<LinkedSchema, SchemaNode> nodes = new IdentityHashMap<>();
  private final Deque<LinkedSchema> unfilled = new ArrayDeque<>();
  private @Nullable SchemaNode any;
  private int next;

  NodeAllocator(DisplayUris uris, Set<LinkedSchema> sensitive) {
    this.uris = uris;
    this.sensitive = sensitive;
  }

  public SchemaNode of(LinkedSchema schema) {
    SchemaNode known = nodes.get(schema);
    if (known != null) {
      return known;
    }
    SchemaNode node =
        new SchemaNode(next++, uris.of(schema.resource()), schema.pointer(), schema.location());
    node.sensitive(sensitive.contains(schema));
    nodes.put(schema, node);
    unfilled.add(schema);
    return node;
  }

  /** Returns a copy of the assertions that the node of each schema has now. */
  public Map<LinkedSchema, List<Assertion>> assertions() {
    Map<LinkedSchema, List<Assertion>> assertions = new IdentityHashMap<>();
    nodes.forEach((schema, node) -> assertions.put(schema, List.copyOf(node.assertions())));
    return assertions;
  }

  /** Whether the schema's values must not appear in messages. */
  public boolean isSensitive(LinkedSchema schema) {
    return sensitive.contains(schema);
  }

  /**
   * Creates another node for the schema of a node, with the same annotations and without
   * assertions.
   */
  public SchemaNode again(SchemaNode node) {
    SchemaNode again = new SchemaNode(next++, node.resource(), node.pointer(), node.location());
    again.name(node.definition(), node.title());
    again.describe(node.description(), node.deprecated(), node.defaultValue());
    again.annotate(node.notes());
    again.enumeration(node.enumeration());
    again.sensitive(node.sensitive());
    return again;
  }

  /** Returns the single node for values of which nothing is known. */
  public SchemaNode any() {
    if (any == null) {
      any = new SchemaNode(next++, "", "", SourceLocation.startOf(""));
    }
    return any;
  }

  /** Creates a node with the location of another, that accepts nothing. */
  public SchemaNode never(SchemaNode place, Constraint constraint) {
    return within(place, new Assertion.Never(constraint));
  }

  /** Creates a node for a part of another one, with its location. */
  public SchemaNode within(SchemaNode place, Assertion assertion) {
    return portion(place, List.of(assertion));
  }

  /**
   * Creates a node for a part of the shape of another one, with its location and without
   * assertions.
   */
  public SchemaNode part(SchemaNode whole) {
    SchemaNode part = portion(whole, List.of());
    part.enumeration(whole.enumeration());
    part.annotate(whole.notes().ofPart());
    return part;
  }

  /** Creates a node with some of the assertions of another one, about the same instance. */
  public SchemaNode portion(SchemaNode whole, List<Assertion> part) {
    SchemaNode node = new SchemaNode(next++, whole.resource(), whole.pointer(), whole.location());
    node.sensitive(whole.sensitive());
    part.forEach(node::add);
    return node;
  }

  public @Nullable LinkedSchema nextUnfilled() {
    return unfilled.poll();
  }

  /**
   * Returns the name of a definition: its key in {@code $defs} or in any other object that holds
   * schemas; null if the schema is none.
   */
  public static @Nullable String definition(LinkedSchema schema) {
    return DefinitionNames.of(schema.pointer());
  }
}
