package io.github.jobsmith.generator.ir;

import io.github.jobsmith.generator.regex.PatternPlan;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What must hold. A node has its assertions in the order in which they are checked.
 *
 * <p>An assertion speaks only about the types that it applies to, as JSON Schema means it. Where an
 * applicator has a {@link ConstraintSpec} of its own ({@code rule != null}), it is reported as one
 * violation and what fails inside stays silent; without, the constraints inside speak for
 * themselves.
 */
public sealed interface Assertion {

  // any type

  /** Nothing is valid: the schema {@code false}. */
  record Never(ConstraintSpec constraint) implements Assertion {}

  /**
   * The instance has one of the types. A number that is mathematically whole is an integer.
   *
   * @param integersByNotation whether an integer is rather a number without fraction and exponent
   *     in its text, as draft-04 says: {@code 1.0} is none
   */
  record TypeIs(EnumSet<JsonType> types, boolean integersByNotation, ConstraintSpec constraint)
      implements Assertion {}

  /** The instance equals the value. */
  record ConstIs(Literal value, ConstraintSpec constraint) implements Assertion {}

  /** The instance equals one of the values. */
  record EnumOf(List<Literal> values, ConstraintSpec constraint) implements Assertion {}

  // strings

  /** At least so many code points. */
  record MinLength(int limit, ConstraintSpec constraint) implements Assertion {}

  /** At most so many code points. */
  record MaxLength(int limit, ConstraintSpec constraint) implements Assertion {}

  /** The pattern is found in the string. */
  record Matches(String source, PatternPlan plan, ConstraintSpec constraint) implements Assertion {}

  /**
   * The string has the format; only where formats are asserted.
   *
   * @param runtimeClass binary name of the runtime class that checks it
   * @param method a static method of that class, from a document and a node to boolean
   */
  record FormatIs(String format, String runtimeClass, String method, ConstraintSpec constraint)
      implements Assertion {}

  // numbers

  /** At least the limit, or more than it when exclusive. */
  record Minimum(BigDecimal limit, boolean exclusive, ConstraintSpec constraint)
      implements Assertion {}

  /** At most the limit, or less than it when exclusive. */
  record Maximum(BigDecimal limit, boolean exclusive, ConstraintSpec constraint)
      implements Assertion {}

  /** A whole multiple, in exact arithmetic. */
  record MultipleOf(BigDecimal divisor, ConstraintSpec constraint) implements Assertion {}

  // arrays

  /** At least so many items. */
  record MinItems(int limit, ConstraintSpec constraint) implements Assertion {}

  /** At most so many items. */
  record MaxItems(int limit, ConstraintSpec constraint) implements Assertion {}

  /** No two items are equal. */
  record UniqueItems(ConstraintSpec constraint) implements Assertion {}

  /** The first items by position, and the rest. */
  record Items(List<SchemaNode> prefix, @Nullable SchemaNode rest) implements Assertion {
    public Items {
      prefix = List.copyOf(prefix);
    }
  }

  /**
   * Between minimum and maximum items match.
   *
   * @param maximum -1 for no bound
   * @param evaluates whether the items that match count as evaluated for {@link UnevaluatedItems};
   *     since 2020-12 they do
   */
  record Contains(
      SchemaNode item,
      int minimum,
      int maximum,
      ConstraintSpec tooFew,
      ConstraintSpec tooMany,
      boolean evaluates)
      implements Assertion {}

  // objects

  /** At least so many members. */
  record MinMembers(int limit, ConstraintSpec constraint) implements Assertion {}

  /** At most so many members. */
  record MaxMembers(int limit, ConstraintSpec constraint) implements Assertion {}

  /** Each member is there; each name has a constraint of its own. */
  record Required(Map<String, ConstraintSpec> names) implements Assertion {}

  /** Where the member is there, so are the others. */
  record DependentRequired(String member, Map<String, ConstraintSpec> names) implements Assertion {}

