package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.name.NameScope;
import io.github.jobsmith.generator.option.ModelFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods that records have implicitly, for a class with too many members to be a record.
 */
final class ClassBody {
  /** The maximum number of members in one method, far below the limits of the JVM. */
  private static final int CHUNK = 200;

  private final ClassName self;
  private final List<Component> components;
  private final boolean named;
  private final Copies copies;
  private final TypeFrame frame;

  ClassBody(
      ClassName self, List<Component> components, MemberMaps maps, boolean named, TypeFrame frame) {
    this.frame = frame;
    this.self = self;
    this.components = components;
    this.named = named;
    this.copies = new Copies(components, maps);
  }

  void addTo(TypeSpec.Builder type) {
    if (frame.has(ModelFeature.SERIALIZABLE)) {
      type.addField(
          FieldSpec.builder(
                  long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .initializer("1L")
              .build());
    }
    CodeBlock.Builder constructor = CodeBlock.builder();
    for (Component component : components) {
      String name = component.name();
      type.addField(field(component));
      constructor.addStatement("this.$N = $L", name, argument(component));
    }
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(self.nestedClass("Builder"), "builder")
            .addCode(constructor.build())
            .build());
    for (Component component : components) {
      MethodSpec.Builder accessor =
          MethodSpec.methodBuilder(component.name())
              .addJavadoc("$L", Docs.ofAccessor(component))
              .addModifiers(Modifier.PUBLIC)
              .returns(component.declared())
              .addStatement("return $L", component.returned());
      if (component.node().deprecated()) {
        accessor.addAnnotation(Deprecated.class);
      }
      type.addMethod(accessor.build());
    }
    equality(type);
    type.addMethod(Masking.longMethod(self, components));
  }

  private FieldSpec field(Component component) {
    FieldSpec.Builder field =
        FieldSpec.builder(
            frame.typeOf(component), component.name(), Modifier.PRIVATE, Modifier.FINAL);
    field.addAnnotations(frame.ofMember(component));
    if (frame.has(ModelFeature.SERIALIZABLE) && !(component.type() instanceof ValueType.Simple)) {
      // The interfaces of collections are not serializable, but the copies are.
      field.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "serial")
              .build());
    }
    return field.build();
  }

  private CodeBlock argument(Component component) {
    CodeBlock value = CodeBlock.of("builder.$N", component.name());
    CodeBlock copy = copies.copy(component, value, named);
    if (component.isNullable()) {
      return copy == null ? value : CodeBlock.of("$L == null ? null : $L", value, copy);
    } else if (component.rest() || copy != null) {
      return copy == null ? value : copy;
    }
    return CodeBlock.of(
        "$T.requireNonNull($L, $L)", Objects.class, value, JavaText.string(component.name()));
  }

  private void equality(TypeSpec.Builder type) {
    NameScope locals = Components.locals(components);
    String that = locals.take("that", "that");
    String hash = locals.take("hash", "hash");
    List<CodeBlock> chunks = new ArrayList<>();
    CodeBlock.Builder hashes = CodeBlock.builder().addStatement("int $N = 0", hash);
    for (int from = 0; from < components.size(); from += CHUNK) {
      List<Component> some = components.subList(from, Math.min(components.size(), from + CHUNK));
      String method = "equals" + (from / CHUNK + 1);
      chunks.add(CodeBlock.of("$N($N)", method, that));
      type.addMethod(
          MethodSpec.methodBuilder(method)
              .addModifiers(Modifier.PRIVATE)
              .returns(boolean.class)
              .addParameter(self, that)
              .addStatement(
                  "return $L",
                  CodeBlock.join(some.stream().map(c -> c.isSame(that)).toList(), "\n&& "))
              .build());
      hashes.addStatement(
          "$1N = 31 * $1N + $2T.hash($3L)",
          hash,
          Objects.class,
          CodeBlock.join(some.stream().map(Component::hashed).toList(), ", "));
    }
    type.addMethod(
        MethodSpec.methodBuilder("equals")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(boolean.class)
            .addParameter(ClassName.get(Object.class).annotated(Nullness.nullable()), "other")
            .addStatement(
                "return other instanceof $T $N && $L", self, that, CodeBlock.join(chunks, " && "))
            .build());
    type.addMethod(
        MethodSpec.methodBuilder("hashCode")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(int.class)
            .addCode(hashes.build())
            .addStatement("return $N", hash)
            .build());
  }
}
