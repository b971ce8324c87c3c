package io.github.jobsmith.generator.ir;

import io.github.jobsmith.format.Format;
import io.github.jobsmith.generator.regex.PatternPlan;
import io.github.jobsmith.validation.Constraint;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What must hold. A node has its assertions in the order in which they are checked. Those that hold
 * nodes are in {@link Applicator}.
 *
 * <p>An assertion is about some kinds of values and holds for all others, as JSON Schema means it.
 */
public sealed interface Assertion
    permits Assertion.Single,
        Assertion.Required,
        Assertion.DependentRequired,
        Assertion.Custom,
        Applicator {

  /** Which record it is, for a {@code switch} that javac checks to be complete. */
  AssertionTag tag();

  /** Its own constraints, without those of the nodes that it holds. */
  List<Constraint> constraints();

  /** The kinds of values that it is about. */
  default Set<JsonType> kinds() {
    return tag().kinds();
  }

  /** The nodes that it holds, in the order of the schema. */
  default List<SchemaNode> children() {
    return List.of();
  }

  /**
   * This assertion with other nodes in it.
   *
   * @param to the node to put in the place of each; called in the order of {@link #children}
   */
  default Assertion withChildren(UnaryOperator<SchemaNode> to) {
    return this;
  }

  /** One question with one constraint, and no nodes. */
  sealed interface Single extends Assertion {
    Constraint constraint();

    @Override
    default List<Constraint> constraints() {
      return List.of(constraint());
    }
  }

  /** The value is one of some. */
  sealed interface OneOfValues extends Single {
    List<Literal> values();
  }

  /** At least, or at most, this many code points, items or members. */
  sealed interface Size extends Single {
    int limit();
  }

  // any type

  /** No value is valid: the schema {@code false}. */
  record Never(Constraint constraint) implements Single {
    @Override
    public AssertionTag tag() {
      return AssertionTag.NEVER;
    }
  }

  /**
   * The value has one of the types. A number that is mathematically whole is an integer.
   *
   * @param integersByNotation whether instead only a number written without fraction and exponent
   *     is an integer, as draft-04 has it: {@code 1.0} is not one
   */
  record TypeIs(EnumSet<JsonType> types, boolean integersByNotation, Constraint constraint)
      implements Single {
    @Override
    public AssertionTag tag() {
      return AssertionTag.TYPE_IS;
    }
  }

  /** The value equals this one. */
  record ConstIs(Literal value, Constraint constraint) implements OneOfValues {
    @Override
    public List<Literal> values() {
      return List.of(value);
    }

    @Override
    public AssertionTag tag() {
      return AssertionTag.CONST_IS;
    }
  }

  /** The value equals one of these. */
  record EnumOf(List<Literal> values, Constraint constraint) implements OneOfValues {
    @Override
    public AssertionTag tag() {
      return AssertionTag.ENUM_OF;
    }
  }

  // strings

  /** At least this many code points. */
  record MinLength(int limit, Constraint constraint) implements Size {
    @Override
    public AssertionTag tag() {
      return AssertionTag.MIN_LENGTH;
    }
  }

  /** At most this many code points. */
  record MaxLength(int limit, Constraint constraint) implements Size {
    @Override
    public AssertionTag tag() {
      return AssertionTag.MAX_LENGTH;
    }
  }

  /** The pattern is found in the string. */
  record Matches(String source, PatternPlan plan, Constraint constraint) implements Single {
    @Override
    public AssertionTag tag() {
      return AssertionTag.MATCHES;
    }
  }

  /** The string has the format; only where formats are asserted. */
  record FormatIs(Format format, Constraint constraint) implements Single {
    @Override
    public AssertionTag tag() {
      return AssertionTag.FORMAT_IS;
    }
  }

  // numbers

  /** At least the limit, or more than it when exclusive. */
  record Minimum(BigDecimal limit, boolean exclusive, Constraint constraint) implements Single {
    @Override
    public AssertionTag tag() {
      return AssertionTag.MINIMUM;
    }
  }

  /** At most the limit, or less than it when exclusive. */
  record Maximum(BigDecimal limit, boolean exclusive, Constraint constraint) implements Single {
    @Override
    public AssertionTag tag() {
      return AssertionTag.MAXIMUM;
    }
  }

  /** A whole multiple, in exact arithmetic. */
  record MultipleOf(BigDecimal divisor, Constraint constraint) implements Single {
    @Override
    public AssertionTag tag() {
      return AssertionTag.MULTIPLE_OF;
    }
  }

  // arrays and objects

  /** At least this many items. */
  record MinItems(int limit, Constraint constraint) implements Size {
    @Override
    public AssertionTag tag() {
      return AssertionTag.MIN_ITEMS;
    }
  }

  /** At most this many items. */
  record MaxItems(int limit, Constraint constraint) implements Size {
    @Override
    public AssertionTag tag() {
      return AssertionTag.MAX_ITEMS;
    }
  }

  /** No two items are equal. */
  record UniqueItems(Constraint constraint) implements Single {
    @Override
    public AssertionTag tag() {
      return AssertionTag.UNIQUE_ITEMS;
    }
  }

  /** At least this many members. */
  record MinMembers(int limit, Constraint constraint) implements Size {
    @Override
    public AssertionTag tag() {
      return AssertionTag.MIN_MEMBERS;
    }
  }

  /** At most this many members. */
  record MaxMembers(int limit, Constraint constraint) implements Size {
    @Override
    public AssertionTag tag() {
      return AssertionTag.MAX_MEMBERS;
    }
  }

  /** Each member is present; each name has a constraint of its own. */
  record Required(Map<String, Constraint> names) implements Assertion {
    @Override
    public AssertionTag tag() {
      return AssertionTag.REQUIRED;
    }

    @Override
    public List<Constraint> constraints() {
      return List.copyOf(names.values());
    }
  }

  /** Where the member is present, the others are too. */
  record DependentRequired(String member, Map<String, Constraint> names) implements Assertion {
    @Override
    public AssertionTag tag() {
      return AssertionTag.DEPENDENT_REQUIRED;
    }

    @Override
    public List<Constraint> constraints() {
      return List.copyOf(names.values());
    }
  }

  /**
   * A check of a custom vocabulary.
   *
   * @param check the runtime class and its parameters, by the table of the vocabulary
   * @param aspects the constraints by aspect; one entry with the empty key where there is only one
   */
  record Custom(CustomCheck check, Map<String, Constraint> aspects) implements Assertion {
    @Override
    public AssertionTag tag() {
      return AssertionTag.CUSTOM;
    }

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
