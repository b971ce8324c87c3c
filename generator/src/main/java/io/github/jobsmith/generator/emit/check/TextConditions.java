package io.github.jobsmith.generator.emit.check;

import com.palantir.javapoet.ClassName;
import io.github.jobsmith.generator.emit.RuntimeTypes;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.regex.PatternPlan;

/** {@code pattern} and {@code format}. */
final class TextConditions {
  private TextConditions() {}

  static Expr matches(
      Assertion.Matches pattern, SchemaNode at, Instance instance, ClassBuilder in) {
    return matches(pattern.plan(), pattern.source(), at, instance, in);
  }

  static Expr matches(
      PatternPlan plan, String source, SchemaNode at, Instance instance, ClassBuilder in) {
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
    ClassName type = ClassName.bestGuess(format.runtimeClass());
    return instance.isName()
        ? Expr.of(
            "$T.$N($T.name(doc, $L), 0)",
            type,
            format.method(),
            RuntimeTypes.STANDARD_FORMATS,
            instance.variable())
        : Expr.of("$T.$N(doc, $L)", type, format.method(), instance.variable());
  }
}
