package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.jobs.aws.ArgumentReader.Given;
import io.github.jobsmith.jobs.aws.AwsOption.Arity;
import io.github.jobsmith.text.DidYouMean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The options of the AWS CLI: those of all commands, and those of an operation. */
final class AwsOptions {
  static final String JSON = "--cli-input-json";
  static final String YAML = "--cli-input-yaml";
  static final String SKELETON = "--generate-cli-skeleton";
  static final String VERSION = "--version";

  private static final String ENDPOINT_URL = "--endpoint-url";
  static final String QUERY = "--query";
  private static final String REGION = "--region";
  private static final String INPUT = "input";
  private static final String INPUT_AS_YAML = "yaml-input";

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
          ENDPOINT_URL,
          "--output",
          QUERY,
          "--profile",
          REGION,
          "--color",
          "--ca-bundle",
          "--cli-read-timeout",
          "--cli-connect-timeout",
          "--cli-binary-format",
          "--cli-error-format");

  /** The values of options that have a few; "off" is newer than 2.9.19. */
  private static final Map<String, List<String>> CHOICES =
      Map.of(
          "--output",
          List.of("json", "text", "table", "yaml", "yaml-stream", "off"),
          "--color",
          List.of("on", "off", "auto"),
          "--cli-binary-format",
          List.of("base64", "raw-in-base64-out"),
          SKELETON,
          List.of(INPUT, INPUT_AS_YAML, "output"));

  private static final Set<String> SECONDS = Set.of("--cli-read-timeout", "--cli-connect-timeout");
  private static final Pattern WHOLE = Pattern.compile("\\s*[+-]?\\d+(?:_\\d+)*\\s*");
  private static final Pattern REGION_NAME =
      Pattern.compile("(?![0-9]+$)(?!-)[a-zA-Z0-9-]{0,63}(?<!-)");

  /** A scheme, perhaps a user, and a host: a name without underscores, or an IPv6 address. */
  private static final Pattern ENDPOINT =
      Pattern.compile(
          "[a-zA-Z][a-zA-Z0-9+.-]*://(?:[^/?#@]*@)?"
              + "(?:(?=[^:/?#]{1,255}(?:[:/?#]|$))(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.?)+"
              + "|\\[[0-9a-fA-F:.%]+])(?:[:/?#][^\\t\\r\\n]*)?");

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

  /** Whether the option for a skeleton prints one for input, and makes no request. */
  static boolean printsSkeleton(List<String> values) {
    return values.isEmpty() || Set.of(INPUT, INPUT_AS_YAML).contains(values.get(0));
  }

  /**
   * Returns why the AWS CLI rejects the value of an option that does not belong to the request;
   * null if it takes the value, or Jobsmith does not know.
   */
  static @Nullable String fault(Given given) {
    String name = given.option().name();
    if (given.values().isEmpty()) {
      return null;
    }
    String value = given.values().get(0);
    List<String> choices = CHOICES.getOrDefault(name, List.of());
    if (!choices.isEmpty() && !choices.contains(value)) {
      int last = choices.size() - 1;
      return "must be "
          + String.join(", ", choices.subList(0, last))
          + " or "
          + choices.get(last)
          + DidYouMean.hint(value, choices);
    }
    if (SECONDS.contains(name) && !WHOLE.matcher(value).matches()) {
      return "must be a whole number of seconds";
    }
    if (name.equals(REGION) && !REGION_NAME.matcher(value).matches()) {
      return "must be the name of a region, such as eu-west-1";
    }
    if (name.equals(ENDPOINT_URL) && !ENDPOINT.matcher(value).matches()) {
      return "must be a URL with a scheme and a host, such as http://localhost:4566";
    }
    return null;
  }

  /** Returns the option of a member: {@code --job-id} for {@code jobId}. */
  static String name(String member) {
    return "--" + HUMP.matcher(member).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}
