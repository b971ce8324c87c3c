package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.RuleSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules of constraints for which the schema names none: one a keyword. */
final class GenericRules {
  private final Map<String, RuleSpec> byKeyword = new HashMap<>();

  RuleSpec of(String keyword) {
    return byKeyword.computeIfAbsent(keyword, name -> generic(kebab(name), name));
  }

  static RuleSpec placeholder(String id) {
    return generic(id, id);
  }

  private static RuleSpec generic(String id, String keyword) {
    return new RuleSpec(
        id,
        "error",
        "the value satisfies " + keyword,
        null,
        null,
        "",
        "",
        List.of(),
        List.of(),
        null,
        true);
  }

  /** {@code maxLength} to {@code max-length}. */
  static String kebab(String keyword) {
    return keyword.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
