package io.github.jobsmith.cli.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Programs that the command runs: directly, without a shell. */
public final class ChildProcess {
  /** What a shell returns for a program that is ended by Ctrl-C. */
  private static final int INTERRUPTED = 130;

  private static final List<String> SUFFIXES = List.of("", ".exe", ".cmd");

  private ChildProcess() {}

  /** Runs a program. */
  @FunctionalInterface
  public interface Launcher {
    /**
     * Runs a program with the environment, the working directory and the streams of this process,
     * and waits for its end.
     *
     * @return its exit code
     * @throws IOException if it cannot be run
     */
    int run(List<String> command) throws IOException;
  }

  /** The {@link Launcher} of the real command. */
  public static int run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).inheritIO().start();
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      return INTERRUPTED;
    }
  }

  /** Returns the program with a name in the directories of {@code PATH}; empty if there is none. */
  public static Optional<Path> find(String name, Map<String, String> environment) {
    for (String directory : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
      for (String suffix : SUFFIXES) {
        try {
          Path program = Path.of(directory.isEmpty() ? "." : directory, name + suffix);
          if (Files.isRegularFile(program) && Files.isExecutable(program)) {
            return Optional.of(program.toAbsolutePath());
          }
        } catch (InvalidPathException e) {
          // Not a directory, so the program is not there.
          continue;
        }
      }
    }
    return Optional.empty();
  }
}
