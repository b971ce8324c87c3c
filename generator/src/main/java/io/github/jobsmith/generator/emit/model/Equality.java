package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Emits {@code equals} and {@code hashCode} of a record with arrays, which compare their content.
 */
final class Equality {
  private Equality() {}

  static void addTo(TypeSpec.Builder type, ClassName self, List<Component> components) {
    String that = Components.locals(components).take("that", "that");
    List<CodeBlock> same = components.stream().map(each -> each.isSame(that)).toList();
    type.addMethod(
        MethodSpec.methodBuilder("equals")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(boolean.class)
            .addParameter(ClassName.get(Object.class).annotated(Nullness.nullable()), "other")
            .addStatement(
                "return other instanceof $T $N && $L", self, that, CodeBlock.join(same, "\n&& "))
            .build());
    type.addMethod(
        MethodSpec.methodBuilder("hashCode")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(int.class)
            .addStatement(
                "return $T.hash($L)",
                Objects.class,
                CodeBlock.join(components.stream().map(Component::hashed).toList(), ", "))
            .build());
  }
}
