package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.source.JsonTree;
import java.util.List;

/** Lowers the keywords of arrays. */
final class ArrayAssertions {
  private ArrayAssertions() {}

  static void uniqueItems(Site site) {
    if (((JsonTree.Bool) site.value("uniqueItems")).value()) {
      site.add(new Assertion.UniqueItems(site.constraint("uniqueItems", Expectation.OTHER)));
    }
  }

  static void items(Site site) {
    LinkedKeyword prefix = site.schema().get("prefixItems");
    LinkedKeyword rest = site.schema().get("items");
    if (prefix == null && rest != null && rest.value() instanceof JsonTree.Arr) {
      // The form before 2020-12.
      prefix = rest;
      rest = site.schema().get("additionalItems");
    } else if (site.has("additionalItems")) {
      tellUselessAdditional(site);
    }
    if (prefix == null && rest == null) {
      return;
    }
    List<SchemaNode> first =
        prefix == null ? List.of() : prefix.schemas().stream().map(site::node).toList();
    site.add(new PartApplicator.Items(first, rest == null ? null : site.node(rest.schema())));
  }

  private static void tellUselessAdditional(Site site) {
    site.warning(
        site.keyword("additionalItems").location(),
        "additionalItems has no effect: items is not an array",
        "remove it");
  }

  static void contains(Site site) {
    if (!site.has("contains")) {
      for (String bound : List.of("minContains", "maxContains")) {
        if (site.has(bound)) {
          site.warning(
              site.keyword(bound).location(), bound + " without contains has no effect", null);
        }
      }
      return;
    }
    Expectation expectation =
        new Expectation.Contains(
            SizeAssertions.bound(site, "minContains"),
            SizeAssertions.bound(site, "maxContains"),
            site.saidOrName(site.keyword("contains").schema()));
    // A rule for contains also applies to minContains and maxContains without a rule of their own.
    String least =
        site.has("minContains") && (site.isRuled("minContains") || !site.isRuled("contains"))
            ? "minContains"
            : "contains";
    String most =
        site.has("maxContains") && (site.isRuled("maxContains") || !site.isRuled("contains"))
            ? "maxContains"
            : "contains";
    Constraint tooFew = site.constraint(least, expectation);
    Constraint tooMany = site.constraint(most, expectation);
    site.constraintIfRuled("contains");
    site.add(
        new PartApplicator.Contains(
            site.node(site.keyword("contains").schema()),
            site.has("minContains") ? site.count("minContains") : 1,
            mostContained(site),
            tooFew,
            tooMany,
            site.schema().resource().draft().containsEvaluates()));
  }

  /** Returns maxContains; -1 for no limit, or for a limit that exceeds every array. */
  private static int mostContained(Site site) {
    int most = site.has("maxContains") ? site.count("maxContains") : Integer.MAX_VALUE;
    return most == Integer.MAX_VALUE ? -1 : most;
  }

  static void unevaluated(Site site) {
    LinkedKeyword keyword = site.keyword("unevaluatedItems");
    boolean closed = keyword.value() instanceof JsonTree.Bool flag && !flag.value();
    site.add(
        new PartApplicator.Unevaluated(
            JsonType.ARRAY,
            site.node(keyword.schema()),
            closed ? site.constraint("unevaluatedItems", Expectation.NOTHING) : null));
  }
}
