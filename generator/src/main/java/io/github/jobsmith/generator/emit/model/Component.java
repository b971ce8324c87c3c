package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import io.github.jobsmith.generator.emit.RuntimeTypes;
import io.github.jobsmith.generator.ir.SchemaNode;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record.
 *
 * @param member the member's name in JSON, or null for the map of all further members
 * @param name the component's name
 * @param node the member's schema, for its documentation
 */
record Component(
    @Nullable String member, String name, ValueType type, boolean required, SchemaNode node) {
  /** Whether it may be null. */
  boolean isNullable() {
    return !required;
  }

  /** Whether it is the map of members that have no component. */
  boolean isRest() {
    return member == null;
  }

  /** Its type in the record: boxed and marked when it may be null. */
  TypeName declared() {
    return isNullable() ? nullable(type.java().box()) : type.java();
  }

  /** Its type while the record is being built: everything may be missing. */
  TypeName building() {
    return nullable(type.java().box());
  }

  private static TypeName nullable(TypeName name) {
    return name.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
  }
}
