package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.config.ConfigurationException;
import io.github.jobsmith.config.Configurations;
import io.github.jobsmith.text.Printable;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The option {@code --config}, and configurations that cannot be used. */
final class ConfigFaults {
  private static final String NONE = "none";

  private ConfigFaults() {}

  /**
   * Returns the configurations of a run.
   *
   * @param option a file for all files, {@code none}, or null to search
   * @throws UsageException if the file does not exist
   */
  static Configurations configurations(@Nullable String option) {
    if (option == null) {
      return Configurations.searched();
    }
    if (option.equals(NONE)) {
      return Configurations.none();
    }
    try {
      Path file = Path.of(option);
      if (option.isEmpty() || !Files.exists(file)) {
        throw new UsageException("--config: no such file: " + option);
      }
      return Configurations.of(file);
    } catch (InvalidPathException e) {
      throw new UsageException("--config is not a valid path: " + option);
    }
  }

  /** Prints why a configuration cannot be used, and returns what ends the command. */
  static UsageException usage(ConfigurationException fault, PrintStream err) {
    if (fault.details().isEmpty()) {
      return new UsageException(String.valueOf(fault.getMessage()));
    }
    fault.details().forEach(err::println);
    err.println("jobsmith: " + Printable.escape(String.valueOf(fault.getMessage())));
    return UsageException.told();
  }
}
