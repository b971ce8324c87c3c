package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generated.model.EnumValues;
import io.github.jobsmith.generated.model.ModelValues;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.emit.Javadocs;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.name.ConstantNames;
import io.github.jobsmith.generator.name.NameScope;
import io.github.jobsmith.generator.option.ModelFeature;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.JsonWritable;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.model.StringConstant;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits an enum with a constant for each value. */
final class EnumEmitter {
  /** With more values, a value that is not a string is looked up in a map. */
  private static final int SEARCHED = 64;

  private static final String TABLE = "BY_JSON";

  private final TypeFrame frame;
  private final SchemaNode node;
  private final Shape.EnumShape shape;
  private final ClassName self;
  private final Json json;
  private final boolean tabled;

  /** The constant for other values, or null. */
  private @Nullable String unknown;

  /** The Java type of the value that a constant keeps. */
  private enum Json {
    TEXT(ClassName.get(String.class), "string", "string"),
    INT(TypeName.INT, "int32", "number"),
    LONG(TypeName.LONG, "int64", "number"),
    ANY(ClassName.get(JsonValue.class), "of", "value");

    final TypeName java;
    final String reader;
    final String writer;

    Json(TypeName java, String reader, String writer) {
      this.java = java;
      this.reader = reader;
      this.writer = writer;
    }

    /** The value of the constant for other values. */
    CodeBlock none() {
      return switch (this) {
        case TEXT -> CodeBlock.of("$S", "");
        case INT, LONG -> CodeBlock.of("0");
        case ANY -> CodeBlock.of("$T.NULL", JsonValue.class);
      };
    }

    static Json of(Shape.EnumShape shape) {
      if (shape.isText()) {
        return TEXT;
      }
      boolean whole =
          shape.values().stream()
              .allMatch(value -> value instanceof Literal.Num number && bits(number) < 64);
      boolean small =
          whole && shape.values().stream().allMatch(each -> bits((Literal.Num) each) < 32);
      return small ? INT : whole ? LONG : ANY;
    }

    /** Returns the bits of a small integer without its sign, else 64. */
    private static int bits(Literal.Num number) {
      boolean small = (long) number.value().precision() - number.value().scale() < 20;
      return small && number.isWhole() ? number.value().toBigInteger().bitLength() : 64;
    }
  }

  EnumEmitter(TypeFrame frame, SchemaNode node, Shape.EnumShape shape) {
    this.frame = frame;
    this.node = node;
    this.shape = shape;
    this.self = frame.types().className(node);
    this.json = Json.of(shape);
    this.tabled = json == Json.TEXT || shape.values().size() > SEARCHED;
  }

  TypeSpec emit() {
    TypeSpec.Builder type =
        frame.dress(
            TypeSpec.enumBuilder(self),
            node,
            self,
            json == Json.TEXT ? StringConstant.class : JsonWritable.class);
    ConstantNames names =
        new ConstantNames(
            frame.options().asciiNames(), self.simpleName(), tabled ? TABLE : self.simpleName());
    Map<Literal, String> constants =
        names.of(shape.values(), frame.names().models().givenConstants(node));
    frame.notes().collisions(node, names.collisions());
    if (frame.has(ModelFeature.UNKNOWN_CONSTANTS)) {
      unknown = NameScope.without(List.copyOf(constants.values())).take("UNKNOWN", "UNKNOWN");
    }
    for (Literal value : constants.keySet()) {
      String name = String.valueOf(constants.get(value));
      type.addEnumConstant(
          name,
          TypeSpec.anonymousClassBuilder("$L", argument(value))
              .addJavadoc(label(value, name))
              .build());
    }
    if (unknown != null) {
      type.addEnumConstant(
          unknown,
          TypeSpec.anonymousClassBuilder("$L", json.none())
              .addJavadoc("Any other value, which is not kept and cannot be written.\n")
              .build());
    }
    if (tabled) {
      type.addField(table());
    }
    type.addField(json.java, "json", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(json.java, "json")
                .addStatement("this.json = json")
                .build())
        .addMethod(value())
        .addMethod(of());
    frame.addReaders(type, node, self);
    type.addMethod(read());
    if (json != Json.TEXT) {
      type.addMethod(writer());
    }
    frame.addTree(type, node, self);
    return type.build();
  }

  private MethodSpec writer() {
    return MethodSpec.methodBuilder("writeTo")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(JsonWriter.class, "out")
        .addStatement("out.$L($L)", json.writer, unknown == null ? "json" : "json()")
        .build();
  }

