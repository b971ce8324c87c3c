package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generator.ir.Assertion;
import org.jspecify.annotations.Nullable;

/** Lowers bounds of lengths and counts. */
final class SizeAssertions {
  private SizeAssertions() {}

  static void minLength(Site site) {
    site.add(
        new Assertion.MinLength(
            site.count("minLength"), site.constraint("minLength", characters(site))));
  }

  static void maxLength(Site site) {
    site.add(
        new Assertion.MaxLength(
            site.count("maxLength"), site.constraint("maxLength", characters(site))));
  }

  static void minItems(Site site) {
    site.add(
        new Assertion.MinItems(site.count("minItems"), site.constraint("minItems", items(site))));
  }

  static void maxItems(Site site) {
    site.add(
        new Assertion.MaxItems(site.count("maxItems"), site.constraint("maxItems", items(site))));
  }

  static void minProperties(Site site) {
    site.add(
        new Assertion.MinMembers(
            site.count("minProperties"), site.constraint("minProperties", members(site))));
  }

  static void maxProperties(Site site) {
    site.add(
        new Assertion.MaxMembers(
            site.count("maxProperties"), site.constraint("maxProperties", members(site))));
  }

  /** Both bounds, so that a message about one can name the other. */
  private static Expectation characters(Site site) {
    return Expectation.characters(bound(site, "minLength"), bound(site, "maxLength"));
  }

  private static Expectation items(Site site) {
    return Expectation.items(bound(site, "minItems"), bound(site, "maxItems"));
  }

  private static Expectation members(Site site) {
    return Expectation.members(bound(site, "minProperties"), bound(site, "maxProperties"));
  }

  /** A count that the schema has, or null. */
  static @Nullable Integer bound(Site site, String keyword) {
    return site.has(keyword) ? (Integer) site.count(keyword) : null;
  }
}
