package io.github.jobsmith.generator.ir;

import io.github.jobsmith.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One subschema. A node is created before its content, so that a {@code $ref} cycle becomes a cycle
 * of nodes; nodes do not change after lowering. Compared by identity.
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
  private List<Literal> enumeration = List.of();
  private List<Simplification> simplifications = List.of();
  private boolean assumedObject;
  private boolean sensitive;
  private Shape shape = new Shape.Any();
  private SchemaNode model = this;
  private final List<Assertion> assertions = new ArrayList<>();

  /** The cached list of assertions, and what follows from them; discarded with each change. */
  private @Nullable List<Assertion> snapshot;

  private @Nullable List<Applied> applied;
  private @Nullable Evaluated evaluated;

  /**
   * Creates a node without content.
   *
   * @param id sequential number in the model, the same for equal schema texts
   * @param resource URI of the schema resource
   * @param pointer JSON Pointer of the subschema in the resource
   */
  public SchemaNode(int id, String resource, String pointer) {
    this(id, resource, pointer, SourceLocation.startOf(resource));
  }

  /**
   * Creates a node without content.
   *
   * @param id sequential number in the model, the same for equal schema texts
   * @param resource URI of the schema resource; empty for the single node of a model that accepts
   *     anything and is in no schema
   * @param pointer JSON Pointer of the subschema in the resource
   * @param location location of the subschema in its text, for diagnostics of later stages
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

  /** The location of the subschema in its text. */
  public SourceLocation location() {
    return location;
  }

  /**
   * The key in {@code $defs} or {@code definitions} when the node is such a definition, else null.
   */
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

  /** The annotations for the Java types. */
  public JavaNotes notes() {
    return notes;
  }

  /** The values of {@code enum}, in the order of the schema text; empty if there is none. */
  public List<Literal> enumeration() {
    return enumeration;
  }

  /** Where the shape says less than the assertions, for messages. */
  public List<Simplification> simplifications() {
    return simplifications;
  }

  public void simplifications(List<Simplification> all) {
    this.simplifications = List.copyOf(all);
  }

  /** Whether its model is an object because of an option, while the schema allows any type. */
  public boolean assumedObject() {
    return assumedObject;
  }

  public void assumeObject() {
    this.assumedObject = true;
  }

  /** Whether values are omitted from messages. */
  public boolean sensitive() {
    return sensitive;
  }

  public Shape shape() {
    return shape;
  }

  /** The assertions, in the order in which they are checked. */
  public List<Assertion> assertions() {
    List<Assertion> known = snapshot;
    if (known == null) {
      known = List.copyOf(assertions);
      snapshot = known;
    }
    return known;
  }

  /** See {@link Applied#of}. */
  List<Applied> applied() {
    List<Applied> known = applied;
    if (known == null) {
      known = Applied.by(this);
      applied = known;
    }
    return known;
  }

  /** See {@link Evaluated#by}. */
  Evaluated evaluated() {
    Evaluated known = evaluated;
    if (known == null) {
      known = Evaluated.by(this, true);
      evaluated = known;
    }
    return known;
  }

  /** The assertions of one type. */
  public <T extends Assertion> List<T> assertions(Class<T> type) {
    // Mostly there is none, so nothing is made for that.
    if (first(type) == null) {
      return List.of();
    }
    List<T> some = new ArrayList<>();
    for (Assertion assertion : assertions) {
      if (type.isInstance(assertion)) {
        some.add(type.cast(assertion));
      }
    }
    return Collections.unmodifiableList(some);
  }

  /** The first assertion of one type, or null. */
  public <T extends Assertion> @Nullable T first(Class<T> type) {
    for (Assertion assertion : assertions) {
      if (type.isInstance(assertion)) {
        return type.cast(assertion);
      }
    }
    return null;
  }

  /** The only assertion when there is exactly one and it has the type, else null. */
  public <T extends Assertion> @Nullable T only(Class<T> type) {
    return assertions.size() == 1 ? first(type) : null;
  }

  /**
   * Follows plain references: returns the target of the chain when the only assertion is a plain
   * reference, else this node. The titles and descriptions of the nodes in between are not
   * transferred.
   */
  public SchemaNode target() {
    SchemaNode node = this;
    // Loops of links were reported before; the count only prevents an infinite loop in hand-made
    // nodes.
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

  public void enumeration(List<Literal> values) {
    this.enumeration = values;
  }

  public void sensitive(boolean sensitive) {
    this.sensitive = sensitive;
  }

  /**
   * The node whose Java type is the type of this node: the referenced node if this node adds
   * nothing to its type, else this node.
   */
  public SchemaNode model() {
    return model;
  }

  /** Sets the node's own shape. */
  public void shape(Shape shape) {
    this.shape = shape;
    this.model = this;
  }

  /** Uses the shape and the Java type of another node. */
  public void shapeOf(SchemaNode other) {
    this.shape = other.shape;
    this.model = other;
  }

  public void add(Assertion assertion) {
    assertions.add(assertion);
    discard();
  }

  /** Replaces all assertions. */
  public void replaceAssertions(List<Assertion> others) {
    assertions.clear();
    assertions.addAll(others);
    discard();
  }

  private void discard() {
    snapshot = null;
    applied = null;
    evaluated = null;
  }

  /** The URI of the subschema, for messages. */
  public String place() {
    return resource + "#" + pointer;
  }

  @Override
  public String toString() {
    return "#" + id + " " + place();
  }
}
