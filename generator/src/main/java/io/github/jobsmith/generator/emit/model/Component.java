package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.TypeName;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record.
 *
 * @param member the member's name in JSON, or null for further members and items
 * @param name the component's name
 * @param rest whether it contains all further members or items
 * @param node the schema of the value, for its documentation
 * @param constant the only possible value, which the record does not store; or null
 * @param hidden whether it must not be shown
 */
record Component(
    @Nullable String member,
    String name,
    ValueType type,
    boolean required,
    boolean rest,
    SchemaNode node,
    @Nullable Literal constant,
    boolean hidden) {
  /** The number of argument slots in the JVM. */
  int slots() {
    TypeName declared = declared();
    return declared.equals(TypeName.LONG) || declared.equals(TypeName.DOUBLE) ? 2 : 1;
  }

  /** Whether it can be null. */
  boolean isNullable() {
    return !required || type instanceof ValueType.NullableOf;
  }

  /** Whether null and absent are distinguished by a wrapper. */
  boolean isOrNull() {
    return !required && type instanceof ValueType.NullableOf;
  }

  /** Whether it must be set. */
  boolean isMandatory() {
    return required && !rest && !(type instanceof ValueType.NullableOf);
  }

  /** Its type in the record: boxed and annotated if it can be null. */
  TypeName declared() {
    if (type instanceof ValueType.NullableOf nullable) {
      return required ? nullable.java() : nullable(nullable.orNull());
    }
    return required ? type.java() : nullable(type.boxed());
  }

  /** Its type in the builder, where everything can be absent. */
  TypeName building() {
    return type instanceof ValueType.NullableOf ? declared() : nullable(type.boxed());
  }

  private static TypeName nullable(TypeName name) {
    return name.annotated(Nullness.nullable());
  }
}
