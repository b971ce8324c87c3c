package io.github.jobsmith.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiled schemas from the cache equal those that would be compiled. */
class SchemaCacheTest {
  @TempDir Path dir;
  private Path schema = Path.of("");
  private Path count = Path.of("");
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void files() throws IOException {
    schema =
        Files.writeString(
            dir.resolve("s.json"), "{\"minLenght\": 1, \"items\": {\"$ref\": \"count.json\"}}");
    count = Files.writeString(dir.resolve("count.json"), "{\"minimum\": 1}");
  }

  private static Session session(Map<String, String> environment, OutputStream err) {
    return new Session(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        environment,
        () -> false,
        () -> Instant.EPOCH);
  }

  private Session session() {
    return session(Map.of("JOBSMITH_CACHE", dir.resolve("cache").toString()), err);
  }

  private Validator validator(String... more) {
    List<String> args = new ArrayList<>(List.of("--schema", schema.toString()));
    args.addAll(List.of(more));
    SchemaOptions options = SchemaOptions.of(Arguments.parse(SchemaOptions.OPTIONS, args));
    assertThat(options).isNotNull();
    return load(options).validator();
  }

  /** Loads a schema, which is compiled for the cache by its first validation. */
  private LoadedSchema load(SchemaOptions options) {
    LoadedSchema loaded =
        new SchemaFile(options, session().err(), new Background(Runnable::run, 0))
            .load(SchemaCache.of(session(), "build"));
    loaded.validator().validate("0");
    return loaded;
  }

