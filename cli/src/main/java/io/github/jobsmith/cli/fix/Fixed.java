package io.github.jobsmith.cli.fix;

import io.github.jobsmith.validation.Violation;
import java.util.List;

/** A text before and after its fixes. */
public final class Fixed {
  private final byte[] before;
  private final byte[] after;
  private final Pieces pieces;
  private final List<Violation> gone;
  private final boolean truncated;

  Fixed(byte[] before, byte[] after, Pieces pieces, List<Violation> gone, boolean truncated) {
    this.before = before;
    this.after = after;
    this.pieces = pieces;
    this.gone = List.copyOf(gone);
    this.truncated = truncated;
  }

  /** Returns the original text; not a copy. */
  public byte[] before() {
    return before;
  }

  /** Returns the new text; not a copy. */
  public byte[] after() {
    return after;
  }

  public boolean isChanged() {
    return !gone.isEmpty();
  }

  /** Whether nothing was fixed because there are more violations than a report can have. */
  public boolean hasTooMany() {
    return truncated;
  }

  /** Returns the violations that the fixes were for; each has the place that it had. */
  public List<Violation> gone() {
    return gone;
  }

  /**
   * Returns the changes in the unified format of {@code diff}, as {@code git apply} and {@code
   * patch} read it.
   *
   * @param name of the file, with slashes
   */
  public String diff(String name) {
    return new UnifiedDiff(before, after).of(name, pieces.regions());
  }
}
