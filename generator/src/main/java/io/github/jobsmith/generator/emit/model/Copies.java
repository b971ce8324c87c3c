package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.emit.RuntimeTypes;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a constructor sees to: what is required is there, and nobody can change a collection. */
final class Copies {
  private Copies() {}

  /** The statements of a compact constructor. */
  static CodeBlock checks(List<Component> components, boolean named) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Component component : components) {
      String name = component.name();
      boolean primitive = component.required() && component.type().java().isPrimitive();
      if (!component.isNullable() && !primitive) {
        code.addStatement("$T.requireNonNull($N, $L)", Objects.class, name, JavaText.string(name));
      }
      CodeBlock copy = copy(component, CodeBlock.of("$N", name), named);
      if (copy != null && component.isNullable()) {
        code.beginControlFlow("if ($N != null)", name);
        code.addStatement("$N = $L", name, copy);
        code.endControlFlow();
      } else if (copy != null) {
        code.addStatement("$N = $L", name, copy);
      }
    }
    return code.build();
  }

  /** A copy that nobody can change; null where the value itself is such. */
  static @Nullable CodeBlock copy(Component component, CodeBlock value, boolean named) {
    ValueType type = component.type();
    if (component.isOrNull()) {
      return null;
    }
    if (type instanceof ValueType.NullableOf nullable) {
      type = nullable.value();
    }
    if (type instanceof ValueType.ListOf list) {
      return list.item() instanceof ValueType.NullableOf
          ? CodeBlock.of("$T.copyOfNullable($L)", RuntimeTypes.MODEL_VALUES, value)
          : CodeBlock.of("$T.copyOf($L)", List.class, value);
    } else if (component.rest() && named) {
      return CodeBlock.of("$T.copyOf($L, MEMBERS)", RuntimeTypes.MODEL_VALUES, value);
    } else if (type instanceof ValueType.MapOf) {
      return CodeBlock.of("$T.copyOf($L)", RuntimeTypes.MODEL_VALUES, value);
    }
    return null;
  }
}
