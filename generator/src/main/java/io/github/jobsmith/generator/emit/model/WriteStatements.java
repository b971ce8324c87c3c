package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.jobsmith.generated.model.JavaFormats;
import io.github.jobsmith.generated.model.OrNullMembers;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.name.NameScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Emits statements that write a value to a writer. */
final class WriteStatements {
  private final CodeBlock.Builder code = CodeBlock.builder();
  private final NameScope locals;
  private final String out;

  /** The variables of loops, one for each level; loops side by side share them. */
  private final List<String> items = new ArrayList<>();

  private final List<String> entries = new ArrayList<>();
  private int depth;

  /**
   * Creates an emitter for one method.
   *
   * @param locals the scope of its variables
   */
  WriteStatements(NameScope locals) {
    this.locals = locals;
    this.out = locals.take("out", "out");
  }

  /** The name of the writer. */
  String out() {
    return out;
  }

  CodeBlock build() {
    return code.build();
  }

  void statement(String format, Object... args) {
    code.addStatement(format, args);
  }

  void begin(String format, Object... args) {
    code.beginControlFlow(format, args);
  }

  void end() {
    code.endControlFlow();
  }

  /** The writer for a value without a name. */
  CodeBlock here() {
    return CodeBlock.of("$N", out);
  }

  /** The writer after writing a name. */
  CodeBlock named(String member) {
    return CodeBlock.of("$N.name($L)", out, JavaText.string(member));
  }

  /**
   * Emits the one call of the writer that writes a member, or nothing if it is absent.
   *
   * @return false if it needs other statements
   */
  boolean isOneCall(Component component) {
    String method = component.isOrNull() ? orNull(component) : method(component);
    if (method == null) {
      return false;
    }
    CodeBlock name = JavaText.string(String.valueOf(component.member()));
    if (component.isOrNull()) {
      code.addStatement(
          "$T.$L($N, $L, $N)", OrNullMembers.class, method, out, name, component.name());
    } else if (component.rest()) {
      code.addStatement("$N.$L($N)", out, method, component.name());
    } else {
      code.addStatement("$N.$L($L, $N)", out, method, name, component.name());
    }
    return true;
  }

  private static @Nullable String orNull(Component component) {
    ValueType type = ((ValueType.NullableOf) component.type()).value();
    if (type instanceof ValueType.ListOf list) {
      return list(list);
    } else if (type instanceof ValueType.Simple simple) {
      return simple.isSpelt() ? null : simple.writer;
    }
    return isWritable(type) ? "value" : null;
  }

  private static @Nullable String list(ValueType.ListOf list) {
    if (list.item() == ValueType.Simple.STRING) {
      return "strings";
    }
    return isWritable(list.item()) ? "values" : null;
  }

  private static @Nullable String method(Component component) {
    ValueType type = component.type();
    if (component.constant() != null) {
      return null;
    } else if (type instanceof ValueType.ListOf list) {
      return list(list);
    } else if (type instanceof ValueType.MapOf map) {
      if (map.value() == ValueType.Simple.STRING) {
        return component.rest() ? "stringMembers" : "stringMap";
      }
      return !isWritable(map.value()) ? null : component.rest() ? "members" : "object";
    } else if (component.required()) {
      // Its value has a primitive type or is never null.
      return null;
    }
    boolean simple = type instanceof ValueType.Simple each && !each.isConverted();
    return simple || isWritable(type) ? "member" : null;
  }

  private static boolean isWritable(ValueType type) {
    return type instanceof ValueType.Model || type instanceof ValueType.Any;
  }

  void constant(Literal constant, CodeBlock to) {
    if (constant instanceof Literal.Str text) {
      code.addStatement("$L.string($L)", to, JavaText.string(text.value()));
    } else if (constant instanceof Literal.Num number) {
      long value = number.value().longValue();
      code.addStatement("$L.number($L)", to, value == (int) value ? value + "" : value + "L");
    }
  }

  /** Emits statements for a component that is present. */
  void component(Component component, CodeBlock to) {
    CodeBlock value = CodeBlock.of("$N", component.name());
    if (component.isOrNull()) {
      nullable(
          ((ValueType.NullableOf) component.type()).value(), CodeBlock.of("$L.value()", value), to);
    } else {
      value(component.type(), value, to);
    }
  }

  /**
   * Emits statements for a value.
   *
   * @param to the writer, ready for the value
   */
  void value(ValueType type, CodeBlock value, CodeBlock to) {
    if (type instanceof ValueType.Simple simple) {
      CodeBlock text =
          simple.isConverted() ? CodeBlock.of("$T.text($L)", JavaFormats.class, value) : value;
      code.addStatement("$L.$L($L)", to, simple.writer, text);
    } else if (type instanceof ValueType.ListOf list) {
      code.addStatement("$L.startArray()", to);
      items(list.item(), value);
      code.addStatement("$N.endArray()", out);
    } else if (type instanceof ValueType.MapOf map) {
      code.addStatement("$L.startObject()", to);
      members(map.value(), value);
      code.addStatement("$N.endObject()", out);
    } else if (type instanceof ValueType.NullableOf nullable) {
      nullable(nullable.value(), value, to);
    } else {
      code.addStatement("$L.value($L)", to, value);
    }
  }

  private void nullable(ValueType type, CodeBlock value, CodeBlock to) {
    code.beginControlFlow("if ($L == null)", value);
    code.addStatement("$L.nullValue()", to);
    code.nextControlFlow("else");
    value(type, value, to);
    code.endControlFlow();
  }

  void items(ValueType type, CodeBlock list) {
    String item = local(items, "item");
    code.beginControlFlow("for ($T $N : $L)", type.boxed(), item, list);
    depth++;
    value(type, CodeBlock.of("$N", item), here());
    depth--;
    code.endControlFlow();
  }

  void members(ValueType type, CodeBlock map) {
    String entry = local(entries, "entry");
    TypeName entryType =
        ParameterizedTypeName.get(
            ClassName.get(Map.Entry.class), ClassName.get(String.class), type.boxed());
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
