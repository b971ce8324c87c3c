package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.AnnotationSpec;
import io.github.jobsmith.generator.emit.RuntimeTypes;

/** The annotation of what may be null. */
final class Nullness {
  private Nullness() {}

  static AnnotationSpec nullable() {
    return AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();
  }
}
