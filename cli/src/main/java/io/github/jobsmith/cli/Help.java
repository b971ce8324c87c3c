package io.github.jobsmith.cli;

import java.util.List;

/** The texts of {@code --help}, at most 80 columns wide. */
final class Help {
  static final List<String> COMMANDS =
      List.of(
          "validate",
          "fix",
          "init",
          "aws",
          "rules",
          "explain",
          "generate",
          "schema",
          "check-schema",
          "config",
          "completion",
          "man");

  private static final String GENERAL =
      """
      Usage: jobsmith COMMAND [ARGUMENTS]

      Validates AWS IoT CreateJob requests before you send them, and any JSON
      against any JSON Schema.

      Commands:
        validate      report all violations in job files
        fix           remove violations by safe edits
        init          write a valid request to begin with
        aws           validate the arguments of "aws iot create-job", and run it
        rules         list the rules of a schema
        explain       describe a rule, or an error of AWS
        generate      generate Java from a schema: a validator and models
        schema        print a built-in schema
        check-schema  report mistakes in schemas themselves
        config        show what the configuration says about a file
        completion    print a script that completes command lines in a shell
        man           print the manual page

      Options:
        --help        print this help; jobsmith COMMAND --help describes a command
        --version     print the version

      Exit codes: 0 no violations, 1 violations, 2 wrong usage, 3 a file cannot be
      read or written, or an internal error, 130 Ctrl-C, 141 standard output was
      closed.
      """;

