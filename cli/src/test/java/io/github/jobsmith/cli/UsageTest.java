package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.cli.argument.Option;
import io.github.jobsmith.cli.command.AwsCommand;
import io.github.jobsmith.cli.command.FixCommand;
import io.github.jobsmith.cli.command.GenerateCommand;
import io.github.jobsmith.cli.command.InitCommand;
import io.github.jobsmith.cli.command.ValidateCommand;
import io.github.jobsmith.cli.schema.SchemaOptions;
import io.github.jobsmith.cli.schema.Schemas;
import io.github.jobsmith.generator.source.OwnDocuments;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  private final Shell shell = new Shell();

  @ParameterizedTest(name = "jobsmith {0}: {1}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "``¦jobsmith: no command given; must be one of validate, fix, init, aws, rules, explain, generate, schema, check-schema, config, completion, man",
        "validate¦jobsmith: nothing to validate; add files, directories or patterns, or - for standard input: jobsmith validate jobs/",
        "validat a¦jobsmith: unknown command \"validat\"; must be one of validate, fix, init, aws, rules, explain, generate, schema, check-schema, config, completion, man; did you mean validate?",
        "fix¦jobsmith: nothing to fix; add files, directories or patterns: jobsmith fix jobs/",
        "fix -¦jobsmith: fix changes files, so it cannot read standard input",
        "fix --format json a¦jobsmith: unknown option --format",
        "completion tcsh¦jobsmith: no completion for \"tcsh\"; must be bash, zsh or fish",
        "explain --format xml a¦jobsmith: --format is \"xml\"; must be text, json or md",
        "init create-jobs¦jobsmith: no example of \"create-jobs\"; must be one of create-job, create-job-template, job-document; did you mean create-job?",
        "init create-job job-document¦jobsmith: init writes one example at a time",
        "init --yaml job-document¦jobsmith: a job document is JSON, because devices read it",
        "init --yaml --output a.json¦jobsmith: --yaml needs a file whose name ends in .yaml or .yml",
        "init --output=¦jobsmith: the name of the file is empty",
        "start¦jobsmith: unknown command \"start\"; must be one of validate, fix, init, aws, rules, explain, generate, schema, check-schema, config, completion, man",
        "jobs/a.json¦jobsmith: unknown command \"jobs/a.json\"; must be one of validate, fix, init, aws, rules, explain, generate, schema, check-schema, config, completion, man; did you mean jobsmith validate jobs/a.json?",
        "--format text¦jobsmith: unknown option --format; put the options of a command after its name",
        "validate --fromat text a¦jobsmith: unknown option --fromat; did you mean --format?",
        "validate -x a¦jobsmith: unknown option -x",
        "validate --format¦jobsmith: --format needs a value: --format FORMAT[=FILE]",
        "validate --submit-at --format text a¦jobsmith: --submit-at needs a value: --submit-at now|INSTANT",
        "validate --format pdf a¦jobsmith: unknown format \"pdf\"; must be text, json, sarif, junit, github, short, gitlab, checkstyle, html, standard-flag, standard-basic, standard-detailed or standard-verbose",
        "validate --format jsn a¦jobsmith: unknown format \"jsn\"; must be text, json, sarif, junit, github, short, gitlab, checkstyle, html, standard-flag, standard-basic, standard-detailed or standard-verbose; did you mean json?",
        "validate --format json= a¦jobsmith: --format json= has no file after the equals sign",
        "validate --format text --format json a¦jobsmith: two formats for standard output; write one of them to a file: --format json=FILE",
        "validate --format text=x --format json=x a¦jobsmith: two formats for the file x",
        "validate --fail-on errors a¦jobsmith: --fail-on is \"errors\"; must be error, warning or never; did you mean error?",
        "validate --fail-on error --fail-on warning a¦jobsmith: --fail-on is given more than once",
        "validate --relaxed-limits=yes a¦jobsmith: --relaxed-limits does not take a value",
        "validate --color blue a¦jobsmith: --color is \"blue\"; must be auto, always or never",
        "validate --schema other a¦jobsmith: --schema: no such file or built-in schema: other",
        "validate --schema creat-job a¦jobsmith: --schema: no such file or built-in schema: creat-job; did you mean create-job?",
        "validate --schema= a¦jobsmith: --schema is empty; must be a file",
        "validate --format standard-basic a¦jobsmith: --format standard-basic requires --schema FILE",
        "validate --schema create-job --format standard-flag=x a¦jobsmith: --format standard-flag requires --schema FILE",
        "validate --schema s.json --relaxed-limits --format standard-flag a¦jobsmith: --relaxed-limits cannot be combined with --format standard-flag",
        "validate --schema s.json --max-steps 9 --format standard-flag a¦jobsmith: --max-steps cannot be combined with --format standard-flag",
        "validate --timeout 0 a¦jobsmith: --timeout is \"0\"; must be a number from 1 to 86400",
        "validate --timeout 86401 a¦jobsmith: --timeout is \"86401\"; must be a number from 1 to 86400",
        "validate --timeout 1.5 a¦jobsmith: --timeout is \"1.5\"; must be a number from 1 to 86400",
        "validate --schema s.json --timeout 9 --format standard-flag a¦jobsmith: --timeout cannot be combined with --format standard-flag",
        "validate --max-steps 0 a¦jobsmith: --max-steps is \"0\"; must be a number from 1 to 9223372036854775807",
        "validate --max-steps 9223372036854775808 a¦jobsmith: --max-steps is \"9223372036854775808\"; must be a number from 1 to 9223372036854775807",
        "validate --max-steps= a¦jobsmith: --max-steps is \"\"; must be a number from 1 to 9223372036854775807",
        "validate --write-baseline - a¦jobsmith: --write-baseline must be a file; for one that is named -, write ./-",
        "validate --baseline=- a¦jobsmith: --baseline must be a file; for one that is named -, write ./-",
        "validate --schema-limit depth=1 a¦jobsmith: --schema-limit requires --schema FILE",
        "validate --schema s.json --schema-limit 5 a¦jobsmith: --schema-limit is \"5\"; must be LIMIT=N, with a LIMIT of subschemas, patterns, depth",
        "rules --schema s.json --schema-limit pattern=5¦jobsmith: --schema-limit is \"pattern=5\"; must be LIMIT=N, with a LIMIT of subschemas, patterns, depth; did you mean patterns?",
        "validate --schema s.json --schema-limit depth=+5 a¦jobsmith: --schema-limit depth is \"+5\"; must be a number from 1 to 2147483647",
        "validate --schema s.json --schema-limit depth=2147483648 a¦jobsmith: --schema-limit depth is \"2147483648\"; must be a number from 1 to 2147483647",
        "validate --schema s.json --schema-limit depth=2 --schema-limit depth=3 a¦jobsmith: --schema-limit is given more than once for depth",
        "validate --custom-format a=B a¦jobsmith: --custom-format requires --schema FILE",
        "validate --class-path . --schema s.json a¦jobsmith: --class-path requires --custom-format or --custom-keyword",
        "validate --class-path README.md --custom-format a=B --schema s.json a¦jobsmith: --class-path: neither a directory nor a JAR that can be read: README.md",
        "validate --class-path nowhere.jar --custom-format a=B --schema s.json a¦jobsmith: --class-path: no such file: nowhere.jar",
        "validate --custom-format date=B --schema s.json a¦jobsmith: the format date is built in and cannot be replaced; choose another name",
        "validate --custom-format a= --schema s.json a¦jobsmith: --custom-format is \"a=\"; must be NAME=CLASS, such as sku=com.example.Sku",
        "validate --custom-keyword =B --schema s.json a¦jobsmith: --custom-keyword is \"=B\"; must be NAME=CLASS, such as sku=com.example.Sku",
        "validate --custom-keyword type=B --schema s.json a¦jobsmith: the keyword type has a meaning already; choose another name",
        "validate --custom-keyword x-a=b --schema s.json a¦jobsmith: the class of x-a is \"b\"; must be a Java name such as com.example.Sku",
        "validate --allow-network a¦jobsmith: --allow-network requires --schema FILE",
        "validate --schema s.json --allow-network a¦jobsmith: --allow-network requires --lock FILE, which records what has been loaded; such as --lock schemas.lock.json",
        "validate --schema s.json --lock l a¦jobsmith: --lock requires --allow-network",
        "rules --schema s.json --frozen-lock¦jobsmith: --frozen-lock requires --allow-network",
        "validate --schema s.json --allow-network --lock= a¦jobsmith: --lock is empty; must be a file",
        "validate --messages nowhere.properties a¦jobsmith: --messages: nowhere.properties cannot be read: no such file or directory",
        "validate --assert-formats a¦jobsmith: --assert-formats requires --schema FILE",
        "rules --schema create-job --catalog c¦jobsmith: --catalog requires --schema FILE",
        "generate¦jobsmith: generate needs --schema; such as: jobsmith generate --schema order.json --package com.example.order --output src/main/java",
        "generate --schema create-job --package a.1 --output o¦jobsmith: --package is \"a.1\"; must be a Java name such as com.example.jobs",
        "generate --schema create-job --package a --output o --decimals doubel¦jobsmith: --decimals is \"doubel\"; must be exact, normalized or double; did you mean double?",
        "generate --schema create-job --package a --output o --name Address¦jobsmith: --name Address has no location; write it as #/$defs/address=Address",
        "generate --schema create-job --package a --output o --name #/a=A --name #/a=B¦jobsmith: --name is set twice for #/a",
        "generate --schema create-job --package a --output o --name #/a=no-name¦jobsmith: name of #/a is no-name; must be a legal Java name",
        "generate order.json¦jobsmith: generate takes no arguments; set the schema with --schema order.json",
        "schema other¦jobsmith: no built-in schema \"other\"; must be one of create-job, create-job-template, create-job-response, job-document",
        "schema creat-job¦jobsmith: no built-in schema \"creat-job\"; must be one of create-job, create-job-template, create-job-response, job-document; did you mean create-job?",
        "schema --meta create-job¦jobsmith: --meta prints the meta-schemas; it takes nothing else",
        "schema create-job create-job¦jobsmith: schema prints one schema at a time",
        "validate --submit-at tomorrow a¦jobsmith: --submit-at is \"tomorrow\"; must be now or an ISO 8601 time such as 2027-01-31T18:30Z",
        "validate --submit-at 2027-02-30T00:00Z a¦jobsmith: --submit-at is \"2027-02-30T00:00Z\"; must be now or an ISO 8601 time such as 2027-01-31T18:30Z",
        "validate --submit-at +999999-01-01T00:00Z a¦jobsmith: --submit-at is \"+999999-01-01T00:00Z\"; must be now or an ISO 8601 time such as 2027-01-31T18:30Z",
        "validate --exclude [a a¦jobsmith: --exclude is \"[a\", which is not a valid pattern: a [ is not closed",
        "validate --schema a*.json=create-job --schema x.json --schema y.json a¦jobsmith: --schema is given more than once; add a pattern: --schema \"jobs/*.json=FILE\"",
        "validate --schema [a=x.json a¦jobsmith: --schema is \"[a\", which is not a valid pattern: a [ is not closed",
        "validate --exclude ./ a¦jobsmith: --exclude is \"./\"; must match files or directories",
        "validate --stdin-filename a.yaml a¦jobsmith: --stdin-filename requires the argument -",
        "validate --stdin-filename= -¦jobsmith: --stdin-filename is empty; must be a file name",
        "validate --disable name-lenght examples¦jobsmith: --disable: unknown rule \"name-lenght\"; did you mean name-length? (jobsmith rules lists them)",
        "validate --disable yaml-syntax examples¦jobsmith: --disable: the rule yaml-syntax cannot be disabled: a file that breaks it is not checked further",
        "validate --disable json-syntax examples¦jobsmith: --disable: the rule json-syntax cannot be disabled: a file that breaks it is not checked further",
        "validate --min-severity warnings a¦jobsmith: --min-severity is \"warnings\"; must be error, warning or info; did you mean warning?",
        "validate --min-severity error --fail-on warning a¦jobsmith: --fail-on warning has no effect on warnings that --min-severity error hides",
        "validate --base nowhere a¦jobsmith: --base is not a directory: nowhere",
        "help rulez¦jobsmith: unknown command \"rulez\"; must be one of validate, fix, init, aws, rules, explain, generate, schema, check-schema, config, completion, man; did you mean rules?",
        "explain¦jobsmith: explain needs a rule id; jobsmith rules lists them",
        "explain name-lenght¦jobsmith: unknown rule \"name-lenght\"; did you mean name-length? (jobsmith rules lists them)",
        "explain --error=¦jobsmith: --error is empty; must be a message that AWS printed",
        "explain InvalidRequestExeption¦jobsmith: unknown rule \"InvalidRequestExeption\"; did you mean InvalidRequestException? (jobsmith rules lists them)",
        "check-schema¦jobsmith: nothing to check; add schema files: jobsmith check-schema schemas/",
        "check-schema -¦jobsmith: check-schema reads files, because references are relative to them",
        "check-schema --format standard-flag a¦jobsmith: --format standard-flag is not possible for schemas themselves",
        "rules name-length¦jobsmith: rules takes no arguments; to show one rule, use jobsmith explain name-length",
      })
  void refused(String line, String message) {
    String[] args = line.isEmpty() ? new String[0] : line.split(" ");
    Shell.Result result = shell.run(args);
    assertThat(result.err()).startsWith(message + "\nTry: jobsmith ").hasLineCount(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  @DisplayName("an empty operand is treated as an unset variable, not as the working directory")
  void emptyOperand() {
    Shell.Result result = shell.run("validate", "a.json", "");
    assertThat(result.err())
        .startsWith("jobsmith: an argument is empty (is a variable not set?)\nTry: ");
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  @DisplayName("an argument full of escapes cannot drive the terminal")
  void hostile() {
    assertThat(shell.run("\u001b[2J\n").err()).contains("\"\\u001b[2J\\u000a\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--help", "-h", "help", "help validate", "validate --help", "validate --oops -h"})
  void help(String line) {
    Shell.Result result = shell.run(line.split(" "));
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("Usage: jobsmith ").endsWith("\n");
    assertThat(result.out().contains("--submit-at")).isEqualTo(line.contains("validate"));
  }

  private static void hasOptions(String command, List<Option> options) {
    for (Option option : options) {
      String synopsis =
          option.value() == null ? option.name() : option.name() + " " + option.value();
      assertThat(Help.of(command)).contains("  " + synopsis);
    }
  }

  @Test
  @DisplayName("help contains every command and option, and fits a terminal")
  void helpIsWhole() {
    hasOptions("validate", ValidateCommand.OPTIONS);
    hasOptions("aws", AwsCommand.OPTIONS);
    // The help of fix refers to that of validate for the other options.
    List<Option> ofFix = new ArrayList<>(FixCommand.OPTIONS);
    ofFix.removeAll(ValidateCommand.OPTIONS);
    hasOptions("fix", ofFix);
    // The help of generate refers to that of validate for the other options of the schema.
    List<Option> ofGenerate = new ArrayList<>(GenerateCommand.OPTIONS);
    ofGenerate.removeAll(SchemaOptions.MEANING);
    hasOptions("generate", ofGenerate);
    hasOptions("init", InitCommand.OPTIONS);
    assertThat(Schemas.NAMES).isEqualTo(OwnDocuments.builtIn());
    for (String name : Schemas.NAMES) {
      assertThat(Help.of("validate")).contains(name);
      assertThat(Help.of("schema")).contains("  " + name + " ");
    }
    for (String command : Help.COMMANDS) {
      assertThat(Help.of("")).contains("  " + command + " ");
      assertThat(Help.of(command)).startsWith("Usage: jobsmith " + command);
    }
    for (String text :
        List.of(
            Help.of(""),
            Help.of("validate"),
            Help.of("fix"),
            Help.of("init"),
            Help.of("check-schema"),
            Help.of("completion"),
            Help.of("man"),
            Help.of("rules"),
            Help.of("explain"),
            Help.of("generate"),
            Help.of("schema"))) {
      assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    }
  }

  @Test
  @DisplayName("schema prints plain JSON Schema, the dialect or the meta-schemas")
  void schemas() {
    String vocabulary = "\"https://jobsmith.github.io/vocab/constraints\"";
    for (String name : Schemas.NAMES) {
      assertThat(new Shell().run("schema", name).out())
          .contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
          .doesNotContain("\"x-");
      assertThat(new Shell().run("schema", "--dialect", name).out())
          .contains("\"$schema\": \"https://jobsmith.github.io/dialect/2020-12\"")
          .contains("\"x-rule-catalog\"");
    }
    assertThat(new Shell().run("schema", "--meta").out()).contains(vocabulary + ": {");
  }

  @Test
  @DisplayName("--version prints the version of the build")
  void version() {
    assertThat(new Shell().run("version").out()).startsWith("jobsmith ");
    Shell.Result result = shell.run("--version");
    assertThat(result.out()).matches("jobsmith \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    assertThat(result.status()).isZero();
  }
}
