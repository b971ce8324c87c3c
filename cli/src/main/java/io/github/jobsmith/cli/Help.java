package io.github.jobsmith.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The texts of {@code --help}, at most 80 columns wide: a file for each command in the resources,
 * and one about all of them.
 */
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

  private static final String GENERAL = "jobsmith";

  private Help() {}

  static boolean isAskedFor(List<String> args) {
    int end = args.indexOf("--");
    List<String> options = end < 0 ? args : args.subList(0, end);
    return options.contains("--help") || options.contains("-h");
  }

  /** Returns the help of a command, or of all if there is no such command. */
  static String of(String command) {
    String file = "help/" + (COMMANDS.contains(command) ? command : GENERAL) + ".txt";
    try (InputStream in = Help.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing beside " + Help.class.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
