package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.format.IsoDuration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The minimum and maximum distance of a time from another; both are inclusive. */
final class TimeBounds {
  /**
   * A bound.
   *
   * @param least a time span that is certainly not longer than the duration
   */
  private record Bound(IsoDuration duration, long least, Constraint constraint) {}

  private final @Nullable Bound minimum;
  private final @Nullable Bound maximum;

  private TimeBounds(@Nullable Bound minimum, @Nullable Bound maximum) {
    this.minimum = minimum;
    this.maximum = maximum;
  }

  static TimeBounds of(
      @Nullable String minimum, @Nullable String maximum, Map<String, Constraint> aspects) {
    return new TimeBounds(bound("minimum", minimum, aspects), bound("maximum", maximum, aspects));
  }

  private static @Nullable Bound bound(
      String aspect, @Nullable String duration, Map<String, Constraint> aspects) {
    return duration == null
        ? null
        : bound(IsoDuration.parse(duration), Aspects.required(aspects, aspect));
  }

  private static Bound bound(IsoDuration duration, Constraint constraint) {
    return new Bound(duration, duration.leastMicros(), constraint);
  }

  /** Returns the violated constraint, or null; times are in microseconds. */
  @Nullable Constraint broken(long origin, long time) {
    if (minimum != null && time < minimum.duration.addTo(origin)) {
      return minimum.constraint;
    }
    if (maximum != null && time - origin > maximum.least && time > maximum.duration.addTo(origin)) {
      return maximum.constraint;
    }
    return null;
  }

  /** Describes the violation of a bound. */
  String message(long origin, long time, String originName) {
    boolean early = minimum != null && broken(origin, time) == minimum.constraint;
    Bound bound = early ? minimum : maximum;
    String allowed =
        bound == null
            ? ""
            : "; must be at "
                + (early ? "least " : "most ")
                + bound.duration.describe()
                + " after it";
    if (time == origin) {
      return "is the same time as " + originName + allowed;
    }
    String distance = IsoDuration.elapsed(Math.abs(time - origin));
    return "is " + distance + (time < origin ? " before " : " after ") + originName + allowed;
  }

  /** Records that nothing was checked. Always true. */
  boolean notRun(Findings findings) {
    return (minimum == null || findings.notRun(minimum.constraint))
        && (maximum == null || findings.notRun(maximum.constraint));
  }
}
