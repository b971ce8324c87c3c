package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class of checks to be: its name and its nodes, the node of its own first. A class that would
 * get too large is continued by others, which have no node of their own.
 */
public final class CheckClass {
  private final String name;
  private final String wish;
  private final @Nullable CheckClass partOf;
  private final List<SchemaNode> nodes = new ArrayList<>();
  private int constraints;

  CheckClass(String name, String wish, @Nullable CheckClass partOf) {
    this.name = name;
    this.wish = wish;
    this.partOf = partOf;
  }

  void add(SchemaNode node) {
    nodes.add(node);
    node.assertions().forEach(assertion -> constraints += assertion.constraints().size());
  }

  /** How many constraints the nodes have. */
  int constraints() {
    return constraints;
  }

  /** What it is named after. */
  String wish() {
    return wish;
  }

  public String name() {
    return name;
  }

  /** In the order of the schema. */
  public List<SchemaNode> nodes() {
    return Collections.unmodifiableList(nodes);
  }

  /** The node that the class is for, or null when it continues another class. */
  public @Nullable SchemaNode own() {
    return partOf == null ? nodes.get(0) : null;
  }

  /** The node that the class, or the one that it continues, is for. */
  public SchemaNode subject() {
    return partOf == null ? nodes.get(0) : partOf.subject();
  }
}
