package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.SchemaNode;

/**
 * A path from a node to one that it contains.
 *
 * @param label the words that distinguish the target in its holder; empty if there are none
 * @param complete whether the label is sufficient, so that the holder's name is not prefixed to it
 */
record Edge(SchemaNode target, Kind kind, String label, boolean complete) {
  /** The part of the instance that the target applies to. */
  enum Kind {
    /** A member or an item. */
    CHILD,
    /** The same instance. */
    BRANCH,
    /** The value itself; the target counts as independent of the node that holds it. */
    REFERENCE
  }
}
