package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.format.AwsCronExpression;
import io.github.jobsmith.json.JsonDocument;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code x-cron}: an AWS cron expression. Reports the first of the aspects {@code shape}, {@code
 * range}, {@code days}, {@code bare} and {@code never} that is violated. Takes time linear in the
 * length of the string.
 */
public final class AwsCron implements VocabularyCheck {
  /** The names of its aspects. */
  public static final List<String> ASPECTS = List.of("shape", "bare", "days", "range", "never");

  private static final int FIRST_YEAR = 1970;

  private final Constraint shape;
  private final Constraint range;
  private final Constraint days;
  private final Constraint bare;
  private final Constraint never;

  private AwsCron(Map<String, Constraint> aspects) {
    this.shape = Aspects.required(aspects, "shape");
    this.range = Aspects.required(aspects, "range");
    this.days = Aspects.required(aspects, "days");
    this.bare = Aspects.required(aspects, "bare");
    this.never = Aspects.required(aspects, "never");
  }

  /**
   * Returns a check.
   *
   * @throws IllegalArgumentException if an aspect is missing
   */
  public static AwsCron of(Map<String, Constraint> aspects) {
    return new AwsCron(aspects);
  }

  @Override
  public boolean check(JsonDocument doc, int node, Findings findings) {
    if (!doc.isString(node) || PlainCrons.isSound(doc, node, findings)) {
      return true;
    }
    AwsCronExpression cron = AwsCronExpression.parse(doc.string(node));
    AwsCronExpression.@Nullable Fault fault = cron.fault();
    if (fault != null) {
      return findings.fail(node, constraint(fault), cron.faultText());
    }
    if (cron.isBare()) {
      return findings.fail(node, bare, "has six fields without cron(…); must be cron(SIX FIELDS)");
    }
    if (!cron.firesSince(FIRST_YEAR)) {
      return findings.fail(
          node, never, "never fires because the date does not exist; must fire at least once");
    }
    return cron.isEveryYear() || inTime(cron, node, findings);
  }

  private boolean inTime(AwsCronExpression cron, int node, Findings findings) {
    @Nullable Instant submitAt = findings.submitAt();
    if (submitAt == null) {
      return findings.notRun(never);
    }
    int year = submitAt.atOffset(ZoneOffset.UTC).getYear();
    return cron.firesSince(year)
        || findings.fail(
            node, never, "fires only in years before " + year + "; must fire after submission");
  }

  private Constraint constraint(AwsCronExpression.Fault fault) {
    return switch (fault) {
      case SHAPE -> shape;
      case RANGE -> range;
      case DAYS -> days;
    };
  }
}
