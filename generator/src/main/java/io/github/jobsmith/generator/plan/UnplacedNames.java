package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Collects configured locations at which a schema has no model. Schemas can share names, as those
 * in a directory do; a location is reported only if no schema has a model there.
 */
final class UnplacedNames {
  private static final class Group {
    private final Map<String, List<Diagnostic>> warnings = new LinkedHashMap<>();
    private int schemas;
  }

  private final Map<List<Object>, Group> groups = new LinkedHashMap<>();

  /** Returns the consumer of the warnings of a schema. */
  Consumer<Diagnostic> of(PlannedSchema schema) {
    Group group = groups.computeIfAbsent(schema.configured(), shared -> new Group());
    group.schemas++;
    return warning ->
        group.warnings.computeIfAbsent(warning.message(), text -> new ArrayList<>()).add(warning);
  }

  /** Returns a warning for each unmatched location, reported for the first schema. */
  List<Diagnostic> warnings() {
    List<Diagnostic> all = new ArrayList<>();
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
