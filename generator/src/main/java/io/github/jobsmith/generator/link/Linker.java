package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaLimits;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaReadException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.UriReference;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a schema and every document that it refers to, and links references to their targets. Uses
 * a queue, so that stack depth depends neither on nesting nor on chains of references. For one run;
 * not thread-safe.
 */
public final class Linker {
  /** Limits the sum over all dynamic references of the resources that have the anchor. */
  private static final int DYNAMIC_CHOICES = 500_000;

  private final SchemaLoader loader;
  private final Diagnostics diagnostics;
  private final String defaultDialect;
  private final SchemaLimits limits;
  private final Set<String> ownKeywords;
  private final SchemaIndex index = new SchemaIndex();

  /**
   * Creates a linker for one schema.
   *
   * @param defaultDialect a value of {@code $schema} for a root document without one; other
   *     documents without one get the dialect of the document that refers to them first
   * @param diagnostics receives all errors and warnings
   */
  public Linker(
      SchemaLoader loader, String defaultDialect, SchemaLimits limits, Diagnostics diagnostics) {
    this(loader, defaultDialect, limits, Set.of(), diagnostics);
  }

  /**
   * Creates a linker for one schema.
   *
   * @param defaultDialect a value of {@code $schema} for a root document without one; other
   *     documents without one get the dialect of the document that refers to them first
   * @param ownKeywords the assertions of the application, which are added to all dialects
   * @param diagnostics receives all errors and warnings
   */
  public Linker(
      SchemaLoader loader,
      String defaultDialect,
      SchemaLimits limits,
      Set<String> ownKeywords,
      Diagnostics diagnostics) {
    this.ownKeywords = ownKeywords;
    this.loader = loader;
    this.defaultDialect = defaultDialect;
    this.limits = limits;
    this.diagnostics = diagnostics;
  }

  /** Links a schema; empty if the root document could not be read. */
  public Optional<LinkedGraph> link(SchemaSource source) {
    return link(source, false);
  }

  /**
   * Links all schemas of a document that contains schemas but is none, such as OpenAPI, in its
   * order; of any other document, the schema that it is. Empty if it could not be read.
   */
  public Optional<LinkedGraph> linkEach(SchemaSource document) {
    return link(document, true);
  }

  private Optional<LinkedGraph> link(SchemaSource source, boolean each) {
    UnreadableDocuments unreadable = new UnreadableDocuments(source, diagnostics);
    DialectFinder dialects = new DialectFinder(loader, unreadable, diagnostics);
    SchemaWalker walker =
        new SchemaWalker(
            index, dialects, ownKeywords, new WalkLimits(limits, diagnostics), diagnostics);
    ReferenceResolver resolver =
        new ReferenceResolver(loader, index, walker, unreadable, diagnostics);
    JsonTree tree;
    try {
      tree = loader.read(source, diagnostics::warning);
    } catch (SchemaReadException e) {
      diagnostics.error(e.location(), "", String.valueOf(e.getMessage()), e.hint());
      return Optional.empty();
    }
    Optional<SchemaContainer> container = SchemaContainer.of(tree);
    boolean contained = container.isPresent();
    List<String> fragments =
        each && contained && source.fragment().isEmpty()
            ? container.get().pointers()
            : List.of(source.fragment());
    if (contained && (fragments.isEmpty() || fragments.get(0).isEmpty())) {
      tellContainer(container.get(), tree, source);
      return Optional.empty();
    }
    // A $schema that is not a string is an error, and the rest is read in the default dialect.
    boolean silent =
        !contained
            && (!(tree instanceof JsonTree.Obj object)
                || !(object.get("$schema") instanceof JsonTree.Str));
    Dialect otherwise = silent ? dialects.named(defaultDialect, tree.location(), source) : null;
    SchemaResource root = walker.document(tree, source, source.uri(), otherwise);
    if (root.dialect() == null && !diagnostics.hasErrors()) {
      throw new IllegalStateException("neither a dialect nor an error");
    }
    List<LinkedSchema> starts = new ArrayList<>();
    for (String fragment : fragments) {
      LinkedSchema start = resolver.root(root, fragment);
      if (start == null) {
        return Optional.empty();
      }
      starts.add(start);
    }
    if (!contained) {
      tellNoSchema(starts.get(0).tree());
    }
    List<SchemaIndex.Reference> dynamic = new ArrayList<>();
    SchemaIndex.Reference next = index.nextReference();
    while (next != null) {
      LinkedSchema target = resolver.resolve(next.schema(), next.keyword());
      if (target != null) {
        next.keyword().target(target);
        if (isDynamic(next.keyword(), target)) {
          dynamic.add(next);
        }
      }
      next = index.nextReference();
    }
    tieDynamic(dynamic);
    new ReferenceLoops(diagnostics).check(index.schemas());
    return Optional.of(new LinkedGraph(starts, index.schemas(), index.resources()));
  }

