package io.github.jobsmith.generator.lower.rules;

import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.rule.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The content of {@code x-rules} for one keyword.
 *
 * @param location of the reference
 * @param rule for the whole keyword, or null when parts have rules of their own
 * @param at where to report, or null
 * @param form what the keys of {@code parts} are: {@code members}, {@code aspects} or, without
 *     parts, empty
 * @param parts rules by member name or aspect
 */
public record RuleReference(
    SourceLocation location,
    @Nullable Rule rule,
    @Nullable String at,
    String form,
    Map<String, Part> parts) {
  public RuleReference {
    parts = new LinkedHashMap<>(parts);
  }

  /** The rule of a member or aspect, and the location of the reference. */
  public record Part(SourceLocation location, @Nullable Rule rule) {}
}
