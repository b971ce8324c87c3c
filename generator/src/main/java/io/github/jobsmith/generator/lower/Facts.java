package io.github.jobsmith.generator.lower;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a message about a constraint needs besides its rule. */
record Facts(
    @Nullable String minimum,
    @Nullable String maximum,
    List<String> allowed,
    Map<String, String> mistakes) {
  static final Facts NONE = new Facts(null, null, List.of(), Map.of());

  static Facts range(@Nullable String minimum, @Nullable String maximum) {
    return new Facts(minimum, maximum, List.of(), Map.of());
  }

  static Facts allowed(List<String> texts) {
    return new Facts(null, null, texts, Map.of());
  }

  static Facts allowed(String text) {
    return allowed(List.of(text));
  }

  static Facts closed(List<String> names, Map<String, String> mistakes) {
    return new Facts(null, null, names, mistakes);
  }
}
