package io.github.jobsmith.unknown;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.UnknownFilter;
import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what depends on the unknown values of a document. Without the text of the schema,
 * everything that is decided by a condition or by alternatives is left out; with it, only what
 * really reads an unknown value.
 */
public final class UnknownValues implements UnknownFilter {
  /** Keywords that depend on the number or the presence of items or members. */
  private static final Set<String> COUNTING =
      Set.of(
          "required",
          "dependentRequired",
          "dependencies",
          "minItems",
          "maxItems",
          "minProperties",
          "maxProperties");

  /** Keywords whose subschemas are conditions or alternatives. */
  private static final Set<String> CONDITIONAL =
      Set.of(
          "then",
          "else",
          "anyOf",
          "oneOf",
          "not",
          "if",
          "contains",
          "minContains",
          "maxContains",
          "dependentSchemas",
          "dependencies",
          "unevaluatedItems",
          "unevaluatedProperties");

  /** Keywords that compare a value with everything inside it. */
  private static final Set<String> WHOLE = Set.of("enum", "const", "uniqueItems");

  private final JsonDocument document;
  private final int root;
  private final @Nullable Dependencies dependencies;
  private final List<Unknown> unknown = new ArrayList<>();

  /** An unknown value by the names that the schema knows. */
  private record Unknown(List<String> path, boolean uncertain) {}

  /**
   * Creates a filter.
   *
   * @param root the validated value
   * @param dependencies those of its schema, or null if they are not known
   */
  public UnknownValues(JsonDocument document, int root, @Nullable Dependencies dependencies) {
    this.document = document;
    this.root = root;
    this.dependencies = dependencies;
    for (int node = root; node < document.next(root); ) {
      if (document.isUnknown(node)) {
        unknown.add(new Unknown(path(node), document.isUncertain(node)));
        node = document.next(node);
      } else {
        node++;
      }
    }
  }

  @Override
  public boolean leavesOut(int node, boolean name, Constraint constraint) {
    if (name ? document.isUncertain(node) : document.isUnknown(node)) {
      return true;
    }
    String keyword = constraint.keyword();
    if (COUNTING.contains(keyword) && hasUncertainChild(node)) {
      return true;
    }
    List<Read> reads =
        dependencies == null || !constraint.schemaResource().isEmpty()
            ? null
            : dependencies.of(constraint.schemaPointer(), keyword);
    if (reads == null) {
      return constraint.cause() != null
          || isConditional(constraint.schemaPointer())
          || WHOLE.contains(keyword) && isContainer(node);
    }
    if (reads.isEmpty()) {
      return false;
    }
    List<String> violating = path(node);
    return reads.stream().anyMatch(read -> depends(read, violating));
  }

  private boolean depends(Read read, List<String> violating) {
    for (Unknown each : unknown) {
      if (read.depends(each.path(), each.uncertain(), violating)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConditional(String location) {
    for (String token : location.split("/")) {
      if (CONDITIONAL.contains(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean isContainer(int node) {
    return document.isObject(node) || document.isArray(node);
  }

  private boolean hasUncertainChild(int node) {
    int end = isContainer(node) ? document.next(node) : node;
    for (int child = node + 1; child < end; child = document.next(child)) {
      if (document.isUncertain(child)) {
        return true;
      }
    }
    return false;
  }

  private List<String> path(int node) {
    List<String> path = new ArrayList<>();
    for (int at = node; at != root; at = document.parent(at)) {
      path.add(
          document.isMember(at) ? document.schemaName(at) : Integer.toString(document.index(at)));
    }
    Collections.reverse(path);
    return path;
  }
}
