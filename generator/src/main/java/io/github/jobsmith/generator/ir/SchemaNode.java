package io.github.jobsmith.generator.ir;

import io.github.jobsmith.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One subschema. Nodes are made before what they hold, so that a {@code $ref} cycle is a cycle of
 * nodes; after lowering they no longer change. Identity is the node itself.
 */
public final class SchemaNode {
  private final int id;
  private final String resource;
  private final String pointer;
  private final SourceLocation location;
  private @Nullable String definition;
  private @Nullable String title;
  private @Nullable String description;
  private boolean deprecated;
  private @Nullable Literal defaultValue;
  private JavaNotes notes = JavaNotes.NONE;
  private boolean sensitive;
  private Shape shape = new Shape.Any();
  private SchemaNode model = this;
  private final List<Assertion> assertions = new ArrayList<>();

  /** What was last asked for; thrown away with each change. */
  private @Nullable List<Assertion> snapshot;

  /**
   * A node without content.
   *
   * @param id running number in the model, stable for the same schema text
   * @param resource URI of the schema resource
   * @param pointer JSON Pointer of the subschema in the resource
   */
  public SchemaNode(int id, String resource, String pointer) {
    this(id, resource, pointer, SourceLocation.startOf(resource));
  }

  /**
   * A node without content.
   *
   * @param id running number in the model, stable for the same schema text
   * @param resource URI of the schema resource; empty for the one node of a model that stands for
   *     anything and is in no schema
   * @param pointer JSON Pointer of the subschema in the resource
   * @param location where the subschema stands in its text, for diagnostics of later stages
   */
  public SchemaNode(int id, String resource, String pointer, SourceLocation location) {
    this.id = id;
    this.resource = resource;
    this.pointer = pointer;
    this.location = location;
  }

  public int id() {
    return id;
  }

  public String resource() {
    return resource;
  }

  public String pointer() {
    return pointer;
  }

  /** Where the subschema stands in its text. */
  public SourceLocation location() {
    return location;
  }

  /** The key below {@code $defs} or {@code definitions}, when the node is such a definition. */
  public @Nullable String definition() {
    return definition;
  }

  public @Nullable String title() {
    return title;
  }

  public @Nullable String description() {
    return description;
  }

  public boolean deprecated() {
    return deprecated;
  }

  public @Nullable Literal defaultValue() {
    return defaultValue;
  }

  /** What is said for the Java types alone. */
  public JavaNotes notes() {
    return notes;
  }

  /** Whether values are kept out of messages. */
  public boolean sensitive() {
    return sensitive;
  }

  public Shape shape() {
    return shape;
  }

  /** In the order in which they are checked. */
  public List<Assertion> assertions() {
    List<Assertion> known = snapshot;
    if (known == null) {
      known = List.copyOf(assertions);
      snapshot = known;
    }
    return known;
  }

  /** Those of its assertions that are of one type. */
  public <T extends Assertion> List<T> assertions(Class<T> type) {
    // Mostly there is none, so nothing is made for that.
    return first(type) == null
        ? List.of()
        : assertions.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The first of its assertions that is of one type, or null. */
  public <T extends Assertion> @Nullable T first(Class<T> type) {
    for (Assertion assertion : assertions) {
      if (type.isInstance(assertion)) {
        return type.cast(assertion);
      }
    }
    return null;
  }

  /** Its only assertion, when it has one and that is of the type, else null. */
  public <T extends Assertion> @Nullable T only(Class<T> type) {
    return assertions.size() == 1 ? first(type) : null;
  }

  /**
   * The node that this one stands for: where its only assertion is a plain reference, the target of
   * the chain of such references, else itself. What the nodes on the way say for people (title,
   * description) is theirs.
   */
  public SchemaNode target() {
    SchemaNode node = this;
    // Links have been checked for loops; the count only keeps a hand-made loop from hanging.
    for (int steps = 0; steps < 1_000_000; steps++) {
      BranchApplicator.Ref reference = node.only(BranchApplicator.Ref.class);
      if (reference == null) {
        return node;
      }
      node = reference.target();
    }
    throw new IllegalStateException("a loop of references at " + this);
  }

  /** Whether every instance is valid. */
  public boolean acceptsAll() {
    return assertions.isEmpty();
  }

  public void name(@Nullable String definition, @Nullable String title) {
    this.definition = definition;
    this.title = title;
  }

  public void describe(
      @Nullable String description, boolean deprecated, @Nullable Literal defaultValue) {
    this.description = description;
    this.deprecated = deprecated;
    this.defaultValue = defaultValue;
  }

  public void annotate(JavaNotes notes) {
    this.notes = notes;
  }

  public void sensitive(boolean sensitive) {
    this.sensitive = sensitive;
  }

  /**
   * The node whose Java type is the type of this one: itself, or the one that it refers to when it
   * adds nothing to what that is.
   */
  public SchemaNode model() {
    return model;
  }

  /** Gives it a shape of its own. */
  public void shape(Shape shape) {
    this.shape = shape;
    this.model = this;
  }

  /** Gives it the shape and the Java type of another node, whose own they are. */
  public void shapeOf(SchemaNode other) {
    this.shape = other.shape;
    this.model = other;
  }

  public void add(Assertion assertion) {
    assertions.add(assertion);
    snapshot = null;
  }

  /** Puts others in the place of all assertions. */
  public void replaceAssertions(List<Assertion> others) {
    assertions.clear();
    assertions.addAll(others);
    snapshot = null;
  }

  /** The URI of the subschema, as people see it. */
  public String place() {
    return resource + "#" + pointer;
  }

  @Override
  public String toString() {
    return "#" + id + " " + place();
  }
}
