package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.List;

/**
 * Emits a record around one value that is not an object: a list that contains itself, or a root.
 */
final class HolderEmitter {
  private HolderEmitter() {}

  static TypeSpec emit(TypeFrame frame, SchemaNode node) {
    ClassName self = frame.types().className(node);
    ValueType value = frame.types().unnamed(node);
    String name =
        value instanceof ValueType.ListOf
            ? "items"
            : value instanceof ValueType.MapOf ? "members" : "value";
    Component component =
        new Component(
            null, name, value, true, false, node, null, frame.types().sensitive().ofValue(node));
    return emit(frame, frame.dress(TypeSpec.recordBuilder(self), node, self), self, component)
        .build();
  }

  /** Emits the body of the record. */
  private static TypeSpec.Builder emit(
      TypeFrame frame, TypeSpec.Builder type, ClassName self, Component component) {
    List<Component> only = List.of(component);
    type.recordConstructor(RecordEmitter.header(only, frame));
    RecordEmitter.addCompactConstructor(type, new Copies(only).checks(false));
    frame.addReaders(type, component.node(), self);
    type.addMethod(ReadCode.ofValue(self, component.type()));
    type.addMethod(WriteCode.ofValue(component));
    frame.addTree(type, component.node(), self);
    if (Masking.isNeeded(only)) {
      type.addMethod(Masking.method(self, only));
    }
    return type;
  }
}
