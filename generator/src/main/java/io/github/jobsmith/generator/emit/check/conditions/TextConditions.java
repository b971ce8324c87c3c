package io.github.jobsmith.generator.emit.check.conditions;

import io.github.jobsmith.generated.format.Format;
import io.github.jobsmith.generated.format.standard.StandardFormats;
import io.github.jobsmith.generator.emit.check.classes.ClassBuilder;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.regex.PatternPlan;

/** {@code pattern} and {@code format}. */
public final class TextConditions {
  private TextConditions() {}

  static Expr matches(
      Assertion.Matches pattern, SchemaNode at, Instance instance, ClassBuilder in) {
    return matches(pattern.plan(), pattern.source(), at, instance, in);
  }

  public static Expr matches(
      PatternPlan of, String source, SchemaNode at, Instance instance, ClassBuilder in) {
    PatternPlan plan = of.resolved();
    if (plan instanceof PatternPlan.Always) {
      return Expr.TRUE;
    }
    return Expr.of(
        "$L.$L(doc, $L)",
        in.constants().pattern(at, plan, source),
        instance.isName() ? "matchesName" : "matches",
        instance.variable());
  }

  static Expr isFormat(Assertion.FormatIs format, Instance instance) {
    Format known = format.format();
    return instance.isName()
        ? Expr.of(
            "$T.$N($T.name(doc, $L), 0)",
            known.home(),
            known.method(),
            StandardFormats.class,
            instance.variable())
        : Expr.of("$T.$N(doc, $L)", known.home(), known.method(), instance.variable());
  }
}