  private static final String VALIDATE =
      """
      Usage: jobsmith validate [OPTIONS] FILE|DIR|PATTERN|-...

      Reports all violations in job files, with location, reason and hint. A job
      file is the input of "aws iot create-job --cli-input-json"; several requests
      (an array, JSON Lines, a YAML stream) and job documents are recognised.

        FILE       a file with any name; *.yaml and *.yml are parsed as YAML, *.jsonl
                   and *.ndjson as JSON Lines: each line is a document
        DIR        all *.json, *.yaml and *.yml files in the directory and its
                   subdirectories, except hidden ones, target and node_modules;
                   links to directories are not followed
        PATTERN    such as "jobs/**/*.json"; ** matches any number of directories
        -          standard input

      Options:
        --exclude PATTERN       ignore matching files and directories: a name, such
                                as "*.tpl.json", at any depth, or a path with a
                                slash, such as "jobs/old" or "jobs/**/draft-*.json".
                                Can be repeated
        --files-from FILE|-     also validate the files that FILE or standard input
                                lists, such as those that a change touches, one on
                                each line or separated by NUL ("git diff -z"); files
                                that are not JSON or YAML are ignored
        --stdin-filename NAME   name of standard input in reports; *.yaml and *.yml
                                are parsed as YAML
        --schema FILE|NAME      the schema of the files: a JSON Schema, draft-04 to
                                2020-12; FILE#POINTER for a schema inside a file, such
                                as "api.yaml#/components/schemas/Pet" of OpenAPI; or a
                                built-in schema: create-job (default),
                                create-job-template, create-job-response or
                                job-document
        --schema PATTERN=FILE|NAME|none
                                the schema of files that match, as for --exclude;
                                none: they are not validated. Can be repeated; the
                                first pattern that matches applies
        --instance-schema       "$schema" in a file names its schema: a file relative
                                to it, or a URI that the catalogue has
        --format FORMAT[=FILE]  format of the report, and the file to write it to
                                (default: text to standard output). Can be repeated
                                with different files:
                                text        for people
                                short       one line for each violation
                                json        for programs
                                sarif       for code scanning
                                junit, checkstyle
                                            for CI servers
                                github      annotations in GitHub Actions, where
                                            they are also part of the default
                                gitlab      code quality in GitLab
                                html        a page for browsers, with filters
                                standard-flag, standard-basic, standard-detailed,
                                standard-verbose
                                            the output formats of JSON Schema, with
                                            annotations; they require --schema FILE
        --document              every file is a job document, as "aws iot create-job
                                --document file://FILE" reads it, not a request
        --role ARN|none         of job documents: the role in presignedUrlConfig of
                                the request, or none if it has none
        --package-version ARN|none
                                of job documents: an entry of
                                destinationPackageVersions of the request, or none.
                                Can be repeated
        --target ARN            of job documents: a target of the request, which has
                                the region of the job
        --submit-at now|INSTANT
                                time when the job will be created; start and end
                                times are checked against it. INSTANT is ISO 8601,
                                such as 2027-01-31T18:30Z; UTC if it has no zone
        --fail-on error|warning|never
                                lowest severity that makes the command exit with 1
                                (default: error)
        --min-severity error|warning|info
                                lowest severity to report (default: info); others
                                are only counted
        --disable RULE          do not report violations of a rule; jobsmith rules
                                lists the rules. Can be repeated
        --config FILE|none      the configuration of all files, or none. Default:
                                for each file, jobsmith.yaml, .jobsmith.yaml,
                                jobsmith.json or .jobsmith.json in its directory or
                                above, within the git repository
        --write-baseline FILE   record all violations in FILE as known
        --baseline FILE         only count violations that FILE records, found again
                                by file, rule, pointer and value; with
                                --write-baseline FILE, remove those that are gone
        --suppressed            SARIF has what is ignored or in the baseline as well,
                                marked as suppressed, with the reason
        --placeholders REGEX    take strings with a match as unknown: not checked, and
                                nothing that depends on them; repeatable
        --jsonc                 accept comments and trailing commas in JSON
        --relaxed-limits        report values that are too large, too long or unknown
                                as warnings, for when AWS has raised a limit
        --max-steps N           end the validation of a file after N visits to items
                                and members, with a violation
        --timeout SECONDS       end the validation of a file after this time, with a
                                violation; 1 to 86400
        --threads N             validate N files, or items of a large file, at
                                once, 1 to 256 (default: one for each processor if
                                there is much to validate); the output is the same
        --quiet                 in text, print nothing if all files are clean, and
                                print counts only at the end otherwise
        --base DIR              root of the repository; reports for CI servers name
                                files relative to it. Default: GITHUB_WORKSPACE,
                                CI_PROJECT_DIR, BUILD_SOURCESDIRECTORY, or the
                                working directory if none of them is set
        --lang en|de            language of messages, English or German; default: en
        --messages FILE         messages of your own: a properties file in UTF-8 with
                                templates by key; others are those of --lang
        --color auto|always|never
                                colours in text; auto: on a terminal, unless
                                NO_COLOR is set
        --verbose               print the stack trace of an internal error
                                (or set JOBSMITH_DEBUG)

      With --schema FILE:
        --catalog FILE          a JSON file that maps URIs in references to files:
                                {"https://example.com/a.json": "a.json",
                                "https://example.com/b/": "directory/"}
        --allow-network         load documents that are not found otherwise; only
                                https from public addresses, without redirects, at
                                most 16 MiB and 10 seconds each. By default, the
                                network is never used
        --lock FILE             with --allow-network, which requires it: the SHA-256
                                digests of the loaded documents, as JSON. A document
                                with another digest is refused; a new one is added
        --frozen-lock           refuse documents that the lock file does not have, and
                                do not change it
        --default-dialect DRAFT|URI
                                dialect of schemas without $schema: draft-04,
                                draft-06, draft-07, 2019-09, 2020-12 (default), or a
                                $schema URI
        --items                 JSON files are arrays, and the schema is that of their
                                items, which are read one by one, whatever the size
                                of the file; YAML is refused
        --assert-formats        check "format" in all dialects
        --assert-content        check "contentEncoding" and "contentMediaType"
        --schema-limit LIMIT=N  the maximum number of "subschemas" (default: 500000)
                                or different "patterns" (20000), or the maximum
                                nesting of subschemas, "depth" (1000). Repeatable
        --custom-format NAME=CLASS
                                a format of your own: a Java class that implements
                                CustomFormat of jobsmith-core. Can be repeated
        --custom-keyword NAME=CLASS
                                a keyword of your own: a Java class that implements
                                CustomKeyword. Can be repeated
        --class-path PATH       JARs and directories with these classes (validate,
                                rules and explain); generated code only names them
        --no-cache              neither use nor store compiled schemas; the cache is
                                the directory JOBSMITH_CACHE ("off" for none), or
                                ~/.cache/jobsmith if that is not set

      Exit codes: 0 no violations, 1 violations (including files that are not valid
      JSON), 2 wrong usage, or a schema that cannot be used, 3 a file cannot be read
      or written, or an internal error.
      """;

  private static final String FIX =
      """
      Usage: jobsmith fix [OPTIONS] FILE|DIR|PATTERN...

      Removes violations from files by edits whose intention is certain: the case of
      member names, hyphens and underscores in them, numbers in quotes and text
      without quotes, commas after the last item, byte order marks, a job document
      that is an object instead of text, and file:// in a request. Layout, comments
      and order stay. No edit adds an error. Each file is replaced as a whole or
      not at all.

        --dry-run               change nothing; write the changes to standard output,
                                for "git apply" or "patch -p1", and everything else
                                to standard error

      Prints what was fixed and all violations that are left. Has the options of
      validate for files, for the schema, for job documents and for what is reported,
      except --stdin-filename, --format, --items, --base, --suppressed and those for
      baselines.
      Violations that are disabled, or that a configuration ignores, are not fixed.

      Exit codes: 0 no violations are left, 1 violations are left, or with --dry-run
      a file would be changed, 2 wrong usage, or a schema that cannot be used, 3 a
      file cannot be read or written, or an internal error.
      """;

