package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.cli.schema.BuiltInSchemas;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwsTest {
  private static final List<String> JOB =
      List.of(
          "iot",
          "create-job",
          "--job-id",
          "a",
          "--targets",
          "arn:aws:iot:eu-west-1:123456789012:thing/a",
          "--document",
          "{}");

  @TempDir Path dir;

  private static String[] with(List<String> line, String... more) {
    List<String> all = new ArrayList<>(List.of("aws"));
    all.addAll(line);
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static Shell.Result run(String... arguments) {
    return new Shell().schemas(new BuiltInSchemas()).run(arguments);
  }

  @Test
  @DisplayName("a valid line is clean; own options can be anywhere")
  void clean() {
    assertThat(run(with(JOB)).out()).isEqualTo("aws iot create-job: clean\n");
    assertThat(run(with(JOB)).status()).isZero();
    Shell.Result quiet = run(with(JOB, "--quiet"));
    assertThat(quiet.out() + quiet.err()).isEmpty();
    assertThat(run(with(JOB, "--submit-at", "now")).status()).isZero();
    List<String> first = new ArrayList<>(List.of("--format", "json"));
    first.addAll(JOB);
    assertThat(run(with(first)).out()).contains("\"path\": \"aws iot create-job\"");
  }

  @Test
  @DisplayName("the configuration: severities, ignored violations, placeholders, comments in YAML")
  void configuration() throws IOException {
    String config = "--config=" + dir.resolve("jobsmith.yaml");
    Files.writeString(
        dir.resolve("jobsmith.yaml"),
        """
        severities: {job-id-characters: warning}
        placeholders: ["<.*>"]
        ignores: [{files: "*", rule: target-arn, reason: The thing is made later.}]
        """);
    List<String> line = new ArrayList<>(JOB);
    line.set(3, "a b");
    line.set(5, "thing");
    assertThat(run(with(line)).status()).isEqualTo(1);
    Shell.Result result = run(with(line, config));
    assertThat(result.out())
        .contains("warning: jobId is \"a b\"")
        .doesNotContain("target-arn")
        .contains("hidden: 1 ignored");
    assertThat(result.status()).isZero();
    line.set(3, "<id>");
    assertThat(run(with(line, config)).out()).doesNotContain("job-id");
    Path yaml = dir.resolve("job.yaml");
    Files.writeString(
        yaml,
        "jobId: a b # jobsmith: ignore job-id-characters why\n"
            + "targets: [arn:aws:iot:eu-west-1:123456789012:thing/a]\ndocument: '{}'\n");
    Shell.Result commented =
        run("aws", "iot", "create-job", "--cli-input-yaml", "file://" + yaml, "--config=none");
    assertThat(commented.out()).isEqualTo("aws iot create-job: clean; hidden: 1 ignored\n");
    Files.writeString(dir.resolve("jobsmith.yaml"), "severities: 1");
    assertThat(run(with(JOB, config)).err()).contains("jobsmith.yaml:1:13: error: ");
    assertThat(run(with(JOB, config)).status()).isEqualTo(2);
  }

  @Test
  @DisplayName("violations name the option; the exit code is 1")
  void violations() {
    Shell.Result result = run(with(JOB, "--timeout-config", "inProgressTimeoutInMinutes=0"));
    assertThat(result.out())
        .startsWith(
            "--timeout-config:1:28: error: inProgressTimeoutInMinutes is 0; must be 1 to 10080"
                + " minutes [timeout-minutes]\n1 | inProgressTimeoutInMinutes=0\n"
                + "  |                            ^\n")
        .endsWith("\n\naws iot create-job: 1 error\n");
    assertThat(result.status()).isEqualTo(1);
    assertThat(
            run(with(JOB, "--timeout-config", "inProgressTimeoutInMinutes=0", "--disable")).err())
        .contains("--disable needs a value");
    assertThat(
            run(with(
                    JOB,
                    "--timeout-config",
                    "inProgressTimeoutInMinutes=0",
                    "--disable",
                    "timeout-minutes"))
                .status())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "iot creat-job, create-job",
    "iot createjob, create-job",
    "iot CreateJob, create-job",
    "iot create_job_template, create-job-template",
    "create-job, create-job",
    "iotjobs create-job, create-job",
    "iot-data create-job, create-job",
    "iot update-job, ''",
    "iot create-thing, ''",
    "iot list-things, ''",
    "iot, ''",
    "glue create-job, ''",
    "s3control create-job, ''",
    "s3 ls, ''",
  })
  @DisplayName("a misspelt command is named; another one is not taken for a misspelt one")
  void misspelt(String command, String meant) {
    Shell.Result result = run(with(List.of(command.split(" ")), "--job-id", "a"));
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .startsWith(
            "jobsmith: only aws iot create-job and aws iot create-job-template can be validated"
                + (meant.isEmpty() ? "" : "; did you mean aws iot " + meant + "?")
                + "\n");
  }

  @Test
  @DisplayName("--placeholders makes what matches unknown, and is not passed on")
  void placeholders() {
    List<String> line =
        List.of(
            "--placeholders",
            "\\{\\{.*?}}",
            "iot",
            "create-job",
            "--job-id",
            "{{ id }}",
            "--targets",
            "arn:aws:iot:eu-west-1:123456789012:thing/a",
            "--document",
            "{}",
            "--timeout-config",
            "inProgressTimeoutInMinutes={{ n }}");
    assertThat(run(with(line)).out())
        .isEqualTo(
            "aws iot create-job: clean\n2 values were not checked because they are not known\n");
    assertThat(run(with(line, "--print-request")).out())
        .contains("\"inProgressTimeoutInMinutes\":\"{{ n }}\"");
    assertThat(run(with(line, "--placeholders", "(")).status()).isEqualTo(2);
  }

  @Test
  @DisplayName("the request is printed as one JSON object, whether it is valid or not")
  void printRequest() {
    assertThat(run(with(JOB, "--job-id", "x.y", "--print-request")).out())
        .isEqualTo(
            "{\"jobId\":\"x.y\",\"targets\":[\"arn:aws:iot:eu-west-1:123456789012:thing/a\"],"
                + "\"document\":\"{}\"}\n");
    Shell.Result none = run(with(JOB, "--tags", "Key", "--print-request"));
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("--tags:1:4: error: ").contains("[aws-shorthand]");
    assertThat(none.status()).isEqualTo(1);
  }

  @Test
  @DisplayName("a violation in the file of a job document has its line there")
  void documentFile() throws IOException {
    Path file =
        Files.writeString(
            dir.resolve("doc.json"),
            "{\n  \"a\": \"${aws:iot:s3-presigned-url:https://s3.amazonaws.com/B/key}\"\n}\n");
    Shell.Result result = run(with(JOB, "--document", "file://" + file));
    assertThat(result.out().replace(file.toString(), "doc.json"))
        .contains("doc.json:2:")
        .contains("[placeholder-bucket]")
        .contains("[placeholder-role]")
        .contains("--document:1:1: warning: is given more than once");
    String[] role = {
      "--document",
      "file://" + file,
      "--presigned-url-config",
      "roleArn=arn:aws:iam::123456789012:role/r"
    };
    assertThat(run(with(JOB, role)).out()).doesNotContain("placeholder-role");
  }

  @Test
  @DisplayName("formats for other programs name files, and options without a file")
  void formats() throws IOException {
    Path file = Files.writeString(dir.resolve("tags.json"), "[\n  {\"Value\": \"b\"}\n]\n");
    String[] line =
        with(
            JOB,
            "--timeout-config",
            "inProgressTimeoutInMinutes=0",
            "--tags",
            "file://" + file,
            "--base",
            dir.toString());
    String github = run(plus(line, "--format", "github")).out();
    assertThat(github)
        .contains("::error title=timeout-minutes::--timeout-config:1:28: inProgressTimeoutIn")
        .contains("::error file=tags.json,line=2,col=3,title=tag-key-required::Key is missing")
        .endsWith("3 files: 2 errors in 2 files; 1 clean\n");
    assertThat(run(plus(line, "--format", "sarif")).out())
        .containsIgnoringWhitespaces("{\"fullyQualifiedName\": \"--timeout-config\", \"kind\": ")
        .containsIgnoringWhitespaces("{\"uri\": \"tags.json\", \"uriBaseId\": ")
        .containsIgnoringWhitespaces("\"region\": {\"startLine\": 2, \"startColumn\": 3,");
    assertThat(run(plus(line, "--format", "junit")).out())
        .contains("<testcase classname=\"--timeout-config\" name=\"timeout-minutes at /timeout")
        .contains("name=\"tag-key-required at /tags/0\" file=\"tags.json\">")
        .contains("<testcase classname=\"aws iot create-job\" name=\"valid\"/>");
    assertThat(run(plus(line, "--format", "json")).out())
        .contains("\"path\": \"--timeout-config\"")
        .contains("\"path\": \"" + file + "\"");
    Path sarif = dir.resolve("out.sarif");
    assertThat(run(plus(line, "--format", "sarif=" + sarif, "--print-request")).out())
        .startsWith("{\"jobId\":\"a\"");
    assertThat(run(plus(line, "--format", "sarif=" + sarif)).status()).isEqualTo(1);
    assertThat(sarif).content().contains("tag-key-required");
  }

  @Test
  @DisplayName("a file whose name has a variable is named as it is on the disk")
  void expandedName() throws IOException {
    Path file = Files.writeString(dir.resolve("doc.json"), "{");
    Shell.Result result =
        new Shell()
            .schemas(new BuiltInSchemas())
            .environment("WHERE", dir.toString())
            .run(with(JOB, "--document", "file://$WHERE/doc.json"));
    assertThat(result.out()).contains("\n" + file + ":1:2: error: ");
  }

  private static String[] plus(String[] line, String... more) {
    List<String> all = new ArrayList<>(List.of(line));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  @Test
  @DisplayName("the rules of the command line can be explained")
  void explained() {
    assertThat(run("explain", "aws-file", "yaml-quotes").out())
        .startsWith("aws-file (error): a file that an option names can be read as text\n")
        .contains("\nyaml-quotes (warning): ");
  }

  @Test
  @DisplayName("what cannot be validated is wrong usage")
  void usage() {
    assertThat(run("aws").err()).startsWith("jobsmith: nothing to validate");
    assertThat(run("aws", "s3", "ls").err())
        .startsWith(
            "jobsmith: only aws iot create-job and aws iot create-job-template can be validated");
    assertThat(run(with(JOB, "--format", "standard-basic")).err())
        .startsWith(
            "jobsmith: aws has no standard output of JSON Schema; must be text, json, sarif, ");
    assertThat(run(with(JOB, "help")).err()).startsWith("jobsmith: this line makes no request");
    assertThat(run(with(JOB, "--exec", "--print-request")).err())
        .startsWith("jobsmith: --exec and --print-request cannot be used together");
    assertThat(run(with(JOB, "--exec")).err())
        .startsWith("jobsmith: --exec runs the program aws, which is not on the PATH");
    assertThat(run(with(JOB, "--exec")).status()).isEqualTo(2);
  }

  /** Runs the command in a process of its own, with a program {@code aws} that prints its input. */
  private Shell.Result exec(String... arguments) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "this system has no /bin/sh");
    Path aws = dir.resolve("aws");
    Files.writeString(
        aws,
        "#!/bin/sh\nfor a; do echo \"<$a>\"; done\ncat\necho \"$JOB_TEST\"\necho error >&2\n"
            + "exit 7\n");
    assertThat(aws.toFile().setExecutable(true)).isTrue();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.jobsmith.cli.Main"));
    command.addAll(List.of(arguments));
    Path in = Files.writeString(dir.resolve("in"), "input\n");
    File out = dir.resolve("out").toFile();
    File err = dir.resolve("err").toFile();
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PATH", dir.toString() + File.pathSeparator + "/usr/bin:/bin");
    builder.environment().put("JOB_TEST", "environment");
    builder.redirectInput(in.toFile()).redirectOutput(out).redirectError(err);
    int status = builder.start().waitFor();
    return new Shell.Result(
        status,
        Files.readString(out.toPath(), StandardCharsets.UTF_8),
        Files.readString(err.toPath(), StandardCharsets.UTF_8));
  }

  @Test
  @DisplayName(
      "--exec runs aws with the same arguments, streams and environment, and its exit code")
  void exec() throws IOException, InterruptedException {
    Shell.Result result =
        exec(with(JOB, "--exec", "--description", "a  b \"$HOME\" ; exit", "--no-cli-pager"));
    assertThat(result.err()).isEqualTo("error\n");
    assertThat(result.out())
        .isEqualTo(
            "<iot>\n<create-job>\n<--job-id>\n<a>\n<--targets>\n"
                + "<arn:aws:iot:eu-west-1:123456789012:thing/a>\n<--document>\n<{}>\n"
                + "<--description>\n<a  b \"$HOME\" ; exit>\n<--no-cli-pager>\n"
                + "input\nenvironment\n");
    assertThat(result.status()).isEqualTo(7);
  }

  @Test
  @DisplayName("--exec runs nothing if there is an error, and reports on standard error")
  void notRun() throws IOException, InterruptedException {
    Shell.Result result = exec(with(JOB, "--job-id", "x.y", "--exec"));
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("[job-id-characters]")
        .contains("[aws-option-repeated]")
        .endsWith("aws iot create-job: 1 error, 1 warning\n");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  @DisplayName("--exec runs other commands as they are")
  void others() throws IOException, InterruptedException {
    Shell.Result result = exec("aws", "--exec", "s3", "ls");
    assertThat(result.out()).startsWith("<s3>\n<ls>\n");
    assertThat(result.status()).isEqualTo(7);
  }
}
