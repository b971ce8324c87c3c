package io.github.jobsmith.generator.emit.check.classes;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generated.check.CustomExpectation;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.ExpectationVisitor;
import io.github.jobsmith.generated.check.Fact;
import io.github.jobsmith.generated.check.PlainVisitor;
import io.github.jobsmith.generated.check.StoppedExpectation;
import io.github.jobsmith.generator.emit.JavaText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes an expectation as the call that creates it. */
final class ExpectationCode implements ExpectationVisitor<CodeBlock>, PlainVisitor<CodeBlock> {
  private final ConstraintCode.Constants constants;

  ExpectationCode(ConstraintCode.Constants constants) {
    this.constants = constants;
  }

  @Override
  public CodeBlock plain(Expectation.Plain plain) {
    return plain.acceptPlain(this);
  }

  @Override
  public CodeBlock other(Expectation.Other other) {
    return call("other", orNull(other.minimum()), orNull(other.maximum()));
  }

  @Override
  public CodeBlock custom(CustomExpectation custom) {
    throw new IllegalArgumentException("a check makes this when it runs");
  }

  @Override
  public CodeBlock stopped(StoppedExpectation stopped) {
    throw new IllegalArgumentException("a validation makes this when it runs");
  }

  @Override
  public CodeBlock nothing(Expectation.Nothing nothing) {
    return CodeBlock.of("$T.NOTHING", Expectation.class);
  }

  @Override
  public CodeBlock types(Expectation.Types types) {
    return call("types", constants.strings(types.names()));
  }

  @Override
  public CodeBlock values(Expectation.Values values) {
    return call("values", constants.strings(values.json()));
  }

  @Override
  public CodeBlock range(Expectation.Range range) {
    CodeBlock made;
    if (!range.exclusive()) {
      made = call("range", orNull(range.minimum()), orNull(range.maximum()));
    } else if (range.minimum() != null) {
      made = call("above", JavaText.string(range.minimum()));
    } else {
      made = call("below", orNull(range.maximum()));
    }
    return in(range.unit(), made);
  }

  @Override
  public CodeBlock multipleOf(Expectation.MultipleOf multipleOf) {
    return call("multipleOf", JavaText.string(multipleOf.divisor()));
  }

  @Override
  public CodeBlock size(Expectation.Size size) {
    String method =
        switch (size.counted()) {
          case CHARACTER -> "characters";
          case ITEM -> "items";
          case MEMBER -> "members";
        };
    return in(size.unit(), call(method, number(size.minimum()), number(size.maximum())));
  }

  @Override
  public CodeBlock pattern(Expectation.Pattern pattern) {
    return call("pattern", JavaText.string(pattern.regex()));
  }

  @Override
  public CodeBlock format(Expectation.Format format) {
    return call("format", JavaText.string(format.name()));
  }

  @Override
  public CodeBlock schema(Expectation.Schema schema) {
    return call("schema", JavaText.string(schema.name()));
  }

  @Override
  public CodeBlock required(Expectation.Required required) {
    return call("required", constants.strings(required.names()));
  }

  @Override
  public CodeBlock closed(Expectation.Closed closed) {
    String known = constants.members(closed.names());
    CodeBlock made =
        call(
            "closed",
            known == null ? constants.strings(closed.names()) : CodeBlock.of("$L", known));
    return closed.mistakes().isEmpty()
        ? made
        : CodeBlock.of("$L.mistakes($L)", made, map(closed.mistakes()));
  }

  @Override
  public CodeBlock contains(Expectation.Contains contains) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(number(contains.minimum()));
    arguments.add(number(contains.maximum()));
    contains.itemsThat().forEach(fact -> arguments.add(fact(fact)));
    return call("contains", arguments.toArray(CodeBlock[]::new));
  }

  @Override
  public CodeBlock not(Expectation.Not not) {
    return call("not", facts(not.facts()));
  }

  @Override
  public CodeBlock alternatives(Expectation.Alternatives alternatives) {
    return alternatives.members().isEmpty()
        ? call("alternatives", constants.strings(alternatives.labels()))
        : call(
            "memberAlternatives",
            alternatives.members().stream().map(this::required).toArray(CodeBlock[]::new));
  }

  /** Returns facts as arguments. */
  CodeBlock facts(List<Fact> facts) {
    return CodeBlock.join(facts.stream().map(this::fact).toList(), ", ");
  }

  private CodeBlock fact(Fact fact) {
    CodeBlock made = CodeBlock.of("$T.of($L)", Fact.class, fact.expectation().accept(this));
    return fact.member() == null
        ? made
        : CodeBlock.of("$L.in($L)", made, JavaText.string(fact.member()));
  }

  private static CodeBlock call(String method, CodeBlock... arguments) {
    return CodeBlock.of(
        "$T.$L($L)", Expectation.class, method, CodeBlock.join(List.of(arguments), ", "));
  }

  private static CodeBlock in(@Nullable String unit, CodeBlock made) {
    return unit == null ? made : CodeBlock.of("$L.unit($L)", made, JavaText.string(unit));
  }

  static CodeBlock number(@Nullable Integer number) {
    return CodeBlock.of("$L", String.valueOf(number));
  }

  static CodeBlock orNull(@Nullable String text) {
    return text == null ? CodeBlock.of("null") : JavaText.string(text);
  }

  private static CodeBlock map(Map<String, String> entries) {
    List<CodeBlock> made = new ArrayList<>();
    entries.forEach(
        (name, text) ->
            made.add(
                CodeBlock.of(
                    "$T.entry($L, $L)", Map.class, JavaText.string(name), JavaText.string(text))));
    return CodeBlock.of("$T.ofEntries($L)", Map.class, CodeBlock.join(made, ", "));
  }
}
