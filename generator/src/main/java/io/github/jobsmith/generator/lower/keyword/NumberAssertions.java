package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.Assertion.Side;
import io.github.jobsmith.generator.lower.context.Literals;
import io.github.jobsmith.generator.source.JsonTree;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Lowers the keywords of numbers. A constraint includes the opposite bound only when both are
 * inclusive, because otherwise "60 to 3600" would be wrong.
 */
final class NumberAssertions {
  private NumberAssertions() {}

  static void minimum(Site site) {
    limits(site, Side.MINIMUM, "minimum", "exclusiveMinimum");
  }

  static void maximum(Site site) {
    limits(site, Side.MAXIMUM, "maximum", "exclusiveMaximum");
  }

  private static void limits(Site site, Side side, String inclusive, String exclusive) {
    if (site.has(inclusive) && !isSet(site, exclusive)) {
      Expectation range =
          Expectation.range(
              inclusive(site, "minimum", "exclusiveMinimum"),
              inclusive(site, "maximum", "exclusiveMaximum"));
      add(site, side, inclusive, inclusive, range);
    } else if (site.has(inclusive)) {
      add(site, side, inclusive, exclusive, beyond(site, side, inclusive));
    }
    if (site.has(exclusive) && !isFlag(site, exclusive, inclusive)) {
      add(site, side, exclusive, exclusive, beyond(site, side, exclusive));
    }
  }

  /**
   * Adds a limit.
   *
   * @param limit the keyword that has the number
   * @param keyword the keyword that is reported
   */
  private static void add(
      Site site, Side side, String limit, String keyword, Expectation expectation) {
    site.add(
        new Assertion.NumberLimit(
            side,
            number(site, limit).value(),
            keyword.startsWith("exclusive"),
            site.constraint(keyword, expectation)));
  }

  private static Expectation beyond(Site site, Side side, String keyword) {
    String limit = text(site, keyword);
    return side == Side.MINIMUM ? Expectation.above(limit) : Expectation.below(limit);
  }

  /** Returns an inclusive limit, or null if it is absent or exclusive. */
  private static @Nullable String inclusive(Site site, String limit, String exclusive) {
    return site.has(limit) && !isSet(site, exclusive) ? text(site, limit) : null;
  }

  /** Whether the boolean form of draft-04 makes the adjacent limit exclusive. */
  private static boolean isSet(Site site, String keyword) {
    return site.schema().value(keyword) instanceof JsonTree.Bool flag && flag.value();
  }

  private static boolean isFlag(Site site, String keyword, String limit) {
    if (!(site.value(keyword) instanceof JsonTree.Bool)) {
      return false;
    }
    if (!site.has(limit)) {
      site.warning(
          site.keyword(keyword).location(),
          keyword + " without " + limit + " has no effect",
          "add " + limit);
    }
    return true;
  }

  static void multipleOf(Site site) {
    JsonTree.Num divisor = number(site, "multipleOf");
    // After the type integer, the divisor 1 is redundant, but it can have a rule; keep it.
    BigDecimal value = divisor.value();
    site.add(
        new Assertion.MultipleOf(
            value,
            site.constraint("multipleOf", Expectation.multipleOf(Literals.number(divisor)))));
  }

  private static JsonTree.Num number(Site site, String keyword) {
    return (JsonTree.Num) site.value(keyword);
  }

  private static String text(Site site, String keyword) {
    return Literals.number(number(site, keyword));
  }
}
