package io.github.jobsmith.generator.ir;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a value, for models. A shape is never narrower than what the assertions accept.
 */
public sealed interface Shape {
  /** The tag of the record, for a {@code switch} that javac checks for completeness. */
  default ShapeTag tag() {
    return ShapeTag.of(getClass());
  }

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
   * Any value: no better type is known.
   *
   * @param why why no better type is known, as a sentence for messages; empty if the schema allows
   *     everything
   */
  record Any(String why) implements Plain {
    /** Creates the shape of a schema that allows everything. */
    public Any() {
      this("");
    }
  }

  /** Only {@code null}. */
  record NullShape() implements Plain {}

  /** {@code true} or {@code false}. */
  record BooleanShape() implements Plain {}

  /** A string. */
  record StringShape(@Nullable String format) implements Plain {}

  /**
   * One of a list of values: strings, numbers, or scalars of several kinds, but not null. A single
   * number is the shape of an integer or a decimal instead.
   */
  record EnumShape(List<Literal> values) implements Plain {
    /**
     * The maximum number of values. The constants of a Java enum are created in one method of at
     * most 64 KB, about 20 bytes for each constant. With more values, the shape is that of their
     * type.
     */
    public static final int MAX_VALUES = 2_500;

    public EnumShape {
      values = List.copyOf(values);
    }

    /** Whether all values are strings. */
    public boolean isText() {
      return values.stream().allMatch(Literal.Str.class::isInstance);
    }

    /** Whether all values are numbers. */
    public boolean isNumeric() {
      return values.stream().allMatch(Literal.Num.class::isInstance);
    }

    /** Whether the values have several types. */
    public boolean isMixed() {
      return values.stream().map(Literal::kind).distinct().count() > 1;
    }
  }

  /**
   * An integer.
   *
   * @param minimum the smallest value, inclusive, or null
   * @param maximum the largest value, inclusive, or null
   */
  record IntegerShape(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum)
      implements Plain {}

  /** An exact number. */
  record DecimalShape() implements Plain {}

  /** A list of items. */
  record ArrayShape(SchemaNode item) implements Shape {
    @Override
    public List<SchemaNode> nodes() {
      return List.of(item);
    }
  }

  /**
   * An array whose first items have individual types.
   *
   * @param required the number of leading items that are always present
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
   * @param patterned the members whose names match patterns, in the order of the schema; a member
   *     whose name matches several patterns is one of the first
   * @param additional the schema of further members, or null when there are none (closed)
   */
  record ObjectShape(
      List<Member> members, List<PatternMembers> patterned, @Nullable SchemaNode additional)
      implements Shape {
    public ObjectShape {
      members = List.copyOf(members);
      patterned = List.copyOf(patterned);
    }

    /** Creates the shape of an object without patterns. */
    public ObjectShape(List<Member> members, @Nullable SchemaNode additional) {
      this(members, List.of(), additional);
    }

    @Override
    public List<SchemaNode> nodes() {
      return with(
          Stream.concat(
                  members.stream().map(Member::node), patterned.stream().map(PatternMembers::node))
              .toList(),
          additional);
    }
  }

  /**
   * An object that maps names to values.
   *
   * @param names the patterns of which each name matches at least one; empty if all names are
   *     allowed
   */
  record MapShape(SchemaNode value, List<PartApplicator.PatternMember> names) implements Shape {
    public MapShape {
      names = List.copyOf(names);
    }

    /** Creates the shape of a map from any name. */
    public MapShape(SchemaNode value) {
      this(value, List.of());
    }

    @Override
    public List<SchemaNode> nodes() {
      return List.of(value);
    }
  }

  /** A value or {@code null}. */
  record NullableShape(SchemaNode value) implements Shape {
    @Override
    public List<SchemaNode> nodes() {
      return List.of(value);
    }
  }

  /** One of several shapes; several of them can have the same kind of value. */
  record UnionShape(List<Alternative> alternatives) implements Shape {
    /**
     * The maximum number of alternatives. The class of the union refers to each of them, with about
     * ten entries in a constant pool of at most 65,535.
     */
    public static final int MAX_ALTERNATIVES = 3_000;

    public UnionShape {
      alternatives = List.copyOf(alternatives);
    }

    @Override
    public List<SchemaNode> nodes() {
      return alternatives.stream().map(Alternative::node).toList();
    }
  }

  /**
   * A member of an object.
   *
   * @param conditional whether only a condition gives it the type of the node: a value of another
   *     type is a further member, as which anything is allowed
   */
  record Member(String name, SchemaNode node, boolean required, boolean conditional) {
    /** Creates a member that always has its type. */
    public Member(String name, SchemaNode node, boolean required) {
      this(name, node, required, false);
    }
  }

  /**
   * The members of an object that it does not name and whose names match one of several patterns.
   *
   * @param node the schema of the values
   */
  record PatternMembers(List<PartApplicator.PatternMember> patterns, SchemaNode node) {
    public PatternMembers {
      patterns = List.copyOf(patterns);
    }

    /** The patterns as they are in the schema text. */
    public List<String> sources() {
      return patterns.stream().map(PartApplicator.PatternMember::source).toList();
    }
  }

  /**
   * One of several shapes.
   *
   * @param types the types of its values; a number is always {@code NUMBER}, even an integer
   * @param when a condition for values of this alternative, needed when other alternatives have the
   *     same types: the value matches all nodes of at least one entry. Empty if the type is
   *     sufficient.
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
