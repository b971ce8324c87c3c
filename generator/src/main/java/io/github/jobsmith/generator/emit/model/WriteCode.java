package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.json.JsonWriter;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the methods that write a model as JSON; absent values are omitted. */
final class WriteCode {
  /** The maximum number of members in one method, far below the JVM's 64 KB. */
  private static final int UNDIVIDED = 200;

  private static final int PART = 50;

  private WriteCode() {}

  /** Adds a method that writes members, in the order of the schema. */
  static void addObject(TypeSpec.Builder type, List<Component> components) {
    WriteStatements code = new WriteStatements(Components.locals(components));
    code.statement("$N.startObject()", code.out());
    if (components.size() <= UNDIVIDED) {
      members(components, code);
    } else {
      for (int from = 0; from < components.size(); from += PART) {
        int to = Math.min(components.size(), from + PART);
        String name = "write" + (from / PART + 1);
        code.statement("$N($N)", name, code.out());
        WriteStatements part = new WriteStatements(Components.locals(components));
        members(components.subList(from, to), part);
        type.addMethod(
            MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(JsonWriter.class, part.out())
                .addCode(part.build())
                .build());
      }
    }
    code.statement("$N.endObject()", code.out());
    type.addMethod(method(code));
  }

  private static void members(List<Component> components, WriteStatements code) {
    for (Component component : components) {
      Literal constant = component.constant();
      if (code.isOneCall(component)) {
        continue;
      }
      if (component.rest()) {
        code.members(
            ((ValueType.MapOf) component.type()).value(), CodeBlock.of("$N", component.name()));
      } else if (constant != null) {
        code.constant(constant, code.named(String.valueOf(component.member())));
      } else {
        ifPresent(component, code, code.named(String.valueOf(component.member())));
      }
    }
  }

  /** Emits the method that writes items by index. */
  static MethodSpec ofTuple(List<Component> components) {
    WriteStatements code = new WriteStatements(Components.locals(components));
    code.statement("$N.startArray()", code.out());
    for (Component component : components) {
      if (component.rest()) {
        code.items(
            ((ValueType.ListOf) component.type()).item(), CodeBlock.of("$N", component.name()));
      } else {
        ifPresent(component, code, code.here());
      }
    }
    code.statement("$N.endArray()", code.out());
    return method(code);
  }

  /** Emits the method that writes a single value. */
  static MethodSpec ofValue(Component component) {
    WriteStatements code = new WriteStatements(Components.locals(List.of(component)));
    code.value(component.type(), CodeBlock.of("$N", component.name()), code.here());
    return method(code);
  }

  private static void ifPresent(Component component, WriteStatements code, CodeBlock to) {
    if (component.required()) {
      code.component(component, to);
    } else {
      code.begin("if ($N != null)", component.name());
      code.component(component, to);
      code.end();
    }
  }

  private static MethodSpec method(WriteStatements code) {
    return MethodSpec.methodBuilder("writeTo")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(JsonWriter.class, code.out())
        .addCode(code.build())
        .build();
  }
}
