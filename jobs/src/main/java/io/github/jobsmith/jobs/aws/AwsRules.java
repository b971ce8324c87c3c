package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.jobs.skeleton.SkeletonRule;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;

/** The rules of the command line of the AWS CLI. */
public final class AwsRules {
  private static final String OPTIONS =
      "AWS CLI User Guide: Specifying parameter values in the AWS CLI";
  private static final String SHORTHAND_SYNTAX =
      "AWS CLI User Guide: Using shorthand syntax in the AWS CLI";
  private static final String FILES = "AWS CLI User Guide: Loading a parameter from a file";
  private static final String INPUT =
      "AWS CLI User Guide: Generating AWS CLI skeletons and input files";

  /** An option is unknown or has no value, or an argument belongs to no option. */
  static final Rule OPTION =
      Rule.of("aws-option", Severity.ERROR, "the AWS CLI knows all options and arguments")
          .reason(
              "The AWS CLI rejects options that it does not know, and values that they do not take.")
          .sources(OPTIONS)
          .noticedBy("aws-cli");

  /** The expression of {@code --query} cannot be parsed or evaluated. */
  static final Rule QUERY =
      Rule.of("aws-query", Severity.ERROR, "--query is a JMESPath expression")
          .reason(
              "The AWS CLI rejects an expression that it cannot parse. A function that does not"
                  + " exist, or has other arguments, makes it fail when the job has been created.")
          .hint("Correct the expression; for the shell, put it in single quotes.")
          .sources("JMESPath specification")
          .noticedBy("aws-cli");

  /** An option is given more than once. */
  static final Rule REPEATED =
      Rule.of("aws-option-repeated", Severity.WARNING, "each option is given once")
          .reason("The AWS CLI uses the last occurrence and silently ignores the others.")
          .hint("Delete one of them. Several values of a list follow one option.")
          .sources(OPTIONS);

  /** Several values of a list are one argument. */
  static final Rule LIST =
      Rule.of("aws-list", Severity.ERROR, "the values of a list are arguments of their own")
          .reason(
              "The AWS CLI takes each argument for one value of the list, with all commas and spaces"
                  + " in it.")
          .hint(
              "Write them with spaces in between, without quotes around all of them: --targets A B."
                  + " In a JSON array, commas separate them.")
          .sources(OPTIONS);

  /** The value of an option is neither shorthand nor JSON. */
  static final Rule SHORTHAND =
      Rule.of("aws-shorthand", Severity.ERROR, "the value is shorthand syntax or JSON")
          .reason("The AWS CLI cannot read the value.")
          .hint(
              "Write key=value,key={inner=value},key=[a,b] without spaces, or JSON; put it in"
                  + " single quotes for the shell, and a value with a comma in double quotes.")
          .sources(SHORTHAND_SYNTAX)
          .noticedBy("aws-cli");

  /** A file that an option names cannot be used. */
  static final Rule FILE =
      Rule.of("aws-file", Severity.ERROR, "a file that an option names can be read as text")
          .reason("The AWS CLI replaces file://PATH with the content of the file.")
          .hint("Paths are relative to the working directory; an absolute path has three slashes.")
          .sources(FILES)
          .noticedBy("aws-cli");

  /** The options that read a whole request are used in a way that the AWS CLI rejects. */
  static final Rule INPUT_OPTION =
      Rule.of("aws-input", Severity.ERROR, "at most one option reads a whole request")
          .reason("The AWS CLI reads a request from one place, and options replace its members.")
          .sources(INPUT)
          .noticedBy("aws-cli");

  private AwsRules() {}

  /** Returns the rules of a request with those of the command line added. */
  public static RuleCatalog addedTo(RuleCatalog rules) {
    return rules
        .withReader(OPTION, QUERY, SHORTHAND, FILE, INPUT_OPTION)
        .with(LIST, REPEATED, AwsYaml.QUOTES, AwsYaml.TAG, SkeletonRule.UNEDITED);
  }
}
