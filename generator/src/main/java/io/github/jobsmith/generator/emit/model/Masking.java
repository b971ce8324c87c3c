package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.jobsmith.generated.model.JavaFormats;
import io.github.jobsmith.generator.emit.JavaText;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits {@code toString} so that it does not reveal sensitive values, for example in logs. */
final class Masking {
  private Masking() {}

  /** Whether a component is sensitive. */
  static boolean isNeeded(List<Component> components) {
    return components.stream().anyMatch(Component::hidden);
  }

  /**
   * Emits the method with a statement for each component, because so long an expression overflows a
   * compiler's stack.
   */
  static MethodSpec longMethod(ClassName self, List<Component> components) {
    String text = Components.locals(components).take("text", "text");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("toString")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(String.class)
            .addStatement("$1T $2N = new $1T()", StringBuilder.class, text);
    String separator = self.simpleName() + "[";
    for (Component component : components) {
      String label = separator + component.name() + "=";
      if (component.hidden()) {
        method.addStatement("$N.append($L)", text, JavaText.string(label + "…"));
      } else {
        method.addStatement(
            "$N.append($L).append($L)", text, JavaText.string(label), shown(component));
      }
      separator = ", ";
    }
    return method.addStatement("return $N.append(']').toString()", text).build();
  }

  /** Emits the method, in the format of records. */
  static MethodSpec method(ClassName self, List<Component> components) {
    CodeBlock.Builder text = CodeBlock.builder();
    String separator = self.simpleName() + "[";
    for (Component component : components) {
      String label = separator + component.name() + "=";
      if (component.hidden()) {
        text.add("$L + ", JavaText.string(label + "…"));
      } else {
        text.add("$L + $L + ", JavaText.string(label), shown(component));
      }
      separator = ", ";
    }
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("toString")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(String.class)
            .addCode("return $L$S;\n", text.build(), "]");
    if (isNeeded(components)) {
      method.addJavadoc("Returns the members as text, without sensitive values.\n");
    }
    return method.build();
  }

  private static CodeBlock shown(Component component) {
    return component.isBytes()
        ? CodeBlock.of("$T.shown($N)", JavaFormats.class, component.name())
        : CodeBlock.of("$N", component.name());
  }
}
