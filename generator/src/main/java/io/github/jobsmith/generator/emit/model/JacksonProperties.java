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
import io.github.jobsmith.generator.name.Words;
import io.github.jobsmith.json.JsonWriter;
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

  /** The members of an object as Jackson writes them. */
  private static final TypeName TREE =
      ParameterizedTypeName.get(
          ClassName.get(Map.class),
          ClassName.get(String.class),
          ClassName.get(Object.class).annotated(Nullness.nullable()));

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
                "\nfieldVisibility = $1T.Visibility.NONE,"
                    + "\ngetterVisibility = $1T.Visibility.NONE,"
                    + "\nisGetterVisibility = $1T.Visibility.NONE",
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
    List<Component> maps = components.stream().filter(Component::rest).toList();
    if (maps.size() > 1) {
      several(type, maps, methods.take("mapsTree", "tree"), methods.take("writeMaps", "write"));
    }
    for (Component component : components) {
      if (component.rest() && maps.size() > 1) {
        continue;
      }
      String name = methods.take(component.name() + "Tree", "tree");
      if (component.rest()) {
        String writer = methods.take("write" + Words.capitalize(component.name()), "write");
        further(type, component, name, writer);
      } else if (component.constant() == null && !isWritten(component)) {
        String writer = methods.take("write" + Words.capitalize(component.name()), "write");
        tree(type, component, name, writer);
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

  private void further(TypeSpec.Builder type, Component component, String name, String writer) {
    ValueType value = ((ValueType.MapOf) component.type()).value();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).addAnnotation(ANY_GETTER);
    if (isWritten(inner(value))) {
      type.addMethod(
          method.returns(component.declared()).addStatement("return $N", component.name()).build());
      return;
    }
    type.addMethod(
        method
            .returns(TREE)
            .addStatement("return $T.membersOf(this::$N)", JsonTrees.class, writer)
            .build());
    type.addMethod(writer(component, component.type(), writer));
  }

  /** Adds the method for several maps, of which Jackson allows only one. */
  private static void several(
      TypeSpec.Builder type, List<Component> maps, String name, String writer) {
    type.addMethod(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE)
            .addAnnotation(ANY_GETTER)
            .returns(TREE)
            .addStatement("return $T.membersOf(this::$N)", JsonTrees.class, writer)
            .build());
    WriteStatements code = new WriteStatements(Components.locals(maps));
    code.statement("$N.startObject()", code.out());
    for (Component map : maps) {
      code.members(((ValueType.MapOf) map.type()).value(), CodeBlock.of("$N", map.name()));
    }
    code.statement("$N.endObject()", code.out());
    type.addMethod(
        MethodSpec.methodBuilder(writer)
            .addModifiers(Modifier.PRIVATE)
            .addParameter(JsonWriter.class, code.out())
            .addCode(code.build())
            .build());
  }

  private void tree(TypeSpec.Builder type, Component component, String name, String writer) {
    ValueType value = inner(component.type());
    String field = component.name();
    CodeBlock present =
        component.isOrNull() ? CodeBlock.of("$N.value()", field) : CodeBlock.of("$N", field);
    TypeName returned = ClassName.get(Object.class);
    CodeBlock written;
    if (isWritten(value)) {
      returned = value.boxed();
      written = present;
    } else if (value instanceof ValueType.Simple) {
      returned = ClassName.get(String.class);
      written = CodeBlock.of("$T.text($L)", JavaFormats.class, present);
    } else if (value instanceof ValueType.Any || value instanceof ValueType.Model) {
      written = CodeBlock.of("$T.of($L)", JsonTrees.class, present);
    } else {
      written = CodeBlock.of("$T.of(this::$N)", JsonTrees.class, writer);
      type.addMethod(writer(component, value, writer));
    }
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE)
            .addAnnotation(property(component));
    if (component.required() && component.isNullable()) {
      method.addAnnotation(include("ALWAYS"));
    }
    if (component.isOrNull()) {
      TypeName reference =
          ParameterizedTypeName.get(
              ClassName.get(AtomicReference.class), returned.annotated(Nullness.nullable()));
      method
          .returns(reference.annotated(Nullness.nullable()))
          .beginControlFlow("if ($N == null || $N.isNull())", field, field)
          .addStatement("return $N == null ? null : new $T<>()", field, AtomicReference.class)
          .endControlFlow()
          .addStatement("return new $T<>($L)", AtomicReference.class, written);
    } else if (component.isNullable()) {
      method
          .returns(returned.annotated(Nullness.nullable()))
          .addStatement("return $N == null ? null : $L", field, written);
    } else {
      method.returns(returned).addStatement("return $L", written);
    }
    type.addMethod(method.build());
  }

  /** Emits a method that writes a value that is not null. */
  private static MethodSpec writer(Component component, ValueType type, String name) {
    WriteStatements code = new WriteStatements(Components.locals(List.of(component)));
    CodeBlock value = CodeBlock.of("$N", component.name());
    if (component.isOrNull()) {
      value = CodeBlock.of("$L.value()", value);
    }
    code.value(type, value, code.here());
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .addParameter(JsonWriter.class, code.out())
        .addCode(code.build())
        .build();
  }
}
