package io.github.jobsmith.generator;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.link.LinkedGraph;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.link.Linker;
import io.github.jobsmith.generator.link.SchemaContainer;
import io.github.jobsmith.generator.lower.Lowering;
import io.github.jobsmith.generator.lower.context.LoweringContext;
import io.github.jobsmith.generator.lower.context.NodeAllocator;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaReadException;
import io.github.jobsmith.generator.source.SchemaSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Compiles schema text to the intermediate representation. Equal texts give equal models. As
 * thread-safe as its consumer of warnings.
 */
public final class SchemaCompiler {
  private final CompilerOptions options;
  private final Consumer<Diagnostic> warnings;
  private final Consumer<String> uncheckedFormats;
  private final LoweringContext.Purpose purpose;

  /** Creates a compiler that discards warnings when the schema compiles. */
  public SchemaCompiler() {
    this(warning -> {});
  }

  /**
   * Creates a compiler that reports warnings.
   *
   * @param warnings receives the warnings and infos of a schema that compiles, sorted by location
   */
  public SchemaCompiler(Consumer<Diagnostic> warnings) {
    this(CompilerOptions.DEFAULT, warnings);
  }

  /**
   * Creates a compiler with options that reports warnings.
   *
   * @param warnings receives the warnings and infos of a schema that compiles, sorted by location
   */
  public SchemaCompiler(CompilerOptions options, Consumer<Diagnostic> warnings) {
    this(options, warnings, format -> {});
  }

  /**
   * Creates a compiler with options that reports warnings and unchecked formats.
   *
   * @param warnings receives the warnings and infos of a schema that compiles, sorted by location
   * @param uncheckedFormats receives the names of formats that the schema uses but that are only
   *     annotations because of its dialect and the options, and names that resemble one of a
   *     format; sorted, without duplicates
   */
  public SchemaCompiler(
      CompilerOptions options, Consumer<Diagnostic> warnings, Consumer<String> uncheckedFormats) {
    this(options, warnings, uncheckedFormats, LoweringContext.Purpose.CODE);
  }

  private SchemaCompiler(
      CompilerOptions options,
      Consumer<Diagnostic> warnings,
      Consumer<String> uncheckedFormats,
      LoweringContext.Purpose purpose) {
    this.options = options;
    this.warnings = warnings;
    this.uncheckedFormats = uncheckedFormats;
    this.purpose = purpose;
  }

  /**
   * Returns a compiler for validators that run at once: models cannot be generated from what it
   * compiles, and their limits do not apply; patterns are compiled when they are needed.
   */
  public SchemaCompiler forValidators() {
    return new SchemaCompiler(
        options, warnings, uncheckedFormats, LoweringContext.Purpose.VALIDATION);
  }

  /**
   * Compiles a schema and every document that it refers to.
   *
   * @throws SchemaException when it cannot be compiled, with all errors and warnings
   */
  public SchemaModel compile(SchemaSource root, SchemaLoader loader) throws SchemaException {
    return compile(root, loader, (graph, nodes) -> {});
  }

  /**
   * Compiles a schema and every document that it refers to, and keeps the keywords as written.
   *
   * @throws SchemaException when it cannot be compiled, with all errors and warnings
   */
  public KeywordModel compileWithKeywords(SchemaSource root, SchemaLoader loader)
      throws SchemaException {
    AtomicReference<LinkedGraph> graph = new AtomicReference<>();
    Map<LinkedSchema, List<Assertion>> assertions = new IdentityHashMap<>();
    SchemaModel model =
        compile(
            root,
            loader,
            (linked, nodes) -> {
              graph.set(linked);
              assertions.putAll(nodes.assertions());
            });
    return new KeywordModel(model, graph.get(), Collections.unmodifiableMap(assertions));
  }

  /**
   * Compiles all schemas of a document that contains schemas but is none, such as OpenAPI; of any
   * other document, the schema that it is.
   *
   * @return models by JSON Pointer, in the order of the document; they share nodes, and each has
   *     also those that only others need. Empty if what a schema means depends on the one that
   *     validation begins with, so that each must be compiled by itself
   * @throws SchemaException when one cannot be compiled, with all errors and warnings
   */
  public Map<String, SchemaModel> compileEach(SchemaSource document, SchemaLoader loader)
      throws SchemaException {
    Diagnostics diagnostics = new Diagnostics();
    List<String> formats = new ArrayList<>();
    Optional<LinkedGraph> graph = linker(loader, diagnostics).linkEach(document);
    List<SchemaModel> models =
        graph
            .map(linked -> lowering(linked, diagnostics).lowerEach(formats::add))
            .orElse(List.of());
    diagnostics.throwIfErrors();
    Map<String, SchemaModel> byPointer = new LinkedHashMap<>();
    for (SchemaModel model : models) {
      byPointer.put(model.root().pointer(), model);
    }
    if (!models.isEmpty()) {
      diagnostics.sorted().forEach(warnings);
      formats.forEach(uncheckedFormats);
    }
    return byPointer;
  }

  /**
   * Returns the JSON Pointers of the schemas that {@link #compileEach} compiles.
   *
   * @param document can be read
   */
  public List<String> pointers(SchemaSource document, SchemaLoader loader) {
    try {
      return SchemaContainer.of(loader.read(document))
          .filter(container -> document.fragment().isEmpty())
          .map(SchemaContainer::pointers)
          .orElse(List.of(document.fragment()));
    } catch (SchemaReadException e) {
      throw new IllegalStateException("the document has changed", e);
    }
  }

  private Linker linker(SchemaLoader loader, Diagnostics diagnostics) {
    return new Linker(
        loader,
        options.defaultDialect(),
        options.limits(),
        options.customChecks().keywords(),
        diagnostics);
  }

  private Lowering lowering(LinkedGraph graph, Diagnostics diagnostics) {
    LoweringContext.Asserted asserted =
        new LoweringContext.Asserted(
            options.assertFormats(),
            options.assertContent(),
            options.customChecks(),
            options.objectsByProperties());
    return new Lowering(graph, asserted, options.limits(), purpose, diagnostics);
  }

  private SchemaModel compile(
      SchemaSource root, SchemaLoader loader, BiConsumer<LinkedGraph, NodeAllocator> keywords)
      throws SchemaException {
    Diagnostics diagnostics = new Diagnostics();
    List<String> formats = new ArrayList<>();
    Optional<LinkedGraph> graph = linker(loader, diagnostics).link(root);
    // After errors in links, still report errors in rules and values in the same run.
    @Nullable SchemaModel model =
        graph
            .map(
                linked ->
                    lowering(linked, diagnostics)
                        .lower(formats::add, nodes -> keywords.accept(linked, nodes)))
            .orElse(null);
    diagnostics.throwIfErrors();
    if (model == null) {
      throw new IllegalStateException("neither a model nor an error");
    }
    diagnostics.sorted().forEach(warnings);
    formats.forEach(uncheckedFormats);
    return model;
  }
}
