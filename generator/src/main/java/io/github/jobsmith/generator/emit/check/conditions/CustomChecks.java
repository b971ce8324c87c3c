package io.github.jobsmith.generator.emit.check.conditions;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.vocabulary.NamedCheck;
import io.github.jobsmith.generated.vocabulary.RegisteredChecks;
import io.github.jobsmith.generator.custom.CustomReference;
import io.github.jobsmith.generator.emit.Chain;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.emit.check.classes.ClassBuilder;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.CustomCheck;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Emits keywords of a custom vocabulary: a constant of the runtime class, and a call of it. */
public final class CustomChecks {
  private CustomChecks() {}

  public static CodeBlock call(
      Assertion.Custom custom, SchemaNode at, Instance instance, String findings, ClassBuilder in) {
    boolean isNamed = NamedCheck.class.isAssignableFrom(custom.check().check());
    if (instance.isName() && !isNamed) {
      in.unsupported(
          at,
          custom.check().keyword() + " cannot be checked on the name of a member",
          "move it to the value");
      return CodeBlock.of("true");
    }
    return CodeBlock.of(
        "$N.$L(doc, $L, $L)",
        constant(custom, at, in),
        instance.isName() ? "checkName" : "check",
        instance.variable(),
        findings);
  }

  private static String constant(Assertion.Custom custom, SchemaNode at, ClassBuilder in) {
    CustomCheck check = custom.check();
    Class<?> type = check.check();
    List<CodeBlock> arguments = new ArrayList<>();
    for (Object argument : check.arguments()) {
      arguments.add(argument(argument, in));
    }
    String only = check.hasAspects() ? null : only(custom, at, in);
    arguments.add(only == null ? aspects(custom, at, in) : CodeBlock.of("$N", only));
    Chain chain = Chain.of("$T.of($L)", type, CodeBlock.join(arguments, ", "));
    String keyword = check.keyword();
    String suffix = Words.constant(keyword.startsWith("x-") ? keyword.substring(2) : keyword);
    return in.constants().custom(at, type, suffix + "_CHECK", only, chain);
  }

  private static CodeBlock argument(@Nullable Object argument, ClassBuilder in) {
    if (argument == null) {
      return CodeBlock.of("null");
    } else if (argument instanceof String text) {
      return JavaText.string(text);
    } else if (argument instanceof Integer number) {
      return CodeBlock.of("$L", number);
    } else if (argument instanceof List<?> list) {
      List<String> texts = list.stream().map(String.class::cast).toList();
      return CodeBlock.of("$T.of($L)", List.class, JavaText.pieces(texts));
    }
    if (argument instanceof CustomReference reference) {
      return supplier(reference, in);
    }
    throw new IllegalArgumentException("an argument of a custom check is " + argument.getClass());
  }

  /** Returns what creates a format or keyword of the application. */
  private static CodeBlock supplier(CustomReference reference, ClassBuilder in) {
    String className = reference.className();
    return className != null
        ? CodeBlock.of("$T::new", ClassName.bestGuess(className))
        : CodeBlock.of(
            "() -> $T.$L($T.class, $L)",
            RegisteredChecks.class,
            reference.format() != null ? "format" : "keyword",
            in.type(),
            JavaText.string(reference.name()));
  }

  private static String only(Assertion.Custom custom, SchemaNode at, ClassBuilder in) {
    Constraint constraint = custom.aspects().values().iterator().next();
    return in.constants().constraint(at, constraint);
  }

  private static CodeBlock aspects(Assertion.Custom custom, SchemaNode at, ClassBuilder in) {
    CodeBlock.Builder map = CodeBlock.builder().add("$T.ofEntries(", Map.class);
    String separator = "";
    for (Map.Entry<String, Constraint> aspect : custom.aspects().entrySet()) {
      map.add(
          "$L$T.entry($L, $N)",
          separator,
          Map.class,
          JavaText.string(aspect.getKey()),
          in.constants().constraint(at, aspect.getValue()));
      separator = ", ";
    }
    return map.add(")").build();
  }
}
