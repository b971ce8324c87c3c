package io.github.jobsmith.generator.emit.check;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code minimum}, {@code maximum}, their exclusive forms and {@code multipleOf}, all exact. */
final class NumberConditions {
  private NumberConditions() {}

  static @Nullable Expr holds(
      Assertion assertion, SchemaNode at, Instance instance, ClassBuilder in) {
    if (assertion instanceof Assertion.Minimum min) {
      return compare(instance, min.exclusive() ? ">" : ">=", min.limit(), at, in);
    } else if (assertion instanceof Assertion.Maximum max) {
      return compare(instance, max.exclusive() ? "<" : "<=", max.limit(), at, in);
    } else if (assertion instanceof Assertion.MultipleOf multiple) {
      return Expr.of(
          "doc.isMultipleOf($L, $N)",
          instance.variable(),
          in.constants().decimal(at, multiple.divisor()));
    }
    return null;
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
