package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generated.model.JsonTrees;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits the methods with which Jackson reads and writes a model. */
final class JacksonMethods {
  private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation";
  private static final ClassName CREATOR = ClassName.get(ANNOTATIONS, "JsonCreator");
  private static final ClassName VALUE = ClassName.get(ANNOTATIONS, "JsonValue");
  private static final ClassName PROPERTY = ClassName.get(ANNOTATIONS, "JsonProperty");
  private static final ClassName ANY_SETTER = ClassName.get(ANNOTATIONS, "JsonAnySetter");

  private final JacksonInputs inputs;

  /** How objects are written member by member, or null if they are written as trees. */
  private final @Nullable JacksonProperties properties;

  JacksonMethods(JacksonInputs inputs, @Nullable JacksonProperties properties) {
    this.inputs = inputs;
    this.properties = properties;
  }

  /** Returns the annotations of a component of an object. */
  List<AnnotationSpec> ofComponent(Component component) {
    return properties == null ? List.of() : properties.of(component);
  }

  /** Adds what an object with these components needs to be written. */
  void addTo(TypeSpec.Builder type, SchemaNode node, ClassName self, List<Component> components) {
    if (properties == null) {
      addTo(type, node, self);
    } else {
      addReader(type, node, self);
      properties.addTo(type, components);
    }
  }

  /** Adds the method that writes a record in a union; without properties, the union has it. */
  void addToWrapper(TypeSpec.Builder type) {
    if (properties != null) {
      addWriter(type);
    }
  }

  /** Whether any model uses the class of scalars. */
  boolean usesScalars() {
    return inputs.isUsed();
  }

  void addTo(TypeSpec.Builder type, SchemaNode node, ClassName self) {
    addReader(type, node, self);
    boolean union = type.build().kind() == TypeSpec.Kind.INTERFACE;
    if (properties == null || !union) {
      addWriter(type);
    }
  }

  private void addReader(TypeSpec.Builder type, SchemaNode node, ClassName self) {
    TypeName input = inputs.ofClass(self);
    type.addMethod(
        MethodSpec.methodBuilder("fromTree")
            .addJavadoc(
                (input == null
                        ? "Reads the maps, lists, strings, numbers, booleans and nulls that Jackson"
                            + " has parsed."
                        : "Reads what Jackson has parsed.")
                    + "\n\n@throws IllegalArgumentException if the value does not match; the message"
                    + " contains the location\n")
            .addAnnotation(delegating())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(self)
            .addParameter(input == null ? ClassName.get(Object.class) : input, "tree")
            .addStatement("return read($T.document(tree), 0)", JsonTrees.class)
            .build());
    if (self.nestedClass("JsonMembers").equals(input)) {
      type.addType(members(inputs.inputs(node)));
    }
  }

  private static void addWriter(TypeSpec.Builder type) {
    MethodSpec.Builder toTree =
        MethodSpec.methodBuilder("toTree")
            .addJavadoc(
                "Returns the maps, lists, strings, numbers and booleans that Jackson writes.\n")
            .addAnnotation(VALUE)
            .addModifiers(Modifier.PUBLIC)
            .returns(Object.class)
            .addStatement("return $T.of(this)", JsonTrees.class);
    if (type.build().kind() == TypeSpec.Kind.INTERFACE) {
      toTree.addModifiers(Modifier.DEFAULT);
    }
    type.addMethod(toTree.build());
  }

  private static AnnotationSpec delegating() {
    return AnnotationSpec.builder(CREATOR)
        .addMember("value", "mode = $T.Mode.DELEGATING", CREATOR)
        .build();
  }

  /** Emits the class into which Jackson reads the members of an object. */
  private static TypeSpec members(JacksonInputs.Inputs inputs) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("JsonMembers")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(JsonTrees.Members.class)
            .addJavadoc("Members as Jackson reads them; numbers keep all digits.\n")
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).build());
    for (JacksonInputs.Input input : inputs.set()) {
      type.addMethod(
          MethodSpec.methodBuilder(input.name())
              .addModifiers(Modifier.PUBLIC)
              .addAnnotation(
                  AnnotationSpec.builder(PROPERTY)
                      .addMember("value", "$L", JavaText.string(input.member()))
                      .build())
              .addParameter(nullable(input.type()), "value")
              .addStatement("put($L, value)", JavaText.string(input.member()))
              .build());
    }
    return type.addMethod(
            MethodSpec.methodBuilder("other")
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(ANY_SETTER)
                .addParameter(String.class, "name")
                .addParameter(nullable(inputs.further()), "value")
                .addStatement("put(name, value)")
                .build())
        .build();
  }

  private static TypeName nullable(@Nullable TypeName type) {
    TypeName name = type == null ? ClassName.get(Object.class) : type;
    return name.annotated(Nullness.nullable());
  }

  /** Emits the class of scalars. */
  static TypeSpec scalar(ClassName self) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(JsonTrees.Source.class)
            .addJavadoc("A scalar as Jackson reads it; numbers keep all digits.\n")
            .addField(Object.class, "value", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(Object.class, "value")
                    .addStatement("this.value = value")
                    .build());
    type.addMethod(
        creator(self)
            .addJavadoc("Returns a number. Jackson reads the content of a reference exactly.\n")
            .addParameter(
                ParameterizedTypeName.get(AtomicReference.class, BigDecimal.class), "number")
            .addStatement("return new $T(number.get())", self)
            .build());
    type.addMethod(
        creator(self)
            .addJavadoc("Returns a string.\n")
            .addParameter(String.class, "text")
            .addStatement("return new $T(text)", self)
            .build());
    type.addMethod(
        creator(self)
            .addJavadoc("Returns {@code true} or {@code false}.\n")
            .addParameter(boolean.class, "flag")
            .addStatement("return new $T(flag)", self)
            .build());
    return type.addMethod(
            MethodSpec.methodBuilder("tree")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Object.class)
                .addStatement("return value")
                .build())
        .build();
  }

  private static MethodSpec.Builder creator(ClassName self) {
    return MethodSpec.methodBuilder("of")
        .addAnnotation(delegating())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(self);
  }
}
