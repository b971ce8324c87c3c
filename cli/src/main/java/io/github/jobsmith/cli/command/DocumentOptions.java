package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.argument.Option;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.schema.SchemaOptions;
import io.github.jobsmith.jobs.JobFiles;
import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.jobs.RequestFacts;
import java.util.List;
import java.util.function.UnaryOperator;

/** The options for job documents in files of their own. */
final class DocumentOptions {
  static final String DOCUMENT = "--document";
  static final String ROLE = "--role";
  static final String PACKAGE_VERSION = "--package-version";
  static final String TARGET = "--target";

  private static final String NONE = "none";

  static final List<Option> OPTIONS =
      List.of(
          Option.flag(DOCUMENT),
          Option.of(ROLE, "ARN|none"),
          Option.repeatable(PACKAGE_VERSION, "ARN|none"),
          Option.of(TARGET, "ARN"));

  private DocumentOptions() {}

  /** Whether any of them is given. */
  static boolean isGiven(Arguments given) {
    for (Option option : OPTIONS) {
      if (given.has(option.name())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Applies the options.
   *
   * @throws UsageException if one is wrong, or does not apply to the schema
   */
  static JobFiles apply(JobFiles files, Arguments given) {
    RequestFacts facts = RequestFacts.UNKNOWN;
    String role = given.value(ROLE);
    if (role != null) {
      facts = facts.withRole(!isNone(ROLE, role));
    }
    List<String> packages = given.values(PACKAGE_VERSION);
    if (packages.size() == 1 && isNone(PACKAGE_VERSION, packages.get(0))) {
      facts = facts.withPackageVersions(List.of());
    } else if (!packages.isEmpty()) {
      packages.forEach(arn -> checkArn(PACKAGE_VERSION, arn));
      facts = facts.withPackageVersions(packages);
    }
    String target = given.value(TARGET);
    if (target != null) {
      checkArn(TARGET, target);
      facts = facts.withTarget(target);
    }
    return given.has(DOCUMENT) ? files.with(facts).documents() : files.with(facts);
  }

  /**
   * Rejects the options together with another schema.
   *
   * @throws UsageException if one is given
   */
  static void refuse(Arguments given) {
    for (Option option : OPTIONS) {
      if (given.has(option.name())) {
        throw new UsageException(
            option.name()
                + " cannot be combined with "
                + SchemaOptions.SCHEMA
                + ", except for "
                + JobSchemas.CREATE_JOB);
      }
    }
  }

  private static boolean isNone(String option, String value) {
    if (value.equals(NONE)) {
      return true;
    }
    checkArn(option, value);
    return false;
  }

  private static void checkArn(String option, String value) {
    if (!value.startsWith("arn:")) {
      throw new UsageException(
          option
              + " is \""
              + value
              + "\"; must be an ARN"
              + (option.equals(TARGET) ? "" : " or " + NONE));
    }
  }

  /** The option that a rule needs; a class, because a lambda costs time at the start. */
  static final class NeededBy implements UnaryOperator<String> {
    @Override
    public String apply(String rule) {
      return RequestFacts.neededBy(rule)
          .map(
              fact ->
                  switch (fact) {
                    case ROLE -> ROLE;
                    case PACKAGE_VERSIONS -> PACKAGE_VERSION;
                    case TARGET -> TARGET;
                  })
          .orElse(ValidateOptions.SUBMIT_AT);
    }
  }
}
