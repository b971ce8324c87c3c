package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;

/**
 * {@code x-template-tokens}: a string that is wrong because it contains a template token, such as
 * {@code {{ x }}}, gets one violation of this rule, which replaces the others about the string.
 * Validators do so after all checks. Immutable and thread-safe.
 */
public final class TokenRule implements VocabularyCheck {
  /** The keyword. */
  public static final String KEYWORD = "x-template-tokens";

  private final Constraint constraint;

  private TokenRule(Constraint constraint) {
    this.constraint = constraint;
  }

  /** Returns a check. */
  public static TokenRule of(Constraint constraint) {
    return new TokenRule(constraint);
  }

  @Override
  public boolean check(JsonDocument doc, int node, Findings findings) {
    return findings.expectTokens(constraint);
  }
}
