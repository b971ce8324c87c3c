package io.github.jobsmith.generator.ir;

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
  private @Nullable String definition;
  private @Nullable String title;
  private @Nullable String description;
  private boolean deprecated;
  private @Nullable Literal defaultValue;
  private boolean sensitive;
  private Shape shape = new Shape.Any();
  private final List<Assertion> assertions = new ArrayList<>();

  /**
   * A node without content.
   *
   * @param id running number in the model, stable for the same schema text
   * @param resource URI of the schema resource
   * @param pointer JSON Pointer of the subschema in the resource
   */
  public SchemaNode(int id, String resource, String pointer) {
    this.id = id;
    this.resource = resource;
    this.pointer = pointer;
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

  /** Whether values are kept out of messages. */
  public boolean sensitive() {
    return sensitive;
  }

  public Shape shape() {
    return shape;
  }

  /** In the order in which they are checked. */
  public List<Assertion> assertions() {
    return List.copyOf(assertions);
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

  public void sensitive(boolean sensitive) {
    this.sensitive = sensitive;
  }

  public void shape(Shape shape) {
    this.shape = shape;
  }

  public void add(Assertion assertion) {
    assertions.add(assertion);
  }

  @Override
  public String toString() {
    return "#" + id + " " + resource + "#" + pointer;
  }
}
