package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generated.model.ModelValues;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.name.NameScope;
import io.github.jobsmith.model.OrNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Emits the checks of a constructor: required values are present, and collections are copied. */
final class Copies {
  private final List<Component> components;
  private final @Nullable MemberMaps maps;
  private final NameScope locals;

  /** The parameters of lambdas, one for each level. */
  private final List<String> parameters = new ArrayList<>();

  Copies(List<Component> components) {
    this(components, null);
  }

  /**
   * Creates the checks of an object.
   *
   * @param maps its maps of members, or null if it is no object
   */
  Copies(List<Component> components, @Nullable MemberMaps maps) {
    this.components = components;
    this.maps = maps;
    this.locals = Components.locals(components);
  }

  /** Returns the statements of a compact constructor. */
  CodeBlock checks(boolean named) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Component component : components) {
      String name = component.name();
      boolean primitive = component.required() && component.type().java().isPrimitive();
      if (!component.isNullable() && !primitive) {
        code.addStatement("$T.requireNonNull($N, $L)", Objects.class, name, JavaText.string(name));
      }
      CodeBlock copy = copy(component, CodeBlock.of("$N", name), named);
      if (copy != null && isPlain(component)) {
        code.addStatement("$1N = $2T.copyOrNull($1N)", name, ModelValues.class);
      } else if (copy != null && component.isNullable()) {
        code.beginControlFlow("if ($N != null)", name);
        code.addStatement("$N = $L", name, copy);
        code.endControlFlow();
      } else if (copy != null) {
        code.addStatement("$N = $L", name, copy);
      }
    }
    return code.build();
  }

  /** Whether it is an optional list or map whose content need not be copied. */
  private static boolean isPlain(Component component) {
    ValueType type = component.type();
    return !component.required()
        && (type instanceof ValueType.ListOf list
                && !(list.item() instanceof ValueType.NullableOf)
                && !isCopied(list.item())
            || type instanceof ValueType.MapOf map
                && !(map.value() instanceof ValueType.NullableOf)
                && !isCopied(map.value()));
  }

  /** Returns an unmodifiable or normalized copy; null if the value itself is kept. */
  @Nullable CodeBlock copy(Component component, CodeBlock value, boolean named) {
    if (component.isOrNull()) {
      ValueType inner = ((ValueType.NullableOf) component.type()).value();
      CodeBlock copy = copy(inner, CodeBlock.of("$L.value()", value), 0);
      return copy == null
          ? null
          : CodeBlock.of("$1L.isNull() ? $1L : $2T.of($3L)", value, OrNull.class, copy);
    }
    ValueType type =
        component.type() instanceof ValueType.NullableOf nullable
            ? nullable.value()
            : component.type();
    CodeBlock copy = copy(type, value, 0);
    if (component.rest() && maps != null && copy != null) {
      boolean deep = isCopied(((ValueType.MapOf) type).value());
      CodeBlock checked = maps.copy(component, deep ? copy : value, named);
      return checked == null ? copy : checked;
    }
    return copy;
  }

  private @Nullable CodeBlock copy(ValueType type, CodeBlock value, int depth) {
    if (!isCopied(type)) {
      return null;
    } else if (type == ValueType.Simple.NORMALIZED) {
      return CodeBlock.of("$T.normalized($L)", ModelValues.class, value);
    } else if (type == ValueType.Simple.BYTES) {
      return CodeBlock.of("$L.clone()", value);
    }
    ValueType part =
        type instanceof ValueType.ListOf list ? list.item() : ((ValueType.MapOf) type).value();
    boolean nullable = part instanceof ValueType.NullableOf;
    ValueType inner = part instanceof ValueType.NullableOf wrapped ? wrapped.value() : part;
    if (isCopied(inner)) {
      CodeBlock each = CodeBlock.of("$N", parameter(depth));
      CodeBlock copy = copy(inner, each, depth + 1);
      return CodeBlock.of(
          "$T.copyEach($L, $L -> $L)",
          ModelValues.class,
          value,
          each,
          nullable ? CodeBlock.of("$L == null ? null : $L", each, copy) : copy);
    } else if (type instanceof ValueType.ListOf && !nullable) {
      return CodeBlock.of("$T.copyOf($L)", List.class, value);
    }
    String method = type instanceof ValueType.ListOf ? "copyOfNullable" : "copyOf";
    return CodeBlock.of("$T.$L($L)", ModelValues.class, method, value);
  }

  private String parameter(int depth) {
    while (parameters.size() <= depth) {
      parameters.add(locals.take("each", "each"));
    }
    return parameters.get(depth);
  }

  private static boolean isCopied(ValueType type) {
    return type == ValueType.Simple.NORMALIZED
        || type == ValueType.Simple.BYTES
        || type instanceof ValueType.ListOf
        || type instanceof ValueType.MapOf;
  }
}
