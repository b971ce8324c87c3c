package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.cli.schema.BuiltInSchemas;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are validated by several threads; nobody can see that. */
@Timeout(300)
class ThreadsTest {
  private static final int FILES = 120;

  private static final String SCHEMA =
      """
      {"type": "object", "properties": {"n": {"type": "integer", "minimum": 0}}, "required": ["n"]}
      """;

  @TempDir Path dir;

  private Path jobs;

  /** Files of every kind, some of which concern other files or standard error. */
  @BeforeEach
  void files() throws IOException {
    jobs = Files.createDirectories(dir.resolve("jobs"));
    Files.createDirectories(dir.resolve(".git"));
    for (int i = 0; i < FILES; i++) {
      String name = String.format("%03d", i);
      switch (i % 12) {
        case 1 -> write(name + ".json", request(i).replace("SNAPSHOT", "SNAPSHOTS"));
        case 2 -> write(name + ".json", request(i - 2));
        case 3 -> write(name + ".yaml", "jobId: a b\ntargets: [arn:aws:iot:eu-west-1]\n");
        case 4 -> write(name + ".json", "{\"jobId\": ");
        case 5 -> write(name + ".json", "");
        case 6 -> write("sub" + i + "/" + name + ".json", request(i));
        case 7 -> Files.createSymbolicLink(jobs.resolve(name + ".json"), Path.of("nowhere"));
        case 8 -> write(name + ".yml", "a: 1\n---\nb: [\n---\nc: 3\n");
        case 9 -> write(name + ".other.json", "{\"n\": " + (i % 2 == 0 ? "-1}" : "\"x\"}"));
        case 10 -> write(name + ".json", request(i).replace("}\n", ", \"x\": [" + name + ",]}"));
        default -> write(name + ".json", request(i));
      }
    }
  }

  private static String request(int i) {
    return """
        {"jobId": "job-%d", "targets": ["arn:aws:iot:eu-west-1:123456789012:thing/t"],
         "document": "{\\"a\\": 1}", "targetSelection": "SNAPSHOT"}
        """
        .formatted(i);
  }

