package io.github.jobsmith.generator.lower.context;

import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.Map;

/**
 * A {@code $dynamicRef} or {@code $recursiveRef} with several candidates: its target is in the
 * outermost resource of the dynamic scope that is a candidate, else the initial node.
 *
 * @param anchor the name of the dynamic anchor; empty for {@code $recursiveAnchor}. References to
 *     the same anchor have the same candidates
 * @param candidates the nodes with the anchor, by URI of their resource
 */
public record DynamicReference(
    String anchor, SchemaNode initial, Map<String, SchemaNode> candidates) {}