  private static final String INIT =
      """
      Usage: jobsmith init [--full] [--yaml] [--output FILE] [NAME]

      Prints a valid example to begin with.

        create-job              a request of CreateJob (default)
        create-job-template     a request of CreateJobTemplate
        job-document            a job document for the AWS IoT Device Client

        --full                  with all members that can be used together and are
                                not advised against
        --yaml                  as YAML, with comments that describe each member
        --output FILE           write to a file, which must not exist yet; *.yaml and
                                *.yml are YAML

      Exit codes: 0 written, 2 wrong usage, 3 the file exists or cannot be written.
      """;

  private static final String AWS =
      """
      Usage: jobsmith aws [OPTIONS] iot create-job [OPTIONS OF THE AWS CLI]

      Reads arguments as the AWS CLI version 2 does and reports all violations in the
      request that they make. Each violation names the option or the file that it is
      in. Write "jobsmith" in front of a command line that you have:

        jobsmith aws iot create-job --job-id reboot-1 --targets arn:aws:iot:...
                 --document file://reboot.json --timeout-config
                 inProgressTimeoutInMinutes=60

      Options, anywhere in the line:
        --exec                  if there are no violations at or above --fail-on, run
                                the program "aws" with the same arguments and exit
                                with its exit code. The report is written to standard
                                error. Other commands of the AWS CLI are run as they
                                are
        --print-request         print the request as one JSON object, without
                                validating it
        --format FORMAT[=FILE]  format of the report, and the file to write it to,
                                as in validate, without standard-.... Can be
                                repeated with different files
        --config FILE|none      the configuration. Default: of a file the nearest one,
                                as in validate; of options that of the working
                                directory
        --base DIR
        --submit-at now|INSTANT
        --fail-on error|warning|never
        --min-severity error|warning|info
        --disable RULE
        --placeholders REGEX
        --relaxed-limits
        --lang en|de
        --messages FILE
        --quiet                 as in validate

      Exit codes: 0 no violations, 1 violations, 2 wrong usage, 3 an internal error;
      with --exec, that of the program.
      """;

  private static final String CHECK_SCHEMA =
      """
      Usage: jobsmith check-schema [OPTIONS] FILE|DIR|PATTERN...

      Reports mistakes in JSON Schemas themselves, without a document to validate:

        schema-error            what makes the schema unusable, such as a keyword with
                                a wrong value or a reference that leads nowhere
        schema-warning          keywords that are unknown or have no effect
        schema-contradiction    keywords that no value can satisfy together
        schema-value            values of enum and const that are never valid
        schema-default          a default that breaks its own schema
        schema-examples         examples that break their own schema
        schema-info             advice

      Only the first is an error, because the schema can be used otherwise; use
      --fail-on warning for the others. Has the options of validate for files, for
      reports and for reading schemas: --exclude, --files-from, --config, --format,
      --fail-on, --min-severity, --disable, --quiet, --base, --color, --verbose, and
      those listed there with --schema FILE, except --items and --no-cache.

      Exit codes: 0 no violations, 1 violations, 2 wrong usage, 3 a file cannot be
      read or written, or an internal error.
      """;

  private static final String RULES =
      """
      Usage: jobsmith rules [--format text|json|md] [--schema FILE|NAME]

      Lists the rules of a schema: severity, id and title. Has the same options for
      the schema as validate.

        --format text|json|md   text for people (default), JSON with everything about
                                each rule, or a table in Markdown
      """;

  private static final String EXPLAIN =
      """
      Usage: jobsmith explain [--format text|json|md] [--schema FILE|NAME]
                              RULE|EXCEPTION...
             jobsmith explain --error TEXT

      Describes rules: what the rule requires, the reason, a hint, where it is
      documented, and which other tools detect violations. Has the same options for
      the schema as validate.

        EXCEPTION               an error of AWS, such as InvalidRequestException:
                                what causes it, whether a retry helps, and which
                                rules prevent it
        --error TEXT            a message that AWS printed: its exception, and the
                                rules that fit it
        --format text|json|md   text for people (default), JSON, or Markdown
      """;

