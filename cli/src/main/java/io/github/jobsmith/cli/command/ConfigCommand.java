package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.argument.Option;
import io.github.jobsmith.cli.process.ExitStatus;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Results;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.config.ActiveConfiguration;
import io.github.jobsmith.config.ConfigSchema;
import io.github.jobsmith.config.ConfigurationException;
import io.github.jobsmith.config.Configurations;
import io.github.jobsmith.config.FileSelection;
import io.github.jobsmith.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code jobsmith config}: what the configuration of a file says about it. */
public final class ConfigCommand {
  private static final String SCHEMA = "--schema";

  public static final List<Option> OPTIONS =
      List.of(
          Option.flag(SCHEMA),
          Option.of(ValidateOptions.CONFIG, "FILE|none"),
          Option.repeatable(ValidateOptions.EXCLUDE, "PATTERN"),
          Option.repeatable(ValidateOptions.DISABLE, "RULE"),
          Option.repeatable(ValidateOptions.PLACEHOLDERS, "REGEX"),
          Option.flag(Mapping.INSTANCE_SCHEMA));

  private ConfigCommand() {}

  public static int run(List<String> args, Session session) throws OutputException {
    Arguments given = Arguments.parse(OPTIONS, args);
    Results results = new Results(session.out());
    if (given.has(SCHEMA)) {
      try {
        results.print(new String(ConfigSchema.text(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw OutputException.of(Results.NAME, e);
      }
      return ExitStatus.CLEAN;
    }
    if (given.operands().isEmpty()) {
      throw new UsageException("config needs files, such as: jobsmith config jobs/reboot.json");
    }
    Configurations configs = ConfigFaults.configurations(given.value(ValidateOptions.CONFIG));
    FileSelection excluded = ValidateOptions.excludes(given);
    for (String operand : given.operands()) {
      results.print(describe(configs, operand, excluded, given, session));
    }
    return ExitStatus.CLEAN;
  }

  private static String describe(
      Configurations configs,
      String name,
      FileSelection excluded,
      Arguments given,
      Session session) {
    StringBuilder text = new StringBuilder(Printable.escape(name)).append('\n');
    try {
      Path file = Path.of(name);
      ActiveConfiguration config = configs.configurationOf(file);
      List<String> lines = new ArrayList<>();
      if (excluded.has(file, null)) {
        lines.add("excluded: it is not validated" + from(ValidateOptions.EXCLUDE));
      }
      if (given.has(Mapping.INSTANCE_SCHEMA)) {
        lines.add("schema: $schema of the file, if it has one" + from(Mapping.INSTANCE_SCHEMA));
      }
      for (String rule : given.values(ValidateOptions.DISABLE)) {
        lines.add("severity: " + rule + " off" + from(ValidateOptions.DISABLE));
      }
      for (String regex : given.values(ValidateOptions.PLACEHOLDERS)) {
        lines.add("placeholders: " + regex + from(ValidateOptions.PLACEHOLDERS));
      }
      if (config == null) {
        lines.addAll(List.of("configuration: none", "schema: create-job (default)"));
      } else {
        lines.addAll(config.describe(file));
      }
      for (String line : lines) {
        text.append("  ").append(Printable.escape(line)).append('\n');
      }
      return text.toString();
    } catch (ConfigurationException e) {
      throw ConfigFaults.usage(e, session.err());
    } catch (InvalidPathException e) {
      throw new UsageException("not a path: " + name);
    }
  }

  private static String from(String option) {
    return " (" + option + ")";
  }
}
