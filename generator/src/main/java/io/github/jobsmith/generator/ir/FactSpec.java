package io.github.jobsmith.generator.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a short subschema says, for messages about what applies it.
 *
 * @param member the member that it is about, or null for the value itself
 * @param keyword of JSON Schema; {@code title} for a subschema of which only the name is known
 * @param values types, names, JSON texts, a pattern or a bound, as the keyword has them
 */
public record FactSpec(@Nullable String member, String keyword, List<String> values) {
  public FactSpec {
    values = List.copyOf(values);
  }
}
