package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.format.AwsCronExpression;
import io.github.jobsmith.json.JsonDocument;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code x-cron-form}: an AWS cron expression that every reader understands in the same way.
 * Reports the first of the aspects {@code step} and {@code undocumented} that is violated;
 * expressions with an error are ignored. Takes time linear in the length of the string.
 */
public final class CronForm implements VocabularyCheck {
  /** The names of its aspects. */
  public static final List<String> ASPECTS = List.of("step", "undocumented");

  private final Constraint step;
  private final Constraint undocumented;

  private CronForm(Map<String, Constraint> aspects) {
    this.step = Aspects.required(aspects, "step");
    this.undocumented = Aspects.required(aspects, "undocumented");
  }

  /**
   * Returns a check.
   *
   * @throws IllegalArgumentException if an aspect is missing
   */
  public static CronForm of(Map<String, Constraint> aspects) {
    return new CronForm(aspects);
  }

  @Override
  public boolean check(JsonDocument doc, int node, Findings findings) {
    if (!doc.isString(node) || PlainCrons.isSound(doc, node, findings)) {
      return true;
    }
    AwsCronExpression cron = AwsCronExpression.parse(doc.string(node));
    @Nullable String largeStep = cron.largeStep();
    if (largeStep != null) {
      return findings.fail(node, step, largeStep);
    }
    @Nullable String form = cron.undocumentedForm();
    return form == null || findings.fail(node, undocumented, form);
  }
}
