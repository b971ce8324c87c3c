package io.github.jobsmith.vocabulary;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Findings;

/**
 * A keyword of the Jobsmith vocabulary at one place of a schema. Implementations are immutable and
 * thread-safe.
 */
public interface VocabularyCheck {
  /**
   * Checks a value.
   *
   * @return whether the value is valid: false when an error was found
   */
  boolean check(JsonDocument doc, int node, Findings findings);
}
