package io.github.jobsmith.generator.emit.check.classes;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Keywords;
import io.github.jobsmith.generator.emit.JavaText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the call of a method of {@link Keywords} that creates a constraint. */
final class KeywordCall {
  private final CodeBlock pointer;
  private final ExpectationCode expectations;
  private final ConstraintCode.Constants constants;

  /**
   * Creates a writer.
   *
   * @param pointer the first argument
   */
  KeywordCall(CodeBlock pointer, ExpectationCode expectations, ConstraintCode.Constants constants) {
    this.pointer = pointer;
    this.expectations = expectations;
    this.constants = constants;
  }

  /** Returns the call, with the keyword's own method if there is one. */
  CodeBlock of(Constraint spec) {
    Expectation expectation = spec.expectation();
    String keyword = spec.keyword();
    CodeBlock own =
        switch (keyword) {
          case "type" ->
              expectation instanceof Expectation.Types types
                  ? call(keyword, constants.strings(types.names()))
                  : null;
          case "enum" ->
              expectation instanceof Expectation.Values values
                  ? call("values", values(values))
                  : null;
          case "pattern" ->
              expectation instanceof Expectation.Pattern pattern
                  ? call(keyword, JavaText.string(pattern.regex()))
                  : null;
          case "format" ->
              expectation instanceof Expectation.Format format
                  ? call(keyword, JavaText.string(format.name()))
                  : null;
          case "minimum", "maximum" ->
              expectation instanceof Expectation.Range range ? range(keyword, range) : null;
          case "minLength", "maxLength" ->
              size(keyword, expectation, Expectation.Size.Unit.CHARACTER);
          case "minItems", "maxItems" -> size(keyword, expectation, Expectation.Size.Unit.ITEM);
          case "uniqueItems" ->
              expectation.equals(Expectation.OTHER)
                  ? CodeBlock.of("uniqueItems($L)", pointer)
                  : null;
          case "required" ->
              expectation instanceof Expectation.Required required
                  ? call(keyword, constants.strings(required.names()))
                  : null;
          case "additionalProperties" ->
              expectation instanceof Expectation.Closed closed && closed.mistakes().isEmpty()
                  ? call("closed", members(closed.names()))
                  : null;
          case "anyOf", "oneOf" ->
              expectation instanceof Expectation.Alternatives alternatives
                      && alternatives.members().isEmpty()
                  ? call(keyword, constants.strings(alternatives.labels()))
                  : null;
          default -> null;
        };
    return own == null
        ? call("of", CodeBlock.of("$L, $L", JavaText.string(keyword), any(expectation)))
        : own;
  }

  private CodeBlock any(Expectation expectation) {
    return expectation.equals(Expectation.OTHER)
        ? CodeBlock.of("$T.OTHER", Expectation.class)
        : expectation.accept(expectations);
  }

  private CodeBlock call(String method, CodeBlock arguments) {
    return arguments.toString().isEmpty()
        ? CodeBlock.of("$L($L)", method, pointer)
        : CodeBlock.of("$L($L, $L)", method, pointer, arguments);
  }

  private CodeBlock values(Expectation.Values values) {
    List<String> strings = new ArrayList<>();
    for (String json : values.json()) {
      if (!isPlainString(json)) {
        return constants.strings(values.json());
      }
      strings.add(json.substring(1, json.length() - 1));
    }
    String set = constants.set(strings);
    return set == null ? constants.strings(values.json()) : CodeBlock.of("$L", set);
  }

  /** Whether a JSON text is a string without escapes. */
  private static boolean isPlainString(String json) {
    return json.length() >= 2
        && json.charAt(0) == '"'
        && json.chars().allMatch(c -> c >= ' ' && c < 0x7F && c != '\\')
        && json.indexOf('"', 1) == json.length() - 1;
  }

  private CodeBlock members(List<String> names) {
    String known = constants.members(names);
    return known == null ? constants.strings(names) : CodeBlock.of("$L", known);
  }

  private @Nullable CodeBlock range(String keyword, Expectation.Range range) {
    boolean complete =
        keyword.equals("minimum") ? range.minimum() != null : range.maximum() != null;
    return range.exclusive() || range.unit() != null || !complete
        ? null
        : call(
            keyword,
            CodeBlock.of(
                "$L, $L",
                ExpectationCode.orNull(range.minimum()),
                ExpectationCode.orNull(range.maximum())));
  }

  private @Nullable CodeBlock size(
      String keyword, Expectation expectation, Expectation.Size.Unit counted) {
    if (!(expectation instanceof Expectation.Size size)
        || size.unit() != null
        || size.counted() != counted
        || (keyword.startsWith("min") ? size.minimum() == null : size.maximum() == null)) {
      return null;
    }
    return call(
        keyword,
        CodeBlock.of(
            "$L, $L",
            ExpectationCode.number(size.minimum()),
            ExpectationCode.number(size.maximum())));
  }
}
