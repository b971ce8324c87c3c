package io.github.jobsmith.generator.lower.context;

import io.github.jobsmith.generated.check.Cause;
import io.github.jobsmith.generated.check.Fact;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.link.SchemaResource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of schemas that are branches, by their places: what stands within a branch applies
 * because of its condition.
 */
public final class Causes {
  private record Place(SchemaResource resource, String pointer) {}

  private final Map<Place, Cause> branches = new HashMap<>();

  /** Tells that a schema applies because of a condition, or unless it holds. */
  public void add(LinkedSchema branch, boolean negated, List<Fact> facts) {
    branches.put(new Place(branch.resource(), branch.pointer()), new Cause(negated, 0, facts));
  }

  /** Why what a schema says applies, or null when it applies anyhow. */
  public @Nullable Cause of(LinkedSchema schema) {
    if (branches.isEmpty()) {
      return null;
    }
    String pointer = schema.pointer();
    for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      Cause cause = branches.get(new Place(schema.resource(), pointer.substring(0, end)));
      if (cause != null) {
        int levels = levels(pointer.substring(end));
        return levels < 0 ? null : cause.above(levels);
      }
    }
    return null;
  }

  /**
   * How far below the instance of a schema that of a subschema lies; -1 where the subschema does
   * not simply apply.
   */
  private static int levels(String pointer) {
    String[] tokens = pointer.split("/");
    int levels = 0;
    for (int i = 1; i < tokens.length; i++) {
      boolean indexed = i + 1 < tokens.length && tokens[i + 1].matches("\\d+");
      switch (tokens[i]) {
        case "properties", "patternProperties", "prefixItems" -> {
          levels++;
          i++;
        }
        case "items" -> {
          levels++;
          i += indexed ? 1 : 0;
        }
        case "additionalProperties", "additionalItems" -> levels++;
        case "allOf" -> i++;
        default -> {
          return -1;
        }
      }
    }
    return levels;
  }
}
