package io.github.jobsmith.message;

import io.github.jobsmith.generated.check.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told about one finding.
 *
 * @param message the whole message, or null where the finding says it best
 * @param within what is said within another message, or null where the finding says it best
 * @param alternatives what is wrong with each alternative, the nearest first; may be empty
 */
public record Told(
    Finding finding, @Nullable String message, @Nullable String within, List<Option> alternatives) {
  /** An alternative that does not match, and the first few messages why. */
  public record Option(String name, List<String> messages) {}

  static Told plain(Finding finding) {
    return new Told(finding, null, null, List.of());
  }
}
