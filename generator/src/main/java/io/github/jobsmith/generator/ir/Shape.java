package io.github.jobsmith.generator.ir;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a value is, for a model. A shape is never narrower than what the assertions accept. */
public sealed interface Shape {
  /** Anything: no better type is known. */
  record Any() implements Shape {}

  /** true or false. */
  record BooleanShape() implements Shape {}

  /** Text. */
  record StringShape(@Nullable String format) implements Shape {}

  /** One of some strings. */
  record EnumShape(List<String> values) implements Shape {
    public EnumShape {
      values = List.copyOf(values);
    }
  }

  /**
   * A whole number.
   *
   * @param minimum the smallest, inclusive, or null
   * @param maximum the largest, inclusive, or null
   */
  record IntegerShape(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum)
      implements Shape {}

  /** A number, kept exact. */
  record DecimalShape() implements Shape {}

  /** A list of items. */
  record ArrayShape(SchemaNode item) implements Shape {}

  /**
   * An object with named members.
   *
   * @param additional the schema of further members, or null when there are none (closed)
   */
  record ObjectShape(List<Member> members, @Nullable SchemaNode additional) implements Shape {
    public ObjectShape {
      members = List.copyOf(members);
    }
  }

  /** An object that maps any name to a value. */
  record MapShape(SchemaNode value) implements Shape {}

  /** A member of an object. */
  record Member(String name, SchemaNode node, boolean required) {}
}
