package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.text.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds out which operation was meant by a command that the AWS CLI does not have. */
final class MisspeltCommand {
  /** Operations of AWS IoT with similar names. */
  private static final List<String> OTHERS =
      List.of(
          "update-job",
          "delete-job",
          "cancel-job",
          "describe-job",
          "list-jobs",
          "get-job-document",
          "describe-job-template",
          "delete-job-template",
          "list-job-templates",
          "create-thing",
          "create-thing-type",
          "create-stream",
          "create-policy",
          "create-topic-rule",
          "create-role-alias");

  private MisspeltCommand() {}

  /**
   * Returns the operation that was probably meant; null if none was.
   *
   * @param service the first operand; null if there is none
   * @param command the second operand; null if there is none
   */
  static @Nullable String meant(@Nullable String service, @Nullable String command) {
    if (service == null) {
      return null;
    }
    if (service.equals(AwsCommandLine.SERVICE)) {
      return command == null ? null : closest(command);
    }
    if (AwsCommandLine.OPERATIONS.contains(service)) {
      return service;
    }
    // Other services have jobs, too.
    boolean similar = service.toLowerCase(Locale.ROOT).startsWith("iot");
    return similar && command != null && AwsCommandLine.OPERATIONS.contains(command)
        ? command
        : null;
  }

  private static @Nullable String closest(String command) {
    List<String> known = new ArrayList<>(AwsCommandLine.OPERATIONS);
    known.addAll(OTHERS);
    return DidYouMean.closest(command, known)
        .filter(AwsCommandLine.OPERATIONS::contains)
        .orElse(null);
  }
}
