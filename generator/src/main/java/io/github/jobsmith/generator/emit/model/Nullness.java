package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** Adds the annotation of nullable types. */
final class Nullness {
  /** By name, so that the generator does not depend on the annotation. */
  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private Nullness() {}

  static AnnotationSpec nullable() {
    return AnnotationSpec.builder(NULLABLE).build();
  }
}