  private MethodSpec value() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("json").addModifiers(Modifier.PUBLIC).returns(json.java);
    if (json == Json.TEXT) {
      method.addAnnotation(Override.class);
    }
    if (unknown == null) {
      method.addJavadoc(json == Json.TEXT ? "" : "Returns the value in JSON.\n");
    } else {
      method
          .addJavadoc(
              "Returns the value in JSON.\n\n@throws IllegalStateException for {@link #$N}\n",
              unknown)
          .beginControlFlow("if (this == $N)", unknown)
          .addStatement(
              "throw new $T($S)", IllegalStateException.class, unknown + " has no value in JSON")
          .endControlFlow();
    }
    return method.addStatement("return json").build();
  }

  private CodeBlock argument(Literal value) {
    return switch (json) {
      case TEXT -> string(value);
      case INT -> CodeBlock.of("$L", ((Literal.Num) value).value().toBigInteger());
      case LONG -> CodeBlock.of("$LL", ((Literal.Num) value).value().toBigInteger());
      case ANY -> json(value);
    };
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

  /** Returns the value as Javadoc, unless it is evident from the name, and what the schema says. */
  private CodeBlock label(Literal value, String name) {
    CodeBlock.Builder label = CodeBlock.builder();
    if (value instanceof Literal.Str text && !isEvident(text.value(), name)) {
      label.add("$L\n", Javadocs.code(text.value()));
    } else if (value instanceof Literal.Num number) {
      label.add("The number $L.\n", number.value());
    }
    String says = node.notes().constantDocs().get(value);
    if (says != null) {
      label.add(label.isEmpty() ? "" : "\n<p>").add(Javadocs.paragraphs(says));
    }
    return label.build();
  }

  /** Whether the name of a constant has the letters and digits of its value and no others. */
  private static boolean isEvident(String value, String name) {
    String plain = value.toUpperCase(Locale.ROOT).replaceAll("[-_. ]", "");
    return !plain.isEmpty() && plain.equals(name.replace("_", ""));
  }

  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addJavadoc(
            unknown == null
                ? "Returns the constant for a value in JSON; throws IllegalArgumentException if there"
                    + " is none.\n"
                : "Returns the constant for a value in JSON; {@link #"
                    + unknown
                    + "} for others.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(self)
        .addParameter(json.java, "json")
        .addCode(found())
        .build();
  }

  private CodeBlock found() {
    if (json == Json.TEXT) {
      return CodeBlock.of("return $N.of(json);\n", TABLE);
    }
    String text = json == Json.ANY ? "json.toString()" : "String.valueOf(json)";
    CodeBlock failure =
        CodeBlock.of("throw $T.unknown($L, $S)", ModelValues.class, text, self.simpleName());
    return search().toBuilder().addStatement("$L", otherwise(failure)).build();
  }

  private MethodSpec read() {
    if (json == Json.TEXT) {
      return ReadCode.ofNode(self).addStatement("return $N.read(doc, node)", TABLE).build();
    }
    return ReadCode.ofNode(self)
        .addStatement(
            "$T json = $T.$L(doc, node)",
            json.java,
            json == Json.ANY ? JsonValue.class : ModelValues.class,
            json.reader)
        .addCode(search())
        .addStatement(
            "$L",
            otherwise(
                CodeBlock.of(
                    "throw $T.mismatch(doc, node, $S)",
                    ModelValues.class,
                    Docs.withArticle(self.simpleName()))))
        .build();
  }

  private CodeBlock otherwise(CodeBlock failure) {
    return unknown == null ? failure : CodeBlock.of("return $N", unknown);
  }

  private FieldSpec table() {
    if (json == Json.TEXT) {
      return FieldSpec.builder(
              ParameterizedTypeName.get(ClassName.get(EnumValues.class), self),
              TABLE,
              Modifier.PRIVATE,
              Modifier.STATIC,
              Modifier.FINAL)
          .initializer(
              "$T.of(values(), $S$L)",
              EnumValues.class,
              Docs.withArticle(self.simpleName()),
              unknown == null ? "" : ", " + unknown)
          .build();
    }
    return FieldSpec.builder(
            ParameterizedTypeName.get(ClassName.get(Map.class), json.java.box(), self),
            TABLE,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "$T.stream(values())$L.collect($T.toUnmodifiableMap($T::json, each -> each))",
            Arrays.class,
            unknown == null ? "" : ".filter(each -> each != " + unknown + ")",
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
        .beginControlFlow(
            json.java.isPrimitive() ? "if (value.json == json)" : "if (value.json.equals(json))")
        .addStatement("return value")
        .endControlFlow()
        .endControlFlow()
        .build();
  }
}
