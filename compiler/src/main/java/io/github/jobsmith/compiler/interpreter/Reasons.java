package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Alternatives;
import io.github.jobsmith.generated.check.Branches;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Explains why the alternatives of {@code oneOf} and {@code anyOf} do not match.
 *
 * @param checks the alternatives; null for one that accepts everything
 * @param members the members that each mentions
 */
record Reasons(@Nullable Check[] checks, String[][] members) implements Branches {
  @Override
  public void ask(JsonDocument doc, int node, Alternatives asked) {
    for (int i = 0; i < checks.length; i++) {
      Findings findings = asked.next(members[i]);
      Check check = checks[i];
      if (check != null) {
        check.check(doc, node, findings);
      }
    }
  }
}
