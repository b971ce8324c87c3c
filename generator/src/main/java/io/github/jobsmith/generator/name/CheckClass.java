package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A planned class of checks: its name and its nodes, beginning with its own node. A class that
 * would get too large is continued by others, which have no own node.
 */
public final class CheckClass {
  private final String name;
  private final String wish;
  private final @Nullable CheckClass partOf;
  private final List<SchemaNode> nodes = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private int constraints;

  CheckClass(String name, String wish, @Nullable CheckClass partOf) {
    this.name = name;
    this.wish = wish;
    this.partOf = partOf;
  }

  /** Returns the first of some names that no node of the class has, else the first. */
  String name(List<String> wishes) {
    String name =
        wishes.stream().filter(wish -> !names.contains(wish)).findFirst().orElse(wishes.get(0));
    names.add(name);
    return name;
  }

  void add(SchemaNode node) {
    nodes.add(node);
    node.assertions().forEach(assertion -> constraints += assertion.constraints().size());
  }

  /** The number of constraints of the nodes. */
  int constraints() {
    return constraints;
  }

  /** The preferred class name. */
  String wish() {
    return wish;
  }

  public String name() {
    return name;
  }

  /** The nodes in the order of the schema. */
  public List<SchemaNode> nodes() {
    return Collections.unmodifiableList(nodes);
  }

  /** The node that the class is for, or null if it continues another class. */
  public @Nullable SchemaNode own() {
    return partOf == null ? nodes.get(0) : null;
  }

  /** The node that the class, or the class that it continues, is for. */
  public SchemaNode subject() {
    return partOf == null ? nodes.get(0) : partOf.subject();
  }
}
