package io.github.jobsmith.maven;

import io.github.jobsmith.jobs.JobFiles;
import io.github.jobsmith.jobs.RequestFacts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code validate} for job documents in files of their own. */
final class DocumentValues {
  private static final String NONE = "none";

  private DocumentValues() {}

  /**
   * Applies the parameters.
   *
   * @param files null for a schema other than that of CreateJob
   * @return null if {@code files} is null
   * @throws BadConfiguration if a parameter is wrong, or does not apply to the schema
   */
  static @Nullable JobFiles files(
      @Nullable JobFiles files,
      boolean document,
      @Nullable String role,
      @Nullable List<String> packageVersions,
      @Nullable String target)
      throws BadConfiguration {
    boolean listed = packageVersions != null && !packageVersions.isEmpty();
    if (files == null) {
      if (document || role != null || listed || target != null) {
        throw new BadConfiguration(
            "document, role, packageVersions and target require the schema create-job");
      }
      return null;
    }
    RequestFacts facts = RequestFacts.UNKNOWN;
    if (role != null) {
      facts = facts.withRole(!role.strip().equals(NONE));
      checkArn("role", role, true);
    }
    if (packageVersions != null && listed) {
      List<String> arns = new ArrayList<>();
      for (String entry : packageVersions) {
        String arn = entry == null ? "" : entry.strip();
        checkArn("packageVersions", arn, packageVersions.size() == 1);
        if (!arn.equals(NONE)) {
          arns.add(arn);
        }
      }
      facts = facts.withPackageVersions(arns);
    }
    if (target != null) {
      checkArn("target", target, false);
      facts = facts.withTarget(target.strip());
    }
    JobFiles known = files.with(facts);
    return document ? known.documents() : known;
  }

  private static void checkArn(String parameter, String value, boolean orNone)
      throws BadConfiguration {
    String text = value.strip();
    if (!text.startsWith("arn:") && !(orNone && text.equals(NONE))) {
      throw new BadConfiguration(
          parameter + " is \"" + text + "\"; must be an ARN" + (orNone ? " or " + NONE : ""));
    }
  }

  /** Returns the parameter that a rule needs, with its property. */
  static String neededBy(String rule) {
    String parameter =
        RequestFacts.neededBy(rule)
            .map(
                fact ->
                    switch (fact) {
                      case ROLE -> "role";
                      case PACKAGE_VERSIONS -> "packageVersions";
                      case TARGET -> "target";
                    })
            .orElse("submitAt");
    return "jobsmith." + parameter;
  }
}
