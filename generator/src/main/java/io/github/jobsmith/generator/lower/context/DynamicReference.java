package io.github.jobsmith.generator.lower.context;

import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.Map;

/**
 * A {@code $dynamicRef} or {@code $recursiveRef} that has a choice: it goes to the outermost
 * resource of the dynamic scope that is among the candidates, else to the initial node.
 *
 * @param anchor the name of the dynamic anchor; empty for {@code $recursiveAnchor}. References to
 *     the same anchor have the same candidates
 * @param candidates URI of a resource, as nodes have it -> the node with the anchor there
 */
public record DynamicReference(
    String anchor, SchemaNode initial, Map<String, SchemaNode> candidates) {}
