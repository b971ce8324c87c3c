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
 * The conditions of branches, by location: everything within a branch applies because of its
 * condition.
 */
public final class Causes {
  private record Place(SchemaResource resource, String pointer) {
    // Written out: those of records are linked at run time, which takes milliseconds.

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place place
          && resource.equals(place.resource)
          && pointer.equals(place.pointer);
    }

    @Override
    public int hashCode() {
      return 31 * resource.hashCode() + pointer.hashCode();
    }
  }

  private final Map<Place, Cause> branches = new HashMap<>();

  /**
   * Records that a schema applies because of a condition, or because the condition does not hold.
   */
  public void add(LinkedSchema branch, boolean negated, List<Fact> facts) {
    branches.put(new Place(branch.resource(), branch.pointer()), new Cause(negated, 0, facts));
  }

  /** Returns why a schema applies, or null when it applies unconditionally. */
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
   * Returns how many levels below the instance of a schema the instance of a subschema is; -1 where
   * the subschema does not simply apply.
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
