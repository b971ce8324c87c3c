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
import io.github.jobsmith.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** {@code jobsmith config}: what the configuration of a file says about it. */
public final class ConfigCommand {
  private static final String SCHEMA = "--schema";

  public static final List<Option> OPTIONS = List.of(Option.flag(SCHEMA));

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
    Configurations configs = Configurations.searched();
    for (String operand : given.operands()) {
      results.print(describe(configs, operand, session));
    }
    return ExitStatus.CLEAN;
  }

  private static String describe(Configurations configs, String name, Session session) {
    StringBuilder text = new StringBuilder(Printable.escape(name)).append('\n');
    try {
      ActiveConfiguration config = configs.configurationOf(Path.of(name));
      if (config == null) {
        return text.append("  configuration: none\n  schema: create-job (default)\n").toString();
      }
      for (String line : config.describe(Path.of(name))) {
        text.append("  ").append(Printable.escape(line)).append('\n');
      }
      return text.toString();
    } catch (ConfigurationException e) {
      throw ConfigFaults.usage(e, session.err());
    } catch (InvalidPathException e) {
      throw new UsageException("not a path: " + name);
    }
  }
}
