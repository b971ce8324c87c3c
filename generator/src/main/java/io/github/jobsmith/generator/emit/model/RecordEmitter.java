package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.emit.Layout;
import io.github.jobsmith.generator.emit.RuntimeTypes;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes a record: its components, how it is read and written, and its builder. */
final class RecordEmitter {
  private final ClassName self;
  private final SchemaNode node;
  private final List<Component> components;

  RecordEmitter(ClassName self, SchemaNode node, Shape.ObjectShape object, ValueTypes types) {
    this.self = self;
    this.node = node;
    this.components = Components.of(object, types);
  }

  TypeSpec emit() {
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(self)
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(RuntimeTypes.JSON_WRITABLE)
            .addJavadoc(Docs.ofType(node, self.simpleName()));
    MethodSpec.Builder header = MethodSpec.constructorBuilder();
    for (Component component : components) {
      header.addParameter(
          ParameterSpec.builder(component.declared(), component.name())
              .addJavadoc(Docs.ofComponent(component))
              .build());
    }
    type.recordConstructor(header.build());
    if (members().findAny().isPresent()) {
      type.addField(names());
    }
    CodeBlock checks = checks();
    if (!checks.isEmpty()) {
      type.addMethod(
          MethodSpec.compactConstructorBuilder()
              .addModifiers(Modifier.PUBLIC)
              .addCode(checks)
              .build());
    }
    ClassName builder = self.nestedClass("Builder");
    type.addMethod(
        MethodSpec.methodBuilder("builder")
            .addJavadoc("A builder without any member.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(builder)
            .addStatement("return new $T()", builder)
            .build());
    type.addMethod(toBuilder(builder));
    ReadCode read = new ReadCode(self, components);
    type.addMethod(read.ofDocument());
    type.addMethod(read.ofNode());
    type.addMethod(WriteCode.method(components));
    if (components.stream().anyMatch(RecordEmitter::isSensitive)) {
      type.addMethod(masked());
    }
    return type.addType(BuilderEmitter.emit(self, builder, components)).build();
  }

  private Stream<Component> members() {
    return components.stream().filter(component -> !component.isRest());
  }

  private FieldSpec names() {
    List<String> names = members().map(Component::member).toList();
    Layout chain = Layout.of("$T.of($L)", RuntimeTypes.MEMBER_NAMES, JavaText.pieces(names));
    return FieldSpec.builder(
            RuntimeTypes.MEMBER_NAMES, "MEMBERS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(chain.initializer("private static final MemberNames MEMBERS"))
        .build();
  }

  /** What is required is there, and collections are copies that nobody can change. */
  private CodeBlock checks() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Component component : components) {
      String name = component.name();
      if (component.required() && !component.type().java().isPrimitive()) {
        code.addStatement("$T.requireNonNull($N, $L)", Objects.class, name, JavaText.string(name));
      }
      CodeBlock copy = copy(component);
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

  private static @Nullable CodeBlock copy(Component component) {
    if (component.type() instanceof ValueType.ListOf) {
      return CodeBlock.of("$T.copyOf($N)", List.class, component.name());
    } else if (component.type() instanceof ValueType.MapOf) {
      return CodeBlock.of(
          "$T.unmodifiableMap(new $T<>($N))",
          Collections.class,
          LinkedHashMap.class,
          component.name());
    }
    return null;
  }

  private MethodSpec toBuilder(ClassName builder) {
    CodeBlock.Builder code = CodeBlock.builder().add("return new $T()$>$>", builder);
    components.forEach(c -> code.add("\n.$N($N)", c.name(), c.name()));
    return MethodSpec.methodBuilder("toBuilder")
        .addJavadoc("A builder that has all members of this one.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addCode(code.add(";$<$<\n").build())
        .build();
  }

  private static boolean isSensitive(Component component) {
    SchemaNode node = component.node();
    return node.sensitive()
        || node.shape() instanceof Shape.ArrayShape array && array.item().sensitive()
        || node.shape() instanceof Shape.MapShape map && map.value().sensitive();
  }

  /** What must not be shown is not shown in logs either. */
  private MethodSpec masked() {
    CodeBlock.Builder text = CodeBlock.builder();
    String separator = self.simpleName() + "[";
    for (Component component : components) {
      String label = separator + component.name() + "=";
      if (isSensitive(component)) {
        text.add("$L\n+ ", JavaText.string(label + "…"));
      } else {
        text.add("$L\n+ $N\n+ ", JavaText.string(label), component.name());
      }
      separator = ", ";
    }
    return MethodSpec.methodBuilder("toString")
        .addJavadoc("All members but those that must not be shown.\n")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addCode("return $>$>$L$S;$<$<\n", text.build(), "]")
        .build();
  }
}
