package io.github.jobsmith.generator.lower.context;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.link.Keyword;
import io.github.jobsmith.generator.link.LinkedGraph;
import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.json.JsonPointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pass: finds the locations in an instance whose values must not appear in messages. A recursive
 * schema has infinitely many, so everything from the first repetition on is sensitive.
 */
public final class SensitivePointers {
  /** With more locations, the schema should mark a value further up. */
  private static final int LIMIT = 10_000;

  private final Set<LinkedSchema> leading;
  private final Diagnostics diagnostics;

  private SensitivePointers(Set<LinkedSchema> leading, Diagnostics diagnostics) {
    this.leading = leading;
    this.diagnostics = diagnostics;
  }

  public static SensitivePointers of(LinkedGraph graph, Diagnostics diagnostics) {
    return new SensitivePointers(leading(graph), diagnostics);
  }

  /** Returns the pointers of sensitive values in a document of a schema. */
  public List<String> from(LinkedSchema root) {
    Set<String> found = new LinkedHashSet<>();
    Set<Step> seen = new HashSet<>();
    Deque<Step> open = new ArrayDeque<>();
    open.add(new Step(root, "", null));
    while (!open.isEmpty()) {
      Step step = open.remove();
      if (!leading.contains(step.schema) || !seen.add(step)) {
        continue;
      }
      if (seen.size() > LIMIT) {
        diagnostics.error(
            root.location(),
            "",
            "more than " + LIMIT + " paths lead to sensitive values",
            "put x-sensitive on an enclosing object");
        break;
      }
      if (SensitiveSchemas.isMarked(step.schema) || step.repeats()) {
        found.add(step.pointer);
        continue;
      }
      for (LinkedKeyword keyword : step.schema.keywords()) {
        open.addAll(next(step, keyword));
      }
    }
    return List.copyOf(found);
  }

  private static List<Step> next(Step from, LinkedKeyword keyword) {
    List<Step> steps = new ArrayList<>();
    switch (keyword.keyword().place()) {
      case HERE ->
          AppliedSchemas.of(keyword)
              .forEach(schema -> steps.add(new Step(schema, from.pointer, from)));
      case MEMBER ->
          keyword
              .named()
              .forEach(
                  (name, schema) ->
                      steps.add(new Step(schema, JsonPointer.append(from.pointer, name), from)));
      case MEMBERS, ITEMS ->
          keyword
              .schemas()
              .forEach(schema -> steps.add(new Step(schema, from.pointer + "/*", from)));
      case NAMES, NOWHERE -> {}
    }
    return steps;
  }

  /** Returns every schema from which a marked one is reachable. */
  private static Set<LinkedSchema> leading(LinkedGraph graph) {
    Set<LinkedSchema> leading = Collections.newSetFromMap(new IdentityHashMap<>());
    if (graph.schemas().stream().noneMatch(SensitiveSchemas::isMarked)) {
      return leading;
    }
    Map<LinkedSchema, List<LinkedSchema>> parents = new IdentityHashMap<>();
    Deque<LinkedSchema> open = new ArrayDeque<>();
    for (LinkedSchema schema : graph.schemas()) {
      for (LinkedKeyword keyword : schema.keywords()) {
        if (keyword.keyword().place() != Keyword.Place.NOWHERE) {
          AppliedSchemas.of(keyword)
              .forEach(to -> parents.computeIfAbsent(to, key -> new ArrayList<>()).add(schema));
        }
      }
      if (SensitiveSchemas.isMarked(schema) && leading.add(schema)) {
        open.add(schema);
      }
    }
    while (!open.isEmpty()) {
      parents.getOrDefault(open.remove(), List.of()).stream()
          .filter(leading::add)
          .forEach(open::add);
    }
    return leading;
  }

  /** A schema at a location in the instance; equal steps can have different predecessors. */
  private record Step(LinkedSchema schema, String pointer, @Nullable Step before) {
    /** Whether the path contains the same schema further up in the instance. */
    boolean repeats() {
      for (Step step = before; step != null; step = step.before) {
        if (step.schema == schema) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Step step && step.schema == schema && step.pointer.equals(pointer);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(schema) * 31 + pointer.hashCode();
    }
  }
}
