package io.github.jobsmith.generated.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Where the alternatives of an applicator say what they find, each for itself. */
public final class Alternatives {
  private final Supplier<Findings> making;
  private final List<Asked> asked = new ArrayList<>();

  /** What an alternative found, and the members that it speaks of. */
  public record Asked(Findings findings, List<String> members) {}

  public Alternatives(Supplier<Findings> making) {
    this.making = making;
  }

  /**
   * The findings of the next alternative.
   *
   * @param members some that it speaks of: the more of them a value has, the nearer it is
   */
  public Findings next(String... members) {
    Findings next = making.get();
    asked.add(new Asked(next, List.of(members)));
    return next;
  }

  /** All alternatives, in the order in which they were asked. */
  public List<Asked> asked() {
    return asked;
  }
}
