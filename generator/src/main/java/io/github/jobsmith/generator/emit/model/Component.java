package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.TypeName;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record.
 *
 * @param member the member's name in JSON, or null for what has no name: further members, items
 * @param name the component's name
 * @param rest whether it holds all further members or items
 * @param node the schema of the value, for its documentation
 * @param constant the one value that it can have, which the record knows and does not keep
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
  /** How many arguments the JVM counts for it. */
  int slots() {
    TypeName declared = declared();
    return declared.equals(TypeName.LONG) || declared.equals(TypeName.DOUBLE) ? 2 : 1;
  }

  /** Whether it may be null. */
  boolean isNullable() {
    return !required || type instanceof ValueType.NullableOf;
  }

  /** Whether nothing can be told from null, and so null and absent are told apart by a wrapper. */
  boolean isOrNull() {
    return !required && type instanceof ValueType.NullableOf;
  }

  /** Whether it has to be given. */
  boolean isMandatory() {
    return required && !rest && !(type instanceof ValueType.NullableOf);
  }

  /** Its type in the record: boxed and marked when it may be null. */
  TypeName declared() {
    if (type instanceof ValueType.NullableOf nullable) {
      return required ? nullable.java() : nullable(nullable.orNull());
    }
    return required ? type.java() : nullable(type.boxed());
  }

  /** Its type while the record is being built: everything may be missing. */
  TypeName building() {
    return type instanceof ValueType.NullableOf ? declared() : nullable(type.boxed());
  }

  private static TypeName nullable(TypeName name) {
    return name.annotated(Nullness.nullable());
  }
}
