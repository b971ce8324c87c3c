package io.github.jobsmith.generator.lower.context;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.json.JsonPointer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the node of a schema when it is first asked for and remembers that it has to be filled. So
 * a reference cycle is a cycle of nodes, and a schema that many refer to is lowered once.
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

  /** Whether a schema speaks of values that must not be shown. */
  public boolean isSensitive(LinkedSchema schema) {
    return sensitive.contains(schema);
  }

  /** Another node for the schema of a node, which says the same for people and asserts nothing. */
  public SchemaNode again(SchemaNode node) {
    SchemaNode again = new SchemaNode(next++, node.resource(), node.pointer(), node.location());
    again.name(node.definition(), node.title());
    again.describe(node.description(), node.deprecated(), node.defaultValue());
    again.annotate(node.notes());
    again.sensitive(node.sensitive());
    return again;
  }

  /** A node of its own for values of which nothing is known; there is one. */
  public SchemaNode any() {
    if (any == null) {
      any = new SchemaNode(next++, "", "", SourceLocation.startOf(""));
    }
    return any;
  }

  /** A node in the place of another one, which is valid for nothing. */
  public SchemaNode never(SchemaNode place, Constraint constraint) {
    return within(place, new Assertion.Never(constraint));
  }

  /** A node for a part of another one, at its place. */
  public SchemaNode within(SchemaNode place, Assertion assertion) {
    SchemaNode node = new SchemaNode(next++, place.resource(), place.pointer(), place.location());
    node.sensitive(place.sensitive());
    node.add(assertion);
    return node;
  }

  /**
   * A node for a part of the shape of another one: it is at the same place, and asserts nothing.
   */
  public SchemaNode part(SchemaNode whole) {
    SchemaNode part = new SchemaNode(next++, whole.resource(), whole.pointer(), whole.location());
    part.sensitive(whole.sensitive());
    return part;
  }

  /** A node that says a part of what another one says about the same instance. */
  public SchemaNode portion(SchemaNode whole, List<Assertion> part) {
    SchemaNode node = new SchemaNode(next++, whole.resource(), whole.pointer(), whole.location());
    node.sensitive(whole.sensitive());
    part.forEach(node::add);
    return node;
  }

  public @Nullable LinkedSchema nextUnfilled() {
    return unfilled.poll();
  }

  /** The key below {@code $defs} when the schema is such a definition. */
  public static @Nullable String definition(LinkedSchema schema) {
    String pointer = schema.pointer();
    int last = pointer.lastIndexOf('/');
    if (last < 0) {
      return null;
    }
    String parent = pointer.substring(0, last);
    List<String> name = JsonPointer.tokens(pointer.substring(last));
    return name != null && (parent.endsWith("/$defs") || parent.endsWith("/definitions"))
        ? name.get(0)
        : null;
  }
}