  /**
   * What the values of members must be. A member that neither a name nor a pattern speaks of goes
   * to {@code additional}.
   *
   * @param named member name -> schema, in the order of the schema text
   * @param additional null when anything goes; a node that is {@link Never} alone for a closed
   *     object, which is reported at the member's name with {@code closed}
   * @param closed the constraint of a closed object, else null
   */
  record Members(
      Map<String, SchemaNode> named,
      List<PatternMember> patterned,
      @Nullable SchemaNode additional,
      @Nullable ConstraintSpec closed)
      implements Assertion {
    public Members {
      patterned = List.copyOf(patterned);
    }
  }

  /** A pattern over member names and the schema of the values. */
  record PatternMember(String source, PatternPlan plan, SchemaNode node) {}

  /** Each member's name matches the schema. */
  record Names(SchemaNode node, @Nullable ConstraintSpec constraint) implements Assertion {}

  // applicators

  /** All match; also what a {@code $ref} beside other keywords becomes. */
  record AllOf(List<SchemaNode> nodes, @Nullable ConstraintSpec constraint) implements Assertion {
    public AllOf {
      nodes = List.copyOf(nodes);
    }
  }

  /** At least one matches. */
  record AnyOf(List<SchemaNode> nodes, ConstraintSpec constraint) implements Assertion {
    public AnyOf {
      nodes = List.copyOf(nodes);
    }
  }

  /** Exactly one matches. */
  record OneOf(List<SchemaNode> nodes, ConstraintSpec constraint) implements Assertion {
    public OneOf {
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * The kind of the instance names the one node that it has to match.
   *
   * @param nodes kind -> node, integers among the numbers; all others match
   */
  record KindSwitch(Map<JsonType, SchemaNode> nodes) implements Assertion {
    public KindSwitch {
      nodes = Collections.unmodifiableMap(new EnumMap<>(nodes));
    }
  }

  /**
   * The value of a member names the one node that an object has to match.
   *
   * @param nodes string -> node, in the order of the schema text
   * @param absent the node for an object without the member, or null
   * @param other the node for any other value, or null
   * @param missing without {@code absent}: why such an object does not match; null when that has
   *     been said elsewhere
   * @param unknown the same for other values; reported at the value
   */
  record MemberSwitch(
      String member,
      Map<String, SchemaNode> nodes,
      @Nullable SchemaNode absent,
      @Nullable SchemaNode other,
      @Nullable ConstraintSpec missing,
      @Nullable ConstraintSpec unknown)
      implements Assertion {
    public MemberSwitch {
      nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    }
  }

  /** Does not match. */
  record Not(SchemaNode node, ConstraintSpec constraint) implements Assertion {}

  /** if/then/else. A branch with a constraint is reported as one violation. */
  record Conditional(
      SchemaNode condition,
      @Nullable SchemaNode then,
      @Nullable ConstraintSpec thenConstraint,
      @Nullable SchemaNode otherwise,
      @Nullable ConstraintSpec otherwiseConstraint)
      implements Assertion {}

  /** Where the member is there, the whole instance matches. */
  record DependentSchema(String member, SchemaNode node) implements Assertion {}

  /**
   * Another node's assertions hold here; the way out of cycles. Dynamic references are lowered to
   * these: a node means the same wherever it is reached from.
   */
  record Ref(SchemaNode target) implements Assertion {}

  /** Members that no adjacent applicator has evaluated match the node. */
  record UnevaluatedMembers(SchemaNode node, @Nullable ConstraintSpec closed)
      implements Assertion {}

  /** Items that no adjacent applicator has evaluated match the node. */
  record UnevaluatedItems(SchemaNode node, @Nullable ConstraintSpec closed) implements Assertion {}

  // the Jobsmith vocabulary

  /** A value that does not match stays valid, but is spoken of. */
  record Advice(SchemaNode node) implements Assertion {}

  /**
   * A check of a custom vocabulary.
   *
   * @param check the runtime class and its parameters, by the table of the vocabulary
   * @param constraints one entry with the empty key, or one an aspect
   */
  record Custom(CustomCheck check, Map<String, ConstraintSpec> constraints) implements Assertion {}
}