  private void write(String name, String text) throws IOException {
    Path file = jobs.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Shell.Result run(int threads, String... args) {
    List<String> all = new ArrayList<>(List.of("validate", "--threads", "" + threads));
    all.addAll(List.of(args));
    all.add(jobs.toString());
    return new Shell().schemas(new BuiltInSchemas()).run(all.toArray(String[]::new));
  }

  private void assertSame(int status, String... args) {
    Shell.Result one = run(1, args);
    assertThat(one.status()).as(one.err()).isEqualTo(status);
    for (int threads : new int[] {2, 7}) {
      assertThat(run(threads, args)).as(threads + " threads").isEqualTo(one);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text",
        "short",
        "json",
        "sarif",
        "junit",
        "checkstyle",
        "github",
        "gitlab",
        "html"
      })
  @DisplayName("every format: output, messages and exit code are those of one thread")
  void formats(String format) {
    assertSame(3, "--format", format);
  }

  @Test
  @DisplayName("schemas of the configuration, ignored violations and what is not used of them")
  void configuration() throws IOException {
    Files.writeString(dir.resolve("n.schema.json"), SCHEMA);
    Files.writeString(dir.resolve("broken.schema.json"), "{\"type\": \"no\"}");
    Files.writeString(
        dir.resolve("jobsmith.yaml"),
        """
        schemas:
          - {files: "*.other.json", schema: n.schema.json}
          - {files: "jobs/sub54/*.json", schema: broken.schema.json}
          - {files: "jobs/sub66/*.json", schema: none}
        exclude: ["007.json"]
        severities: {job-id-reused: info}
        ignores:
          - {rule: target-selection, files: "001.json", reason: known}
          - {rule: minimum, files: "*.json", reason: known}
          - {rule: job-id-length, files: "*.json", reason: not there}
        """);
    assertSame(2);
    assertSame(2, "--format", "json");
    Shell.Result result = run(2, "--format", "short");
    assertThat(result.out())
        .contains("009.other.json:1:", "002.json:1:11: info job-id-reused")
        .doesNotContain("066.json:", "007.json");
    assertThat(result.err()).contains("054.json: error: its schema");
  }

  @Test
  @DisplayName("a configuration that cannot be used ends the run after what was before it")
  void configurationFault() throws IOException {
    write("sub54/jobsmith.yaml", "schemas: 3\n");
    assertSame(2);
  }

  @Test
  @DisplayName("a baseline")
  void baseline() {
    Path known = dir.resolve("known.json");
    run(2, "--write-baseline", known.toString());
    assertSame(3, "--baseline", known.toString());
  }

  @Test
  @DisplayName("a schema file, and items of arrays")
  void schemaFile() throws IOException {
    Path schema = dir.resolve("n.schema.json");
    Files.writeString(schema, SCHEMA);
    write("a.json", "[{\"n\": 1}, {\"n\": -1}]");
    assertSame(3, "--schema", schema.toString());
    assertSame(3, "--schema", schema.toString(), "--items");
    assertSame(3, "--schema", schema.toString(), "--format", "standard-basic");
  }

  @Test
  @DisplayName("the items of a large file are distributed, in its turn between other files")
  void items() throws IOException {
    Path schema = dir.resolve("n.schema.json");
    Files.writeString(schema, SCHEMA);
    List<String> items = new ArrayList<>();
    for (int i = 0; i < 120_000; i++) {
      items.add("{\"n\": " + i + ", \"text\": \"some words\"}");
    }
    write("b.jsonl", String.join("\n", items));
    items.set(3, "{\"n\": -3}");
    items.set(90_000, "{\"n\": ");
    items.set(119_999, "{\"N\": 1}");
    write("c.jsonl", String.join("\n", items));
    write("d.json", "[" + String.join(",\n", items.subList(0, 90_000)) + "]");
    write("e.json", "[{\"n\": -1}]");
    write("f.ndjson", "\n".repeat(1 << 20));
    List<String> args = new ArrayList<>(List.of("--schema", schema.toString(), "--items"));
    for (String name : "a.json b.jsonl e.json c.jsonl d.json gone.jsonl f.ndjson".split(" ")) {
      args.add(jobs.resolve(name).toString());
    }
    write("a.json", "[{\"n\": \"x\"}]");
    assertSame(3, args.toArray(String[]::new));
    Shell.Result result = run(2, args.toArray(String[]::new));
    assertThat(result.out()).contains("c.jsonl:90001:", "item 90001", "d.json:4:", "f.ndjson:");
    byte[] stdin = String.join("\n", items).getBytes(StandardCharsets.UTF_8);
    List<String> outputs = new ArrayList<>();
    for (int threads : new int[] {1, 2}) {
      outputs.add(
          new Shell()
              .stdin(stdin)
              .run(
                  "validate",
                  "--threads",
                  "" + threads,
                  "--schema",
                  schema.toString(),
                  "--stdin-filename",
                  "x.jsonl",
                  "-")
              .out());
    }
    assertThat(outputs.get(0)).isEqualTo(outputs.get(1)).contains("x.jsonl:90001:");
  }

  @Test
  @DisplayName("an internal error while a file is validated is reported, and the others go on")
  void internalError() {
    for (int threads : new int[] {1, 2, 5}) {
      AtomicInteger checks = new AtomicInteger();
      Shell.Result result =
          new Shell()
              .whenChecking(
                  () -> {
                    if (checks.incrementAndGet() % 10 == 3) {
                      throw new IllegalStateException("on purpose");
                    }
                  })
              .run("validate", "--threads", "" + threads, "--format", "short", jobs.toString());
      assertThat(result.status()).isEqualTo(3);
      assertThat(result.err().lines().filter(line -> line.contains("on purpose")))
          .hasSize((checks.get() + 7) / 10);
      assertThat(checks.get()).isGreaterThan(FILES / 2);
    }
  }

  @Test
  @DisplayName("not enough memory for several files at once: each is validated again on its own")
  void memory() {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    Shell.Result result =
        new Shell()
            .whenChecking(
                () -> {
                  try {
                    if (running.incrementAndGet() > 1) {
                      failed.incrementAndGet();
                      throw new OutOfMemoryError("on purpose");
                    }
                    TimeUnit.MICROSECONDS.sleep(200);
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  } finally {
                    running.decrementAndGet();
                  }
                })
            .run("validate", "--threads", "2", "--format", "short", jobs.toString());
    assertThat(result.err().lines().filter(line -> line.contains("requires more memory")).count())
        .isLessThanOrEqualTo(failed.get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "a.yaml", "a.jsonl"})
  @DisplayName("not enough memory for standard input: the rest of it is not taken for the whole")
  void memoryForStdin(String name) {
    for (int threads : new int[] {1, 2}) {
      InputStream rest =
          new ByteArrayInputStream(request(1).replace("\n", "").getBytes(StandardCharsets.UTF_8)) {
            private boolean failed;

            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
              if (!failed) {
                failed = true;
                throw new OutOfMemoryError("on purpose");
              }
              return super.read(bytes, from, length);
            }
          };
      Shell.Result result =
          new Shell()
              .schemas(new BuiltInSchemas())
              .stdin(rest)
              .run("validate", "--threads", "" + threads, "--stdin-filename", name, "-");
      assertThat(result.err()).contains(name + ": error: requires more memory");
      assertThat(result.status()).isEqualTo(3);
    }
  }

  @Test
  @DisplayName("the reader of standard output closes it: the run ends at once")
  void closed() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Shell.Result result =
        new Shell()
            .stdout(closed)
            .run("validate", "--threads", "3", "--format", "json", jobs.toString());
    assertThat(result.status()).isEqualTo(141);
  }

  @Test
  @DisplayName("standard input between files is in its turn")
  void stdin() {
    for (int threads : new int[] {1, 4}) {
      Shell.Result result =
          new Shell()
              .schemas(new BuiltInSchemas())
              .stdin("{\"jobId\": 1}".getBytes(StandardCharsets.UTF_8))
              .run(
                  "validate",
                  "--threads",
                  "" + threads,
                  "--format",
                  "short",
                  jobs.resolve("000.json").toString(),
                  jobs.resolve("001.json").toString(),
                  "-",
                  jobs.resolve("013.json").toString());
      assertThat(result.out().lines().map(line -> line.substring(line.lastIndexOf('/') + 1)))
          .satisfiesExactly(
              first -> assertThat(first).startsWith("001.json"),
              second -> assertThat(second).startsWith("<stdin>"),
              third -> assertThat(third).startsWith("<stdin>"),
              fourth -> assertThat(fourth).startsWith("<stdin>"),
              last -> assertThat(last).startsWith("013.json"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "257", ""})
  @DisplayName("--threads is a number from 1 to 256")
  void option(String value) {
    Shell.Result result = new Shell().run("validate", "--threads", value, jobs.toString());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("--threads is \"" + value + "\"; must be a number");
  }
}
