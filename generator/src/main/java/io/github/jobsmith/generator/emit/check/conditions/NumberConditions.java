package io.github.jobsmith.generator.emit.check.conditions;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.emit.check.classes.ClassBuilder;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.math.BigDecimal;

/** {@code minimum}, {@code maximum}, their exclusive forms and {@code multipleOf}, all exact. */
final class NumberConditions {
  private NumberConditions() {}

  static Expr isWithin(
      Assertion.NumberLimit limit, SchemaNode at, Instance instance, ClassBuilder in) {
    String order = limit.side() == Assertion.Side.MINIMUM ? ">" : "<";
    return compare(instance, limit.exclusive() ? order : order + "=", limit.limit(), at, in);
  }

  static Expr isMultiple(
      Assertion.MultipleOf multiple, SchemaNode at, Instance instance, ClassBuilder in) {
    return Expr.of(
        "doc.isMultipleOf($L, $N)",
        instance.variable(),
        in.constants().decimal(at, multiple.divisor()));
  }

  static Expr compare(
      Instance instance, String op, BigDecimal bound, SchemaNode at, ClassBuilder in) {
    CodeBlock sign = CodeBlock.of("doc.compare($L, $L)", instance.variable(), bound(bound, at, in));
    return Expr.compare(sign, op, "0");
  }

  private static CodeBlock bound(BigDecimal bound, SchemaNode at, ClassBuilder in) {
    if (Numerals.isLong(bound)) {
      return Numerals.literal(bound);
    }
    return CodeBlock.of("$N", in.constants().decimal(at, bound));
  }
}
