package io.github.jobsmith.generator.emit.check.classes;

import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Creates nested classes for what does not fit into a class. */
final class Nested {
  private Nested() {}

  /** Returns a builder of a nested class with static members. */
  static TypeSpec.Builder holder(String name) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
  }
}
