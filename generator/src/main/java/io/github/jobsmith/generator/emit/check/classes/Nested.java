package io.github.jobsmith.generator.emit.check.classes;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Nested classes that take what is too much for a class. */
final class Nested {
  private Nested() {}

  /** A class of static members for the class around it. */
  static TypeSpec.Builder holder(String name) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }
}
