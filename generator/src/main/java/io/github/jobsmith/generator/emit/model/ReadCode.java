package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.jobsmith.generator.emit.RuntimeTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes how a record is read from a document: straight, without reflection. */
final class ReadCode {
  private final ClassName self;
  private final List<Component> components;

  ReadCode(ClassName self, List<Component> components) {
    this.self = self;
    this.components = components;
  }

  MethodSpec ofDocument() {
    return MethodSpec.methodBuilder("read")
        .addJavadoc(
            "Reads a document that was validated.\n\n"
                + "@throws IllegalArgumentException naming the place, if it does not fit\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(self)
        .addParameter(RuntimeTypes.JSON_DOCUMENT, "doc")
        .addStatement("return read(doc, 0)")
        .build();
  }

  MethodSpec ofNode() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("read")
            .addJavadoc(
                "Reads a node of a document that was validated.\n\n"
                    + "@throws IllegalArgumentException naming the place, if it does not fit\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(self)
            .addParameter(RuntimeTypes.JSON_DOCUMENT, "doc")
            .addParameter(int.class, "node")
            .addStatement("$T.requireObject(doc, node)", RuntimeTypes.MODEL_VALUES)
            .addStatement("Builder builder = new Builder()");
    Component rest = components.stream().filter(Component::isRest).findFirst().orElse(null);
    if (rest != null) {
      ValueType value = ((ValueType.MapOf) rest.type()).value();
      TypeName map =
          ParameterizedTypeName.get(
              ClassName.get(Map.class), ClassName.get(String.class), value.java().box());
      method.addStatement("$T further = new $T<>()", map, LinkedHashMap.class);
    }
    if (!components.isEmpty()) {
      method.addCode(loop(rest));
    }
    if (rest != null) {
      method.addStatement("builder.$N(further)", rest.name());
    }
    if (components.stream().anyMatch(c -> c.required() && !c.isRest())) {
      method.addStatement("$T<$T> missing = builder.missing()", List.class, String.class);
      method.beginControlFlow("if (!missing.isEmpty())");
      method.addStatement("throw $T.lacking(doc, node, missing)", RuntimeTypes.MODEL_VALUES);
      method.endControlFlow();
    }
    return method.addStatement("return builder.build()").build();
  }

  private CodeBlock loop(@Nullable Component rest) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow(
        "for (int member = node + 1, end = doc.next(node); member < end; member = doc.next(member))");
    List<Component> named = components.stream().filter(c -> !c.isRest()).toList();
    if (!named.isEmpty()) {
      code.beginControlFlow("switch (MEMBERS.indexOf(doc, member))");
      for (int i = 0; i < named.size(); i++) {
        Component component = named.get(i);
        code.addStatement(
            "case $L -> builder.$N($L)", i, component.name(), value(component.type(), "member"));
      }
      if (rest == null) {
        code.beginControlFlow("default ->").endControlFlow();
      } else {
        code.addStatement("default -> $L", further(rest));
      }
      code.endControlFlow();
    } else if (rest != null) {
      code.addStatement("$L", further(rest));
    }
    return code.endControlFlow().build();
  }

  private static CodeBlock further(Component rest) {
    ValueType value = ((ValueType.MapOf) rest.type()).value();
    return CodeBlock.of("further.put(doc.name(member), $L)", value(value, "member"));
  }

  /** An expression that reads a value. */
  private static CodeBlock value(ValueType type, String node) {
    if (type instanceof ValueType.Simple simple) {
      return CodeBlock.of("$T.$L(doc, $L)", RuntimeTypes.MODEL_VALUES, simple.reader, node);
    } else if (type instanceof ValueType.ListOf list) {
      return CodeBlock.of(
          "$T.list(doc, $L,$W$L)", RuntimeTypes.MODEL_VALUES, node, reader(list.item(), 0));
    } else if (type instanceof ValueType.MapOf map) {
      return CodeBlock.of(
          "$T.map(doc, $L,$W$L)", RuntimeTypes.MODEL_VALUES, node, reader(map.value(), 0));
    } else if (type instanceof ValueType.Any) {
      return CodeBlock.of("$T.value(doc, $L)", RuntimeTypes.MODEL_VALUES, node);
    }
    return CodeBlock.of("$T.read(doc, $L)", type.java(), node);
  }

  /** What reads a value, as an argument. */
  private static CodeBlock reader(ValueType type, int depth) {
    if (type instanceof ValueType.Simple simple) {
      return CodeBlock.of("$T::$L", RuntimeTypes.MODEL_VALUES, simple.reader);
    } else if (type instanceof ValueType.Any) {
      return CodeBlock.of("$T::value", RuntimeTypes.MODEL_VALUES);
    } else if (type instanceof ValueType.ListOf || type instanceof ValueType.MapOf) {
      List<CodeBlock> nested = new ArrayList<>();
      String item = "item" + (depth == 0 ? "" : depth + 1);
      boolean list = type instanceof ValueType.ListOf;
      nested.add(
          reader(
              list ? ((ValueType.ListOf) type).item() : ((ValueType.MapOf) type).value(),
              depth + 1));
      return CodeBlock.of(
          "(json$1L, $2L) -> $3T.$4L(json$1L, $2L, $5L)",
          depth == 0 ? "" : depth + 1,
          item,
          RuntimeTypes.MODEL_VALUES,
          list ? "list" : "map",
          nested.get(0));
    }
    return CodeBlock.of("$T::read", type.java());
  }
}
