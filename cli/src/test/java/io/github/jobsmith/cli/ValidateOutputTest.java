package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.cli.output.Format;
import io.github.jobsmith.json.JsonDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateOutputTest {
  @TempDir Path dir;
  private String job = "";

  @BeforeEach
  void job() throws IOException {
    Path file = dir.resolve("job.json");
    Files.writeString(file, "{\"name\":\"long\",\"odd\":1,\"start\":1}");
    job = file.toString();
  }

  private static final class Failing extends OutputStream {
    private final String message;

    Failing(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(message);
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(dir)) {
      return entries.map(Path::getFileName).map(Path::toString).sorted().toList();
    }
  }

  @Test
  @DisplayName("in GitHub Actions, the default has annotations as well; a chosen format has not")
  void annotations() {
    String bad = "{\"name\":\"abcd\"}";
    Shell.Result result =
        new Shell().environment("GITHUB_ACTIONS", "true").stdin(bad).run("validate", "-");
    assertThat(result.out())
        .contains("<stdin>:1:9: error: ", "\n::error file=<stdin>,line=1,col=9,")
        .containsOnlyOnce("1 file: 1 error\n");
    for (String format : List.of("text", "json", "short")) {
      Shell shell = new Shell().environment("GITHUB_ACTIONS", "true").stdin(bad);
      assertThat(shell.run("validate", "--format", format, "-").out()).doesNotContain("::error");
    }
    Shell elsewhere = new Shell().environment("GITHUB_ACTIONS", "false").stdin(bad);
    assertThat(elsewhere.run("validate", "-").out()).doesNotContain("::error");
  }

  @Test
  @DisplayName("in Jenkins, tests of JUnit XML have no file, which its xUnit plugin rejects")
  void jenkins() {
    Shell shell = new Shell().environment("JENKINS_URL", "https://ci.example/");
    assertThat(shell.run("validate", "--format", "junit", job).out())
        .contains("<testsuite ", " file=")
        .doesNotContainPattern("<testcase [^>]* file=");
    assertThat(new Shell().run("validate", "--format", "junit", job).out())
        .containsPattern("<testcase [^>]* file=");
  }

  @Test
  @DisplayName("exit code: 1 from --fail-on upwards, 3 takes precedence over 1")
  void status() {
    assertThat(new Shell().run("validate", job).status()).isEqualTo(1);
    assertThat(new Shell().stdin("{\"odd\":1}").run("validate", "-").status()).isZero();
    assertThat(new Shell().stdin("{\"odd\":1}").run("validate", "--fail-on=warning", "-").status())
        .isEqualTo(1);
    assertThat(new Shell().run("validate", job, "missing").status()).isEqualTo(3);
  }

  @Test
  @DisplayName("--relaxed-limits makes a limit a warning")
  void relaxed() {
    Shell.Result result = new Shell().run("validate", "--relaxed-limits", job);
    assertThat(result.out())
        .contains("warning: name has 4 characters")
        .endsWith("1 file: 2 warnings\n1 rule was not run because --submit-at is not set\n");
    assertThat(result.status()).isZero();
  }

  @Test
  @DisplayName(
      "--submit-at runs the rules about the submission time: now, with a zone, without one")
  void submitAt() {
    assertThat(submitted("now")).contains("start is before 2027-01-31T12:00:00Z");
    assertThat(submitted("2027-03-01T10:00")).contains("start is before 2027-03-01T10:00:00Z");
    assertThat(submitted("2027-03-01T10:00:30.5+02:00"))
        .contains("start is before 2027-03-01T08:00:30.500Z");
    assertThat(submitted("2027-03-01T10:00-01:30"))
        .contains("start is before 2027-03-01T11:30:00Z");
    assertThat(submitted("now")).doesNotContain("time of submission");
  }

  private String submitted(String instant) {
    return new Shell().run("validate", "--submit-at", instant, job).out();
  }

  @Test
  @DisplayName("colours: on a terminal, unless NO_COLOR or a dumb one; --color decides")
  void colors() {
    assertThat(colored(new Shell(), "auto")).isFalse();
    assertThat(colored(new Shell().terminal(), "auto")).isTrue();
    assertThat(colored(new Shell().terminal().environment("NO_COLOR", "1"), "auto")).isFalse();
    assertThat(colored(new Shell().terminal().environment("TERM", "dumb"), "auto")).isFalse();
    assertThat(colored(new Shell().environment("NO_COLOR", "1"), "always")).isTrue();
    assertThat(colored(new Shell().terminal(), "never")).isFalse();
  }

  private boolean colored(Shell shell, String when) {
    return shell.run("validate", "--color", when, job).out().contains("\u001b[");
  }

  @Test
  @DisplayName("--disable: the rule is treated as absent, also for the exit code")
  void disabled() {
    Shell.Result one = new Shell().run("validate", "--disable", "name-length", job);
    assertThat(one.out()).doesNotContain("name-length").contains("1 file: 1 warning\n");
    assertThat(one.status()).isZero();
    Shell.Result all =
        new Shell()
            .run("validate", "--disable=name-length", "--disable=start-lead", job, "--format=json");
    assertThat(all.out())
        .contains("\"disabled\": [\"name-length\", \"start-lead\"]", "\"notRun\": [],");
  }

  @Test
  @DisplayName("--min-severity: violations of lower severity are counted and not shown")
  void minSeverity() {
    Shell.Result result = new Shell().run("validate", "--min-severity", "error", job);
    assertThat(result.out())
        .doesNotContain("odd-member")
        .contains("\n1 file: 1 error; hidden: 1 warning\n");
    assertThat(result.status()).isEqualTo(1);
    assertThat(new Shell().run("validate", "--min-severity=warning", job).out())
        .contains("1 file: 1 error, 1 warning\n");
  }

  @Test
  @DisplayName("--quiet: nothing if all files are clean, otherwise only violations and counts")
  void quiet() {
    Shell.Result clean = new Shell().stdin("{\"start\":1}").run("validate", "--quiet", "-");
    assertThat(clean.out() + clean.err()).isEmpty();
    assertThat(clean.status()).isZero();
    assertThat(new Shell().run("validate", "--quiet", job).out())
        .contains("name-length")
        .endsWith("\n1 file: 1 error, 1 warning\n");
    assertThat(new Shell().stdin("{}").run("validate", "--quiet", "--format=github", "-").out())
        .isEmpty();
  }

  @Test
  @DisplayName("SARIF names the run of Azure Pipelines, if the agent describes it completely")
  void azurePipeline() {
    Map<String, String> agent =
        Map.of(
            "TF_BUILD", "True",
            "SYSTEM_COLLECTIONURI", "https://dev.azure.com/contoso/",
            "SYSTEM_TEAMPROJECTID", "project",
            "SYSTEM_DEFINITIONID", "7",
            "BUILD_DEFINITIONNAME", "CI",
            "SYSTEM_PHASEID", "phase",
            "SYSTEM_JOBNAME", "Job",
            "BUILD_SOURCEBRANCH", "refs/heads/main",
            "BUILD_BUILDID", "11");
    assertThat(sarif(agent))
        .contains(
            "\"id\": \"azuredevops/pipeline/build/contoso/project/7/phase/refs/heads/main/11\"",
            "\"azuredevops/pipeline/build/phaseName\": \"Job\"");
    Map<String, String> older = new HashMap<>(agent);
    older.put("SYSTEM_COLLECTIONURI", "https://contoso.visualstudio.com/");
    assertThat(sarif(older)).contains("build/contoso/project/7/");
    for (String variable : agent.keySet()) {
      Map<String, String> incomplete = new HashMap<>(agent);
      incomplete.put(variable, "");
      assertThat(sarif(incomplete)).as(variable).contains("\"id\": \"jobsmith/\"");
    }
    for (String address : List.of("dev.azure.com", "https://", "https://dev.azure.com", "//")) {
      Map<String, String> odd = new HashMap<>(agent);
      odd.put("SYSTEM_COLLECTIONURI", address);
      assertThat(sarif(odd)).as(address).contains("\"id\": \"jobsmith/\"");
    }
  }

  private String sarif(Map<String, String> environment) {
    Shell shell = new Shell();
    environment.forEach(shell::environment);
    return shell.run("validate", "--format=sarif", job).out();
  }

  @Test
  @DisplayName("paths in reports for other programs are relative to --base or GitHub's directory")
  void base() {
    String base = dir.toString();
    for (Format.Kind kind : Format.Kind.values()) {
      if (!kind.forRepositories()) {
        continue;
      }
      String format = kind.label();
      String option = "--format=" + format;
      assertThat(new Shell().run("validate", option, "--base", base, job).out())
          .contains("job.json")
          .doesNotContain(base);
      assertThat(
              new Shell().environment("GITHUB_WORKSPACE", base).run("validate", option, job).out())
          .doesNotContain(base);
      assertThat(
              new Shell()
                  .environment("GITHUB_WORKSPACE", base + "/elsewhere")
                  .run("validate", option, job)
                  .out())
          .contains(dir.getFileName().toString());
    }
    assertThat(new Shell().run("validate", "--format=json", "--base", base, job).out())
        .contains("\"path\": \"" + job + "\"");
    assertThat(
            new Shell()
                .run("validate", "--format=github", "--base=examples", "examples/jobs/bad")
                .out())
        .startsWith("::error file=jobs/bad/");
  }

  @Test
  @DisplayName("the formats of CI servers")
  void continuousIntegration() {
    assertThat(new Shell().run("validate", "--format", "sarif", job).out())
        .contains("\"version\": \"2.1.0\"", "\"ruleId\": \"name-length\"");
    assertThat(new Shell().run("validate", "--format", "junit", job).out())
        .contains("failures=\"1\"", "<system-out>");
    assertThat(new Shell().run("validate", "--format", "junit", "--fail-on", "warning", job).out())
        .contains("failures=\"2\"");
    assertThat(new Shell().run("validate", "--format", "github", job).out())
        .contains(",title=name-length::name has 4 characters");
  }

  @Test
  @DisplayName(
      "text fits the terminal, or 80 columns if its width is unknown; other text is as it is")
  void width() throws IOException {
    Path wide = dir.resolve("wide.json");
    Files.writeString(wide, "{\"name\": \"abcd\", \"other\": \"" + "x".repeat(100) + "\"}");
    String[] arguments = {"validate", "--color=never", wide.toString()};
    assertThat(longest(new Shell().terminal().run(arguments))).isEqualTo(80);
    assertThat(longest(new Shell().terminal().environment("COLUMNS", "60").run(arguments)))
        .isEqualTo(60);
    assertThat(longest(new Shell().terminal().environment("COLUMNS", "x").run(arguments)))
        .isEqualTo(80);
    assertThat(longest(new Shell().environment("COLUMNS", "60").run(arguments))).isGreaterThan(80);
  }

  /** Returns the length of the longest line below a place and a message. */
  private static int longest(Shell.Result result) {
    return result
        .out()
        .lines()
        .filter(line -> line.contains(" | ") || line.contains(" = "))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  @Test
  @DisplayName("several formats: one on standard output, the others in files, never coloured there")
  void several() throws IOException {
    Path json = dir.resolve("report.out");
    Path text = dir.resolve("text.out");
    Files.writeString(json, "old");
    Shell.Result result =
        new Shell()
            .terminal()
            .run(
                "validate",
                "--format",
                "text",
                "--format",
                "json=" + json,
                "--format=text=" + text,
                job);
    assertThat(result.out()).contains("\u001b[");
    String report = Files.readString(json);
    JsonDocument document = JsonDocument.parse(report);
    assertThat(document.string(document.resolve(0, "/files/0/path"))).isEqualTo(job);
    assertThat(Files.readString(text)).contains("name-length").doesNotContain("\u001b[");
    assertThat(names()).containsExactly("job.json", "report.out", "text.out");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  @DisplayName("only files requested: standard output is empty")
  void fileOnly() {
    Shell.Result result = new Shell().run("validate", "--format", "json=" + dir.resolve("r"), job);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEmpty();
  }

  @Test
  @DisplayName("a report file is complete or left as it was")
  void atomic() throws IOException {
    Path json = dir.resolve("report.out");
    Files.writeString(json, "old");
    Shell.Result result =
        new Shell()
            .stdout(new Failing("No space left on device"))
            .run("validate", "--format", "text", "--format", "json=" + json, job);
    assertThat(Files.readString(json)).isEqualTo("old");
    assertThat(names()).containsExactly("job.json", "report.out");
    assertThat(result.err())
        .isEqualTo("<stdout>: error: cannot be written: No space left on device\n");
    assertThat(result.status()).isEqualTo(3);
  }

  @Test
  @DisplayName("a report file that cannot be created is reported before anything is validated")
  void unwritable() {
    Path nowhere = dir.resolve("absent/report");
    Shell.Result result = new Shell().run("validate", "--format", "json=" + nowhere, job);
    assertThat(result.err())
        .isEqualTo(
            nowhere
                + ": error: cannot be written: its directory does not exist; create it first\n");
    assertThat(result.status()).isEqualTo(3);
    Shell.Result directory = new Shell().run("validate", "--format", "json=" + dir, job);
    assertThat(directory.err()).isEqualTo(dir + ": error: cannot be written: is a directory\n");
    assertThat(directory.status()).isEqualTo(3);
  }

  @Test
  @DisplayName("a device is written, not replaced; a link stays a link")
  void specialTargets() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "this system has no /dev/null");
    Path link = Files.createSymbolicLink(dir.resolve("link"), dir.resolve("real"));
    Files.writeString(dir.resolve("real"), "old");
    Shell.Result result =
        new Shell().run("validate", "--format=json=" + device, "--format=json=" + link, job);
    assertThat(result.err()).isEmpty();
    assertThat(Files.isRegularFile(device)).isFalse();
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(dir.resolve("real"))).startsWith("{\n  \"version\": 1,");
  }

  @Test
  @DisplayName("a broken pipe ends the run silently; a report file is still written")
  void brokenPipe() throws IOException {
    Shell.Result alone = new Shell().stdout(new Failing("Broken pipe")).run("validate", job);
    assertThat(alone.err()).isEmpty();
    assertThat(alone.status()).isEqualTo(141);
    Path json = dir.resolve("report");
    Shell.Result beside =
        new Shell()
            .stdout(new Failing("Broken pipe"))
            .run("validate", "--format=text", "--format=json=" + json, job);
    assertThat(beside.err()).isEmpty();
    assertThat(beside.status()).isEqualTo(1);
    assertThat(Files.readString(json)).contains("name-length");
    assertThat(new Shell().stdout(new Failing("Broken pipe")).run("rules").err()).isEmpty();
  }
}
