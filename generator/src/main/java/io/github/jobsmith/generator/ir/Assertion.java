package io.github.jobsmith.generator.ir;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.format.Format;
import io.github.jobsmith.generator.regex.PatternPlan;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A condition on a value. A node has its assertions in the order in which they are checked.
 * Assertions that contain nodes are in {@link Applicator}.
 *
 * <p>As in JSON Schema, an assertion applies to some kinds of values and holds for all others.
 */
public sealed interface Assertion
    permits Assertion.Single,
        Assertion.Required,
        Assertion.DependentRequired,
        Assertion.Custom,
        Applicator {

  /** The tag of the record, for a {@code switch} that javac checks for completeness. */
  default AssertionTag tag() {
    return AssertionTag.of(getClass());
  }

  /** Its own constraints, without those of the nodes that it contains. */
  List<Constraint> constraints();

  /** The kinds of values that it applies to. */
  default Set<JsonType> kinds() {
    return tag().kinds();
  }

  /** The nodes that it contains, in the order of the schema. */
  default List<SchemaNode> children() {
    return List.of();
  }

  /**
   * Returns this assertion with its nodes replaced.
   *
   * @param to maps each node; called in the order of {@link #children}
   */
  default Assertion withChildren(UnaryOperator<SchemaNode> to) {
    return this;
  }

  /** An assertion with one constraint and no nodes. */
  sealed interface Single extends Assertion {
    Constraint constraint();

    @Override
    default List<Constraint> constraints() {
      return List.of(constraint());
    }
  }

  /** Whether a limit is the least or the greatest allowed value. */
  enum Side {
    MINIMUM,
    MAXIMUM
  }

  // any type

  /** No value is valid: the schema {@code false}. */
  record Never(Constraint constraint) implements Single {}

  /**
   * The value has one of the types. A number that is mathematically an integer is an integer.
   *
   * @param integersByNotation whether only a number written without fraction and exponent is an
   *     integer, as in draft-04, where {@code 1.0} is not
   */
  record TypeIs(EnumSet<JsonType> types, boolean integersByNotation, Constraint constraint)
      implements Single {}

  /** The value equals one of these: {@code enum}, or {@code const} with one value. */
  record OneOfValues(List<Literal> values, Constraint constraint) implements Single {}

  /** A limit on the number of code points, items or members. */
  record Size(Expectation.Size.Unit unit, Side side, int limit, Constraint constraint)
      implements Single {
    @Override
    public Set<JsonType> kinds() {
      return switch (unit) {
        case CHARACTER -> Kinds.strings();
        case ITEM -> Kinds.arrays();
        case MEMBER -> Kinds.objects();
      };
    }

    /** Whether it is this limit of this number. */
    public boolean is(Expectation.Size.Unit unit, Side side) {
      return this.unit == unit && this.side == side;
    }
  }

  // strings

  /** The string contains a match of the pattern. */
  record Matches(String source, PatternPlan plan, Constraint constraint) implements Single {}

  /** The string has the format; only where formats are asserted. */
  record FormatIs(Format format, Constraint constraint) implements Single {}

  // numbers

  /** A limit of a number, which the number can be equal to unless the limit is exclusive. */
  record NumberLimit(Side side, BigDecimal limit, boolean exclusive, Constraint constraint)
      implements Single {}

  /** The number is an integer multiple of the divisor, in exact arithmetic. */
  record MultipleOf(BigDecimal divisor, Constraint constraint) implements Single {}

  // arrays and objects

  /** No two items are equal. */
  record UniqueItems(Constraint constraint) implements Single {}

  /** Each member is present; each name has its own constraint. */
  record Required(Map<String, Constraint> names) implements Assertion {
    @Override
    public List<Constraint> constraints() {
      return List.copyOf(names.values());
    }
  }

  /** If the member is present, the others are too. */
  record DependentRequired(String member, Map<String, Constraint> names) implements Assertion {
    @Override
    public List<Constraint> constraints() {
      return List.copyOf(names.values());
    }
  }

  /**
   * A check of a custom vocabulary.
   *
   * @param check the runtime class and its arguments, from the table of the vocabulary
   * @param aspects the constraints by aspect; one entry with an empty key if there is only one
   */
  record Custom(CustomCheck check, Map<String, Constraint> aspects) implements Assertion {
    @Override
    public List<Constraint> constraints() {
      return List.copyOf(aspects.values());
    }

    @Override
    public Set<JsonType> kinds() {
      return Kinds.of(check.types());
    }
  }
}
