package io.github.jobsmith.jobs.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwsCommandLineTest {
  private static final String TARGET = "arn:aws:iot:eu-west-1:123456789012:thing/a";

  @TempDir Path directory;

  private AwsLine read(String... arguments) {
    return AwsCommandLine.of(directory, Map.of("HOME", directory.toString()))
        .read(List.of(arguments), operation -> CreateJobRequestValidator.create());
  }

  private AwsLine job(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("iot", "create-job", "--job-id", "a", "--targets", TARGET));
    arguments.addAll(List.of(more));
    return read(arguments.toArray(String[]::new));
  }

  /** Returns what is reported, one line for each violation. */
  private static List<String> told(AwsLine line) {
    List<String> told = new ArrayList<>();
    line.reports()
        .forEach(
            (name, report) ->
                report.violations().forEach(violation -> told.add(name + ":" + violation)));
    return told;
  }

  private List<String> faults(String... more) {
    List<String> document = new ArrayList<>(List.of("--document", "{}"));
    document.addAll(List.of(more));
    return told(job(document.toArray(String[]::new)));
  }

  @Test
  @DisplayName("a violation names the option, and its place in the value")
  void option() {
    assertThat(
            told(
                job(
                    "--doc",
                    "{}",
                    "--document={}",
                    "--targets",
                    TARGET,
                    "pump",
                    "--timeout-config",
                    "inProgressTimeoutInMinutes=0",
                    "--tags",
                    "Key=a",
                    "Key=b,Valu=c")))
        .containsExactly(
            "--doc:1:1: error: can be short for --document-source, --document,"
                + " --document-parameters [aws-option]",
            "--targets:1:1: warning: is given more than once; only the last one counts"
                + " [aws-option-repeated]",
            "--targets:1:44: error: targets[1] is \"pump\"; must be a thing or thing group ARN:"
                + " arn:aws:iot:REGION:ACCOUNT:thing/NAME or"
                + " arn:aws:iot:REGION:ACCOUNT:thinggroup/NAME, with a NAME of 1 to 128 letters,"
                + " digits, :, _ and - [target-arn]",
            "--timeout-config:1:28: error: inProgressTimeoutInMinutes is 0; must be 1 to 10080"
                + " minutes [timeout-minutes]",
            "--tags:1:13: error: unknown member \"Valu\"; did you mean Value? [unknown-member]");
  }

  @Test
  @DisplayName("a violation in a file names the file, and its line there")
  void file() throws IOException {
    Files.writeString(
        directory.resolve("tags.json"), "[\n  {\"Key\": \"a\"},\n  {\"Value\": \"b\"}\n]\n");
    Files.writeString(directory.resolve("job.yaml"), "\njobId: a.b\ntargets: [x]\n");
    assertThat(faults("--tags", "file://tags.json"))
        .containsExactly("tags.json:3:3: error: Key is missing in tags[1] [tag-key-required]");
    assertThat(
            told(
                read(
                    "iot",
                    "create-job",
                    "--cli-input-yaml",
                    "file://job.yaml",
                    "--targets",
                    TARGET,
                    "--document",
                    "{}")))
        .containsExactly(
            "job.yaml:2:8: error: jobId is \"a.b\"; must be ASCII letters, digits, - and _ only"
                + " [job-id-characters]");
  }

  @Test
  @DisplayName("rules of the whole request name the command, or the file of the request")
  void whole() throws IOException {
    assertThat(told(job()))
        .containsExactly(
            "aws iot create-job:1:1: error: document, documentSource and jobTemplateArn are all"
                + " missing [document-missing]");
    Files.writeString(directory.resolve("job.json"), "\n {\"document\": \"{}\"}");
    assertThat(
            told(
                read(
                    "iot",
                    "create-job",
                    "--cli-input-json",
                    "file://job.json",
                    "--targets=" + TARGET)))
        .containsExactly("job.json:2:2: error: jobId is missing [job-id-required]");
  }

  @Test
  @DisplayName("files that cannot be read")
  void badFiles() throws IOException {
    Files.createSymbolicLink(directory.resolve("loop"), Path.of("loop"));
    Files.write(directory.resolve("binary"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF});
    assertThat(told(job("--document", "file://missing.json")))
        .containsExactly(
            "--document:1:1: error: the file cannot be read: no such file or directory [aws-file]");
    assertThat(told(job("--document", "file://.")))
        .containsExactly("--document:1:1: error: this is a directory, not a file [aws-file]");
    assertThat(told(job("--document", "file://loop")))
        .containsExactly(
            "--document:1:1: error: the file cannot be read: a link that leads back to itself"
                + " [aws-file]");
    assertThat(told(job("--document", "file://binary")))
        .containsExactly("--document:1:1: error: the file is not text in UTF-8 [aws-file]");
    assertThat(told(job("--document", "fileb://binary")))
        .containsExactly(
            "--document:1:1: error: fileb:// reads bytes, but text is expected; write file:// for"
                + " a text file [aws-file]");
    assertThat(told(job("--document", "file://")))
        .containsExactly("--document:1:1: error: the path is empty [aws-file]");
    assertThat(told(job("--document-parameters", "a@=file://nope", "--document", "{}")))
        .containsExactly(
            "--document-parameters:1:1: error: the file after `@=`: the file cannot be read: no"
                + " such file or directory [aws-file]");
  }

  @Test
  @DisplayName("shorthand that cannot be read: the place and what is missing")
  void shorthand() {
    assertThat(faults("--tags", "Key=a,", "Key=b"))
        .containsExactly("--tags:1:7: error: a value is missing at the end [aws-shorthand]");
    assertThat(faults("--timeout-config", "inProgressTimeoutInMinutes"))
        .containsExactly("--timeout-config:1:27: error: `=` is missing at the end [aws-shorthand]");
    assertThat(faults("--tags", "Key={a", "Key"))
        .containsExactly(
            "--tags:1:5: error: the `{` here is not closed; `}` is missing [aws-shorthand]",
            "--tags:1:11: error: `=` is missing at the end [aws-shorthand]");
    assertThat(faults("--timeout-config", " "))
        .containsExactly("--timeout-config:1:1: error: the value is empty [aws-shorthand]");
    assertThat(faults("--tags", "Key=a,Value=b,Key=c"))
        .containsExactly(
            "--tags:1:15: error: this key occurs twice; a space, not a comma, separates structures"
                + " [aws-shorthand]");
    assertThat(faults("--abort-config", "criteriaList=[{failureType=ALL"))
        .containsExactly(
            "--abort-config:1:15: error: the `{` here is not closed; `}` is missing"
                + " [aws-shorthand]");
    assertThat(faults("--abort-config", "criteriaList=[{failureType=ALL}"))
        .containsExactly(
            "--abort-config:1:14: error: the `[` here is not closed; `]` is missing"
                + " [aws-shorthand]");
    assertThat(faults("--document-parameters", "a='x"))
        .containsExactly(
            "--document-parameters:1:3: error: the quote that begins here is not closed"
                + " [aws-shorthand]");
    assertThat(faults("--timeout-config", "[1]"))
        .containsExactly(
            "--timeout-config:1:1: error: JSON must begin with `{` here, because one structure is"
                + " expected [aws-shorthand]");
    assertThat(faults("--timeout-config", "{\"a\": 1,}"))
        .singleElement()
        .asString()
        .startsWith("--timeout-config:1:8: error:")
        .endsWith("[json-syntax]");
    assertThat(faults("--timeout-config", "x".repeat(200_000))).hasSize(1);
    assertThat(faults("--abort-config", "a=" + "[".repeat(200_000))).hasSize(1);
    assertThat(faults("--document-parameters", "a='" + "\\'".repeat(100_000)).toString())
        .contains("[parameter-value-length]")
        .doesNotContain("[aws-shorthand]");
  }

  @ParameterizedTest
  @DisplayName("one slip in shorthand is one violation")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--tags | Key=Name,Value=My Pump | 1:18: error: the space here ends the structure; put a value that contains spaces in quotes",
        "--tags | Key = env | 1:4: error: the space here ends the structure; put a value that contains spaces in quotes",
        "--tags | Key=env, Value=prod | 1:9: error: the space here ends the structure; put a value that contains spaces in quotes",
        "--tags | Key=a Key=b Key=x y | 1:18: error: the space here ends the structure; put a value that contains spaces in quotes",
        "--tags | env=prod | 1:1: error: none of these keys is known; this structure has Key, Value",
        "--timeout-config | =60 | 1:1: error: the only key of this structure is inProgressTimeoutInMinutes",
        "--timeout-config | timeout=60,unit=s | 1:1: error: the only key of this structure is inProgressTimeoutInMinutes",
        "--abort-config | failureType=FAILED,action=CANCEL | 1:1: error: these keys belong to the items of the list criteriaList",
        "--abort-config | criteriaList=[{a=1,b=2}] | 1:16: error: none of these keys is known; this structure has action, failureType, minNumberOfExecutedThings, thresholdPercentage",
        "--job-executions-retry-config | criteriaList={failureType=ALL,numberOfRetries=3} | 1:14: error: a list is expected here; without brackets, the numbers in the structure stay text",
        "--job-executions-rollout-config | exponentialRate={rate=5} | 1:18: error: none of these keys is known; this structure has baseRatePerMinute, incrementFactor, rateIncreaseCriteria",
      })
  void oneSlip(String option, String value, String expected) {
    List<String> more = new ArrayList<>(List.of(option));
    more.addAll(List.of(value.split(" ")));
    assertThat(faults(more.toArray(String[]::new)))
        .containsExactly(option + ":" + expected + " [aws-shorthand]");
  }

  @Test
  @DisplayName("the hint of a slip is what to write")
  void slipHints() {
    assertThat(hints(job("--document", "{}", "--tags", "env=prod")))
        .containsExactly("Write Key=…,Value=….");
    assertThat(hints(job("--document", "{}", "--abort-config", "failureType=ALL")))
        .containsExactly("Write criteriaList=[{…}].");
    String retry = "criteriaList={failureType=ALL,numberOfRetries=3}";
    assertThat(hints(job("--document", "{}", "--job-executions-retry-config", retry)))
        .containsExactly("Write criteriaList=[{…}].");
  }

  @Test
  @DisplayName("what can be meant is reported member by member")
  void noSlip() {
    assertThat(faults("--tags", "key=a,value=b"))
        .allMatch(each -> each.endsWith("[unknown-member]"))
        .hasSize(2);
    assertThat(faults("--tags", "Key=a,Valu=b"))
        .containsExactly(
            "--tags:1:7: error: unknown member \"Valu\"; did you mean Value? [unknown-member]");
    assertThat(faults("--abort-config", "criteriaList=[{}]")).hasSize(4);
    assertThat(faults("--tags", "Key=a", "Key=b")).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("a value that is not in quotes is one violation, and not shown")
  @CsvSource(
      delimiter = '|',
      value = {
        "--document|{ \"password\": \"hunter2\" }|4",
        "--document|{password: hunter2}|2",
        "--description|hunter2 was here|3",
        "--abort-config|criteriaList=[{failureType=ALL, action=hunter2}]|2",
        "--document-parameters|a=1 b=hunter2|2",
        "--cli-input-json|{ \"jobId\": \"hunter2\" }|4",
      })
  void withoutQuotes(String option, String value, int arguments) {
    List<String> line = new ArrayList<>(List.of("iot", "create-job", "--targets", TARGET));
    line.addAll(List.of("--job-id", "a", option));
    line.addAll(List.of(value.split(" ")));
    assertThat(told(read(line.toArray(String[]::new))))
        .containsExactly(
            option
                + ":1:1: error: takes one value, but "
                + arguments
                + " arguments follow it; put a value that contains spaces in quotes [aws-option]");
    assertThat(read("iot", "create-job", "--job-id", "a", "help").makesRequest()).isFalse();
  }

  @ParameterizedTest
  @DisplayName("values of global options that the AWS CLI rejects")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--output=xml | must be json, text, table, yaml, yaml-stream or off",
        "--output=JSON | must be json, text, table, yaml, yaml-stream or off; did you mean json?",
        "--color=maybe | must be on, off or auto",
        "--cli-binary-format=raw | must be base64 or raw-in-base64-out",
        "--cli-read-timeout=1.5 | must be a whole number of seconds",
        "--cli-connect-timeout= | must be a whole number of seconds",
        "--region=eu west | must be the name of a region, such as eu-west-1",
        "--region=-1 | must be the name of a region, such as eu-west-1",
        "--endpoint-url=localhost:4566 | must be a URL with a scheme and a host, such as http://localhost:4566",
        "--generate-cli-skeleton=yaml | must be input, yaml-input or output",
      })
  void globalValues(String option, String message) {
    String name = option.substring(0, option.indexOf('='));
    assertThat(faults(option)).containsExactly(name + ":1:1: error: " + message + " [aws-option]");
  }

  @ParameterizedTest
  @DisplayName("an expression for --query that the AWS CLI rejects, or cannot evaluate in the end")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "--query= | 1 | is empty; must be a JMESPath expression",
        "--query=é[ | 1 | has a character that no expression has outside of quotes; must be a JMESPath expression",
        "--query='é'[ | 5 | ends too early; must be a JMESPath expression",
        "--query=lenght(a) | 1 | has the function lenght, which does not exist; did you mean length?",
      })
  void query(String option, int column, String message) {
    assertThat(faults(option))
        .containsExactly("--query:1:" + column + ": error: " + message + " [aws-query]");
    assertThat(job("--document", "{}", option).request().isPresent())
        .isEqualTo(option.contains("lenght"));
  }

  @ParameterizedTest
  @DisplayName("values of global options that the AWS CLI takes")
  @ValueSource(
      strings = {
        "--output=yaml-stream",
        "--color=auto",
        "--cli-binary-format=base64",
        "--cli-read-timeout=0",
        "--cli-read-timeout= +1_0 ",
        "--region=us-gov-west-1",
        "--region=",
        "--region=eu-west-1a",
        "--query=a[0]",
        "--profile=x y",
      })
  void globalValuesTaken(String option) {
    assertThat(faults(option)).isEmpty();
  }

  @Test
  @DisplayName("options that the AWS CLI does not know")
  void unknown() {
    assertThat(faults("--job-name", "b"))
        .containsExactly("--job-name:1:1: error: unknown option [aws-option]");
    assertThat(faults("--jobid=b", "c"))
        .containsExactly("--jobid:1:1: error: unknown option; did you mean --job-id? [aws-option]");
    List<String> line = new ArrayList<>(List.of("iot", "create-job", "stray", "--job-id", "a"));
    line.addAll(List.of("--targets", TARGET, "--document", "{}"));
    assertThat(told(read(line.toArray(String[]::new))))
        .containsExactly(
            "stray:1:1: error: is not the value of an option; put a value that contains spaces in"
                + " quotes [aws-option]");
    assertThat(faults("--description"))
        .containsExactly(
            "--description:1:1: error: needs a value; write --description=VALUE if the value begins"
                + " with a hyphen [aws-option]");
    assertThat(faults("--no-cli-pager=x"))
        .containsExactly("--no-cli-pager:1:1: error: does not take a value [aws-option]");
  }

  @ParameterizedTest
  @DisplayName("the name of a file without file://: the hint is what to write")
  @CsvSource({
    "--document, docs/doc.json, docs/doc.json",
    "--document, doc.TXT, doc.TXT",
    "--document, ../a/é-1.json, ../a/é-1.json",
    "--document, FILE://doc.json, doc.json",
    "--document, File:/tmp/doc, /tmp/doc",
    "--document, file:doc.json, doc.json",
    "--document, C:\\a\\doc.json, C:\\a\\doc.json",
    "--cli-input-json, req.json, req.json",
    "--cli-input-yaml, ~/req.yml, ~/req.yml",
    "--timeout-config, t.json, t.json",
    "--tags, tags.json, tags.json",
    "--targets, $HOME/targets.json, $HOME/targets.json",
    "--document-parameters, p.yaml, p.yaml",
  })
  void forgotten(String option, String value, String path) {
    AwsLine line =
        option.startsWith("--cli")
            ? read("iot", "create-job", option, value)
            : read("iot", "create-job", "--job-id", "a", option, value);
    assertThat(told(line))
        .containsExactly(
            option
                + ":1:1: error: this is the name of a file, and the AWS CLI reads a file only after"
                + " `file://` [aws-file]");
    assertThat(hints(line)).containsExactly("Write file://" + path + ".");
  }

  private static List<String> hints(AwsLine line) {
    return line.reports().values().stream()
        .flatMap(report -> report.violations().stream())
        .map(violation -> violation.rule().hint())
        .toList();
  }

  @Test
  @DisplayName("the address of an object in S3: the hint is the option for it")
  void objectInS3() {
    AwsLine line = job("--document", "s3://b/k/doc.json");
    assertThat(told(line)).singleElement().asString().contains("[aws-file]");
    assertThat(hints(line))
        .containsExactly(
            "Write --document-source https://s3.REGION.amazonaws.com/b/k/doc.json instead.");
    assertThat(hints(read("iot", "create-job", "--cli-input-json", "s3://b/k")))
        .containsExactly("Copy the object to a file, and write file:// and the path of the file.");
  }

  @ParameterizedTest
  @DisplayName("other text is not taken for the name of a file, and not shown")
  @ValueSource(
      strings = {"hunter2", "a b.json", ".json", "'a.json'", "{a.json", "hunter2,a.json", "a.exe"})
  void notForgotten(String text) {
    AwsLine line = job("--document", text);
    assertThat(told(line)).singleElement().asString().contains("[document-json]");
    assertThat(hints(line).toString() + told(line)).doesNotContain("hunter2");
    assertThat(faults("--description", "notes.txt")).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("a file that is no document is one error: the one that says more")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\uFEFF{}` | 1:1 json-encoding",
        "`` | 1:1 document-empty",
        "` \n` | 2:1 json-syntax",
        "`{\"a\":\n \"NUL\"}` | 2:3 json-syntax",
        "NUL | 1:1 json-syntax",
        "file://self.json | 1:1 document-json",
        "fileb://self.json | 1:1 document-json",
        "`{\n\"a\": 1,}` | 2:7 json-syntax",
        "operation: reboot | 1:1 json-syntax",
      })
  void oneFault(String text, String expected) throws IOException {
    Files.writeString(directory.resolve("doc.json"), text.replace("NUL", "\0"));
    AwsCommandLine reader =
        AwsCommandLine.of(directory, Map.of())
            .with((request, made, document) -> request.validate(document));
    AwsLine line =
        reader.read(
            List.of(
                "iot",
                "create-job",
                "--job-id",
                "a",
                "--targets",
                TARGET,
                "--document",
                "file://doc.json"),
            operation -> CreateJobRequestValidator.create());
    assertThat(line.reports().get("doc.json").violations())
        .extracting(each -> each.line() + ":" + each.column() + " " + each.rule().id())
        .containsExactly(expected);
  }

  @ParameterizedTest
  @DisplayName("an option that can be short for several is one error, and is not taken for another")
  @ValueSource(strings = {"--target", "--document-", "--job", "--cli-input", "--t"})
  void ambiguous(String option) {
    for (List<String> written : List.of(List.of(option, "x"), List.of(option + "=x"))) {
      assertThat(faults(written.toArray(String[]::new)))
          .singleElement()
          .asString()
          .startsWith(option + ":1:1: error: can be short for --");
    }
    assertThat(faults(option, "x", option, "y")).hasSize(1);
  }

  @Test
  @DisplayName("the closest of several options is suggested")
  void ambiguousHint() {
    assertThat(
            told(
                read("iot", "create-job", "--job-id", "a", "--target", TARGET, "--document", "{}")))
        .containsExactly(
            "--target:1:1: error: can be short for --targets, --target-selection; did you mean"
                + " --targets? [aws-option]");
  }

  @Test
  @DisplayName("whole requests: one at a time, and spelt so that the AWS CLI recognises it")
  void input() {
    assertThat(
            told(read("iot", "create-job", "--cli-input-json", "{}", "--cli-input-yaml", "a: b")))
        .containsExactly(
            "--cli-input-yaml:1:1: error: cannot be given together with --cli-input-json"
                + " [aws-input]");
    assertThat(told(read("iot", "create-job", "--cli-input-json={}")))
        .singleElement()
        .asString()
        .startsWith("--cli-input-json:1:1: error: the AWS CLI does not recognise this spelling");
    assertThat(told(read("iot", "create-job", "--cli-input-json", "[]")))
        .singleElement()
        .asString()
        .contains("[request-object]");
    assertThat(told(read("iot", "create-job", "--cli-input-yaml", "")))
        .singleElement()
        .asString()
        .contains("the file is empty");
  }

  @Test
  @DisplayName("the content of a document and of parameters is not shown")
  void sensitive() throws IOException {
    Files.writeString(directory.resolve("doc.json"), "{\"password\": \"hunter2\"");
    for (AwsLine line :
        List.of(
            job("--document", "{\"password\": \"hunter2\""),
            job("--document", "file://doc.json"),
            job("--document-parameters", "password='hunter2", "--document", "{}"),
            job("--document-parameters", "password=hunter2\n", "--document", "{}"),
            job("--document-parameters", "{\"password\": \"hunter2\n\"}", "--document", "{}"))) {
      assertThat(told(line)).isNotEmpty();
      for (Report report : line.reports().values()) {
        for (Violation violation : report.violations()) {
          assertThat(violation.message()).doesNotContain("hunter2");
          assertThat(violation.excerpt().toString()).doesNotContain("hunter2");
        }
      }
    }
  }

  @Test
  @DisplayName("other commands, help and skeletons make no request")
  void others() {
    assertThat(read("iot", "describe-job", "--job-id", "a").operation()).isEmpty();
    assertThat(read("s3", "ls").operation()).isEmpty();
    assertThat(read().operation()).isEmpty();
    assertThat(read("--region", "iot", "create-job").operation()).isEmpty();
    assertThat(read("iot", "create-job").makesRequest()).isTrue();
    assertThat(read("iot", "create-job", "help").makesRequest()).isFalse();
    assertThat(read("iot", "create-job", "--generate-cli-skeleton").makesRequest()).isFalse();
    assertThat(read("iot", "create-job", "--generate-cli-skeleton", "yaml-input").makesRequest())
        .isFalse();
    assertThat(read("iot", "create-job", "--generate-cli-skeleton", "output").makesRequest())
        .isTrue();
    assertThat(read("--version", "iot", "create-job").makesRequest()).isFalse();
  }

  @Test
  @DisplayName("the rest of a skeleton is one violation; the other members and options are checked")
  void restOfSkeleton() throws IOException {
    Files.writeString(
        directory.resolve("request.json"),
        """
        {
          "jobId": "",
          "targets": ["%s"],
          "document": "{}",
          "description": "",
          "presignedUrlConfig": {"roleArn": "", "expiresInSec": 0},
          "timeoutConfig": {"inProgressTimeoutInMinutes": 0},
          "tags": [{"Key": "a?", "Value": "b"}]
        }
        """
            .formatted(TARGET));
    AwsLine line =
        read(
            "iot",
            "create-job",
            "--cli-input-json",
            "file://request.json",
            "--job-id",
            "a.b",
            "--namespace-id",
            "");
    assertThat(told(line))
        .hasSize(3)
        .anyMatch(each -> each.startsWith("--job-id:") && each.contains("jobId is \"a.b\""))
        .anyMatch(each -> each.contains("Key is \"a?\""))
        .anyMatch(
            each ->
                each.contains(
                    "wrote them: namespaceId, description, presignedUrlConfig, timeoutConfig"));
    assertThat(line.request()).isPresent();
  }

  @ParameterizedTest
  @DisplayName("an endpoint is a URL with a host")
  @CsvSource({
    "http://localhost:4566, true",
    "https://[::1]:8080/x?y, true",
    "HTTP://user@iot.eu-west-1.amazonaws.com., true",
    "localhost:4566, false",
    "foo, false",
    "http://, false",
    "http://a_b, false",
    "http://a..b, false",
    "'', false"
  })
  void endpoint(String url, boolean valid) {
    assertThat(faults("--endpoint-url", url).isEmpty()).isEqualTo(valid);
  }

  @Test
  @DisplayName("a dash of a word processor is named")
  void dash() {
    assertThat(told(read("iot", "create-job", "\u2014job-id", "a")))
        .contains(
            "\u2014job-id:1:1: error: begins with a dash; write two hyphens: --job-id [aws-option]");
    assertThat(faults("\u2013description", "b"))
        .containsExactly(
            "\u2013description:1:1: error: begins with a dash; write two hyphens: --description"
                + " [aws-option]");
    assertThat(told(read("iot", "create-job", "\u2014", "a")))
        .anyMatch(each -> each.startsWith("\u2014:1:1: error: is not the value of an option"));
  }
}
