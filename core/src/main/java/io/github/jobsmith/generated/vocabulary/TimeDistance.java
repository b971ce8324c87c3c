package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.format.DateTimes;
import io.github.jobsmith.json.JsonDocument;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code x-time-distance}: the distance between two times in an object. Reported at the later one.
 */
public final class TimeDistance implements VocabularyCheck {
  private final Pointer from;
  private final Pointer to;
  private final TimeBounds bounds;

  private TimeDistance(Pointer from, Pointer to, TimeBounds bounds) {
    this.from = from;
    this.to = to;
    this.bounds = bounds;
  }

  /**
   * Returns a check.
   *
   * @param minimum ISO 8601 duration, or null
   * @param maximum ISO 8601 duration, or null
   * @param aspects {@code minimum} and {@code maximum}, each required if its duration is given
   * @throws IllegalArgumentException if a pointer or duration is malformed, or an aspect is missing
   */
  public static TimeDistance of(
      String from,
      String to,
      @Nullable String minimum,
      @Nullable String maximum,
      Map<String, Constraint> aspects) {
    return new TimeDistance(
        Pointer.toOne(from), Pointer.toOne(to), TimeBounds.of(minimum, maximum, aspects));
  }

  @Override
  public boolean check(JsonDocument doc, int node, Findings findings) {
    int start = doc.isObject(node) ? from.resolve(doc, node) : -1;
    int end = start < 0 ? -1 : to.resolve(doc, node);
    if (end < 0) {
      return true;
    }
    long startTime = DateTimes.epochMicros(doc, start);
    long endTime = DateTimes.epochMicros(doc, end);
    if (startTime == DateTimes.NOT_A_TIME || endTime == DateTimes.NOT_A_TIME) {
      return true;
    }
    @Nullable Constraint broken = bounds.broken(startTime, endTime);
    return broken == null
        || findings.fail(end, broken, bounds.message(startTime, endTime, from.label() + ""));
  }
}
