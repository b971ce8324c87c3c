package io.github.jobsmith.generator;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.link.LinkedGraph;
import io.github.jobsmith.generator.link.LinkedSchema;
import java.util.List;
import java.util.Map;

/**
 * A compiled schema together with its keywords as they are written, which the model no longer has
 * because it is simplified.
 *
 * @param model the model for verdicts
 * @param graph the linked schemas
 * @param assertions by schema, for each schema that validation can reach: its assertions before any
 *     simplification, in the order in which they are checked. The nodes in them are those of the
 *     model and must not be used
 */
public record KeywordModel(
    SchemaModel model, LinkedGraph graph, Map<LinkedSchema, List<Assertion>> assertions) {}
