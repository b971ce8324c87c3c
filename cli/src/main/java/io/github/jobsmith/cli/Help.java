package io.github.jobsmith.cli;

import java.util.List;

/** The texts of {@code --help}, at most 80 columns wide. */
final class Help {
  static final List<String> COMMANDS =
      List.of("validate", "rules", "explain", "generate", "schema");

  private static final String GENERAL =
      """
      Usage: jobsmith COMMAND [ARGUMENTS]

      Checks AWS IoT CreateJob requests before AWS does, and any JSON against any
      JSON Schema.

      Commands:
        validate   find every problem in job files
        rules      list the rules that are checked
        explain    tell all that is known of a rule
        generate   make Java of a schema: a validator and models
        schema     print the built-in schema

      Options:
        --help     this text; jobsmith COMMAND --help tells more
        --version  the version

      Exit status: 0 clean, 1 findings, 2 usage, 3 something cannot be read or
      written, or an internal fault, 141 the reader of the results went away.
      """;

  private static final String VALIDATE =
      """
      Usage: jobsmith validate [OPTIONS] FILE|DIR|PATTERN|-...

      Finds every problem in job files, with place, reason and way out. A job file
      is what "aws iot create-job --cli-input-json" takes.

        FILE       a file, whatever its name; *.yaml and *.yml are read as YAML
        DIR        every *.json, *.yaml and *.yml file at or below it, but for
                   hidden entries, target and node_modules; links to directories
                   are not followed
        PATTERN    such as "jobs/**/*.json"; ** stands for any number of directories
        -          standard input

      Options:
        --exclude PATTERN       files and directories to pass over: a name, such as
                                "*.tpl.json", wherever it is, or a path with a slash,
                                such as "jobs/old" or "jobs/**/draft-*.json". May be
                                repeated
        --stdin-filename NAME   what standard input is called in reports; *.yaml and
                                *.yml are read as YAML
        --schema FILE|create-job
                                what the files are: create-job, which is the default,
                                or a JSON Schema, draft-04 to 2020-12
        --format text|json|sarif|junit|github[=FILE]
                                how to report, and where to; text on standard output
                                by default. May be repeated with different places.
                                sarif is for code scanning, junit for CI servers,
                                github for annotations by GitHub Actions
        --submit-at now|INSTANT
                                when the job will be created: checks start and end
                                times against it. INSTANT is ISO 8601, such as
                                2027-01-31T18:30Z; UTC if it has no zone
        --fail-on error|warning what ends with exit status 1 (default: error)
        --min-severity error|warning|info
                                the mildest that is shown (default: info); the
                                others are counted
        --disable RULE          report nothing that this rule finds; jobsmith rules
                                lists the rules. May be repeated
        --relaxed-limits        too large, too long and unknown values are warnings,
                                for the day when AWS raises a limit
        --quiet                 in text, nothing when all is clean, and only counts
                                at the end when not
        --base DIR              the directory from which sarif, junit and github
                                name the files that lie below it: the root of the
                                repository. Default: what GITHUB_WORKSPACE says, else
                                the working directory
        --color auto|always|never
                                colours in text; auto: on a terminal, unless
                                NO_COLOR is set
        --verbose               a stack trace with an internal fault
                                (or set JOBSMITH_DEBUG)

      With --schema FILE:
        --catalog FILE          which file stands for a URI that the schema refers to,
                                as JSON: {"https://example.com/a.json": "a.json",
                                "https://example.com/b/": "directory/"}; the network
                                is never used
        --default-dialect DRAFT|URI
                                of a schema without $schema: draft-04, draft-06,
                                draft-07, 2019-09, 2020-12 (default), or a $schema
        --assert-formats        check "format" in all dialects
        --assert-content        check "contentEncoding" and "contentMediaType"
        --no-cache              compile the schema even if the last run did; compiled
                                schemas are kept in the directory that JOBSMITH_CACHE
                                names ("off" for none), else in ~/.cache/jobsmith

      Exit status: 0 clean, 1 findings (a file that is not JSON is one), 2 usage, or
      a schema that cannot be used, 3 something cannot be read or written, or an
      internal fault.
      """;

  private static final String RULES =
      """
      Usage: jobsmith rules [--schema FILE|create-job]

      Lists the rules that are checked: severity, id, and what the rule asks for.
      Takes the options for a schema that validate takes.
      """;

  private static final String EXPLAIN =
      """
      Usage: jobsmith explain [--schema FILE|create-job] RULE...

      Tells what a rule asks for, why, what to do about it, where it is documented,
      and which other tools notice. Takes the options for a schema that validate
      takes.
      """;

  private static final String GENERATE =
      """
      Usage: jobsmith generate --schema FILE|create-job --package NAME --output DIR
                               [OPTIONS]

      Makes Java of a schema: a validator, and models with builders. The code needs
      jobsmith-core and, only to be compiled, org.jspecify:jspecify. Files that
      did not change are left alone, and those that an earlier run wrote are deleted
      when they are no longer made.

        --schema FILE|create-job
                                a JSON Schema, draft-04 to 2020-12
        --package NAME          of all classes
        --output DIR            the root of the sources, such as src/main/java
        --no-models             only the validator

      What models are like:
        --decimals exact|double numbers that need not be whole: BigDecimal, which is
                                the default, or double
        --integers exact|long|int
                                whole numbers without bounds: BigInteger, which is
                                the default, long or int; what does not fit these
                                cannot be read
        --java-formats          strings with the formats date-time, date, time, uuid
                                and uri: types of java.time, UUID and URI
        --builder-defaults      a new builder has the "default" of scalar members
        --jackson-annotations   an ObjectMapper of Jackson 2 or 3 knows the models
        --name PLACE=NAME       what the model of a schema is called, such as
                                "#/$defs/address=Address". May be repeated
        --type PLACE=CLASS      which class of yours stands for it. May be repeated

      Takes the other options for a schema that validate takes, too.

      Exit status: 0 written or up to date, 2 usage, or a schema that cannot be used,
      3 something cannot be written, or an internal fault.
      """;

  private static final String SCHEMA =
      """
      Usage: jobsmith schema

      Prints the JSON Schema of CreateJob requests, for editors and other tools.
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
      case "generate" -> GENERATE;
      case "schema" -> SCHEMA;
      default -> GENERAL;
    };
  }
}
