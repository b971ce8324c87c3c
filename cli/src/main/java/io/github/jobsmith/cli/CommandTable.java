package io.github.jobsmith.cli;

import io.github.jobsmith.cli.argument.Option;
import io.github.jobsmith.cli.check.SchemaRules;
import io.github.jobsmith.cli.command.AwsCommand;
import io.github.jobsmith.cli.command.CheckSchemaCommand;
import io.github.jobsmith.cli.command.ConfigCommand;
import io.github.jobsmith.cli.command.ExplainCommand;
import io.github.jobsmith.cli.command.FixCommand;
import io.github.jobsmith.cli.command.GenerateCommand;
import io.github.jobsmith.cli.command.InitCommand;
import io.github.jobsmith.cli.command.RulesCommand;
import io.github.jobsmith.cli.command.SchemaCommand;
import io.github.jobsmith.cli.command.ValidateCommand;
import io.github.jobsmith.cli.output.Format;
import io.github.jobsmith.cli.schema.Schemas;
import io.github.jobsmith.jobs.JobFiles;
import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.jobs.aws.AwsRules;
import io.github.jobsmith.jobs.error.ServiceErrors;
import io.github.jobsmith.rule.RuleCatalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The commands with their options, as they are parsed, and what {@link Help} says about them. Not
 * loaded to validate a file.
 */
final class CommandTable {
  private static final String VALIDATE = "validate";
  private static final String CHECK_SCHEMA = "check-schema";

  /**
   * A command.
   *
   * @param summary from the list of commands
   * @param words the arguments it has besides options; empty if they are files or anything else
   */
  record Command(String name, String summary, List<OptionHelp> options, List<String> words) {}

  /**
   * An option of a command.
   *
   * @param words values that are known
   * @param files whether files and directories are values, too
   */
  record OptionHelp(Option option, String summary, List<String> words, boolean files) {}

  private CommandTable() {}

  static List<Command> commands() {
    Map<String, String> summaries = HelpText.of(Help.of("")).descriptions();
    List<Command> commands = new ArrayList<>();
    for (String name : Help.COMMANDS) {
      commands.add(new Command(name, summaries.getOrDefault(name, ""), options(name), words(name)));
    }
    return commands;
  }

  private static List<OptionHelp> options(String command) {
    Map<String, String> own = HelpText.of(Help.of(command)).descriptions();
    Map<String, String> others = HelpText.of(Help.of(VALIDATE)).descriptions();
    List<OptionHelp> options = new ArrayList<>();
    for (Option option : parsed(command)) {
      String text = own.getOrDefault(option.name(), others.getOrDefault(option.name(), ""));
      String value = option.value();
      options.add(
          new OptionHelp(
              option,
              summary(text),
              value == null ? List.of() : values(command, value),
              value != null && value.matches(".*\\b(FILE|DIR|PATH|PATTERN)\\b.*")));
    }
    return options;
  }

  private static List<Option> parsed(String command) {
    return switch (command) {
      case VALIDATE -> ValidateCommand.OPTIONS;
      case "fix" -> FixCommand.OPTIONS;
      case "init" -> InitCommand.OPTIONS;
      case "aws" -> AwsCommand.OPTIONS;
      case "rules" -> RulesCommand.OPTIONS;
      case "explain" -> ExplainCommand.OPTIONS;
      case "generate" -> GenerateCommand.OPTIONS;
      case "schema" -> SchemaCommand.OPTIONS;
      case CHECK_SCHEMA -> CheckSchemaCommand.OPTIONS;
      case "config" -> ConfigCommand.OPTIONS;
      default -> List.of();
    };
  }

  private static List<String> words(String command) {
    return switch (command) {
      case "init" -> InitCommand.NAMES;
      case "schema" -> Schemas.NAMES;
      case "completion" -> Completion.SHELLS;
      case "explain" -> {
        List<String> words = rules(command);
        ServiceErrors.all().forEach(error -> words.add(error.name()));
        yield words;
      }
      default -> List.of();
    };
  }

  /** Returns the ids of the rules that a command knows without a schema file. */
  private static List<String> rules(String command) {
    if (command.equals(CHECK_SCHEMA)) {
      return SchemaRules.all().ids();
    }
    RuleCatalog rules = JobFiles.of(JobSchemas.validator(JobSchemas.CREATE_JOB)).rules();
    List<String> ids = AwsRules.addedTo(rules).ids();
    Collections.sort(ids);
    return ids;
  }

  /** Returns the values that the name of a value lists, such as {@code error|warning}. */
  private static List<String> values(String command, String value) {
    if (value.equals("RULE")) {
      return rules(command);
    }
    List<String> words = new ArrayList<>();
    if (value.equals(Format.VALUE)) {
      for (Format.Kind kind : Format.Kind.values()) {
        if (command.equals(VALIDATE) || !kind.isStandard()) {
          words.add(kind.label());
        }
      }
      return words;
    }
    for (String word : value.split("\\|")) {
      if (word.matches("[a-z-]+")) {
        words.add(word);
      } else if (word.equals("NAME") && value.startsWith("FILE")) {
        words.addAll(Schemas.NAMES);
      }
    }
    return words;
  }

  /** Returns the beginning of a description, up to where details begin. */
  private static String summary(String text) {
    return text.replaceFirst("(?s)(?<=.{8})(?:\\. |; |: | \\(|, such as ).*", "");
  }
}
