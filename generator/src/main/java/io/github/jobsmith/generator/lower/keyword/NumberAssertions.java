package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generator.ir.Assertion;
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
    boolean exclusive = isSet(site, "exclusiveMinimum");
    String maximum = isSet(site, "exclusiveMaximum") ? null : textOrNull(site, "maximum");
    site.add(
        new Assertion.Minimum(
            number(site, "minimum").value(),
            exclusive,
            exclusive
                ? site.constraint("exclusiveMinimum", Expectation.above(text(site, "minimum")))
                : site.constraint("minimum", Expectation.range(text(site, "minimum"), maximum))));
  }

  static void exclusiveMinimum(Site site) {
    if (isFlag(site, "exclusiveMinimum", "minimum")) {
      return;
    }
    Expectation above = Expectation.above(text(site, "exclusiveMinimum"));
    site.add(
        new Assertion.Minimum(
            number(site, "exclusiveMinimum").value(),
            true,
            site.constraint("exclusiveMinimum", above)));
  }

  static void maximum(Site site) {
    boolean exclusive = isSet(site, "exclusiveMaximum");
    String minimum = isSet(site, "exclusiveMinimum") ? null : textOrNull(site, "minimum");
    site.add(
        new Assertion.Maximum(
            number(site, "maximum").value(),
            exclusive,
            exclusive
                ? site.constraint("exclusiveMaximum", Expectation.below(text(site, "maximum")))
                : site.constraint("maximum", Expectation.range(minimum, text(site, "maximum")))));
  }

  static void exclusiveMaximum(Site site) {
    if (isFlag(site, "exclusiveMaximum", "maximum")) {
      return;
    }
    Expectation below = Expectation.below(text(site, "exclusiveMaximum"));
    site.add(
        new Assertion.Maximum(
            number(site, "exclusiveMaximum").value(),
            true,
            site.constraint("exclusiveMaximum", below)));
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

  private static @Nullable String textOrNull(Site site, String keyword) {
    return site.has(keyword) ? text(site, keyword) : null;
  }
}
