package io.github.jobsmith.generated.check;

import io.github.jobsmith.generated.check.Expectation.Decidable;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a short subschema says, for messages about keywords that apply it: {@code not},
 * {@code contains}, {@code if}. Generated code makes facts; immutable.
 *
 * @param member the member that it is about, where it is there; null for the value itself
 */
public record Fact(@Nullable String member, Expectation.Plain expectation) {
  /** A fact about the value. */
  public static Fact of(Expectation.Plain expectation) {
    return new Fact(null, expectation);
  }

  /** This fact about a member of the value, where it is there. */
  public Fact in(String name) {
    return new Fact(name, expectation);
  }

  /** The value that it is about, or -1 where it is not there. */
  public int subject(JsonDocument document, int node) {
    return member == null ? node : document.find(node, MemberName.of(member));
  }

  /** Whether it holds, and that can be found out. */
  public boolean holds(JsonDocument document, int node) {
    int subject = subject(document, node);
    return subject >= 0
        && expectation instanceof Decidable decidable
        && decidable.holds(document, subject);
  }
}
