package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.jobs.aws.AwsOption.Arity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The options of the AWS CLI: those of all commands, and those of an operation. */
final class AwsOptions {
  static final String JSON = "--cli-input-json";
  static final String YAML = "--cli-input-yaml";
  static final String SKELETON = "--generate-cli-skeleton";
  static final String VERSION = "--version";

  private static final List<String> FLAGS =
      List.of(
          "--debug",
          "--no-verify-ssl",
          "--no-paginate",
          VERSION,
          "--no-sign-request",
          "--no-cli-pager",
          "--cli-auto-prompt",
          "--no-cli-auto-prompt");
  private static final List<String> SETTINGS =
      List.of(
          "--endpoint-url",
          "--output",
          "--query",
          "--profile",
          "--region",
          "--color",
          "--ca-bundle",
          "--cli-read-timeout",
          "--cli-connect-timeout",
          "--cli-binary-format",
          "--cli-error-format");

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private AwsOptions() {}

  /** Returns the options of all commands, by name. */
  static Map<String, AwsOption> global() {
    Map<String, AwsOption> options = new LinkedHashMap<>();
    FLAGS.forEach(name -> options.put(name, AwsOption.of(name, Arity.NONE)));
    SETTINGS.forEach(name -> options.put(name, AwsOption.of(name, Arity.ONE)));
    return options;
  }

  /**
   * Returns the options of an operation, by name: one for each member of its request.
   *
   * @param request the shape of the request
   */
  static Map<String, AwsOption> of(Shape request) {
    Map<String, AwsOption> options = new LinkedHashMap<>();
    request
        .members()
        .forEach(
            (member, shape) -> {
              String name = name(member);
              switch (shape.kind()) {
                case LIST -> options.put(name, new AwsOption(name, Arity.ANY, member, shape));
                case BOOLEAN -> {
                  String no = "--no-" + name.substring(2);
                  options.put(name, new AwsOption(name, Arity.NONE, member, shape));
                  options.put(no, new AwsOption(no, Arity.NONE, member, shape));
                }
                default -> options.put(name, new AwsOption(name, Arity.ONE, member, shape));
              }
            });
    options.put(JSON, AwsOption.of(JSON, Arity.ONE));
    options.put(YAML, AwsOption.of(YAML, Arity.ONE));
    options.put(SKELETON, AwsOption.of(SKELETON, Arity.OPTIONAL));
    return options;
  }

  /** Returns the option of a member: {@code --job-id} for {@code jobId}. */
  static String name(String member) {
    return "--" + HUMP.matcher(member).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}
