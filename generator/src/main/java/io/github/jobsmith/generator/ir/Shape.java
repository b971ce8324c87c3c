package io.github.jobsmith.generator.ir;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a value is, for a model. A shape is never narrower than what the assertions accept. */
public sealed interface Shape {
  /** The nodes that the shape refers to, in the order of the schema. */
  List<SchemaNode> nodes();

  /** A shape without nodes. */
  sealed interface Plain extends Shape {
    @Override
    default List<SchemaNode> nodes() {
      return List.of();
    }
  }

  /**
   * Anything: no better type is known.
   *
   * @param why what keeps a better type from being known, as a sentence for people; empty where the
   *     schema simply allows everything
   */
  record Any(String why) implements Plain {
    /** Anything, on purpose. */
    public Any() {
      this("");
    }
  }

  /** Only null. */
  record NullShape() implements Plain {}

  /** true or false. */
  record BooleanShape() implements Plain {}

  /** Text. */
  record StringShape(@Nullable String format) implements Plain {}

  /** One of some values: strings, or scalars of several kinds, but not null. */
  record EnumShape(List<Literal> values) implements Plain {
    /**
     * The constants of a Java enum are made in one method, which has a limit of 64 KB: some 20
     * bytes each. Of more values the shape is that of their type.
     */
    public static final int MAX_VALUES = 2_500;

    public EnumShape {
      values = List.copyOf(values);
    }

    /** Whether all values are strings. */
    public boolean isText() {
      return values.stream().allMatch(Literal.Str.class::isInstance);
    }
  }

  /**
   * A whole number.
   *
   * @param minimum the smallest, inclusive, or null
   * @param maximum the largest, inclusive, or null
   */
  record IntegerShape(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum)
      implements Plain {}

  /** A number, kept exact. */
  record DecimalShape() implements Plain {}

  /** A list of items. */
  record ArrayShape(SchemaNode item) implements Shape {
    @Override
    public List<SchemaNode> nodes() {
      return List.of(item);
    }
  }

  /**
   * An array whose first items have types of their own.
   *
   * @param required how many of them are there in any case
   * @param rest the schema of further items, or null when there are none
   */
  record TupleShape(List<SchemaNode> items, int required, @Nullable SchemaNode rest)
      implements Shape {
    public TupleShape {
      items = List.copyOf(items);
    }

    @Override
    public List<SchemaNode> nodes() {
      return with(items, rest);
    }
  }

  /**
   * An object with named members.
   *
   * @param additional the schema of further members, or null when there are none (closed)
   */
  record ObjectShape(List<Member> members, @Nullable SchemaNode additional) implements Shape {
    public ObjectShape {
      members = List.copyOf(members);
    }

    @Override
    public List<SchemaNode> nodes() {
      return with(members.stream().map(Member::node).toList(), additional);
    }
  }

  /** An object that maps any name to a value. */
  record MapShape(SchemaNode value) implements Shape {
    @Override
    public List<SchemaNode> nodes() {
      return List.of(value);
    }
  }

  /** A value or null. */
  record NullableShape(SchemaNode value) implements Shape {
    @Override
    public List<SchemaNode> nodes() {
      return List.of(value);
    }
  }

  /** One of several shapes; of one kind of value there can be several. */
  record UnionShape(List<Alternative> alternatives) implements Shape {
    public UnionShape {
      alternatives = List.copyOf(alternatives);
    }

    @Override
    public List<SchemaNode> nodes() {
      return alternatives.stream().map(Alternative::node).toList();
    }
  }

  /** A member of an object. */
  record Member(String name, SchemaNode node, boolean required) {}

  /**
   * One of several shapes.
   *
   * @param types the types of values that it is about; a number is {@code NUMBER} here, whole or
   *     not
   * @param when what holds for a value of this alternative, where others are about the same types:
   *     at least one entry, every node of which the value matches. Empty where the type says it.
   */
  record Alternative(SchemaNode node, Set<JsonType> types, List<List<SchemaNode>> when) {
    public Alternative {
      types = Collections.unmodifiableSet(EnumSet.copyOf(types));
      when = when.stream().map(List::copyOf).toList();
    }
  }

  private static List<SchemaNode> with(List<SchemaNode> nodes, @Nullable SchemaNode last) {
    return last == null ? nodes : Stream.concat(nodes.stream(), Stream.of(last)).toList();
  }
}
