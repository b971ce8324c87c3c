package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generated.model.ModelValues;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.emit.Javadocs;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.name.ConstantNames;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.JsonWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Emits an enum with a constant for each value. */
final class EnumEmitter {
  /** With more values, a value is looked up in a table. */
  private static final int SEARCHED = 64;

  private static final String TABLE = "BY_JSON";

  private final TypeFrame frame;
  private final SchemaNode node;
  private final Shape.EnumShape shape;
  private final ClassName self;
  private final boolean text;
  private final boolean tabled;

  EnumEmitter(TypeFrame frame, SchemaNode node, Shape.EnumShape shape) {
    this.frame = frame;
    this.node = node;
    this.shape = shape;
    this.self = frame.types().className(node);
    this.text = shape.isText();
    this.tabled = shape.values().size() > SEARCHED;
  }

  TypeSpec emit() {
    TypeSpec.Builder type = frame.dress(TypeSpec.enumBuilder(self), node, self);
    ConstantNames names =
        new ConstantNames(
            frame.options().asciiNames(), self.simpleName(), tabled ? TABLE : self.simpleName());
    Map<Literal, String> constants =
        names.of(shape.values(), frame.names().models().givenConstants(node));
    frame.notes().collisions(node, names.collisions());
    for (Literal value : constants.keySet()) {
      String name = String.valueOf(constants.get(value));
      type.addEnumConstant(
          name,
          TypeSpec.anonymousClassBuilder("$L", text ? string(value) : json(value))
              .addJavadoc(label(value, name))
              .build());
    }
    TypeName json = TypeName.get(text ? String.class : JsonValue.class);
    if (tabled) {
      type.addField(table(json));
    }
    type.addField(json, "json", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(json, "json")
                .addStatement("this.json = json")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("json")
                .addJavadoc("Returns the value in JSON.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(json)
                .addStatement("return json")
                .build())
        .addMethod(of(json));
    frame.addReaders(type, node, self);
    type.addMethod(read(json));
    type.addMethod(
        MethodSpec.methodBuilder("writeTo")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(JsonWriter.class, "out")
            .addStatement("out.$L(json)", text ? "string" : "value")
            .build());
    frame.addTree(type, self);
    return type.build();
  }

  private static CodeBlock string(Literal value) {
    return JavaText.string(((Literal.Str) value).value());
  }

  private static CodeBlock json(Literal value) {
    if (value instanceof Literal.Num number) {
      BigDecimal plain = number.value();
      boolean small = plain.scale() == 0 && plain.precision() < 10;
      return small
          ? CodeBlock.of("$T.of($L)", JsonValue.class, plain.intValueExact())
          : CodeBlock.of("$T.parse($S)", JsonValue.class, plain);
    } else if (value instanceof Literal.Bool flag) {
      return CodeBlock.of("$T.of($L)", JsonValue.class, flag.value());
    }
    return CodeBlock.of("$T.of($L)", JsonValue.class, string(value));
  }

  /** Returns the value as Javadoc, unless it is evident from the name. */
  private static CodeBlock label(Literal value, String name) {
    if (value instanceof Literal.Str text && !text.value().equals(name)) {
      return CodeBlock.of("$L\n", Javadocs.code(text.value()));
    }
    return value instanceof Literal.Num number
        ? CodeBlock.of("The number $L.\n", number.value())
        : CodeBlock.of("");
  }

  private MethodSpec of(TypeName json) {
    return MethodSpec.methodBuilder("of")
        .addJavadoc(
            "Returns the constant for a value in JSON.\n\n@throws IllegalArgumentException if there is none\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(self)
        .addParameter(json, "json")
        .addCode(search())
        .addStatement(
            "throw $T.unknown($L, $S)",
            ModelValues.class,
            text ? "json" : "json.toString()",
            self.simpleName())
        .build();
  }

  private MethodSpec read(TypeName json) {
    return ReadCode.ofNode(self)
        .addStatement(
            "$T json = $L",
            json,
            text
                ? CodeBlock.of("$T.string(doc, node)", ModelValues.class)
                : CodeBlock.of("$T.of(doc, node)", JsonValue.class))
        .addCode(search())
        .addStatement(
            "throw $T.mismatch(doc, node, $S)",
            ModelValues.class,
            Docs.withArticle(self.simpleName()))
        .build();
  }

  private FieldSpec table(TypeName json) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(ClassName.get(Map.class), json, self),
            TABLE,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "$T.stream(values()).collect($T.toUnmodifiableMap($T::json, each -> each))",
            Arrays.class,
            Collectors.class,
            self)
        .build();
  }

  private CodeBlock search() {
    if (tabled) {
      return CodeBlock.builder()
          .addStatement("$T value = $N.get(json)", self, TABLE)
          .beginControlFlow("if (value != null)")
          .addStatement("return value")
          .endControlFlow()
          .build();
    }
    return CodeBlock.builder()
        .beginControlFlow("for ($T value : values())", self)
        .beginControlFlow("if (value.json.equals(json))")
        .addStatement("return value")
        .endControlFlow()
        .endControlFlow()
        .build();
  }
}
