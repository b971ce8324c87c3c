package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.link.LinkedGraph;
import io.github.jobsmith.generator.lower.context.LoweringContext;
import io.github.jobsmith.generator.lower.context.NodeAllocator;
import io.github.jobsmith.generator.lower.context.SensitivePointers;
import io.github.jobsmith.generator.lower.keyword.AssertionPass;
import io.github.jobsmith.generator.lower.pass.DynamicScopes;
import io.github.jobsmith.generator.lower.pass.InPlaceChains;
import io.github.jobsmith.generator.lower.pass.ReachableNodes;
import io.github.jobsmith.generator.lower.pass.RuleDiscipline;
import io.github.jobsmith.generator.lower.pass.Satisfiability;
import io.github.jobsmith.generator.lower.pass.Simplification;
import io.github.jobsmith.generator.lower.shape.ShapePass;
import io.github.jobsmith.generator.source.SchemaLimits;
import java.util.List;
import java.util.function.Consumer;

/** Runs the passes over one linked graph. */
public final class Lowering {
  private final LinkedGraph graph;
  private final LoweringContext.Asserted asserted;
  private final SchemaLimits limits;
  private final LoweringContext.Purpose purpose;
  private final Diagnostics diagnostics;

  public Lowering(
      LinkedGraph graph,
      LoweringContext.Asserted asserted,
      SchemaLimits limits,
      LoweringContext.Purpose purpose,
      Diagnostics diagnostics) {
    this.purpose = purpose;
    this.graph = graph;
    this.asserted = asserted;
    this.limits = limits;
    this.diagnostics = diagnostics;
  }

  /**
   * Returns the model, which is unusable if there are errors.
   *
   * @param uncheckedFormats receives the formats that occur and are only annotations, each once
   */
  public SchemaModel lower(Consumer<String> uncheckedFormats) {
    return lower(uncheckedFormats, unused -> {});
  }

  /**
   * Returns the model, which is unusable if there are errors.
   *
   * @param uncheckedFormats receives the formats that occur and are only annotations, each once
   * @param keywords receives the nodes when they have all assertions and no pass has changed them;
   *     must copy what it needs
   */
  public SchemaModel lower(Consumer<String> uncheckedFormats, Consumer<NodeAllocator> keywords) {
    LoweringContext context = LoweringContext.of(graph, asserted, limits, purpose, diagnostics);
    SchemaNode root = AssertionPass.run(context);
    keywords.accept(context.nodes());
    context.uncheckedFormats().forEach(uncheckedFormats);
    DynamicScopes.run(root, context);
    RuleDiscipline.check(root, context);
    List<SchemaNode> nodes = ReachableNodes.of(root);
    Satisfiability.check(nodes, context);
    if (purpose == LoweringContext.Purpose.CODE && !diagnostics.hasErrors()) {
      ShapePass.run(nodes, context);
    }
    if (!diagnostics.hasErrors()) {
      // Loops of plain references were reported by the linker, with their keywords.
      InPlaceChains.rejectLoops(nodes, diagnostics);
    }
    if (!diagnostics.hasErrors()) {
      Simplification.run(nodes, context);
      InPlaceChains.limitLength(ReachableNodes.of(root), diagnostics);
    }
    return new SchemaModel(
        context.uris().of(graph.root().resource()),
        root,
        ReachableNodes.of(root),
        context.rules().rules(),
        SensitivePointers.of(graph, diagnostics));
  }
}
