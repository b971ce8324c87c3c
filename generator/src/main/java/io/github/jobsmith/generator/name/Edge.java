package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.SchemaNode;

/**
 * A way from a node to one that it holds.
 *
 * @param label the target's name, seen from the holder, as words; empty when it adds nothing
 * @param complete whether the label says it all, so that the holder's name need not stand before it
 */
record Edge(SchemaNode target, Kind kind, String label, boolean complete) {
  /** What of the instance the target speaks about. */
  enum Kind {
    /** A member or an item. */
    CHILD,
    /** The same instance. */
    BRANCH,
    /** The same instance, of which the target speaks as if it stood alone. */
    REFERENCE
  }
}
