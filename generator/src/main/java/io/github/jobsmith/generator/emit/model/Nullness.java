package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** The annotation of what may be null. */
final class Nullness {
  /** By name: the annotation is no dependency of those who run the generator. */
  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private Nullness() {}

  static AnnotationSpec nullable() {
    return AnnotationSpec.builder(NULLABLE).build();
  }
}
