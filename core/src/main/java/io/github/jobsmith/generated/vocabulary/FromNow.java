package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.format.DateTimes;
import io.github.jobsmith.json.JsonDocument;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code x-from-now}: the distance of a time from the submission time. If that is not known, the
 * rules are recorded as not run.
 */
public final class FromNow implements VocabularyCheck {
  private final TimeBounds bounds;

  private FromNow(TimeBounds bounds) {
    this.bounds = bounds;
  }

  /**
   * Returns a check.
   *
   * @param minimum ISO 8601 duration, or null
   * @param maximum ISO 8601 duration, or null
   * @param aspects {@code minimum} and {@code maximum}, each required if its duration is given
   * @throws IllegalArgumentException if a duration is malformed, or an aspect is missing
   */
  public static FromNow of(
      @Nullable String minimum, @Nullable String maximum, Map<String, Constraint> aspects) {
    return new FromNow(TimeBounds.of(minimum, maximum, aspects));
  }

  @Override
  public boolean check(JsonDocument doc, int node, Findings findings) {
    @Nullable Instant submitAt = findings.submitAt();
    if (submitAt == null && findings.failFast()) {
      return true;
    }
    long time = doc.isString(node) ? time(doc, node, findings) : DateTimes.NOT_A_TIME;
    if (time == DateTimes.NOT_A_TIME) {
      return true;
    }
    if (submitAt == null) {
      return bounds.notRun(findings);
    }
    long now = DateTimes.epochMicros(submitAt);
    @Nullable Constraint broken = bounds.broken(now, time);
    return broken == null
        || findings.fail(node, broken, bounds.message(now, time, "the submission at " + submitAt));
  }

  /** A schema often has several bounds for one time: errors, and advice about a margin. */
  private static long time(JsonDocument doc, int node, Findings findings) {
    long known = findings.reading(doc, node, FromNow.class, Long.MAX_VALUE);
    if (known == Long.MAX_VALUE) {
      known = DateTimes.epochMicros(doc, node);
      findings.noteReading(doc, node, FromNow.class, known);
    }
    return known;
  }
}
