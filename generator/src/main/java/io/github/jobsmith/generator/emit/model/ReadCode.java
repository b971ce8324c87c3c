package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.jobsmith.generated.model.ModelValues;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.json.JsonDocument;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits the methods that read a model from a document, without reflection. */
final class ReadCode {
  /** The last bit of a long is for unknown members, as in {@code 1L << -1}. */
  private static final int BITS = 63;

  private ReadCode() {}

  /** Emits the method that reads the root of a document. */
  static MethodSpec ofDocument(ClassName self) {
    return MethodSpec.methodBuilder("read")
        .addJavadoc(
            "Reads a validated document; throws IllegalArgumentException if it does not match.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(self)
        .addParameter(JsonDocument.class, "doc")
        .addStatement("return read(doc, 0)")
        .build();
  }

  /** Begins the method that reads a node. */
  static MethodSpec.Builder ofNode(ClassName self) {
    return MethodSpec.methodBuilder("read")
        .addJavadoc(
            "Reads a node of a validated document; throws IllegalArgumentException if it does not"
                + " match.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(self)
        .addParameter(JsonDocument.class, "doc")
        .addParameter(int.class, "node");
  }

  /**
   * Whether an object has required members whose absence cannot be seen in the builder: constants,
   * and values that can be null.
   */
  static boolean hasInvisible(List<Component> components) {
    return components.stream()
        .anyMatch(c -> c.required() && !c.rest() && (c.constant() != null || c.isNullable()));
  }

  /** Whether the members that an object has are noted as bits of a long while it is read. */
  static boolean areBits(List<Component> components) {
    return components.stream().filter(c -> !c.rest()).count() <= BITS;
  }

  /**
   * Emits the method that reads an object member by member.
   *
   * @param required the constant with the required members, as bits if {@link #areBits}, otherwise
   *     as names; null if the builder knows which of them are missing
   */
  static MethodSpec ofObject(
      ClassName self, List<Component> components, MemberMaps maps, @Nullable String required) {
    MethodSpec.Builder method = ofNode(self);
    boolean areSeen = required != null && areBits(components);
    if (required != null && !areSeen) {
      method.addStatement("$T.requireMembers(doc, node, $N)", ModelValues.class, required);
    } else if (components.isEmpty()) {
      method.addStatement("$T.requireNoMembers(doc, node)", ModelValues.class);
    } else {
      method.addStatement("$T.requireObject(doc, node)", ModelValues.class);
    }
    method.addStatement("Builder builder = new Builder()");
    maps.declare(method);
    if (!components.isEmpty()) {
      if (areSeen) {
        method.addStatement("long seen = 0");
      }
      method.addCode(loop(components, maps, areSeen));
    }
    maps.pass(method);
    if (areSeen) {
      method.addStatement(
          "$T.requireMembers(doc, node, MEMBERS, $N, seen)", ModelValues.class, required);
    }
    if (required == null && components.stream().anyMatch(Component::isMandatory)) {
      method.addStatement("builder.missing().refuse(doc, node)");
    }
    return method.addStatement("return builder.build()").build();
  }

  private static CodeBlock loop(List<Component> components, MemberMaps maps, boolean areSeen) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow(
        "for (int member = node + 1, end = doc.next(node); member < end; member = doc.next(member))");
    List<Component> named = components.stream().filter(c -> !c.rest()).toList();
    String further = maps.further();
    if (named.isEmpty()) {
      code.add(maps.put());
    } else {
      if (areSeen) {
        code.addStatement("int n = MEMBERS.indexOf(doc, member)");
        code.addStatement("seen |= 1L << n");
      }
      code.beginControlFlow("switch ($L)", areSeen ? "n" : "MEMBERS.indexOf(doc, member)");
      for (int i = 0; i < named.size(); i++) {
        code.addStatement("case $L -> $L", i, member(named.get(i), further));
      }
      if (maps.havePatterns()) {
        code.beginControlFlow("default ->").add(maps.put()).endControlFlow();
      } else {
        code.add("default -> $L", maps.put());
      }
      code.endControlFlow();
    }
    return code.endControlFlow().build();
  }

  private static CodeBlock member(Component component, @Nullable String further) {
    Literal constant = component.constant();
    if (constant instanceof Literal.Str text) {
      return CodeBlock.of(
          "$T.requireText(doc, member, $L)", ModelValues.class, JavaText.string(text.value()));
    } else if (constant instanceof Literal.Num number) {
      long value = number.value().longValue();
      return CodeBlock.of(
          "$T.requireNumber(doc, member, $L)",
          ModelValues.class,
          value == (int) value ? value + "" : value + "L");
    }
    if (component.conditional()) {
      return CodeBlock.of(
          "$T.conditional(doc, member, $L, builder::$N, $N)",
          ModelValues.class,
          ReadExpressions.readerOf(component),
          component.name(),
          String.valueOf(further));
    }
    return CodeBlock.of(
        "builder.$N = $L",
        component.name(),
        ReadExpressions.ofComponent(component, CodeBlock.of("member")));
  }

  /** Emits the method that reads an array by index. */
  static MethodSpec ofTuple(ClassName self, List<Component> components) {
    long required = components.stream().filter(c -> c.required() && !c.rest()).count();
    long named = components.stream().filter(c -> !c.rest()).count();
    CodeBlock.Builder arguments = CodeBlock.builder();
    for (int i = 0; i < components.size(); i++) {
      Component component = components.get(i);
      arguments.add(i == 0 ? "" : ", ");
      CodeBlock item = CodeBlock.of("items[$L]", i);
      if (component.rest()) {
        arguments.add(
            "$T.listFrom(doc, items, $L, $L)",
            ModelValues.class,
            named,
            ReadExpressions.reader(((ValueType.ListOf) component.type()).item(), 0));
      } else if (component.required()) {
        arguments.add("$L", ReadExpressions.value(component.type(), item));
      } else {
        arguments.add(
            "items.length > $L ? $L : null", i, ReadExpressions.ofComponent(component, item));
      }
    }
    CodeBlock count =
        components.stream().anyMatch(Component::rest)
            ? CodeBlock.of("$L", required)
            : CodeBlock.of("$L, $L", required, named);
    return ofNode(self)
        .addStatement("int[] items = $T.items(doc, node, $L)", ModelValues.class, count)
        .addCode("return new $T($L);\n", self, arguments.build())
        .build();
  }

  /** Emits the method that reads a single value. */
  static MethodSpec ofValue(ClassName self, ValueType type) {
    return ofNode(self)
        .addStatement("return new $T($L)", self, ReadExpressions.value(type, CodeBlock.of("node")))
        .build();
  }
}
