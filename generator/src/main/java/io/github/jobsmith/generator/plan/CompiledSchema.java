package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;

/** A lowered schema of a plan. */
record CompiledSchema(PlannedSchema planned, SchemaModel model) {
  /** Whether a subschema is in the document of this schema, not in a referenced one. */
  boolean holds(SchemaNode node) {
    return node.location().source().equals(planned.source().name());
  }

  /** The subschema whose Java type is that of the root. */
  SchemaNode root() {
    return model.root().model();
  }
}
