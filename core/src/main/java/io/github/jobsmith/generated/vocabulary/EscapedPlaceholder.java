package io.github.jobsmith.generated.vocabulary;

/**
 * Placeholders of AWS with an escape inside, which AWS IoT does not take for placeholders: {@code
 * ${!aws:…}}, of which {@code Fn::Sub} of AWS CloudFormation makes {@code ${aws:…}}, and {@code
 * $\{aws:…}} of template literals and shells.
 */
final class EscapedPlaceholder {
  static final PlaceholderProblem EXCLAMATION_MARK =
      new PlaceholderProblem(
          JobAspect.UNKNOWN,
          "a ${!aws:…}, the escape of Fn::Sub, which nothing has removed",
          "written without the exclamation mark");

  static final PlaceholderProblem BACKSLASH =
      new PlaceholderProblem(
          JobAspect.UNKNOWN,
          "a $\\{aws:…}, an escape that nothing has removed",
          "written without the backslash");

  private static final String WITH_BACKSLASH = "$\\{aws:";
  private static final String WITH_EXCLAMATION_MARK = "!aws:";

  private EscapedPlaceholder() {}

  /** Returns the index of the next one with a backslash; -1 if there is none. */
  static int in(String text, int from) {
    return text.indexOf(WITH_BACKSLASH, from);
  }

  /** Whether a placeholder has an exclamation mark. */
  static boolean isIn(Placeholder placeholder) {
    return placeholder.begins(WITH_EXCLAMATION_MARK);
  }
}
