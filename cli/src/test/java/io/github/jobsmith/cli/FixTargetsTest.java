package io.github.jobsmith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.cli.schema.BuiltInSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("jobsmith fix, where files cannot be written")
class FixTargetsTest {
  private static final String REST =
      ",\"targets\":[\"arn:aws:iot:eu-west-1:123456789012:thing/a\"],\"document\":\"{}\"}";
  private static final String FAULTY = "{\"jobid\":\"a\"" + REST;
  private static final String RIGHT = "{\"jobId\":\"a\"" + REST;

  @TempDir Path dir;
  private Path jobs;

  @BeforeEach
  void create() throws IOException {
    jobs = Files.createDirectory(dir.resolve("jobs"));
  }

  @AfterEach
  void makeDeletable() throws IOException {
    Files.setPosixFilePermissions(jobs, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** How a process has ended. */
  private record Ended(int status, String out, String err) {}

  /** Runs fix in a process of its own, by means of another command. */
  private Ended fix(String... before) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(before));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "fix",
            jobs.toString()));
    Process process = new ProcessBuilder(command).start();
    // Both fit into the buffer of a pipe.
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), out, err);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(jobs)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  @DisplayName("a disk that is full: the file stays, is reported, and other files are fixed")
  void full() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: no shell");
    // One block has 512 or 1024 bytes.
    String large = FAULTY + " ".repeat(3000);
    Files.writeString(jobs.resolve("large.json"), large);
    Files.writeString(jobs.resolve("small.json"), FAULTY.replace("\"a\"", "\"b\""));
    Ended ended = fix("/bin/sh", "-c", "ulimit -f 1; exec \"$@\"", "sh");
    assertThat(ended.err())
        .isEqualToIgnoringCase(
            jobs.resolve("large.json") + ": error: cannot be written: file too large\n");
    assertThat(ended.out())
        .contains("small.json:1:2: fixed: ", "large.json:1:2: error: ")
        .endsWith("2 files: 1 error in 1 file; 1 clean\nfixed: 1 violation in 1 file\n");
    assertThat(ended.status()).isEqualTo(3);
    assertThat(jobs.resolve("large.json")).hasContent(large);
    assertThat(jobs.resolve("small.json")).hasContent(RIGHT.replace("\"a\"", "\"b\""));
    assertThat(names()).containsExactly("large.json", "small.json");
  }

  @Test
  @DisplayName("a read-only directory and a read-only file: they stay, and are reported")
  void readOnly() throws IOException, InterruptedException {
    Path file = Files.writeString(jobs.resolve("a.json"), FAULTY);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
    Files.setPosixFilePermissions(jobs, PosixFilePermissions.fromString("r-xr-xr-x"));
    String[] user = unprivileged();
    Ended ended = fix(user);
    assertThat(ended.err())
        .isEqualTo(file + ": error: cannot be written: its directory is read-only\n");
    assertThat(ended.out()).contains("a.json:1:2: error: ").contains("1 file: 1 error\n");
    assertThat(ended.status()).isEqualTo(3);
    assertThat(file).hasContent(FAULTY);

    Files.setPosixFilePermissions(jobs, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    Ended other = fix(user);
    assertThat(other.err()).isEqualTo(file + ": error: cannot be written: it is read-only\n");
    assertThat(other.status()).isEqualTo(3);
    assertThat(file).hasContent(FAULTY);
    assertThat(names()).containsExactly("a.json");
  }

  /** Returns what runs a command for a user whom permissions stop; nothing if this one is such. */
  private String[] unprivileged() throws IOException, InterruptedException {
    if (!Files.isWritable(jobs)) {
      return new String[0];
    }
    Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("rwxr-xr-x"));
    String[] user = {"setpriv", "--reuid=65534", "--clear-groups"};
    List<String> test = new ArrayList<>(List.of(user));
    test.addAll(List.of("sh", "-c", "test -r \"$1\" && ! test -w \"$1\"", "sh", jobs.toString()));
    assumeTrue(
        succeeds(test), "skipped: permissions do not stop this user, and setpriv cannot be used");
    return user;
  }

  private static boolean succeeds(List<String> command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      // There is no such program.
      return false;
    }
  }

  @Test
  @DisplayName(
      "a dry run of a link names the file that it leads to, unless that would not be changed")
  void links() throws IOException {
    Path file = Files.writeString(jobs.resolve("a.json"), FAULTY);
    Path link = Files.createSymbolicLink(jobs.resolve("link.json"), Path.of("a.json"));
    Shell.Result inside = run("fix", "--dry-run", link.toString());
    assertThat(inside.out()).contains("--- a/" + file + "\n").doesNotContain("link.json");
    assertThat(inside.status()).isEqualTo(1);
    Path secret = Files.writeString(dir.resolve("secret.json"), FAULTY);
    Path out = Files.createSymbolicLink(jobs.resolve("out.json"), secret);
    Shell.Result outside = run("fix", "--dry-run", out.toString());
    assertThat(outside.err())
        .startsWith(
            out
                + ": error: cannot be written: it is a symbolic link that leads elsewhere; name the file itself\n");
    assertThat(outside.out()).isEmpty();
    assertThat(outside.status()).isEqualTo(3);
  }

  private static Shell.Result run(String... args) {
    return new Shell().schemas(new BuiltInSchemas()).run(args);
  }

  @Test
  @DisplayName("a process that is killed leaves each file old or new")
  void killed() throws Exception {
    String faulty = "{\"jobid\":\"a\"" + REST + " ".repeat(200_000);
    String right = "{\"jobId\":\"a\"" + REST + " ".repeat(200_000);
    for (int i = 0; i < 400; i++) {
      Files.writeString(jobs.resolve(i + ".json"), faulty);
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.jobsmith.cli.Main",
                "fix",
                jobs.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (process.isAlive()
        && System.nanoTime() < end
        && !Files.readString(jobs.resolve("100.json")).equals(right)) {
      Thread.sleep(5);
    }
    // SIGTERM, which ends the process as Ctrl-C does.
    process.destroy();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    try (Stream<Path> files = Files.list(jobs)) {
      assertThat(files)
          .hasSize(400)
          .allSatisfy(file -> assertThat(Files.readString(file)).isIn(faulty, right));
    }
  }
}
