package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;

/**
 * A keyword of the Jobsmith vocabulary at one location of a schema. Implementations are immutable
 * and thread-safe.
 */
public interface VocabularyCheck {
  /**
   * Checks a value.
   *
   * @return whether the value is valid: false if there is at least one error
   */
  boolean check(JsonDocument doc, int node, Findings findings);
}
