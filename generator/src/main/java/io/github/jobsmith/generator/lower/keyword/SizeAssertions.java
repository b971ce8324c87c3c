package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generator.ir.Assertion;
import org.jspecify.annotations.Nullable;

/** Lowers limits of lengths and counts. */
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

  /** Returns both bounds, so that a message about one can mention the other. */
  private static Expectation characters(Site site) {
    return Expectation.characters(bound(site, "minLength"), bound(site, "maxLength"));
  }

  private static Expectation items(Site site) {
    return Expectation.items(bound(site, "minItems"), bound(site, "maxItems"));
  }

  private static Expectation members(Site site) {
    return Expectation.members(bound(site, "minProperties"), bound(site, "maxProperties"));
  }

  /** Returns a count of the schema, or null if it is absent. */
  static @Nullable Integer bound(Site site, String keyword) {
    return site.has(keyword) ? (Integer) site.count(keyword) : null;
  }
}
