package io.github.jobsmith.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told about one finding.
 *
 * @param message the whole message, or null where the finding says it best
 * @param within what is said within another message, or null where the finding says it best
 * @param alternatives what is wrong with each alternative, the nearest first; may be empty
 */
record Told(
    Findings.Finding finding,
    @Nullable String message,
    @Nullable String within,
    List<Alternative> alternatives) {
  static Told plain(Findings.Finding finding) {
    return new Told(finding, null, null, List.of());
  }
}
