package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code jobsmith} with a Java and a Maven that only print how they were called. */
class LauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      case $1 in
        -fullversion) echo "openjdk full version \\"VERSION\\"" >&2; exit 0 ;;
      esac
      case "$*" in
        *-Xshare:off*DumpLoadedClassList=* | *AOTCacheOutput=*)
          for argument; do
            case $argument in
              *DumpLoadedClassList=*) echo list >"${argument#*=}" ;;
              *AOTCacheOutput=*) echo archive >"${argument#*=}" ;;
            esac
          done
          [ -z "${END_OF_TRAINING:-}" ] || kill -s "$END_OF_TRAINING" "$PPID"
          exit 0
          ;;
        *-Xshare:dump*SharedClassListFile=*)
          for argument; do
            case $argument in
              *SharedClassListFile=*) list=${argument#*=} ;;
              *SharedArchiveFile=*) file=${argument#*=} ;;
            esac
          done
          [ -f "$list" ] && echo archive >"$file"
          exit 0
          ;;
      esac
      for argument; do echo "<$argument>"; done
      exit 1
      """;
  private static final String MAVEN =
      """
      #!/bin/sh
      echo "noise of Maven"
      echo called >>"$MAVEN_CALLS"
      for argument; do
        case $argument in
          */pom.xml) echo jar >"${argument%pom.xml}cli/target/jobsmith.jar" ;;
        esac
      done
      exit MAVEN_STATUS
      """;

  @TempDir Path dir;
  private final Map<String, String> more = new HashMap<>();
  private Path root = Path.of("");
  private Path jdk = Path.of("");
  private Path tools = Path.of("");

  private record Run(int status, String out, String err) {}

  @BeforeEach
  void project() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "this system has no /bin/sh");
    root = Files.createDirectories(dir.resolve("a project's place"));
    Files.copy(Path.of("jobsmith"), root.resolve("jobsmith"));
    assertThat(root.resolve("jobsmith").toFile().setExecutable(true)).isTrue();
    Path launcher = Files.createDirectories(root.resolve("cli/src/main/launcher"));
    Files.copy(Path.of("cli/src/main/launcher/launch.sh"), launcher.resolve("launch.sh"));
    jdk = dir.resolve("my jdk");
    script(jdk.resolve("bin/java"), JAVA.replace("VERSION", "17.0.15+6"));
    tools = dir.resolve("tools");
    script(tools.resolve("mvn"), MAVEN.replace("MAVEN_STATUS", "0"));
    Files.createFile(root.resolve("pom.xml"));
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Run run(Path script, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(args));
    Path out = dir.resolve("out");
    Path err = dir.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command).directory(dir.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", jdk.toString());
    environment.put("PATH", tools + ":/usr/bin:/bin");
    environment.put("MAVEN_CALLS", dir.resolve("calls").toString());
    environment.remove("JOBSMITH_JAVA_OPTS");
    environment.remove("JOBSMITH_JAR");
    environment.putAll(more);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    int status = builder.start().waitFor();
    return new Run(status, read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private int mavenCalls() throws IOException {
    Path calls = dir.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
  }

  @Test
  @DisplayName(
      "the first run builds with one line on standard error, later ones do not; arguments and exit code are passed on")
  void firstAndSecond() throws IOException, InterruptedException {
    Run first = run(root.resolve("jobsmith"), "validate", "a b", "*", "");
    assertThat(first.err()).startsWith("jobsmith: building from source").hasLineCount(1);
    assertThat(first.out())
        .endsWith("<io.github.jobsmith.cli.Main>\n<validate>\n<a b>\n<*>\n<>\n")
        .contains("<-Djobsmith.stdout.terminal=false>")
        .contains("<-XX:SharedArchiveFile=" + root.toRealPath() + "/cli/target/jobsmith.jsa>")
        .contains("<-cp>\n<" + root.toRealPath() + "/cli/target/jobsmith.jar>");
    assertThat(first.status()).isEqualTo(1);
    Run second = run(root.resolve("jobsmith"));
    assertThat(second.err()).isEmpty();
    assertThat(mavenCalls()).isEqualTo(1);
  }

  @Test
  @DisplayName("a source newer than the jar causes a build")
  void stale() throws IOException, InterruptedException {
    run(root.resolve("jobsmith"));
    Path source = Files.createFile(root.resolve("cli/src/main/New.java"));
    assertThat(source.toFile().setLastModified(System.currentTimeMillis() + 10_000)).isTrue();
    run(root.resolve("jobsmith"));
    assertThat(mavenCalls()).isEqualTo(2);
  }

  @Test
  @DisplayName("through links, from another directory")
  void links() throws IOException, InterruptedException {
    Path link = Files.createSymbolicLink(dir.resolve("first"), root.resolve("jobsmith"));
    Path second = Files.createSymbolicLink(tools.resolve("second"), Path.of("../first"));
    assertThat(run(link, "x").out()).endsWith("<x>\n");
    assertThat(run(second, "y").out())
        .contains(root.toRealPath() + "/cli/target")
        .endsWith("<y>\n");
  }

  @ParameterizedTest
  @CsvSource({"INT,130", "TERM,143", "HUP,143"})
  @DisplayName("a signal while an archive is made ends the run, and no file of it is left")
  void endedWhileTraining(String signal, int status) throws IOException, InterruptedException {
    run(root.resolve("jobsmith"));
    Path state = root.resolve("cli/target");
    Files.delete(state.resolve("jobsmith.jsa"));
    List<String> before = names(state);
    more.put("END_OF_TRAINING", signal);
    Run ended = run(root.resolve("jobsmith"), "validate");
    assumeTrue(
        ended.out().isEmpty(),
        "skipped: the tests run in background, where " + signal + " is ignored");
    assertThat(ended).isEqualTo(new Run(status, "", ""));
    assertThat(names(state)).isEqualTo(before);
    more.clear();
    assertThat(run(root.resolve("jobsmith"), "validate").out()).endsWith("<validate>\n");
    assertThat(names(state)).contains("jobsmith.jsa");
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  @DisplayName("another Java has a separate archive")
  void exchangedJava() throws IOException, InterruptedException {
    run(root.resolve("jobsmith"));
    Path archive = root.resolve("cli/target/jobsmith.jsa");
    Files.writeString(archive, "of the first");
    run(root.resolve("jobsmith"));
    assertThat(read(archive)).isEqualTo("of the first");
    jdk = dir.resolve("other jdk");
    script(jdk.resolve("bin/java"), JAVA.replace("VERSION", "21.0.1"));
    run(root.resolve("jobsmith"));
    assertThat(read(archive)).isEqualTo("archive\n");
  }

  @Test
  @DisplayName("Java 25 gets an AOT cache instead, which an older Java does not use")
  void aotCache() throws IOException, InterruptedException {
    script(jdk.resolve("bin/java"), JAVA.replace("VERSION", "25.0.1+8"));
    Path target = root.toRealPath().resolve("cli/target");
    for (String name : List.of("jobsmith", "jobsmith-schema")) {
      String[] args = name.equals("jobsmith") ? new String[] {"x"} : new String[] {"--schema=x"};
      for (int time = 0; time < 2; time++) {
        assertThat(run(root.resolve("jobsmith"), args).out())
            .contains("<-XX:AOTCache=" + target.resolve(name + ".aot") + ">")
            .contains("<-XX:+UseSerialGC>")
            .doesNotContain("SharedArchiveFile");
      }
    }
    jdk = dir.resolve("older jdk");
    script(jdk.resolve("bin/java"), JAVA.replace("VERSION", "21.0.1"));
    assertThat(run(root.resolve("jobsmith"), "x").out())
        .contains("<-XX:SharedArchiveFile=" + target.resolve("jobsmith.jsa") + ">")
        .doesNotContain("AOTCache");
    try (Stream<Path> files = Files.list(target)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "build.log",
              "jobsmith.jar",
              "jobsmith.java",
              "jobsmith.jsa",
              "jobsmith-schema.aot",
              "jobsmith-schema.java");
    }
  }

  @Test
  @DisplayName("no Java, an old Java, no Maven, a failed build: one sentence each, exit code 3")
  void failures() throws IOException, InterruptedException {
    script(jdk.resolve("bin/java"), JAVA.replace("VERSION", "11.0.2"));
    assertThat(run(root.resolve("jobsmith")))
        .isEqualTo(
            new Run(
                3,
                "",
                "jobsmith: requires Java 17 or newer; "
                    + jdk
                    + "/bin/java is openjdk full version \"11.0.2\"\n"));
    script(jdk.resolve("bin/java"), JAVA.replace("VERSION", "17"));
    script(tools.resolve("mvn"), MAVEN.replace("MAVEN_STATUS", "1"));
    Run failed = run(root.resolve("jobsmith"));
    assertThat(failed.err()).contains("noise of Maven\njobsmith: the build failed");
    assertThat(failed.status()).isEqualTo(3);
    assertThat(root.resolve("cli/target/build.lock")).doesNotExist();
    jdk = dir.resolve("nowhere");
    Run absent = run(root.resolve("jobsmith"));
    assertThat(absent.err())
        .startsWith("jobsmith: JAVA_HOME is " + jdk + ", which has no bin/java");
    assertThat(absent.status()).isEqualTo(3);
  }

  @Test
  @DisplayName("a jar that was built elsewhere is used without Maven")
  void givenJar() throws IOException, InterruptedException {
    Path jar = Files.writeString(dir.resolve("given.jar"), "jar");
    more.put("JOBSMITH_JAR", jar.toString());
    assertThat(run(root.resolve("jobsmith"), "x").out()).contains("<-cp>\n<" + jar + ">");
    assertThat(mavenCalls()).isZero();
    more.put("JOBSMITH_JAR", jar + ".old");
    assertThat(run(root.resolve("jobsmith"), "x"))
        .isEqualTo(
            new Run(3, "", "jobsmith: JOBSMITH_JAR is " + jar + ".old, which is not a file\n"));
  }

  @Test
  @DisplayName("a lock that a killed build left behind does not stop the next one")
  void staleLock() throws IOException, InterruptedException {
    Path lock = Files.createDirectories(root.resolve("cli/target/build.lock"));
    Files.writeString(lock.resolve("pid"), "999999999\n");
    assertThat(run(root.resolve("jobsmith"), "z").out()).endsWith("<z>\n");
    assertThat(lock).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "validate DIR, true",
    "validate a.json --quiet DIR, true",
    "fix DIR, true",
    "check-schema DIR, true",
    "validate items.jsonl, true",
    "validate --schema x.json items.ndjson, true",
    "validate --files-from list, true",
    "validate --files-from=list, true",
    "validate a.json b.json, false",
    "validate, false",
    "validate -, false",
    "generate --output DIR, false",
    "DIR, false"
  })
  @DisplayName("options of Java for many files: directories, lists of files and JSON Lines")
  void manyFiles(String arguments, boolean many) throws IOException, InterruptedException {
    String[] args = arguments.replace("DIR", tools.toString().replace(' ', '_')).split(" ");
    for (String version : new String[] {"17.0.15+6", "25.0.1+8"}) {
      script(jdk.resolve("bin/java"), JAVA.replace("VERSION", version));
      String options = run(root.resolve("jobsmith"), args).out();
      assertThat(options.contains("<-XX:Tier3InvocationThreshold=20>")).isEqualTo(many);
      assertThat(options.contains("<-Xmn24m>")).isEqualTo(many);
      if (many) {
        // Java refuses an AOT cache with this option, and two collectors.
        boolean old = version.startsWith("17");
        assertThat(options).doesNotContain("-Xshare");
        assertThat(options.contains("<-XX:+UseG1GC>")).isEqualTo(old);
        assertThat(options.contains("<-XX:G1ExpandByPercentOfAvailable=0>")).isEqualTo(old);
        assertThat(options.contains("<-XX:+UseSerialGC>")).isEqualTo(!old);
        assertThat(options.contains("<-XX:PretenureSizeThreshold=1m>")).isEqualTo(!old);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-Xmx40m", "-Dx=y -Xms9m", "-XX:MaxHeapSize=40m", "-XX:MaxRAMPercentage=5"})
  @DisplayName("the heap of many files is not that of the launcher if the user has set one")
  void heap(String given) throws IOException, InterruptedException {
    more.put("JOBSMITH_JAVA_OPTS", given);
    assertThat(run(root.resolve("jobsmith"), "validate", dir.toString()).out())
        .contains("<-XX:Tier3InvocationThreshold=20>", "<" + given.replace(" ", ">\n<") + ">")
        .doesNotContain("<-Xms48m>")
        .doesNotContain("<-Xmn")
        .doesNotContain("<-XX:G1HeapRegionSize");
  }

  @ParameterizedTest
  @CsvSource({"17.0.15+6, DIR", "17.0.15+6, x.json", "25.0.1+8, DIR", "25.0.1+8, x.json"})
  @DisplayName("the collector is that of the user if one is set, since Java refuses two")
  void collector(String version, String argument) throws IOException, InterruptedException {
    script(jdk.resolve("bin/java"), JAVA.replace("VERSION", version));
    String file = argument.replace("DIR", dir.toString());
    for (String given : List.of("-XX:+UseSerialGC", "-XX:+UseG1GC", "-Xss1m -XX:+UseZGC")) {
      more.put("JOBSMITH_JAVA_OPTS", given);
      assertThat(run(root.resolve("jobsmith"), "validate", file).out().lines())
          .filteredOn(option -> option.matches("<-XX:\\+Use[A-Z]\\w*GC>"))
          .containsExactly("<" + given.replaceFirst(".* ", "") + ">");
    }
    more.put("JOBSMITH_JAVA_OPTS", "-XX:+UseGCOverheadLimit");
    assertThat(run(root.resolve("jobsmith"), "validate", file).out().lines())
        .filteredOn(option -> option.matches("<-XX:\\+Use[A-Z]\\w*GC>"))
        .hasSize(1);
  }
}
