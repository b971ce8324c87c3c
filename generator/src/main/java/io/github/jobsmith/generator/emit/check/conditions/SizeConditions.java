package io.github.jobsmith.generator.emit.check.conditions;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generated.check.ItemChecks;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.Kinds;

/** Conditions on the number of code points, items or members. */
public final class SizeConditions {
  private SizeConditions() {}

  static Expr isWithin(Assertion.Size size, Instance instance) {
    boolean least = size.side() == Assertion.Side.MINIMUM;
    return least && size.limit() <= 0
        ? Expr.TRUE
        : Expr.compare(of(size, instance), least ? ">=" : "<=", Integer.toString(size.limit()));
  }

  private static CodeBlock of(Assertion.Size size, Instance instance) {
    return size.kinds().equals(Kinds.strings())
        ? length(instance)
        : CodeBlock.of("doc.size($L)", instance.variable());
  }

  /** Returns the number of code points; a variable where the method has one. */
  public static CodeBlock length(Instance instance) {
    if (instance.length() != null) {
      return CodeBlock.of("$N", instance.length());
    }
    return instance.isName()
        ? CodeBlock.of("$T.nameLength(doc, $L)", ItemChecks.class, instance.variable())
        : CodeBlock.of("doc.codePointLength($L)", instance.variable());
  }
}
