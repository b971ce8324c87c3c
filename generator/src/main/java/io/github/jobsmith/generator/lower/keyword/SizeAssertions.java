package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generator.ir.Assertion;
import org.jspecify.annotations.Nullable;

/** Lowers bounds of lengths and counts. */
final class SizeAssertions {
  private SizeAssertions() {}

  static void minLength(Site site) {
    site.add(
        new Assertion.MinLength(
            site.count("minLength"),
            site.constraint("minLength", range(site, "minLength", "maxLength"))));
  }

  static void maxLength(Site site) {
    site.add(
        new Assertion.MaxLength(
            site.count("maxLength"),
            site.constraint("maxLength", range(site, "minLength", "maxLength"))));
  }

  static void minItems(Site site) {
    site.add(
        new Assertion.MinItems(
            site.count("minItems"),
            site.constraint("minItems", range(site, "minItems", "maxItems"))));
  }

  static void maxItems(Site site) {
    site.add(
        new Assertion.MaxItems(
            site.count("maxItems"),
            site.constraint("maxItems", range(site, "minItems", "maxItems"))));
  }

  static void minProperties(Site site) {
    site.add(
        new Assertion.MinMembers(
            site.count("minProperties"),
            site.constraint("minProperties", range(site, "minProperties", "maxProperties"))));
  }

  static void maxProperties(Site site) {
    site.add(
        new Assertion.MaxMembers(
            site.count("maxProperties"),
            site.constraint("maxProperties", range(site, "minProperties", "maxProperties"))));
  }

  /** Both bounds, so that a message about one can name the other. */
  static Facts range(Site site, String minimum, String maximum) {
    return Facts.range(text(site, minimum), text(site, maximum));
  }

  private static @Nullable String text(Site site, String keyword) {
    return site.has(keyword) ? String.valueOf(site.count(keyword)) : null;
  }
}
