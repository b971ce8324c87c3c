package io.github.jobsmith.generator.emit.check.expression;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The value that generated code is processing, and what is known about it.
 *
 * @param variable the variable with the node
 * @param kinds its possible kinds
 * @param captures members of it that are in variables
 * @param length the variable with its number of code points, or null
 * @param step its location relative to the instance of the method
 */
public record Instance(
    String variable,
    Form.Subject subject,
    Set<JsonType> kinds,
    Captures captures,
    @Nullable String length,
    Step step) {
  /** The parameter of a method. */
  public static Instance parameter(Form.Subject subject) {
    return new Instance(
        "node",
        subject,
        subject == Form.Subject.NAME ? Kinds.strings() : Kinds.all(),
        Captures.NONE,
        null,
        Step.SAME);
  }

  /** A value of which nothing is known. */
  public static Instance value(String variable, Step step) {
    return new Instance(variable, Form.Subject.VALUE, Kinds.all(), Captures.NONE, null, step);
  }

  /** The name of a member. */
  public static Instance name(String member) {
    return new Instance(
        member, Form.Subject.NAME, Kinds.strings(), Captures.NONE, null, Step.ANY_MEMBER);
  }

  /** Whether this is the method's own instance, not a part of it. */
  public boolean isParameter() {
    return variable.equals("node") && subject == Form.Subject.VALUE;
  }

  public boolean isName() {
    return subject == Form.Subject.NAME;
  }

  public Instance narrowedTo(Set<JsonType> types) {
    return new Instance(variable, subject, Kinds.both(kinds, types), captures, length, step);
  }

  /** Returns what is known once an assertion holds. */
  public Instance after(Assertion assertion) {
    return assertion.tag() == AssertionTag.TYPE_IS
        ? narrowedTo(Kinds.of(((Assertion.TypeIs) assertion).types()))
        : this;
  }

  public Instance with(Captures captured) {
    return new Instance(variable, subject, kinds, captured, length, step);
  }

  public Instance withLength(@Nullable String lengthVariable) {
    return new Instance(variable, subject, kinds, captures, lengthVariable, step);
  }

  /** Returns whether the value has one of the types. */
  public Expr is(Set<JsonType> types) {
    return is(types, false);
  }

  /**
   * Returns whether the value has one of the types.
   *
   * @param byNotation whether {@code 1.0} is not an integer
   */
  public Expr is(Set<JsonType> types, boolean byNotation) {
    List<Expr> any = new ArrayList<>();
    for (JsonType type : JsonType.values()) {
      if (types.contains(type)) {
        if (kinds.equals(Kinds.of(Set.of(type))) && type != JsonType.INTEGER) {
          return Expr.TRUE;
        }
        boolean covered = type == JsonType.INTEGER && types.contains(JsonType.NUMBER);
        if (!covered && kinds.containsAll(Kinds.of(Set.of(type)))) {
          any.add(is(type, byNotation));
        }
      }
    }
    boolean all = !types.contains(JsonType.INTEGER) || types.contains(JsonType.NUMBER);
    return all && Kinds.of(types).containsAll(kinds) ? Expr.TRUE : Expr.any(any);
  }

  private Expr is(JsonType type, boolean byNotation) {
    String test =
        switch (type) {
          case NULL -> "isNull";
          case BOOLEAN -> "isBoolean";
          case INTEGER -> byNotation ? "isIntegerByNotation" : "isInteger";
          case NUMBER -> "isNumber";
          case STRING -> "isString";
          case ARRAY -> "isArray";
          case OBJECT -> "isObject";
        };
    return Expr.of("doc.$L($L)", test, variable);
  }

  /** Returns an expression for some kinds that is true for all others. */
  public Expr orOther(Set<JsonType> spokenOf, Expr holds) {
    return is(spokenOf).not().or(holds);
  }
}
