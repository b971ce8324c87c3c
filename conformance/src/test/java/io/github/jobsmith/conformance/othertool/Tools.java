package io.github.jobsmith.conformance.othertool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Tools from npm, Debian and PyPI, put into {@code target} once. A test is skipped if they cannot
 * be had.
 */
public final class Tools {
  /** The Python for which Debian builds its packages. */
  private static final Path PYTHON = Path.of("/usr/bin/python3");

  private static final Path CACHE = Path.of("target", "tools").toAbsolutePath();

  private Tools() {}

  /** Returns the directory with {@code node_modules}. */
  public static synchronized Path npm(List<String> packages)
      throws IOException, InterruptedException {
    String name = Integer.toHexString(packages.hashCode());
    Path directory = CACHE.resolve("npm-" + name);
    if (!Files.exists(directory.resolve("ready"))) {
      Files.createDirectories(directory);
      Files.writeString(directory.resolve("package.json"), "{\"private\": true}");
      List<String> command = new ArrayList<>(List.of("npm", "install", "--no-audit", "--no-fund"));
      command.addAll(packages);
      assumeTrue(start(directory, command), "skipped: npm cannot install " + packages);
      Files.createFile(directory.resolve("ready"));
    }
    return directory;
  }

  /** Returns a directory with unpacked packages of Debian for its Python. */
  static synchronized Path debian(List<String> packages) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(PYTHON), "skipped: no " + PYTHON);
    Path directory = CACHE.resolve("debian-" + Integer.toHexString(packages.hashCode()));
    if (!Files.exists(directory.resolve("ready"))) {
      Path debs = Files.createDirectories(directory.resolve("debs"));
      List<String> command = new ArrayList<>(List.of("apt-get", "download"));
      command.addAll(packages);
      boolean got =
          start(debs, command) || start(debs, List.of("apt-get", "update")) && start(debs, command);
      assumeTrue(got, "skipped: Debian's packages cannot be downloaded here");
      try (Stream<Path> files = Files.list(debs)) {
        for (Path deb : files.filter(each -> each.toString().endsWith(".deb")).toList()) {
          List<String> unpack = List.of("dpkg-deb", "-x", deb.toString(), directory.toString());
          assumeTrue(start(debs, unpack), "skipped: dpkg-deb is not here");
        }
      }
      Files.createFile(directory.resolve("ready"));
    }
    return directory;
  }

  /**
   * Returns the command that runs a program written in Python: the one on the PATH, or that of
   * PyPI; empty if there is none.
   *
   * @param module the module of Python that is the program
   */
  static synchronized List<String> python(String program, String module)
      throws IOException, InterruptedException {
    Path libraries = Files.createDirectories(pythonPath(program));
    if (start(libraries, List.of(program, "--version"))) {
      return List.of(program);
    }
    List<String> command = List.of("python3", "-m", module);
    if (!Files.isDirectory(libraries.resolve(module))) {
      List<String> install =
          List.of("python3", "-m", "pip", "install", "--retries", "0", "--timeout", "20");
      List<String> all = new ArrayList<>(install);
      all.addAll(List.of("--target", libraries.toString(), program));
      return start(libraries, all) ? command : List.of();
    }
    return command;
  }

  /** Returns the directory with the libraries of a program written in Python. */
  static Path pythonPath(String program) {
    return CACHE.resolve("python-" + program);
  }

  /** Runs a script of this module's resources with arguments, and returns what it prints. */
  public static String run(Path tools, String script, Path... arguments)
      throws IOException, InterruptedException {
    Path file = copy(script, tools);
    if (script.endsWith(".py")) {
      copy("loopback.py", tools);
    }
    String program = script.endsWith(".py") ? PYTHON.toString() : "node";
    List<String> command = new ArrayList<>(List.of(program));
    command.add(file.toString());
    for (Path argument : arguments) {
      command.add(argument.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command).directory(tools.toFile());
    Path libraries = tools.resolve("usr/lib/python3/dist-packages");
    builder.environment().put("PYTHONPATH", libraries.toString());
    Path errors = tools.resolve(script + ".err");
    Process process = builder.redirectError(errors.toFile()).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(() -> read(errors)).isZero();
    return output;
  }

  private static Path copy(String resource, Path directory) throws IOException {
    Path file = directory.resolve(resource);
    try (InputStream in = Tools.class.getResourceAsStream("/othertool/" + resource)) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.getMessage();
    }
  }

  private static boolean start(Path directory, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    Process process;
    try {
      process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      return false;
    }
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      return false;
    }
    return process.exitValue() == 0;
  }
}
