package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Option;
import io.github.jobsmith.cli.output.Format;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of {@code jobsmith aws}: own options, anywhere, and those of the AWS CLI. An own
 * option must be written in full, and none has the name of an option of the AWS CLI.
 *
 * @param exec whether to run the AWS CLI
 * @param printRequest whether to print the request
 * @param report how to report, with the options of {@code validate}
 * @param aws the arguments for the AWS CLI
 */
record AwsArguments(boolean exec, boolean printRequest, ValidateOptions report, List<String> aws) {
  static final String EXEC = "--exec";
  static final String PRINT_REQUEST = "--print-request";

  private static final List<String> OF_VALIDATE =
      List.of(
          ValidateOptions.FORMAT,
          ValidateOptions.SUBMIT_AT,
          ValidateOptions.FAIL_ON,
          ValidateOptions.MIN_SEVERITY,
          ValidateOptions.DISABLE,
          ValidateOptions.CONFIG,
          ValidateOptions.PLACEHOLDERS,
          ValidateOptions.RELAXED_LIMITS,
          ValidateOptions.BASE,
          ValidateOptions.LANG,
          ValidateOptions.MESSAGES,
          ValidateOptions.QUIET);

  /** The own options, as help describes them. */
  static final List<Option> OPTIONS = options();

  private static List<Option> options() {
    List<Option> options = new ArrayList<>();
    options.add(Option.flag(EXEC));
    options.add(Option.flag(PRINT_REQUEST));
    for (Option option : ValidateOptions.OPTIONS) {
      if (OF_VALIDATE.contains(option.name())) {
        options.add(option);
      }
    }
    return List.copyOf(options);
  }

  /**
   * Separates the arguments.
   *
   * @throws UsageException if own options are wrong, or none are left for the AWS CLI
   */
  static AwsArguments parse(List<String> args, Session session) {
    List<String> report = new ArrayList<>();
    List<String> aws = new ArrayList<>();
    boolean exec = false;
    boolean print = false;
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      int equals = arg.indexOf('=');
      String name = equals < 0 ? arg : arg.substring(0, equals);
      if (arg.equals(EXEC)) {
        exec = true;
      } else if (arg.equals(PRINT_REQUEST)) {
        print = true;
      } else if (OF_VALIDATE.contains(name)) {
        report.add(arg);
        if (equals < 0 && hasValue(name) && i + 1 < args.size()) {
          report.add(args.get(++i));
        }
      } else {
        aws.add(arg);
      }
    }
    if (aws.isEmpty()) {
      throw new UsageException(
          "nothing to validate; add the arguments of the AWS CLI: jobsmith aws iot create-job …");
    }
    if (exec && print) {
      throw new UsageException(EXEC + " and " + PRINT_REQUEST + " cannot be used together");
    }
    report.add("--");
    report.add("aws");
    ValidateOptions options = ValidateOptions.parse(report, session);
    if (options.isStandard()) {
      throw new UsageException(
          "aws has no standard output of JSON Schema; must be " + Format.reports());
    }
    return new AwsArguments(exec, print, options, List.copyOf(aws));
  }

  private static boolean hasValue(String name) {
    return ValidateOptions.OPTIONS.stream()
        .anyMatch(option -> option.name().equals(name) && option.value() != null);
  }
}
