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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    List<SchemaNode> roots = AssertionPass.run(context);
    keywords.accept(context.nodes());
    return models(roots, uncheckedFormats, context).get(0);
  }

  /**
   * Returns a model for each root of the graph, which share all nodes: each has also those that
   * only others need. They are unusable if there are errors. Empty if what a node means depends on
   * the root, since there are dynamic references.
   *
   * @param uncheckedFormats receives the formats that occur and are only annotations, each once
   */
  public List<SchemaModel> lowerEach(Consumer<String> uncheckedFormats) {
    LoweringContext context = LoweringContext.of(graph, asserted, limits, purpose, diagnostics);
    List<SchemaNode> roots = AssertionPass.run(context);
    return context.dynamic().isEmpty() ? models(roots, uncheckedFormats, context) : List.of();
  }

  private List<SchemaModel> models(
      List<SchemaNode> roots, Consumer<String> uncheckedFormats, LoweringContext context) {
    context.uncheckedFormats().forEach(uncheckedFormats);
    for (SchemaNode root : roots) {
      DynamicScopes.run(root, context);
    }
    RuleDiscipline.check(roots, context);
    List<SchemaNode> nodes = ReachableNodes.of(roots);
    Set<String> unmatched = Set.of();
    Satisfiability.check(nodes, context);
    if (purpose == LoweringContext.Purpose.CODE && !diagnostics.hasErrors()) {
      unmatched = ShapePass.run(nodes, context);
    }
    if (!diagnostics.hasErrors()) {
      // Loops of plain references were reported by the linker, with their keywords.
      InPlaceChains.rejectLoops(nodes, diagnostics);
    }
    if (!diagnostics.hasErrors()) {
      Simplification.run(nodes, context);
      InPlaceChains.limitLength(ReachableNodes.of(roots), diagnostics);
    }
    String id = context.uris().of(graph.root().resource());
    List<SchemaNode> reachable = ReachableNodes.of(roots);
    SensitivePointers sensitive = SensitivePointers.of(graph, diagnostics);
    List<SchemaModel> models = new ArrayList<>();
    for (int i = 0; i < roots.size(); i++) {
      List<String> pointers = sensitive.from(graph.roots().get(i));
      models.add(
          new SchemaModel(
              id, roots.get(i), reachable, context.rules().rules(), pointers, unmatched));
    }
    return models;
  }
}
