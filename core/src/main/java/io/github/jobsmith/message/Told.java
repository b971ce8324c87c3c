package io.github.jobsmith.message;

import io.github.jobsmith.generated.check.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The messages for one finding.
 *
 * @param message the complete message, or null for the finding's own
 * @param within the wording inside another message, or null for the finding's own
 * @param alternatives the alternatives with their messages, the nearest first; may be empty
 */
public record Told(
    Finding finding, @Nullable String message, @Nullable String within, List<Option> alternatives) {
  /** An alternative that does not match, with the first reasons. */
  public record Option(String name, List<String> messages) {}

  static Told plain(Finding finding) {
    return new Told(finding, null, null, List.of());
  }
}
