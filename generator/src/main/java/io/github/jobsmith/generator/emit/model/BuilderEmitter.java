package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generated.model.MissingMembers;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.model.OrNull;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits the builder of a record. */
final class BuilderEmitter {
  /** The maximum length of a chain of calls; a compiler's stack overflows with many hundreds. */
  private static final int MAX_CHAIN = 200;

  private BuilderEmitter() {}

  /** Emits the method that creates a builder. */
  static MethodSpec factory(ClassName builder, List<Component> components, TypeFrame frame) {
    List<CodeBlock> defaults = new ArrayList<>();
    if (frame.options().builderDefaults()) {
      Defaults values = new Defaults(frame.notes());
      components.forEach(component -> values.add(component, defaults));
    }
    return MethodSpec.methodBuilder("builder")
        .addJavadoc(
            defaults.isEmpty() ? "" : "Returns a builder with the default values of the schema.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(builder)
        .addCode(
            defaults.size() > MAX_CHAIN
                ? statements(builder, defaults)
                : CodeBlock.of("return new $T()$L;\n", builder, CodeBlock.join(defaults, "")))
        .build();
  }

  private static CodeBlock statements(ClassName builder, List<CodeBlock> defaults) {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("$1T builder = new $1T()", builder);
    defaults.forEach(call -> code.addStatement("builder$L", call));
    return code.addStatement("return builder").build();
  }

  static TypeSpec emit(
      ClassName record, ClassName builder, List<Component> components, boolean isClass) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(builder)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(
                "Builds $L {@link $T}. Not thread-safe.\n",
                Docs.article(record.simpleName()),
                record);
    for (Component component : components) {
      type.addField(field(component));
    }
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (Component component : components) {
      type.addMethod(setter(builder, component));
      if (component.isOrNull()) {
        type.addMethod(valueSetter(builder, component));
      }
      if (isBigInteger(component)) {
        type.addMethod(longSetter(builder, component));
      }
    }
    List<Component> required = components.stream().filter(Component::isMandatory).toList();
    if (!required.isEmpty()) {
      type.addMethod(missing(components, required));
    }
    return type.addMethod(build(record, components, required, isClass)).build();
  }

  private static FieldSpec field(Component component) {
    if (component.rest()) {
      return FieldSpec.builder(component.type().java(), component.name(), Modifier.PRIVATE)
          .initializer("$T.of()", Map.class)
          .build();
    }
    return FieldSpec.builder(component.building(), component.name(), Modifier.PRIVATE).build();
  }

  private static MethodSpec setter(ClassName builder, Component component) {
    return head(builder, component)
        .addJavadoc(Docs.ofSetter(component))
        .addParameter(component.declared(), component.name())
        .addStatement("this.$1N = $1N", component.name())
        .addStatement("return this")
        .build();
  }

  /** Emits the setter of a nullable value; to omit the value, the setter is not called. */
  private static MethodSpec valueSetter(ClassName builder, Component component) {
    return head(builder, component)
        .addParameter(((ValueType.NullableOf) component.type()).value().java(), component.name())
        .addStatement("this.$1N = $2T.of($1N)", component.name(), OrNull.class)
        .addStatement("return this")
        .build();
  }

  private static boolean isBigInteger(Component component) {
    return component.type() == ValueType.Simple.BIG_INTEGER
        || component.type() instanceof ValueType.NullableOf nullable
            && nullable.value() == ValueType.Simple.BIG_INTEGER;
  }

  /**
   * Emits a setter with a long, because few integers need more than 64 bits, whatever the schema
   * allows.
   */
  private static MethodSpec longSetter(ClassName builder, Component component) {
    return head(builder, component)
        .addParameter(long.class, component.name())
        .addStatement("return $1N($2T.valueOf($1N))", component.name(), BigInteger.class)
        .build();
  }

  private static MethodSpec.Builder head(ClassName builder, Component component) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(component.name()).addModifiers(Modifier.PUBLIC).returns(builder);
    if (component.node().deprecated()) {
      method.addAnnotation(Deprecated.class);
    }
    return method;
  }

  private static MethodSpec missing(List<Component> components, List<Component> required) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("missing")
            .addModifiers(Modifier.PRIVATE)
            .returns(MissingMembers.class);
    List<CodeBlock> calls = new ArrayList<>();
    for (Component component : required) {
      String member = String.valueOf(component.member());
      calls.add(CodeBlock.of(".unless($L, $N)", JavaText.string(member), component.name()));
    }
    if (calls.size() <= MAX_CHAIN) {
      return method
          .addStatement("return new $T()$L", MissingMembers.class, CodeBlock.join(calls, ""))
          .build();
    }
    String missing = Components.locals(components).take("missing", "missing");
    method.addStatement("$1T $2N = new $1T()", MissingMembers.class, missing);
    calls.forEach(call -> method.addStatement("$N$L", missing, call));
    return method.addStatement("return $N", missing).build();
  }

  private static MethodSpec build(
      ClassName record, List<Component> components, List<Component> required, boolean isClass) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(record);
    if (!required.isEmpty()) {
      method
          .addJavadoc(
              "Returns the object; throws an IllegalStateException with the names of missing"
                  + " members.\n")
          .addStatement("missing().refuse($S)", record.simpleName());
    }
    if (isClass) {
      return method.addStatement("return new $T(this)", (TypeName) record).build();
    }
    List<CodeBlock> arguments = components.stream().map(c -> CodeBlock.of("$N", c.name())).toList();
    return method
        .addStatement("return new $T($L)", (TypeName) record, CodeBlock.join(arguments, ", "))
        .build();
  }
}