  @Test
  @DisplayName("a few files are validated without a compiler, and nothing is stored")
  void few() throws IOException {
    SchemaOptions options =
        SchemaOptions.of(
            Arguments.parse(SchemaOptions.OPTIONS, List.of("--schema", schema.toString())));
    assertThat(options).isNotNull();
    LoadedSchema loaded =
        new SchemaFile(options, session().err()).load(SchemaCache.of(session(), "build"));
    assertThat(loaded.validator().validate("[0]").toString()).contains("must be at least 1");
    assertThat(entries()).isEmpty();
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.list(dir.resolve("cache"))) {
      return files.toList();
    }
  }

  @Test
  @DisplayName("YAML schemas are cached, and changes of what they refer to are noticed")
  void yaml() throws IOException {
    schema = Files.writeString(dir.resolve("s.yaml"), "items: {$ref: count.yml}\n");
    Path other = Files.writeString(dir.resolve("count.yml"), "minimum: 1\n");
    for (int run = 0; run < 2; run++) {
      assertThat(validator().validate("[0]").toString()).contains("must be at least 1");
      assertThat(entries()).hasSize(1);
    }
    Files.writeString(other, "minimum: 2\n");
    assertThat(validator().validate("[1]").toString()).contains("must be at least 2");
  }

  @Test
  @DisplayName("the second run has the same output, except for warnings, which are counted")
  void hit() throws IOException {
    assertThat(validator().validate("[0]").toString()).contains("must be at least 1");
    String said = err.toString(StandardCharsets.UTF_8);
    assertThat(said).contains("minLenght");
    byte[] entry = Files.readAllBytes(entries().get(0));
    err.reset();
    assertThat(validator().validate("[0]").toString()).contains("must be at least 1");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(schema + ": 1 warning (--no-cache shows it)\n");
    assertThat(entries()).hasSize(1);
    assertThat(entries().get(0)).hasBinaryContent(entry);
  }

  @Test
  @DisplayName("a change of the schema, of what it refers to, or of an option is noticed")
  void changes() throws IOException {
    assertThat(validator().validate("[0]").isValid()).isFalse();
    Files.writeString(count, "{\"minimum\": 0}");
    assertThat(validator().validate("[0]").isValid()).isTrue();
    assertThat(entries()).hasSize(1);
    Files.writeString(schema, "{\"maxItems\": 0, \"contentMediaType\": \"application/json\"}");
    assertThat(validator().validate("[0]").isValid()).isFalse();
    assertThat(validator().validate("\"x\"").isValid()).isTrue();
    assertThat(validator("--assert-content").validate("\"x\"").isValid()).isFalse();
    assertThat(entries()).hasSize(3);
  }

  @Test
  @DisplayName("unchecked formats and schemas given by URI are cached")
  void formatsAndUri() throws IOException {
    Files.writeString(schema, "{\"format\": \"email\", \"type\": \"array\"}");
    Path catalogue = dir.resolve("catalog.json");
    Files.writeString(catalogue, "{\"https://example.com/x\": \"" + schema.getFileName() + "\"}");
    List<String> args = List.of("--schema=https://example.com/x", "--catalog=" + catalogue);
    SchemaOptions options = SchemaOptions.of(Arguments.parse(SchemaOptions.OPTIONS, args));
    assertThat(options).isNotNull();
    for (int run = 0; run < 2; run++) {
      LoadedSchema loaded = load(options);
      assertThat(loaded.uncheckedFormats()).containsExactly("email");
      assertThat(loaded.validator().validate("1").isValid()).isFalse();
      assertThat(entries()).hasSize(1);
    }
    Files.writeString(schema, "true");
    LoadedSchema changed = load(options);
    assertThat(changed.validator().validate("1").isValid()).isTrue();
  }

  @Test
  @DisplayName("a change of the catalogue is noticed")
  void catalogue() throws IOException {
    Files.writeString(schema, "{\"$ref\": \"https://example.com/x\"}");
    Files.writeString(dir.resolve("no.json"), "false");
    Path catalogue = dir.resolve("catalog.json");
    Files.writeString(catalogue, "{\"https://example.com/x\": \"count.json\"}");
    assertThat(validator("--catalog", catalogue.toString()).validate("1").isValid()).isTrue();
    Files.writeString(catalogue, "{\"https://example.com/x\": \"no.json\"}");
    assertThat(validator("--catalog", catalogue.toString()).validate("1").isValid()).isFalse();
  }

  @Test
  @DisplayName("an entry with other code is replaced")
  void foreignCode() throws IOException {
    validator();
    Path entry = entries().get(0);
    Files.write(entry, new byte[] {1, 2, 3});
    assertThat(validator().validate("[0]").isValid()).isFalse();
    assertThat(Files.size(entry)).isGreaterThan(100);
  }

  @Test
  @DisplayName("the location of the cache, and when there is none")
  void places() throws IOException {
    String d = dir.toString();
    assertThat(SchemaCache.of(session(Map.of(), err), "b")).isNull();
    assertThat(SchemaCache.of(session(Map.of("JOBSMITH_CACHE", "off", "HOME", d), err), "b"))
        .isNull();
    assertThat(SchemaCache.of(session(Map.of("HOME", d), err), "b")).isNotNull();
    assertThat(dir.resolve(".cache/jobsmith")).isDirectory();
    assertThat(SchemaCache.of(session(Map.of("XDG_CACHE_HOME", d, "HOME", "/x"), err), "b"))
        .isNotNull();
    assertThat(dir.resolve("jobsmith")).isDirectory();
    assertThat(SchemaCache.of(session(Map.of("LOCALAPPDATA", d + "/local"), err), "b")).isNotNull();
    assertThat(dir.resolve("local/jobsmith/cache")).isDirectory();
    assertThat(SchemaCache.of(session(Map.of("JOBSMITH_CACHE", schema.toString()), err), "b"))
        .isNull();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  @DisplayName("a cache that is writable by others is not used, and there is a warning")
  void unsafe() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path cache = Files.createDirectory(dir.resolve("cache"));
    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(SchemaCache.of(session(), "build")).isNull();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "jobsmith: warning: the cache for compiled schemas is not used: "
                + cache
                + " is writable by others (run chmod go-w)\n");
  }

  /** The program that a process runs on a hit. */
  static final class Hit {
    private Hit() {}

    public static void main(String[] args) {
      SchemaOptions options =
          SchemaOptions.of(Arguments.parse(SchemaOptions.OPTIONS, List.of("--schema", args[0])));
      Session session = session(Map.of("JOBSMITH_CACHE", args[1]), System.err);
      if (options != null) {
        SchemaFile file = new SchemaFile(options, System.err);
        System.exit(
            file.load(SchemaCache.of(session, "build")).validator().validate("[0]").isValid()
                ? 0
                : 1);
      }
    }
  }

  @Test
  @DisplayName("a hit loads no class of the generator, of JavaPoet, of Jackson or of javac")
  void classesOfAHit() throws IOException, InterruptedException {
    validator();
    Path log = dir.resolve("classes.txt");
    List<String> command =
        Arrays.asList(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load:file=" + log,
            "-cp",
            System.getProperty("java.class.path"),
            Hit.class.getName(),
            schema.toString(),
            dir.resolve("cache").toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(dir.resolve("out").toFile())
            .redirectErrorStream(true)
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(dir.resolve("out"))).isEqualTo(1);
    assertThat(Files.readAllLines(log))
        .anyMatch(line -> line.contains(" jobsmith.compiled."))
        .noneMatch(line -> line.contains(" io.github.jobsmith.generator."))
        .noneMatch(line -> line.contains(" com.palantir."))
        .noneMatch(line -> line.contains(" tools.jackson."))
        .noneMatch(line -> line.contains(" com.sun.tools.javac."));
  }
}
