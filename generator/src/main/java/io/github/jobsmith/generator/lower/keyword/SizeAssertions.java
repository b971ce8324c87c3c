package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Expectation.Size.Unit;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.Assertion.Side;
import org.jspecify.annotations.Nullable;

/** Lowers limits of lengths and counts. */
final class SizeAssertions {
  private SizeAssertions() {}

  static void characters(Site site) {
    limits(site, Unit.CHARACTER, "minLength", "maxLength");
  }

  static void items(Site site) {
    limits(site, Unit.ITEM, "minItems", "maxItems");
  }

  static void members(Site site) {
    limits(site, Unit.MEMBER, "minProperties", "maxProperties");
  }

  /** Each limit expects both, so that a message about one can mention the other. */
  private static void limits(Site site, Unit unit, String minimum, String maximum) {
    Integer least = bound(site, minimum);
    Integer most = bound(site, maximum);
    Expectation both = new Expectation.Size(unit, least, most, null);
    if (least != null) {
      site.add(new Assertion.Size(unit, Side.MINIMUM, least, site.constraint(minimum, both)));
    }
    if (most != null) {
      site.add(new Assertion.Size(unit, Side.MAXIMUM, most, site.constraint(maximum, both)));
    }
  }

  /** Returns a count of the schema, or null if it is absent. */
  static @Nullable Integer bound(Site site, String keyword) {
    return site.has(keyword) ? (Integer) site.count(keyword) : null;
  }
}
