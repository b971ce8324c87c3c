package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generator.ir.CauseSpec;
import io.github.jobsmith.generator.ir.FactSpec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a message about a constraint needs besides its rule. */
record Facts(
    @Nullable String minimum,
    @Nullable String maximum,
    List<String> allowed,
    Map<String, String> mistakes,
    List<FactSpec> said,
    @Nullable CauseSpec cause) {
  static final Facts NONE = new Facts(null, null, List.of(), Map.of(), List.of(), null);

  static Facts range(@Nullable String minimum, @Nullable String maximum) {
    return new Facts(minimum, maximum, List.of(), Map.of(), List.of(), null);
  }

  static Facts allowed(List<String> texts) {
    return new Facts(null, null, texts, Map.of(), List.of(), null);
  }

  static Facts allowed(String text) {
    return allowed(List.of(text));
  }

  static Facts closed(List<String> names, Map<String, String> mistakes) {
    return new Facts(null, null, names, mistakes, List.of(), null);
  }

  /** The same, with what subschemas say. */
  Facts saying(List<FactSpec> facts) {
    return new Facts(minimum, maximum, allowed, mistakes, facts, cause);
  }

  /** The same, in force because of a condition. */
  Facts because(CauseSpec condition) {
    return new Facts(minimum, maximum, allowed, mistakes, said, condition);
  }
}
