package io.github.jobsmith.generator.emit.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.emit.RuntimeTypes;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.regex.PatternPlan;
import org.jspecify.annotations.Nullable;

/** {@code minLength}, {@code maxLength}, {@code pattern} and {@code format}. */
final class TextConditions {
  private TextConditions() {}

  static @Nullable Expr holds(
      Assertion assertion, SchemaNode at, Instance instance, ClassBuilder in) {
    if (assertion instanceof Assertion.MinLength min) {
      return min.limit() <= 0
          ? Expr.TRUE
          : Expr.compare(length(instance), ">=", Integer.toString(min.limit()));
    } else if (assertion instanceof Assertion.MaxLength max) {
      return Expr.compare(length(instance), "<=", Integer.toString(max.limit()));
    } else if (assertion instanceof Assertion.Matches matches) {
      return matches(matches.plan(), matches.source(), at, instance, in);
    } else if (assertion instanceof Assertion.FormatIs format) {
      return isFormat(format, instance);
    }
    return null;
  }

  /** The number of code points; a variable where the method has one. */
  static CodeBlock length(Instance instance) {
    if (instance.length() != null) {
      return CodeBlock.of("$N", instance.length());
    }
    return instance.isName()
        ? CodeBlock.of("$T.nameLength(doc, $L)", RuntimeTypes.ITEM_CHECKS, instance.variable())
        : CodeBlock.of("doc.codePointLength($L)", instance.variable());
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

  private static Expr isFormat(Assertion.FormatIs format, Instance instance) {
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
