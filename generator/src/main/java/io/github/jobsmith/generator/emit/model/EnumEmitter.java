package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.emit.Javadocs;
import io.github.jobsmith.generator.emit.RuntimeTypes;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.name.NameScope;
import io.github.jobsmith.generator.name.Words;
import javax.lang.model.element.Modifier;

/** Writes an enum: a constant for each string. */
final class EnumEmitter {
  private EnumEmitter() {}

  static TypeSpec emit(ClassName self, SchemaNode node, Shape.EnumShape shape) {
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(self)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(Docs.ofType(node, self.simpleName()));
    NameScope constants = new NameScope();
    for (String value : shape.values()) {
      type.addEnumConstant(
          constants.take(Words.constant(value), "EMPTY"),
          TypeSpec.anonymousClassBuilder("$L", JavaText.string(value))
              .addJavadoc("$L\n", Javadocs.code(value))
              .build());
    }
    return type.addField(String.class, "json", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(String.class, "json")
                .addStatement("this.json = json")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("json")
                .addJavadoc("The value as JSON has it.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return json")
                .build())
        .addMethod(of(self))
        .addMethod(read(self))
        .build();
  }

  private static MethodSpec of(ClassName self) {
    return MethodSpec.methodBuilder("of")
        .addJavadoc(
            "The constant of a value.\n\n@throws IllegalArgumentException if there is none\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(self)
        .addParameter(String.class, "json")
        .beginControlFlow("for ($T value : values())", self)
        .beginControlFlow("if (value.json.equals(json))")
        .addStatement("return value")
        .endControlFlow()
        .endControlFlow()
        .addStatement("throw $T.unknown(json, $S)", RuntimeTypes.MODEL_VALUES, self.simpleName())
        .build();
  }

  private static MethodSpec read(ClassName self) {
    return MethodSpec.methodBuilder("read")
        .addModifiers(Modifier.STATIC)
        .returns(self)
        .addParameter(RuntimeTypes.JSON_DOCUMENT, "doc")
        .addParameter(int.class, "node")
        .addStatement("$T json = $T.string(doc, node)", String.class, RuntimeTypes.MODEL_VALUES)
        .beginControlFlow("for ($T value : values())", self)
        .beginControlFlow("if (value.json.equals(json))")
        .addStatement("return value")
        .endControlFlow()
        .endControlFlow()
        .addStatement(
            "throw $T.mismatch(doc, node, $S)", RuntimeTypes.MODEL_VALUES, "a " + self.simpleName())
        .build();
  }
}
