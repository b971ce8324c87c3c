package io.github.jobsmith.report;

import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.validation.Violation;

/** The pages of rules on the site of Jobsmith, which has those of the built-in schemas. */
final class RulePages {
  /** The site. */
  static final String SITE = "https://jobsmith.github.io/";

  private static final String BUILT_IN = SITE + "schema/aws-iot/";

  private static final RuleCatalog OF_READER = RuleCatalog.of();

  private RulePages() {}

  /**
   * Returns the URL of the page of a rule; empty if there is none.
   *
   * @param schemaId the URI of the schema of the file
   */
  static String of(Violation violation, String schemaId) {
    String schema = violation.schemaResource().isEmpty() ? schemaId : violation.schemaResource();
    boolean built =
        violation.keyword().isEmpty()
            ? OF_READER.rules().contains(violation.rule())
            : schemaId.startsWith(BUILT_IN)
                && (schema.startsWith(BUILT_IN) || !schema.contains(":"));
    return built ? SITE + "rules/" + violation.rule().id() + ".html" : "";
  }
}
