package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.cli.schema.BuiltInSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A team with 300 CreateJob files, 40 of which have a violation, adopts the command. {@link
 * Shell#NOW} is 2027-01-31.
 */
class TeamTest {
  private static final int FILES = 300;
  private static final int FAULTY = 40;

  @TempDir Path dir;

  private static String job(int number, int minutes) {
    return """
    {
      "jobId": "reboot-%d",
      "targets": ["arn:aws:iot:eu-west-1:123456789012:thing/gateway-%d"],
      "documentSource": "https://s3.eu-west-1.amazonaws.com/example-bucket/reboot-%d.json",
      "timeoutConfig": {"inProgressTimeoutInMinutes": %d}
    }
    """
        .formatted(number, number, number, minutes);
  }

  private static String name(int number) {
    return "jobs/" + number % 7 + "/job-" + number + ".json";
  }

  @BeforeEach
  void repository() throws IOException {
    write(".git/HEAD", "ref: refs/heads/main\n");
    for (int i = 0; i < FILES; i++) {
      write(name(i), job(i, i < FAULTY ? 20_000 + i : 60));
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Shell.Result validate(String... more) {
    return validate("", more);
  }

  private Shell.Result validate(String stdin, String[] more) {
    List<String> args = new ArrayList<>(List.of("validate"));
    for (String each : more) {
      args.add(each.replace("@", dir.toString()));
    }
    if (!List.of(more).contains("--files-from")) {
      args.add(dir + "/jobs");
    }
    return new Shell().schemas(new BuiltInSchemas()).stdin(stdin).run(args.toArray(String[]::new));
  }

  private void recordBaseline() {
    Shell.Result recorded = validate("--write-baseline", "@/known.json");
    assertThat(recorded.err()).startsWith("jobsmith: 40 violations written to ");
    assertThat(recorded.status()).isZero();
  }

  @Test
  @DisplayName("without anything, all 40 violations fail the run")
  void atFirst() {
    Shell.Result result = validate("--quiet");
    assertThat(result.out()).contains("300 files: 40 errors in 40 files; 260 clean");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  @DisplayName("baseline: an old violation passes, a new one fails, a mended one is named")
  void baseline() throws IOException {
    recordBaseline();
    Shell.Result same = validate("--baseline", "@/known.json");
    assertThat(same.out()).isEqualTo("300 files: clean; hidden: 40 known\n");
    assertThat(same.err()).isEmpty();
    assertThat(same.status()).isZero();

    write(name(3), "\n\n" + job(3, 20_003));
    write(name(4), job(4, 100));
    write(name(200), job(200, 20_000));
    Shell.Result changed = validate("--baseline", "@/known.json", "--format=short");
    assertThat(changed.out())
        .contains("/jobs/4/job-200.json:5:51: error timeout-minutes: ")
        .hasLineCount(1);
    assertThat(changed.err())
        .isEqualTo(
            "jobsmith: 1 violation of the baseline is gone; add --write-baseline to remove it\n"
                + "  jobs/4/job-4.json: timeout-minutes at"
                + " /timeoutConfig/inProgressTimeoutInMinutes\n");
    assertThat(changed.status()).isEqualTo(1);
  }

  @Test
  @DisplayName("ignored with a reason until a day, after which it is reported with its entry")
  void ignored() throws IOException {
    recordBaseline();
    write(name(250), job(250, 99_999));
    String entry =
        """
        ignores:
          - files: jobs/5/job-250.json
            rule: timeout-minutes
            pointer: /timeoutConfig
            reason: The gateway needs two months.
            until: %s
        """;
    write("jobsmith.yaml", entry.formatted("2027-01-31"));
    Shell.Result result = validate("--baseline", "@/known.json", "--fail-on=warning");
    assertThat(result.out()).isEqualTo("300 files: clean; hidden: 40 known, 1 ignored\n");
    assertThat(result.status()).isZero();

    write("jobsmith.yaml", entry.formatted("2027-01-30"));
    Shell.Result expired = validate("--baseline", "@/known.json", "--format=short");
    assertThat(expired.out())
        .contains("job-250.json:5:51: error timeout-minutes")
        .contains("jobsmith.yaml:2:5: warning config-expired: ignores[0] has expired")
        .hasLineCount(2);
    assertThat(expired.status()).isEqualTo(1);

    write(name(250), job(250, 60));
    write("jobsmith.yaml", entry.formatted("2027-12-31"));
    assertThat(validate("--baseline", "@/known.json", "@").out()).contains("[config-unused]");
  }

  @Test
  @DisplayName("a comment in a YAML file does the same for its line")
  void comment() throws IOException {
    recordBaseline();
    write(
        "jobs/new.yaml",
        """
        jobId: reboot-new
        targets: ["arn:aws:iot:eu-west-1:123456789012:thing/gateway-1"]
        documentSource: https://s3.eu-west-1.amazonaws.com/example-bucket/reboot-1.json
        timeoutConfig:
          # jobsmith: ignore timeout-minutes The gateway needs two months.
          inProgressTimeoutInMinutes: 99999
        """);
    Shell.Result result = validate("--baseline", "@/known.json", "--fail-on=warning");
    assertThat(result.out()).isEqualTo("301 files: clean; hidden: 40 known, 1 ignored\n");
    assertThat(result.status()).isZero();
  }

  @Test
  @DisplayName("--suppressed: SARIF has what is known or ignored, with the reasons")
  void suppressed() throws IOException {
    recordBaseline();
    write(name(250), job(250, 99_999));
    write(
        "jobsmith.yaml",
        """
        ignores:
          - files: jobs/5/job-250.json
            rule: timeout-minutes
            reason: The gateway needs two months.
        """);
    write(
        "jobs/new.yaml",
        """
        jobId: reboot-new
        targets: ["arn:aws:iot:eu-west-1:123456789012:thing/gateway-1"]
        documentSource: https://s3.eu-west-1.amazonaws.com/example-bucket/reboot-1.json
        timeoutConfig:
          inProgressTimeoutInMinutes: 99999 # jobsmith: ignore timeout-minutes It is slow.
        """);
    String[] args = {"--baseline", "@/known.json", "--format=sarif"};
    assertThat(validate(args).out()).contains("\"results\": []");
    List<String> more = new ArrayList<>(List.of(args));
    more.add("--suppressed");
    Shell.Result result = validate(more.toArray(String[]::new));
    assertThat(result.status()).isZero();
    assertThat(result.out().replaceAll("\\s+", " ").split("\"ruleId\"")).hasSize(43);
    assertThat(result.out().replaceAll("\\s+", " "))
        .contains(
            "{ \"kind\": \"external\", \"justification\": \"Listed in the baseline.\" }",
            "\"kind\": \"external\", \"justification\": \"The gateway needs two months.\"",
            "\"kind\": \"inSource\", \"justification\": \"It is slow.\"",
            "\"helpUri\": \"https://jobsmith.github.io/rules/timeout-minutes.html\"");
    more.add("--disable=timeout-minutes");
    assertThat(validate(more.toArray(String[]::new)).out()).contains("\"results\": []");
    assertThat(validate("--suppressed").err()).contains("--suppressed requires --format sarif");
  }

  @Test
  @DisplayName("changed files: only these are validated, with baseline and configuration")
  void changedFiles() throws IOException {
    recordBaseline();
    write("jobsmith.yaml", "exclude: ['*.tpl.json']\n");
    write("jobs/x.tpl.json", "{");
    write(name(260), job(260, 0));
    String list =
        String.join("\0", dir + "/" + name(1), dir + "/" + name(260), dir + "/jobs/x.tpl.json")
            + "\0"
            + dir
            + "/jobs/gone.json\0README.md";
    String[] args = {"--baseline", "@/known.json", "--format=short", "--files-from", "-"};
    Shell.Result result = validate(list, args);
    assertThat(result.out()).contains("job-260.json:5:51: error timeout-").hasLineCount(1);
    assertThat(result.err()).contains("1 file of --files-from no longer exists");
    assertThat(result.status()).isEqualTo(1);
    Shell.Result none = validate("README.md\n", args);
    assertThat(none.status()).isZero();
  }

  @Test
  @DisplayName("configuration: severities, excluded files, and files with other schemas")
  void configuration() throws IOException {
    write("device.schema.json", "{\"required\":[\"serial\"]}");
    write("jobs/devices/d.json", "{}");
    write(
        "jobsmith.yaml",
        """
        schemas:
          - files: jobs/devices
            schema: device.schema.json
        severities:
          timeout-minutes: warning
        exclude: [jobs/0]
        """);
    Shell.Result result = validate("--format=short");
    assertThat(result.out().lines().filter(line -> line.contains(": warning timeout-minutes")))
        .hasSize(34);
    assertThat(result.out()).contains("jobs/devices/d.json:1:1: error required: serial is missing");
    assertThat(result.status()).isEqualTo(1);
    write("jobs/devices/d.json", "{\"serial\":1}");
    assertThat(validate("--quiet").status()).isZero();
  }
}
