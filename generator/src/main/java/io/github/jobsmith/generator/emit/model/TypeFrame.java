package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.NamePlan;
import io.github.jobsmith.generator.option.ModelFeature;
import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.json.JsonWritable;
import io.github.jobsmith.validation.Parsed;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The parts that all models have in common: interfaces, parsing and Jackson support. */
final class TypeFrame {
  private final NamePlan names;
  private final ModelOptions options;
  private final ValueTypes types;
  private final ModelNotes notes;
  private final @Nullable JacksonMethods jackson;

  TypeFrame(NamePlan names, ModelOptions options, ValueTypes types, ModelNotes notes) {
    this.names = names;
    this.options = options;
    this.types = types;
    this.notes = notes;
    this.jackson =
        options.jacksonAnnotations()
            ? new JacksonMethods(
                JacksonInputs.of(names, types),
                options.has(ModelFeature.JACKSON_PROPERTIES) ? new JacksonProperties(types) : null)
            : null;
  }

  ValueTypes types() {
    return types;
  }

  ModelNotes notes() {
    return notes;
  }

  NamePlan names() {
    return names;
  }

  ModelOptions options() {
    return options;
  }

  /** Adds a type's Javadoc and interfaces: the unions that it is an alternative of. */
  TypeSpec.Builder dress(TypeSpec.Builder type, SchemaNode node, ClassName self) {
    return dress(type, node, self, JsonWritable.class);
  }

  /**
   * Adds a type's Javadoc and interfaces.
   *
   * @param base the interface of all types of this kind
   */
  TypeSpec.Builder dress(
      TypeSpec.Builder type, SchemaNode node, ClassName self, Class<? extends JsonWritable> base) {
    type.addModifiers(Modifier.PUBLIC).addJavadoc(Docs.ofType(node, self.simpleName()));
    List<SchemaNode> unions = names.models().unionsOf(node);
    if (unions.isEmpty() || base != JsonWritable.class) {
      type.addSuperinterface(base);
    }
    unions.forEach(union -> type.addSuperinterface(types.className(union)));
    if (unions.isEmpty()
        && options.has(ModelFeature.SERIALIZABLE)
        && type.build().kind() != TypeSpec.Kind.ENUM) {
      type.addSuperinterface(Serializable.class);
    }
    TypeAdditions.add(type, node, names.models());
    return type;
  }

  /** Whether models have a feature. */
  boolean has(ModelFeature feature) {
    return options.has(feature);
  }

  /** Adds the static methods of the root that read bytes, a text, a file, and a document. */
  void addReaders(TypeSpec.Builder type, SchemaNode node, ClassName self) {
    if (isRoot(node)) {
      ClassName validator = ClassName.get(names.packageName(), names.validator());
      type.addMethod(
          parse(self)
              .addJavadoc(
                  "Parses UTF-8 bytes. The result contains the violations and, if there is no error,"
                      + " the model.\n\n"
                      + "@param json must not be modified while the result is in use\n")
              .addParameter(byte[].class, "json")
              .addStatement("return parse(json, $T.create())", validator)
              .build());
      type.addMethod(
          parse(self)
              .addJavadoc(
                  "Parses UTF-8 bytes with a validator that has options; see {@link #parse(byte[])}.\n")
              .addParameter(byte[].class, "json")
              .addParameter(Validator.class, "validator")
              .addStatement("return $T.of(json, validator, $T::read)", Parsed.class, self)
              .build());
      type.addMethod(
          parse(self)
              .addJavadoc(
                  "Parses a text; see {@link #parse(byte[])}. Columns refer to its UTF-8 form.\n")
              .addParameter(String.class, "json")
              .addStatement(
                  "return $T.of(json, $T.create(), $T::read)", Parsed.class, validator, self)
              .build());
      type.addMethod(
          parse(self)
              .addJavadoc(
                  "Parses a file; see {@link #parse(byte[])}.\n\n"
                      + "@throws IOException if the file cannot be read\n")
              .addException(IOException.class)
              .addParameter(Path.class, "file")
              .addStatement(
                  "return $T.of(file, $T.create(), $T::read)", Parsed.class, validator, self)
              .build());
      type.addMethod(ReadCode.ofDocument(self));
    }
  }

  private boolean isRoot(SchemaNode node) {
    return node == names.models().root();
  }

  private static MethodSpec.Builder parse(ClassName self) {
    return MethodSpec.methodBuilder("parse")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(ClassName.get(Parsed.class), self));
  }

  /** Whether models use the class of scalars. */
  boolean usesScalars() {
    return jackson != null && jackson.usesScalars();
  }

  /** Adds the methods for Jackson, if they are enabled. */
  void addTree(TypeSpec.Builder type, SchemaNode node, ClassName self) {
    if (jackson != null) {
      jackson.addTo(type, node, self);
    }
  }

  /** Adds the methods for Jackson to an object, if they are enabled. */
  void addTree(TypeSpec.Builder type, SchemaNode node, ClassName self, List<Component> components) {
    if (jackson != null) {
      jackson.addTo(type, node, self, components);
    }
  }

  /** Adds the methods for Jackson to a record in a union. */
  void addWrapperTree(TypeSpec.Builder type) {
    if (jackson != null) {
      jackson.addToWrapper(type);
    }
  }

  /** Returns the annotations of a component of an object. */
  List<AnnotationSpec> ofMember(Component component) {
    List<AnnotationSpec> all = new ArrayList<>();
    if (jackson != null) {
      all.addAll(jackson.ofComponent(component));
    }
    all.addAll(ofValue(component));
    return all;
  }

  /** Returns the annotations of a member with only one value. */
  List<AnnotationSpec> ofConstant(Component component) {
    return jackson == null ? List.of() : jackson.ofComponent(component);
  }

  /** Returns the annotations of a component of any record. */
  List<AnnotationSpec> ofValue(Component component) {
    return has(ModelFeature.VALIDATION_ANNOTATIONS)
        ? ValidationAnnotations.of(component)
        : List.of();
  }

  /** Returns the type of a component with its annotations. */
  TypeName typeOf(Component component) {
    return has(ModelFeature.VALIDATION_ANNOTATIONS)
        ? ValidationAnnotations.type(component)
        : component.declared();
  }
}
