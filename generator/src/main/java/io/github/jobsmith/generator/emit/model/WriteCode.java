package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.emit.RuntimeTypes;
import io.github.jobsmith.generator.name.NameScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes how a record is written as JSON: absent members are left out. */
final class WriteCode {
  private final CodeBlock.Builder code = CodeBlock.builder();
  private final NameScope locals;
  private final String out;

  /** The variables of loops, one a level: loops side by side share them. */
  private final List<String> items = new ArrayList<>();

  private final List<String> entries = new ArrayList<>();
  private int depth;

  private WriteCode(List<Component> components) {
    this.locals = Components.locals(components);
    this.out = locals.take("out", "out");
  }

  static MethodSpec method(List<Component> components) {
    WriteCode write = new WriteCode(components);
    write.code.addStatement("$N.startObject()", write.out);
    components.forEach(write::component);
    write.code.addStatement("$N.endObject()", write.out);
    return MethodSpec.methodBuilder("writeTo")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeTypes.JSON_WRITER, write.out)
        .addCode(write.code.build())
        .build();
  }

  private void component(Component component) {
    CodeBlock value = CodeBlock.of("$N", component.name());
    if (component.isRest()) {
      members(((ValueType.MapOf) component.type()).value(), value);
      return;
    }
    if (component.isNullable()) {
      code.beginControlFlow("if ($N != null)", component.name());
    }
    CodeBlock to =
        CodeBlock.of("$N.name($L)", out, JavaText.string(String.valueOf(component.member())));
    value(component.type(), value, to);
    if (component.isNullable()) {
      code.endControlFlow();
    }
  }

  /** Writes a value; {@code to} is the writer, ready for it. */
  private void value(ValueType type, CodeBlock value, CodeBlock to) {
    if (type instanceof ValueType.Simple simple) {
      code.addStatement("$L.$L($L)", to, simple.writer, value);
    } else if (type instanceof ValueType.Enumeration) {
      code.addStatement("$L.string($L.json())", to, value);
    } else if (type instanceof ValueType.Any) {
      model(value, to);
    } else if (type instanceof ValueType.ListOf list) {
      code.addStatement("$L.startArray()", to);
      String item = local(items, "item");
      code.beginControlFlow("for ($T $N : $L)", list.item().java().box(), item, value);
      depth++;
      value(list.item(), CodeBlock.of("$N", item), CodeBlock.of("$N", out));
      depth--;
      code.endControlFlow();
      code.addStatement("$N.endArray()", out);
    } else if (type instanceof ValueType.MapOf map) {
      code.addStatement("$L.startObject()", to);
      members(map.value(), value);
      code.addStatement("$N.endObject()", out);
    } else {
      model(value, to);
    }
  }

  /** A record writes itself, behind its name. */
  private void model(CodeBlock value, CodeBlock to) {
    if (!to.equals(CodeBlock.of("$N", out))) {
      code.addStatement("$L", to);
    }
    code.addStatement("$L.writeTo($N)", value, out);
  }

  private void members(ValueType type, CodeBlock map) {
    String entry = local(entries, "entry");
    TypeName entryType =
        ParameterizedTypeName.get(
            ClassName.get(Map.Entry.class), ClassName.get(String.class), type.java().box());
    code.beginControlFlow("for ($T $N : $L.entrySet())", entryType, entry, map);
    depth++;
    value(
        type,
        CodeBlock.of("$N.getValue()", entry),
        CodeBlock.of("$N.name($N.getKey())", out, entry));
    depth--;
    code.endControlFlow();
  }

  private String local(List<String> names, String wish) {
    while (names.size() <= depth) {
      names.add(locals.take(wish, wish));
    }
    return names.get(depth);
  }
}
