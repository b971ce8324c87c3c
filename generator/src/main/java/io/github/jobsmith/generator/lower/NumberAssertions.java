package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.source.JsonTree;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Lowers the keywords of numbers. A constraint carries the opposite bound only when both are
 * inclusive: "60 to 3600" would be wrong otherwise.
 */
final class NumberAssertions {
  private NumberAssertions() {}

  static void minimum(Site site) {
    Facts facts = Facts.range(text(site, "minimum"), text(site, "maximum"));
    site.add(
        new Assertion.Minimum(
            number(site, "minimum").value(), false, site.constraint("minimum", facts)));
  }

  static void exclusiveMinimum(Site site) {
    Facts facts = Facts.range(text(site, "exclusiveMinimum"), null);
    site.add(
        new Assertion.Minimum(
            number(site, "exclusiveMinimum").value(),
            true,
            site.constraint("exclusiveMinimum", facts)));
  }

  static void maximum(Site site) {
    Facts facts = Facts.range(text(site, "minimum"), text(site, "maximum"));
    site.add(
        new Assertion.Maximum(
            number(site, "maximum").value(), false, site.constraint("maximum", facts)));
  }

  static void exclusiveMaximum(Site site) {
    Facts facts = Facts.range(null, text(site, "exclusiveMaximum"));
    site.add(
        new Assertion.Maximum(
            number(site, "exclusiveMaximum").value(),
            true,
            site.constraint("exclusiveMaximum", facts)));
  }

  static void multipleOf(Site site) {
    JsonTree.Num divisor = number(site, "multipleOf");
    // Behind a whole-number type the divisor 1 says nothing, but the rule may; it is kept.
    BigDecimal value = divisor.value();
    site.add(
        new Assertion.MultipleOf(
            value, site.constraint("multipleOf", Facts.allowed(Literals.number(divisor)))));
  }

  private static JsonTree.Num number(Site site, String keyword) {
    return (JsonTree.Num) site.value(keyword);
  }

  private static @Nullable String text(Site site, String keyword) {
    return site.has(keyword) ? Literals.number(number(site, keyword)) : null;
  }
}
