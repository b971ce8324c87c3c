package io.github.jobsmith.generator.emit.check.statements;

import io.github.jobsmith.generator.emit.check.statements.Coverage.Asked;
import io.github.jobsmith.generator.ir.Applied;
import io.github.jobsmith.generator.ir.Evaluated;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sorts the nodes that evaluate what a holder of {@code unevaluated*} needs. */
final class CoverageOrder {
  private CoverageOrder() {}

  /** Returns what a node applies; empty if it evaluates everything itself. */
  static List<Applied> applied(SchemaNode node, SchemaNode holder, Asked asked) {
    return node != holder && asked.all(Evaluated.by(node)) ? List.of() : Applied.of(node);
  }

  /** Returns the applied nodes, each after all nodes that apply it. */
  static List<SchemaNode> of(SchemaNode holder, Asked asked) {
    Deque<SchemaNode> stack = new ArrayDeque<>(List.of(holder));
    Set<SchemaNode> entered = new LinkedHashSet<>();
    Set<SchemaNode> left = new LinkedHashSet<>();
    while (!stack.isEmpty()) {
      SchemaNode node = stack.peek();
      if (!entered.add(node)) {
        stack.pop();
        left.add(node);
        continue;
      }
      // The last is pushed first, so that the reversed order is that of the schema.
      for (Applied applied : applied(node, holder, asked)) {
        if (!entered.contains(applied.node())) {
          stack.push(applied.node());
        }
      }
    }
    List<SchemaNode> order = new ArrayList<>(left);
    Collections.reverse(order);
    return order;
  }
}
