package io.github.jobsmith.conformance.peer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The path through a schema to a failed keyword: keywords, some of them followed by the name or
 * index of a subschema.
 */
final class EvaluationPath {
  private static final Set<String> NAMED =
      Set.of(
          "properties",
          "patternProperties",
          "dependentSchemas",
          "dependencies",
          "$defs",
          "definitions");

  private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");

  /** Keywords whose subschemas apply to a member or item of the instance. */
  private static final Set<String> DESCENDING =
      Set.of(
          "properties",
          "patternProperties",
          "additionalProperties",
          "unevaluatedProperties",
          "prefixItems",
          "items",
          "additionalItems",
          "unevaluatedItems",
          "contains");

  private static final Set<String> CHOICES = Set.of("anyOf", "oneOf");

  private EvaluationPath() {}

  /**
   * The outermost choice on the path.
   *
   * @param depth how many levels its instance is below the root
   * @param key identifies the choice in the schema, together with its location
   */
  record Choice(int depth, String key) {}

  static @Nullable Choice outermostChoice(List<String> path) {
    int depth = 0;
    int i = 0;
    while (i < path.size()) {
      String keyword = path.get(i);
      if (CHOICES.contains(keyword)) {
        return new Choice(depth, String.join("/", path.subList(0, i + 1)));
      }
      boolean hasOperand =
          NAMED.contains(keyword)
              || LISTS.contains(keyword)
              || keyword.equals("items") && i + 1 < path.size() && isIndex(path.get(i + 1));
      i += hasOperand ? 2 : 1;
      if (DESCENDING.contains(keyword)) {
        depth++;
      }
    }
    return null;
  }

  private static boolean isIndex(String segment) {
    return segment.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
