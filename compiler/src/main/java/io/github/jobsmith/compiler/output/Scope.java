package io.github.jobsmith.compiler.output;

import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.link.SchemaResource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The dynamic scope: the schema resources through which the evaluation has passed.
 *
 * @param outer null for the outermost
 */
record Scope(@Nullable Scope outer, SchemaResource resource) {
  /** Returns the scope inside a schema of a resource. */
  static Scope within(@Nullable Scope scope, SchemaResource resource) {
    return scope != null && scope.resource == resource ? scope : new Scope(scope, resource);
  }

  /** Returns the target of a reference: that in the outermost resource that has the anchor. */
  LinkedSchema target(LinkedKeyword reference) {
    LinkedSchema target = Objects.requireNonNull(reference.target());
    if (!reference.dynamicTargets().isEmpty()) {
      for (Scope at = this; at != null; at = at.outer) {
        target = reference.dynamicTargets().getOrDefault(at.resource.uri(), target);
      }
    }
    return target;
  }
}