  private static final String GENERATE =
      """
      Usage: jobsmith generate --schema FILE|NAME --package NAME --output DIR
                               [OPTIONS]

      Generates Java from a schema: a validator, and models with builders. The code
      needs jobsmith-core and, only to compile it, org.jspecify:jspecify. Unchanged
      files are not touched. Files of an earlier run that are no longer generated
      are deleted.

        --schema FILE|NAME      a JSON Schema, draft-04 to 2020-12, or a built-in
                                schema, such as create-job; of OpenAPI and AsyncAPI
                                all schemas, or the one at FILE#POINTER
        --package NAME          package of the classes
        --output DIR            root directory of the sources, such as src/main/java
        --no-models             generate only the validator
        --generated-annotation types|none
                                what is annotated with @Generated: all types
                                (default; coverage tools leave them out) or nothing

      Options for models:
        --decimals exact|normalized|double
                                type of numbers that are not integers: BigDecimal
                                (default), BigDecimal without trailing zeros, so
                                that 1.50 equals 1.5, or double
        --integers exact|long|int
                                type of integers without bounds: BigInteger
                                (default), long or int; larger values cannot be read
        --java-formats          types of java.time, UUID and URI for strings with the
                                formats date-time, date, time, uuid and uri; int,
                                long and double for int32, int64, float and double
        --base64-bytes          byte[] for members with contentEncoding base64
        --builder-defaults      builders start with the "default" of members
        --jackson-annotations   annotations for an ObjectMapper of Jackson 2 or 3
        --jackson-properties    the same, but objects are written member by member,
                                so that tools see the members
        --validation-annotations
                                annotations of Jakarta Validation on components
        --serializable          models implement java.io.Serializable
        --member-names          constants for the names of members in JSON
        --unknown-constants     enums have a constant UNKNOWN for other values
        --with-methods          methods that return a copy with another value
        --ascii-names           transliterate letters in names: groesse for größe
        --objects-by-properties all|LOCATION
                                schemas with "properties" but no "type" are objects:
                                all, or those in the schema at LOCATION; other values
                                cannot be read. Can be repeated
        --name LOCATION=NAME    name of the model of a schema, such as
                                "#/$defs/address=Address". Can be repeated
        --type LOCATION=CLASS   existing class to use for a schema. Can be repeated
        --implements LOCATION=INTERFACE
                                interface of the model of a schema. Can be repeated
        --annotation LOCATION=CLASS
                                annotation of the model of a schema. Can be repeated

      Has the same other options for the schema as validate.

      Exit codes: 0 generated or up to date, 2 wrong usage, or a schema that cannot
      be used, 3 a file cannot be read or written, or an internal error.
      """;

  private static final String SCHEMA =
      """
      Usage: jobsmith schema [--dialect] [NAME]
             jobsmith schema --meta

      Prints a built-in schema as JSON Schema 2020-12, for editors and other tools:
      one document without keywords that they do not know.

        create-job              the request of CreateJob (default)
        create-job-template     the request of CreateJobTemplate
        create-job-response     the response of CreateJob
        job-document            the documents of AWS's own agents; advice only

        --dialect               print the schema as Jobsmith uses it, with its rules
                                and the keywords of its vocabulary
        --meta                  print the meta-schemas of the dialect and of the
                                vocabulary, by URI
      """;

  private static final String CONFIG =
      """
      Usage: jobsmith config [OPTIONS] FILE...
             jobsmith config --schema

      Shows which configuration applies to a file, and what it says about it: whether
      the file is excluded, its schema, severities of rules, and violations that are
      ignored. Behind each setting is where it comes from: a line of the
      configuration, or an option.

        --schema                print the JSON Schema of configurations, for editors
        --config FILE|none
        --exclude PATTERN
        --disable RULE
        --placeholders REGEX
        --instance-schema       as in validate
      """;

  private static final String COMPLETION =
      """
      Usage: jobsmith completion bash|zsh|fish

      Prints a script that completes commands, options and their values. The archives
      and the Debian package contain it. To use it otherwise:

        bash                    eval "$(jobsmith completion bash)" in ~/.bashrc
        zsh                     jobsmith completion zsh > DIR/_jobsmith, with a
                                directory of $fpath
        fish                    jobsmith completion fish >
                                ~/.config/fish/completions/jobsmith.fish
      """;

  private static final String MAN =
      """
      Usage: jobsmith man

      Prints the manual page, which has the help of all commands. To read it:

        jobsmith man | man -l -
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
      case "fix" -> FIX;
      case "init" -> INIT;
      case "check-schema" -> CHECK_SCHEMA;
      case "aws" -> AWS;
      case "rules" -> RULES;
      case "explain" -> EXPLAIN;
      case "generate" -> GENERATE;
      case "schema" -> SCHEMA;
      case "config" -> CONFIG;
      case "completion" -> COMPLETION;
      case "man" -> MAN;
      default -> GENERAL;
    };
  }
}
