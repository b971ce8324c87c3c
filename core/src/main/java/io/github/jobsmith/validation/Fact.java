package io.github.jobsmith.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a short subschema says, for messages about keywords that apply it: {@code not},
 * {@code contains}, {@code if}. Generated code makes facts; immutable.
 */
public final class Fact {
  private final @Nullable String member;
  private final String keyword;
  private final List<String> values;

  private Fact(@Nullable String member, String keyword, List<String> values) {
    this.member = member;
    this.keyword = keyword;
    this.values = values;
  }

  /**
   * A fact about the value.
   *
   * @param keyword of JSON Schema; {@code title} for a subschema of which no more is told
   * @param values types, names, JSON texts, a pattern or a bound, as the keyword has them
   */
  public static Fact of(String keyword, String... values) {
    return new Fact(null, keyword, List.of(values));
  }

  /** The same about a member of the value, where it is there. */
  public Fact in(String name) {
    return new Fact(name, keyword, values);
  }

  @Nullable String member() {
    return member;
  }

  String keyword() {
    return keyword;
  }

  List<String> values() {
    return values;
  }
}
