package io.github.jobsmith.cli;

import java.util.List;

/** The texts of {@code --help}, at most 80 columns wide. */
final class Help {
  static final List<String> COMMANDS = List.of("validate", "rules", "explain");

  private static final String GENERAL =
      """
      Usage: jobsmith COMMAND [ARGUMENTS]

      Checks AWS IoT CreateJob requests before AWS does.

      Commands:
        validate   find every problem in job files
        rules      list the rules that are checked
        explain    tell all that is known of a rule

      Options:
        --help     this text; jobsmith COMMAND --help tells more
        --version  the version

      Exit status: 0 clean, 1 findings, 2 usage, 3 something cannot be read or
      written, or an internal fault.
      """;

  private static final String VALIDATE =
      """
      Usage: jobsmith validate [OPTIONS] FILE|DIR|PATTERN|-...

      Finds every problem in job files, with place, reason and way out. A job file
      is what "aws iot create-job --cli-input-json" takes.

        FILE       a file, whatever its name
        DIR        every *.json file at or below it, but for hidden entries, target
                   and node_modules; links to directories are not followed
        PATTERN    such as "jobs/**/*.json"; ** stands for any number of directories
        -          standard input

      Options:
        --schema create-job     what the files are (the default, and the only one)
        --format text|json[=FILE]
                                how to report, and where to; text on standard output
                                by default. May be repeated with different places
        --submit-at now|INSTANT
                                when the job will be created: checks start and end
                                times against it. INSTANT is ISO 8601, such as
                                2027-01-31T18:30Z; UTC if it has no zone
        --fail-on error|warning what ends with exit status 1 (default: error)
        --relaxed-limits        too large, too long and unknown values are warnings,
                                for the day when AWS raises a limit
        --color auto|always|never
                                colours in text; auto: on a terminal, unless
                                NO_COLOR is set
        --verbose               a stack trace with an internal fault
                                (or set JOBSMITH_DEBUG)

      Exit status: 0 clean, 1 findings (a file that is not JSON is one), 2 usage,
      3 something cannot be read or written, or an internal fault.
      """;

  private static final String RULES =
      """
      Usage: jobsmith rules

      Lists the rules that are checked: severity, id, and what the rule asks for.
      """;

  private static final String EXPLAIN =
      """
      Usage: jobsmith explain RULE...

      Tells what a rule asks for, why, what to do about it, where it is documented,
      and which other tools notice.
      """;

  private Help() {}

  static boolean isAskedFor(List<String> args) {
    int end = args.indexOf("--");
    List<String> options = end < 0 ? args : args.subList(0, end);
    return options.contains("--help") || options.contains("-h");
  }

  static String of(String command) {
    return switch (command) {
      case "validate" -> VALIDATE;
      case "rules" -> RULES;
      case "explain" -> EXPLAIN;
      default -> GENERAL;
    };
  }
}
