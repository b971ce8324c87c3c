package io.github.jobsmith.conformance.awscli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Debian's package of the AWS CLI with the packages that it needs, downloaded and unpacked into
 * {@code target} once, without being installed.
 */
public final class AwsCliPackage {
  /** The Python for which Debian builds the packages. */
  static final Path PYTHON = Path.of("/usr/bin/python3");

  private static final List<String> PACKAGES =
      List.of(
          "awscli",
          "python3-awscrt",
          "python3-cffi-backend",
          "python3-colorama",
          "python3-cryptography",
          "python3-dateutil",
          "python3-distro",
          "python3-docutils",
          "python3-jmespath",
          "python3-prompt-toolkit",
          "python3-pyasn1",
          "python3-roman",
          "python3-ruamel.yaml",
          "python3-ruamel.yaml.clib",
          "python3-six",
          "python3-urllib3",
          "python3-wcwidth");
  private static final Path CACHE = Path.of("target", "awscli");
  private static final Path LIBRARIES =
      CACHE.resolve("root").resolve("usr/lib/python3/dist-packages").toAbsolutePath();
  private static final Path READY = CACHE.resolve("ready");

  private AwsCliPackage() {}

  /** Returns the directory of the Python packages; the test is skipped if they cannot be had. */
  static synchronized Path require() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(PYTHON), "skipped: no " + PYTHON + " to run the AWS CLI");
    if (!Files.exists(READY)) {
      download();
      boolean works =
          run(CACHE, List.of(PYTHON.toString(), "-c", "import awscli.clidriver, ruamel.yaml"));
      assumeTrue(works, "skipped: the Python of this machine cannot run Debian's AWS CLI");
      Files.createFile(READY);
    }
    return LIBRARIES;
  }

  /** Returns the directory that the packages are unpacked in; see {@link #require}. */
  public static Path root() throws IOException, InterruptedException {
    require();
    return CACHE.resolve("root").toAbsolutePath();
  }

  private static void download() throws IOException, InterruptedException {
    Path debs = Files.createDirectories(CACHE.resolve("debs").toAbsolutePath());
    List<String> command = new ArrayList<>(List.of("apt-get", "download"));
    command.addAll(PACKAGES);
    boolean got =
        Files.isExecutable(Path.of("/usr/bin/apt-get"))
            && (run(debs, command)
                || run(debs, List.of("apt-get", "update")) && run(debs, command));
    assumeTrue(got, "skipped: Debian's package awscli cannot be downloaded here");
    try (Stream<Path> files = Files.list(debs)) {
      for (Path deb : files.filter(each -> each.toString().endsWith(".deb")).toList()) {
        Path root = CACHE.resolve("root").toAbsolutePath();
        boolean unpacked = run(debs, List.of("dpkg-deb", "-x", deb.toString(), root.toString()));
        assumeTrue(unpacked, "skipped: a package of Debian cannot be unpacked here");
      }
    }
  }

  private static boolean run(Path directory, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("PYTHONPATH", LIBRARIES.toString());
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process;
    try {
      process = builder.start();
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