  private void tellContainer(SchemaContainer container, JsonTree tree, SchemaSource source) {
    diagnostics.error(
        tree.location(),
        "",
        "the document is " + container.title() + ", which contains schemas but is not a schema",
        container.choice(Printable.escape(source.name())));
  }

  private boolean isNoSchema(Set<String> names) {
    boolean known = true;
    for (String name : names) {
      if (ownKeywords.contains(name) || Dialects.doesMoreThanDescribe(name)) {
        return false;
      }
      known &= Dialects.isKeyword(name);
    }
    return !known;
  }

  /**
   * Warns if the document looks like an instance: used as a schema it would silently accept
   * everything.
   */
  private void tellNoSchema(JsonTree tree) {
    // Misspelled keywords have been reported before.
    if (tree instanceof JsonTree.Obj object
        && diagnostics.sorted().isEmpty()
        && isNoSchema(object.members().keySet())) {
      diagnostics.warning(
          tree.location(),
          "",
          "no JSON Schema keyword found, so every document is valid",
          "did you pass the data instead of the schema?");
    }
  }

  /**
   * A dynamic reference is dynamic only if it initially resolves to a dynamic anchor with its name.
   */
  private static boolean isDynamic(LinkedKeyword keyword, LinkedSchema target) {
    return (keyword.name().equals("$dynamicRef") || keyword.name().equals("$recursiveRef"))
        && target.resource().dynamicAnchors.get(anchor(keyword)) == target;
  }

  private void tieDynamic(List<SchemaIndex.Reference> references) {
    Map<String, Map<String, LinkedSchema>> byAnchor = new HashMap<>();
    long choices = 0;
    for (SchemaIndex.Reference reference : references) {
      LinkedKeyword keyword = reference.keyword();
      Map<String, LinkedSchema> targets = byAnchor.computeIfAbsent(anchor(keyword), this::targets);
      choices += targets.size();
      if (choices > DYNAMIC_CHOICES) {
        diagnostics.error(
            keyword.location(),
            reference.schema().pointer(),
            "the dynamic references have more than " + DYNAMIC_CHOICES + " targets in total",
            "use $ref if the target is known");
        return;
      }
      keyword.dynamicTargets(targets);
    }
  }

  private Map<String, LinkedSchema> targets(String anchor) {
    Map<String, LinkedSchema> targets = new LinkedHashMap<>();
    for (SchemaResource resource : index.resources()) {
      LinkedSchema target = resource.dynamicAnchors.get(anchor);
      if (target != null) {
        targets.put(resource.uri(), target);
      }
    }
    return Collections.unmodifiableMap(targets);
  }

  private static String anchor(LinkedKeyword keyword) {
    String fragment =
        UriReference.parse(((JsonTree.Str) keyword.value()).value()).decodedFragment();
    return fragment == null ? "" : fragment;
  }
}
