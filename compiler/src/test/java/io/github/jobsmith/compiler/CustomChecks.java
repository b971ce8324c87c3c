package io.github.jobsmith.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.custom.CheckResult;
import io.github.jobsmith.custom.CustomFormat;
import io.github.jobsmith.custom.CustomKeyword;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.json.JsonKind;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.util.ArrayList;
import java.util.List;

/** A format and keywords of an application, and what both engines report with them. */
final class CustomChecks {
  static final CustomFormat SKU =
      new CustomFormat() {
        @Override
        public boolean matches(String text) {
          return text.matches("[A-Z]{3}-[0-9]{4}");
        }

        @Override
        public String description() {
          return "three letters, a hyphen, four digits";
        }
      };

  /** {@code x-multiple-items}: the number of items is a multiple. */
  private static final CustomKeyword ITEMS =
      expected -> {
        if (expected.kind() != JsonKind.NUMBER || expected.asLong() < 1) {
          throw new IllegalArgumentException("must be a whole number of 1 or more");
        }
        long step = expected.asLong();
        return value -> {
          if (value.kind() != JsonKind.ARRAY || value.items().size() % step == 0) {
            return CheckResult.valid();
          }
          int size = value.items().size();
          return CheckResult.violation("has " + size + " items; must have a multiple of " + step)
              .with("actual", JsonValue.of(size))
              .with("step", JsonValue.of(step))
              .at("/" + (size - 1));
        };
      };

  static final CustomKeyword WEEKDAY =
      expected ->
          value ->
              value.kind() != JsonKind.STRING || !value.asString().startsWith("S")
                  ? CheckResult.valid()
                  : CheckResult.violation("is on a weekend");

  private CustomChecks() {}

  static ValidatorCompiler compiler() {
    return ValidatorCompiler.standard()
        .withFormat("sku", SKU)
        .withFormat("broken", text -> Integer.parseInt(text) > 0)
        .withKeyword("x-multiple-items", ITEMS)
        .withKeyword("weekday", WEEKDAY)
        .withKeyword(
            "x-broken",
            expected ->
                value -> {
                  if (value.kind() == JsonKind.NULL) {
                    throw new IllegalStateException("secret " + expected);
                  }
                  return value.kind() == JsonKind.BOOLEAN ? null : CheckResult.valid();
                });
  }

  /** Returns the violations, which are the same with both engines. */
  static List<Violation> violations(String schema, String json) {
    return violations(compiler(), schema, json);
  }

  static List<Violation> violations(ValidatorCompiler compiler, String schema, String json) {
    List<List<Violation>> all = new ArrayList<>();
    for (Validator validator : both(compiler, schema)) {
      all.add(validator.validate(json).violations());
      assertThat(validator.isValid(json.getBytes())).isEqualTo(validator.validate(json).isValid());
    }
    assertThat(shown(all.get(0))).isEqualTo(shown(all.get(1)));
    return all.get(0);
  }

  static List<Validator> both(ValidatorCompiler compiler, String schema) {
    try {
      return List.of(compiler.compile(schema), compiler.compiled().compile(schema));
    } catch (SchemaException e) {
      throw new AssertionError(e);
    }
  }

  static List<String> shown(List<Violation> violations) {
    return violations.stream()
        .map(each -> each.pointer() + " " + each.rule().id() + ": " + each.message())
        .toList();
  }

  static List<String> shown(String schema, String json) {
    return shown(violations(schema, json));
  }
}
