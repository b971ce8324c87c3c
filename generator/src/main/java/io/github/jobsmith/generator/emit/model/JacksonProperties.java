package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generated.model.JavaFormats;
import io.github.jobsmith.generated.model.JsonTrees;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.name.NameScope;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.lang.model.element.Modifier;

/**
 * Annotations with which Jackson writes an object member by member. Members whose Java type Jackson
 * would write in another way have a private method that returns what Jackson can write.
 */
final class JacksonProperties {
  private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation";
  private static final ClassName PROPERTY = ClassName.get(ANNOTATIONS, "JsonProperty");
  private static final ClassName INCLUDE = ClassName.get(ANNOTATIONS, "JsonInclude");
  private static final ClassName DETECT = ClassName.get(ANNOTATIONS, "JsonAutoDetect");
  private static final ClassName ORDER = ClassName.get(ANNOTATIONS, "JsonPropertyOrder");
  private static final ClassName ANY_GETTER = ClassName.get(ANNOTATIONS, "JsonAnyGetter");

  private final ValueTypes types;

  JacksonProperties(ValueTypes types) {
    this.types = types;
  }

  /** Returns the annotations of a component of a record. */
  List<AnnotationSpec> of(Component component) {
    if (component.rest() || !isWritten(component)) {
      return List.of();
    }
    AnnotationSpec named = property(component);
    return component.required() && component.isNullable()
        ? List.of(named, include("ALWAYS"))
        : List.of(named);
  }

  private static AnnotationSpec property(Component component) {
    return AnnotationSpec.builder(PROPERTY)
        .addMember("value", "$L", JavaText.string(String.valueOf(component.member())))
        .build();
  }

  private static AnnotationSpec include(String when) {
    return AnnotationSpec.builder(INCLUDE)
        .addMember("value", "$T.Include.$L", INCLUDE, when)
        .build();
  }

  /** Adds the annotations of a type, and methods for members that Jackson cannot write itself. */
  void addTo(TypeSpec.Builder type, List<Component> components) {
    type.addAnnotation(
        AnnotationSpec.builder(DETECT)
            .addMember(
                "value",
                "fieldVisibility = $1T.Visibility.NONE, getterVisibility = $1T.Visibility.NONE,"
                    + " isGetterVisibility = $1T.Visibility.NONE",
                DETECT)
            .build());
    type.addAnnotation(include("NON_NULL"));
    List<CodeBlock> names =
        components.stream()
            .filter(each -> each.member() != null)
            .map(each -> JavaText.string(String.valueOf(each.member())))
            .toList();
    if (!names.isEmpty()) {
      type.addAnnotation(
          AnnotationSpec.builder(ORDER)
              .addMember("value", "{$L}", CodeBlock.join(names, ", "))
              .build());
    }
    NameScope methods = Components.locals(components);
    for (Component component : components) {
      String name = methods.take(component.name() + "Tree", "tree");
      if (component.rest()) {
        type.addMethod(further(component, name));
      } else if (component.constant() == null && !isWritten(component)) {
        type.addMethod(tree(component, name));
      }
    }
  }

  /** Whether Jackson writes the Java type as it must be in JSON. */
  private boolean isWritten(Component component) {
    return !component.isOrNull()
        && isWritten(
            component.type() instanceof ValueType.NullableOf nullable
                ? nullable.value()
                : component.type());
  }

  private boolean isWritten(ValueType type) {
    if (type instanceof ValueType.Simple simple) {
      return !simple.isSpelt()
          || simple == ValueType.Simple.ID
          || simple == ValueType.Simple.ADDRESS
          || simple == ValueType.Simple.BYTES;
    } else if (type instanceof ValueType.ListOf list) {
      return isWritten(inner(list.item()));
    } else if (type instanceof ValueType.MapOf map) {
      return isWritten(inner(map.value()));
    }
    return type instanceof ValueType.Model model && types.isGenerated(model.java());
  }

  private static ValueType inner(ValueType type) {
    return type instanceof ValueType.NullableOf nullable ? nullable.value() : type;
  }

  private static MethodSpec further(Component component, String name) {
    WriteStatements code = new WriteStatements(Components.locals(List.of(component)));
    code.statement("$N.startObject()", code.out());
    code.members(
        ((ValueType.MapOf) component.type()).value(), CodeBlock.of("$N", component.name()));
    code.statement("$N.endObject()", code.out());
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .addAnnotation(ANY_GETTER)
        .returns(
            ParameterizedTypeName.get(
                ClassName.get(Map.class),
                ClassName.get(String.class),
                ClassName.get(Object.class).annotated(Nullness.nullable())))
        .addCode("return $T.membersOf($N -> {\n$>", JsonTrees.class, code.out())
        .addCode(code.build())
        .addCode("$<});\n")
        .build();
  }

  private MethodSpec tree(Component component, String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE)
            .addAnnotation(property(component));
    if (component.required() && component.isNullable()) {
      method.addAnnotation(include("ALWAYS"));
    }
    ValueType type = inner(component.type());
    boolean text = type instanceof ValueType.Simple simple && simple.isSpelt();
    TypeName value = text ? ClassName.get(String.class) : ClassName.get(Object.class);
    String field = component.name();
    CodeBlock present =
        component.isOrNull() ? CodeBlock.of("$N.value()", field) : CodeBlock.of("$N", field);
    CodeBlock written =
        text
            ? CodeBlock.of("$T.text($L)", JavaFormats.class, present)
            : CodeBlock.of("$T.of($L)", JsonTrees.class, writer(component, type, present));
    if (component.isOrNull()) {
      TypeName reference = ParameterizedTypeName.get(ClassName.get(AtomicReference.class), value);
      return method
          .returns(reference.annotated(Nullness.nullable()))
          .beginControlFlow("if ($N == null || $N.isNull())", field, field)
          .addStatement("return $N == null ? null : new $T<>()", field, AtomicReference.class)
          .endControlFlow()
          .addCode("return new $T<>($L);\n", AtomicReference.class, written)
          .build();
    }
    return component.isNullable()
        ? method
            .returns(value.annotated(Nullness.nullable()))
            .addCode("return $N == null ? null : $L;\n", field, written)
            .build()
        : method.returns(value).addCode("return $L;\n", written).build();
  }

  /** Returns an object that writes a value that is not null. */
  private static CodeBlock writer(Component component, ValueType type, CodeBlock value) {
    if (type instanceof ValueType.Any || type instanceof ValueType.Model) {
      return value;
    }
    WriteStatements code = new WriteStatements(Components.locals(List.of(component)));
    code.value(type, value, code.here());
    return CodeBlock.builder().add("$N -> {\n$>", code.out()).add(code.build()).add("$<}").build();
  }
}
