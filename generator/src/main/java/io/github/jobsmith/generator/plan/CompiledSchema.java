package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;

/** A schema of a plan, lowered. */
record CompiledSchema(PlannedSchema planned, SchemaModel model) {
  /** Whether a subschema stands in the document of this schema, and not in one it refers to. */
  boolean holds(SchemaNode node) {
    return node.location().source().equals(planned.source().name());
  }

  /** The subschema whose type is the type of the whole. */
  SchemaNode root() {
    return model.root().model();
  }
}
