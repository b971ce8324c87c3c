package io.github.jobsmith.conformance.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A headless Chromium, as Debian packages it: the one that {@code -Djobsmith.chromium=FILE} names,
 * or the first on the path.
 */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");

  private final Process process;
  private final DevTools tools;

  private Chromium(Process process, DevTools tools) {
    this.process = process;
    this.tools = tools;
  }

  /** Returns the program; empty if it is not installed. */
  private static Optional<Path> program() {
    String set = System.getProperty("jobsmith.chromium");
    if (set != null) {
      return Optional.of(Path.of(set));
    }
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    for (String directory : path.split(Pattern.quote(File.pathSeparator))) {
      for (String name : NAMES) {
        Path program = Path.of(directory, name);
        if (Files.isExecutable(program)) {
          return Optional.of(program);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Starts the browser; the test is skipped if none is installed.
   *
   * @param profile a directory for its files, which also creates others beside it
   */
  static Chromium require(Path profile) throws IOException {
    Optional<Path> program = program();
    assumeTrue(program.isPresent(), "skipped: no chromium on the path, to look at pages with");
    return start(program.orElseThrow(), profile);
  }

  /**
   * Starts the browser.
   *
   * @param profile a directory for its files, which also creates others beside it
   */
  private static Chromium start(Path program, Path profile) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                // Root, as in containers, cannot use the sandbox; all pages are our own.
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--user-data-dir=" + profile,
                "--remote-debugging-port=0",
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("TMPDIR", profile.getParent().toString());
    Process process = builder.start();
    try {
      BufferedReader errors = process.errorReader(StandardCharsets.UTF_8);
      StringBuilder said = new StringBuilder();
      for (String line = errors.readLine(); line != null; line = errors.readLine()) {
        Matcher listening = LISTENING.matcher(line);
        if (listening.find()) {
          drain(errors);
          return new Chromium(process, DevTools.connect(URI.create(listening.group(1))));
        }
        said.append(line).append('\n');
      }
      throw new IOException("the browser does not start: " + said);
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static void drain(BufferedReader errors) {
    Thread thread =
        new Thread(
            () -> {
              try {
                while (errors.readLine() != null) {
                  // What the browser says about itself is not about the page.
                }
              } catch (IOException e) {
                // The browser has ended.
                return;
              }
            },
            "chromium-errors");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Opens a page and waits until it is loaded.
   *
   * @param width of the window in CSS pixels
   */
  Tab open(URI page, int width, boolean dark) throws IOException, InterruptedException {
    Tab tab = Tab.create(tools, width, dark);
    tab.load(page);
    return tab;
  }

  /** Ends the browser and waits for all of its processes, which write to the profile until then. */
  @Override
  public void close() {
    tools.close();
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    process.destroy();
    if (!haveEnded(all)) {
      all.forEach(ProcessHandle::destroyForcibly);
      haveEnded(all);
    }
  }

  private static boolean haveEnded(List<ProcessHandle> processes) {
    try {
      CompletableFuture.allOf(
              processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
          .get(10, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException | TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
