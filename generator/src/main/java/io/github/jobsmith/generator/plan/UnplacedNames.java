package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Collects configured locations at which a schema has no model. Schemas can share names, as those
 * in a directory do; a location is reported only if no schema has a model there.
 */
final class UnplacedNames {
  private static final class Group {
    private final Map<String, List<Diagnostic>> warnings = new LinkedHashMap<>();
    private int schemas;
  }

  /** The locations of the option objectsByProperties that no schema so far has; null before one. */
  private @Nullable SortedSet<String> objects;

  private @Nullable PlannedSchema first;
  private final Map<List<Object>, Group> groups = new LinkedHashMap<>();

  /** Returns the consumer of the warnings of a schema. */
  Consumer<Diagnostic> of(PlannedSchema schema) {
    Group group = groups.computeIfAbsent(schema.configured(), shared -> new Group());
    group.schemas++;
    return warning ->
        group.warnings.computeIfAbsent(warning.message(), text -> new ArrayList<>()).add(warning);
  }

  /** Adds the locations of the option objectsByProperties that match nothing in a schema. */
  void objects(PlannedSchema schema, Set<String> unmatched) {
    if (objects == null) {
      objects = new TreeSet<>(unmatched);
      first = schema;
    } else {
      objects.retainAll(unmatched);
    }
  }

  /** Returns a warning for each unmatched location, reported for the first schema. */
  List<Diagnostic> warnings() {
    List<Diagnostic> all = new ArrayList<>();
    if (objects != null && first != null) {
      Diagnostics found = new Diagnostics();
      for (String place : objects) {
        found.warning(
            SourceLocation.startOf(first.source().name()),
            "",
            "objectsByProperties has "
                + Printable.escape(place)
                + ", but there is no schema with \"properties\" and without \"type\"",
            "write locations like #/$defs/patient, or # for the whole document");
      }
      all.addAll(found.sorted());
    }
    for (Group group : groups.values()) {
      for (List<Diagnostic> told : group.warnings.values()) {
        if (told.size() == group.schemas) {
          all.add(told.get(0));
        }
      }
    }
    return all;
  }
}
