package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;

/** The check of one assertion that applies no subschemas. Immutable and thread-safe. */
public final class KeywordCheck {
  private final Check check;
  private final int kinds;
  private final boolean isName;

  KeywordCheck(Check check, int kinds, boolean isName) {
    this.check = check;
    this.kinds = kinds;
    this.isName = isName;
  }

  /**
   * Checks a value or, if it was made for names, the name of a member. Values of kinds that the
   * assertion is not about are valid.
   *
   * @return whether it is valid: false if there is at least one error
   */
  public boolean check(JsonDocument document, int node, Findings findings) {
    int kind = isName ? KindBits.STRING : KindBits.of(document, node);
    return (kinds & kind) == 0 || check.check(document, node, findings);
  }
}
