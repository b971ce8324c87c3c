package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.PartApplicator.PatternMember;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
 * @param conditional whether a value of another type is a further member
 * @param names the patterns of the names in a map of members, empty for others
 */
record Component(
    @Nullable String member,
    String name,
    ValueType type,
    boolean required,
    boolean rest,
    SchemaNode node,
    @Nullable Literal constant,
    boolean hidden,
    boolean conditional,
    List<PatternMember> names) {
  /** Creates a component that is neither conditional nor a map with patterns. */
  Component(
      @Nullable String member,
      String name,
      ValueType type,
      boolean required,
      boolean rest,
      SchemaNode node,
      @Nullable Literal constant,
      boolean hidden) {
    this(member, name, type, required, rest, node, constant, hidden, false, List.of());
  }

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

  /** Whether it is an array of bytes, which is copied when it is passed in or out. */
  boolean isBytes() {
    return type == ValueType.Simple.BYTES
        || type instanceof ValueType.NullableOf nullable
            && nullable.value() == ValueType.Simple.BYTES;
  }

  /** Returns its value, or a copy of it. */
  CodeBlock returned() {
    if (!isBytes()) {
      return CodeBlock.of("$N", name);
    }
    return isNullable()
        ? CodeBlock.of("$1N == null ? null : $1N.clone()", name)
        : CodeBlock.of("$N.clone()", name);
  }

  /** Whether it equals that of another object. */
  CodeBlock isSame(String that) {
    Class<?> home = isBytes() ? Arrays.class : Objects.class;
    return CodeBlock.of("$1T.equals($2N, $3N.$2N)", home, name, that);
  }

  /** What its hash code is computed from. */
  CodeBlock hashed() {
    return isBytes()
        ? CodeBlock.of("$T.hashCode($N)", Arrays.class, name)
        : CodeBlock.of("$N", name);
  }
}
