package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;

/** A check of values that can also check the names of members. */
public interface NamedCheck extends VocabularyCheck {
  /**
   * Checks the name of a member.
   *
   * @return whether the name is valid: false if there is at least one error
   */
  boolean checkName(JsonDocument doc, int member, Findings findings);
}
