package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.ArrayList;
import java.util.List;

/** Emits a tuple: a record whose components are the first items of an array. */
final class TupleEmitter {
  private TupleEmitter() {}

  static TypeSpec emit(TypeFrame frame, SchemaNode node, Shape.TupleShape tuple) {
    ClassName self = frame.types().className(node);
    List<Component> components = Components.of(node, tuple, frame.types(), frame.names().models());
    TypeSpec.Builder type = frame.dress(TypeSpec.recordBuilder(self), node, self);
    type.recordConstructor(RecordEmitter.header(components, frame));
    RecordEmitter.addCompactConstructor(
        type,
        CodeBlock.builder()
            .add(new Copies(components).checks(false))
            .add(gaps(components))
            .build());
    RecordEmitter.addDeprecatedAccessors(type, components);
    frame.addReaders(type, node, self);
    type.addMethod(ReadCode.ofTuple(self, components));
    type.addMethod(WriteCode.ofTuple(components));
    frame.addTree(type, node, self);
    if (Masking.isNeeded(components)) {
      type.addMethod(Masking.method(self, components));
    }
    return type.build();
  }

  /** Emits checks that an item is present only if all items before it are. */
  private static CodeBlock gaps(List<Component> components) {
    List<Component> optional = new ArrayList<>(components);
    optional.removeIf(component -> component.required() && !component.rest());
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 1; i < optional.size(); i++) {
      Component before = optional.get(i - 1);
      Component item = optional.get(i);
      CodeBlock there =
          item.rest()
              ? CodeBlock.of("!$N.isEmpty()", item.name())
              : CodeBlock.of("$N != null", item.name());
      code.beginControlFlow("if ($N == null && $L)", before.name(), there)
          .addStatement(
              "throw new $T($L)",
              IllegalArgumentException.class,
              JavaText.string(item.name() + " without " + before.name()))
          .endControlFlow();
    }
    return code.build();
  }
}
