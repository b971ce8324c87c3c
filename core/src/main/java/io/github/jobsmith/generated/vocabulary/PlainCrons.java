package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.format.AwsCronExpression;
import io.github.jobsmith.json.JsonDocument;

/** Recognises common cron expressions, each once for all checks of a report. */
final class PlainCrons {
  private static final long UNKNOWN = -1;

  private PlainCrons() {}

  /** Whether a string {@linkplain AwsCronExpression#isPlainlySound is certainly correct}. */
  static boolean isSound(JsonDocument doc, int node, Findings findings) {
    long known = findings.reading(doc, node, PlainCrons.class, UNKNOWN);
    if (known == UNKNOWN) {
      known = AwsCronExpression.isPlainlySound(doc, node) ? 1 : 0;
      findings.noteReading(doc, node, PlainCrons.class, known);
    }
    return known == 1;
  }
}
