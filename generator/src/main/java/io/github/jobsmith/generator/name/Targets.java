package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;

/** Nodes that only refer to another one need no name and no code. */
public final class Targets {
  private static final int MAX_STEPS = 100_000;

  private Targets() {}

  /** The node that says something: the end of a chain of plain references. */
  public static SchemaNode of(SchemaNode node) {
    SchemaNode target = node;
    for (int steps = 0; steps < MAX_STEPS; steps++) {
      if (target.assertions().size() != 1
          || !(target.assertions().get(0) instanceof Assertion.Ref ref)) {
        return target;
      }
      target = ref.target();
    }
    throw new IllegalArgumentException("references without end at " + node);
  }
}
