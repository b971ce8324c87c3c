package io.github.jobsmith.generated.check;

import io.github.jobsmith.generated.check.Expectation.Decidable;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a short subschema, for messages about {@code not}, {@code contains} and {@code
 * if}. Created by generated code; immutable.
 *
 * @param member the member that the fact is about, if the value has it; null for the value itself
 */
public record Fact(@Nullable String member, Expectation.Plain expectation) {
  /** Returns a fact about the value. */
  public static Fact of(Expectation.Plain expectation) {
    return new Fact(null, expectation);
  }

  /** Returns this fact for a member of the value, if the value has it. */
  public Fact in(String name) {
    return new Fact(name, expectation);
  }

  /** Returns the node that the fact is about, or -1 if the member is absent. */
  public int subject(JsonDocument document, int node) {
    return member == null ? node : document.find(node, MemberName.of(member));
  }

  /** Whether the fact can be evaluated and holds. */
  public boolean holds(JsonDocument document, int node) {
    int subject = subject(document, node);
    return subject >= 0
        && expectation instanceof Decidable decidable
        && decidable.holds(document, subject);
  }
}
