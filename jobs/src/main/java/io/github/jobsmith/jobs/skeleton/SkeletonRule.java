package io.github.jobsmith.jobs.skeleton;

import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;

/** The rule about the output of {@code --generate-cli-skeleton}. */
public final class SkeletonRule {
  /** The rule for output that is not edited. */
  public static final Rule UNEDITED =
      Rule.of("skeleton", Severity.ERROR, "a job file is filled in")
          .problem(
              "this is the unedited output of --generate-cli-skeleton; nothing is filled in yet")
          .reason("Empty strings are not values: AWS rejects nearly all of them.")
          .hint("Fill in jobId, targets and document, and delete all other members.")
          .sources("AWS CLI User Guide: skeletons and input files");

  private SkeletonRule() {}

  /**
   * Returns the rule for the rest of a skeleton.
   *
   * @param members the members without content
   */
  static Rule leftOver(String members) {
    return UNEDITED
        .problem("members are as --generate-cli-skeleton wrote them: " + members)
        .hint("Fill them in, or delete them.");
  }
}
