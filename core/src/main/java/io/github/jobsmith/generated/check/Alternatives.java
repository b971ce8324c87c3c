package io.github.jobsmith.generated.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects the findings of each alternative of an applicator separately. */
public final class Alternatives {
  private final Supplier<Findings> making;
  private final List<Asked> asked = new ArrayList<>();

  /** The findings of an alternative, and the members that its schema names. */
  public record Asked(Findings findings, List<String> members) {}

  public Alternatives(Supplier<Findings> making) {
    this.making = making;
  }

  /**
   * Returns the findings for the next alternative.
   *
   * @param members members that the alternative names; the more of them a value has, the more
   *     likely the alternative is the intended one
   */
  public Findings next(String... members) {
    Findings next = making.get();
    asked.add(new Asked(next, List.of(members)));
    return next;
  }

  /**
   * Returns the findings for the next alternative.
   *
   * @param members members that the alternative names, separated by spaces
   */
  public Findings nextOfWords(String members) {
    return next(members.split(" "));
  }

  /** Returns all alternatives, in the order in which they were evaluated. */
  public List<Asked> asked() {
    return asked;
  }
}
