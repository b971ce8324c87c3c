package io.github.jobsmith.generator.emit.check.conditions;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.emit.check.classes.ClassBuilder;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code type}, {@code const} and {@code enum}. */
final class ValueConditions {
  /** The maximum number of values other than strings that are compared one by one. */
  private static final int MAX_COMPARED = 12;

  private ValueConditions() {}

  static Expr isOf(Assertion.TypeIs type, Instance instance) {
    return instance.is(type.types(), type.integersByNotation());
  }

  static Expr isOneOf(
      Assertion.OneOfValues values, SchemaNode at, Instance instance, ClassBuilder in) {
    List<String> strings = new ArrayList<>();
    List<Literal> others = new ArrayList<>();
    for (Literal value : values.values()) {
      if (value instanceof Literal.Str text) {
        strings.add(text.value());
      } else if (instance.kinds().contains(value.kind())) {
        others.add(value);
      }
    }
    List<Expr> any = new ArrayList<>();
    if (others.size() > MAX_COMPARED) {
      String set = in.constants().valueSet(at, others);
      any.add(Expr.of("$N.contains(doc, $L)", set, instance.variable()));
    } else {
      others.forEach(value -> any.add(equals(value, at, instance, in)));
    }
    if (!strings.isEmpty() && instance.kinds().contains(JsonType.STRING)) {
      any.add(0, isOneOfStrings(strings.stream().distinct().toList(), at, instance, in));
    }
    return Expr.any(any);
  }

  private static Expr isOneOfStrings(
      List<String> strings, SchemaNode at, Instance instance, ClassBuilder in) {
    if (instance.isName()) {
      CodeBlock index =
          CodeBlock.of(
              "$N.indexOf(doc, $L)",
              in.constants().memberNames(at, "VALUES", strings),
              instance.variable());
      return Expr.compare(index, ">=", "0");
    }
    return Expr.of(
        "$N.contains(doc, $L)", in.constants().stringSet(at, strings), instance.variable());
  }

  private static Expr equals(Literal value, SchemaNode at, Instance instance, ClassBuilder in) {
    if (value instanceof Literal.Null) {
      return instance.is(Set.of(JsonType.NULL));
    } else if (value instanceof Literal.Bool bool) {
      Expr truth = Expr.of("doc.booleanValue($L)", instance.variable());
      return instance.is(Set.of(JsonType.BOOLEAN)).and(bool.value() ? truth : truth.not());
    } else if (value instanceof Literal.Num number) {
      return instance
          .is(Set.of(JsonType.NUMBER))
          .and(NumberConditions.compare(instance, "==", number.value(), at, in));
    }
    return Expr.of(
        "$T.equal(doc, $L, $N, 0)",
        JsonDocument.class,
        instance.variable(),
        in.constants().document(at, value));
  }
}
