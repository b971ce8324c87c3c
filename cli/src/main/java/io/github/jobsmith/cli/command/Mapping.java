package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.input.Inputs;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.schema.SchemaOptions;
import io.github.jobsmith.cli.schema.SchemaPatterns;
import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.config.ActiveConfiguration;
import io.github.jobsmith.config.ConfigurationException;
import io.github.jobsmith.config.Configurations;
import io.github.jobsmith.config.SchemaChooser;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Whether files of a run can have schemas other than the main one, and how these are found. */
record Mapping(Arguments given, Configurations configs) {
  static final String INSTANCE_SCHEMA = "--instance-schema";

  /** Whether the command line says so. */
  boolean isGiven() {
    return given.has(INSTANCE_SCHEMA) || SchemaPatterns.hasPatterns(given);
  }

  /**
   * Checks the options.
   *
   * @throws UsageException if a pattern is not valid
   */
  void check() {
    SchemaPatterns.of(given);
  }

  /** Returns what decides which schema a file has. */
  SchemaChooser chooser() {
    return new SchemaChooser(
        SchemaPatterns.of(given),
        given.has(INSTANCE_SCHEMA),
        SchemaPatterns.plain(given) != null,
        new Request(given));
  }

  /**
   * Whether the command line or the configuration of an operand says so. A configuration that
   * cannot be used is reported later.
   */
  boolean isPossible() {
    if (isGiven()) {
      return true;
    }
    List<String> operands = new ArrayList<>(given.operands());
    operands.add("any.json");
    for (String operand : operands) {
      try {
        Path path = Path.of(operand.equals(Inputs.STDIN) ? "any.json" : operand);
        ActiveConfiguration config =
            configs.configurationOf(Files.isDirectory(path) ? path.resolve("any.json") : path);
        if (config != null && config.hasSchemas()) {
          return true;
        }
      } catch (ConfigurationException | InvalidPathException e) {
        continue;
      }
    }
    return false;
  }

  /** Not a lambda, which takes time at the start; few runs look up a URI. */
  private record Request(Arguments given) implements Supplier<SchemaRequest> {
    @Override
    public SchemaRequest get() {
      return SchemaOptions.request(given);
    }
  }
}
