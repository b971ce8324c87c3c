package io.github.jobsmith.generator.lower.context;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.custom.CustomChecks;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.link.LinkedGraph;
import io.github.jobsmith.generator.lower.rules.RuleBook;
import io.github.jobsmith.generator.source.SchemaLimits;
import io.github.jobsmith.generator.source.SourceLocation;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The state that the passes share while one schema is lowered.
 *
 * @param asserted which annotations are checked because of options
 * @param origins the location of each constraint in the text, by identity
 * @param dynamic the assertions whose only node depends on the dynamic scope, by identity
 * @param causes the conditions of branches
 * @param formats the formats of nodes, asserted or not, by identity
 * @param uncheckedFormats the known formats that occur and are only annotations
 */
public record LoweringContext(
    LinkedGraph graph,
    Asserted asserted,
    Diagnostics diagnostics,
    RuleBook rules,
    NodeAllocator nodes,
    Patterns patterns,
    DisplayUris uris,
    Map<Constraint, SourceLocation> origins,
    Map<Assertion, DynamicReference> dynamic,
    Causes causes,
    Map<SchemaNode, String> formats,
    SortedSet<String> uncheckedFormats) {

  /** What a schema is lowered for. */
  public enum Purpose {
    /** Generated code, with or without models. */
    CODE,
    /** A validator that runs at once: no shapes, and patterns are compiled when they are needed. */
    VALIDATION
  }

  /**
   * What is checked, or assumed for models, although the dialect does not say so.
   *
   * @param customs the formats and keywords of the application
   * @param objects see {@link CompilerOptions#objectsByProperties()}
   */
  public record Asserted(
      boolean formats, boolean content, CustomChecks customs, Set<String> objects) {
    /** Without formats and keywords of the application. */
    public Asserted(boolean formats, boolean content) {
      this(formats, content, CustomChecks.NONE, Set.of());
    }
  }

  public static LoweringContext of(
      LinkedGraph graph,
      Asserted asserted,
      SchemaLimits limits,
      Purpose purpose,
      Diagnostics diagnostics) {
    DisplayUris uris = new DisplayUris(graph.root().resource());
    return new LoweringContext(
        graph,
        asserted,
        diagnostics,
        RuleBook.of(graph, asserted.customs().keywords(), diagnostics),
        new NodeAllocator(uris, Set.copyOf(SensitiveSchemas.of(graph))),
        new Patterns(limits.maxPatterns(), purpose == Purpose.VALIDATION, diagnostics),
        uris,
        new IdentityHashMap<>(),
        new IdentityHashMap<>(),
        new Causes(),
        new IdentityHashMap<>(),
        new TreeSet<>());
  }
}
