package io.github.jobsmith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.cli.schema.BuiltInSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("jobsmith fix")
class FixTest {
  private static final String TARGETS =
      "\"targets\":[\"arn:aws:iot:eu-west-1:123456789012:thing/a\"]";
  private static final String REST = "," + TARGETS + ",\"document\":\"{}\"}";
  private static final String YAML =
      "targets: [arn:aws:iot:eu-west-1:123456789012:thing/a]\ndocument: '{}'\n";

  private static final String LIST = "targets: [arn:aws:iot:eu-west-1:123456789012:thing/a]\n";

  @TempDir Path dir;

  private static Shell.Result run(String... args) {
    return new Shell().schemas(new BuiltInSchemas()).run(args);
  }

  private Path file(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  static Stream<Arguments> edits() {
    return Stream.of(
        // Names.
        Arguments.of("a.json", "{\"JobId\":\"a\"" + REST, "{\"jobId\":\"a\"" + REST),
        Arguments.of("a.json", "{\"job_id\":\"a\"" + REST, "{\"jobId\":\"a\"" + REST),
        Arguments.of("a.json", "{ \"JOB-ID\" :\t\"a\"" + REST, "{ \"jobId\" :\t\"a\"" + REST),
        Arguments.of("a.json", "{\"j\\u006Fbid\":\"a\"" + REST, "{\"jobId\":\"a\"" + REST),
        Arguments.of("a.yaml", "'jobid': a # x\r\n" + YAML, "'jobId': a # x\r\n" + YAML),
        Arguments.of("a.yaml", "? jobid\n: a\n" + YAML, "? jobId\n: a\n" + YAML),
        // Another letter, the name is there already, or two could get it.
        Arguments.of("a.json", "{\"jobIf\":\"a\"" + REST, null),
        Arguments.of("a.json", "{\"jobId\":\"a\",\"jobid\":\"b\"" + REST, null),
        Arguments.of("a.json", "{\"JobId\":\"a\",\"jobid\":\"b\"" + REST, null),
        // Values.
        Arguments.of(
            "a.json",
            "{\"jobId\":\"a\",\"targetSelection\":\"snapshot\"" + REST,
            "{\"jobId\":\"a\",\"targetSelection\":\"SNAPSHOT\"" + REST),
        Arguments.of(
            "a.yaml",
            "jobId: a\ntargetSelection: Snapshot # x\n" + YAML,
            "jobId: a\ntargetSelection: SNAPSHOT # x\n" + YAML),
        Arguments.of("a.json", "{\"jobId\":\"a\",\"targetSelection\":\"SNAP-SHOT\"" + REST, null),
        // Types.
        minutes("a.json", "\"60\"", "60"),
        minutes("a.yaml", "'60' # x", "60 # x"),
        minutes("a.json", "\"060\"", null),
        minutes("a.json", "\" 60\"", null),
        minutes("a.json", "\"6e1\"", null),
        minutes("a.json", "\"60.0\"", null),
        minutes("a.json", "\"99999999\"", null),
        minutes("a.json", "\"\\u0036\\u0030\"", "60"),
        minutes("a.yaml", "!!str 60", null),
        minutes("a.yaml", "|\n    60", null),
        Arguments.of("a.json", "{\"jobId\":1.50e1" + REST, null),
        Arguments.of("a.json", "{\"jobId\":150" + REST, "{\"jobId\":\"150\"" + REST),
        Arguments.of("a.json", "{\"jobId\":true" + REST, "{\"jobId\":\"true\"" + REST),
        Arguments.of("a.json", "{\"jobId\":null" + REST, null),
        Arguments.of("a.json", "{\"jobId\":[150]" + REST, null),
        Arguments.of("a.yaml", "jobId: 0x1F\n" + YAML, "jobId: \"0x1F\"\n" + YAML),
        Arguments.of(
            "a.yaml", "jobId: 2026-11-28 # x\n" + YAML, "jobId: \"2026-11-28\" # x\n" + YAML),
        // Text that is not JSON.
        Arguments.of("a.json", "{\"jobId\":\"a\",}", "{\"jobId\":\"a\"}"),
        Arguments.of(
            "a.json",
            "{\"jobId\":\"a\"" + REST.replace("}\"}", "}\", }"),
            "{\"jobId\":\"a\"" + REST.replace("}\"}", "}\" }")),
        Arguments.of("a.json", "\uFEFF{\"jobId\":\"a\"" + REST, "{\"jobId\":\"a\"" + REST),
        Arguments.of(
            "a.json",
            "\uFEFF{\"jobid\":\"a\",\"tags\":[{\"Key\":\"k\",},]" + REST,
            "{\"jobId\":\"a\",\"tags\":[{\"Key\":\"k\"}]" + REST),
        Arguments.of("a.json", "{\"jobId\":\"a\"" + REST + ",", null),
        Arguments.of("a.json", "{\"jobId\":\"a\",," + REST.substring(1), null),
        Arguments.of("a.json", "{/* x */\"jobId\":\"a\",\"tags\":[{\"Key\":\"k\"},]" + REST, null),
        // The job document.
        document(
            "a.json",
            "{ \"a\" : 1.0e+2, \"b\" : \"\\u00e9 \\\"\" }",
            "\"{\\\"a\\\":1.0e+2,\\\"b\\\":\\\"\\\\u00e9 \\\\\\\"\\\"}\""),
        document("a.json", "[1]", null),
        document("a.json", "\"{\\\"a,\\\":[1,\\t],\\n}\"", "\"{\\\"a,\\\":[1\\t]\\n}\""),
        document("a.json", "\"[1\\u002c]\"", null),
        document("a.yaml", "|\n  {\"a\": [1,], }", "|\n  {\"a\": [1] }"),
        document("a.yaml", "{a: 1, b: 'it''s'}", "'{\"a\":1,\"b\":\"it''s\"}'"),
        document("a.yaml", "\n  a: 1\n  b:\n  - x", "\n  '{\"a\":1,\"b\":[\"x\"]}'"),
        document("a.yaml", "\n  a: 1 # x\n  b: 2", null),
        document("a.yaml", "\n  a: &x 1\n  b: *x", null),
        // Several requests.
        several("a.jsonl", "\n", "{\"jobid\":\"%s\"," + TARGETS + ",\"document\":{\"é\":1}}"),
        several("a.json", "\r\n", "{\"jobid\":\"%s\"," + TARGETS + ",\"document\":{\"é\":1}}"),
        several("a.ndjson", "\n\n", "{\"jobid\":\"%s\"," + TARGETS + ",\"document\":{\"é\":1}}"),
        Arguments.of(
            "a.yaml",
            "# ü\njobid: a\ndocument: {é: 1}\n"
                + LIST
                + "--- # b\njobId: b\n"
                + LIST
                + "document:\n  x: \"'\"\n---\njobId: c\n"
                + LIST
                + "document: {} # c\n...\n",
            "# ü\njobId: a\ndocument: '{\"é\":1}'\n"
                + LIST
                + "--- # b\njobId: b\n"
                + LIST
                + "document:\n  '{\"x\":\"''\"}'\n---\njobId: c\n"
                + LIST
                + "document: \"{}\" # c\n...\n"));
  }

  private static Arguments several(String name, String between, String request) {
    String fixed = request.replace("jobid", "jobId").replace("{\"é\":1}", "\"{\\\"é\\\":1}\"");
    return Arguments.of(
        name,
        request.formatted("a") + between + request.formatted("b") + between + "{\"broken",
        fixed.formatted("a") + between + fixed.formatted("b") + between + "{\"broken");
  }

  private static Arguments minutes(String name, String before, String after) {
    return member(name, "timeoutConfig", "inProgressTimeoutInMinutes", before, after);
  }

  private static Arguments member(
      String name, String outer, String inner, String before, String after) {
    boolean yaml = name.endsWith(".yaml");
    String head =
        yaml
            ? "jobId: a\n" + YAML + outer + ":\n  " + inner + ": "
            : "{\"jobId\":\"a\",\"" + outer + "\":{\"" + inner + "\":";
    String tail = yaml ? "\n" : "}" + REST;
    return Arguments.of(name, head + before + tail, after == null ? null : head + after + tail);
  }

  private static Arguments document(String name, String before, String after) {
    boolean yaml = name.endsWith(".yaml");
    String head =
        yaml
            ? "jobId: a\n" + YAML.replace("document: '{}'\n", "") + "document: "
            : "{\"jobId\":\"a\"," + TARGETS + ",\"document\":";
    String tail = yaml ? "\n" : "}";
    return Arguments.of(name, head + before + tail, after == null ? null : head + after + tail);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("edits")
  void edited(String name, String before, String after) throws IOException {
    Path file = file(name, before);
    Shell.Result dry = run("fix", "--dry-run", file.toString());
    assertThat(file).hasContent(before);
    assertThat(dry.out().isEmpty()).isEqualTo(after == null);
    run("fix", file.toString());
    assertThat(Files.readString(file)).isEqualTo(after == null ? before : after);
    assertThat(run("fix", file.toString()).out()).doesNotContain("fixed");
    assertThat(Files.list(dir)).containsExactly(file);
  }

  @Test
  @DisplayName("the exit code is that of validate afterwards, and 1 for a dry run that has changes")
  void exitCodes() throws IOException {
    Path fixable = file("a.json", "{\"jobid\":\"a\"" + REST);
    Path left = file("b.json", "{\"jobid\":\"b.b\"" + REST);
    assertThat(run("fix", "--dry-run", fixable.toString()).status()).isEqualTo(1);
    Shell.Result fixed = run("fix", fixable.toString());
    assertThat(fixed.status()).isZero();
    assertThat(fixed.out())
        .isEqualTo(
            fixable
                + ":1:2: fixed: unknown member \"jobid\"; did you mean jobId, which is missing?"
                + " [unknown-member]\n\n1 file: clean\nfixed: 1 violation in 1 file\n");
    assertThat(run("fix", "--dry-run", fixable.toString()).status()).isZero();
    Shell.Result partly = run("fix", left.toString());
    assertThat(partly.status()).isEqualTo(1);
    assertThat(partly.out()).contains("b.json:1:10: error: ").contains("[job-id-characters]");
    assertThat(left).hasContent("{\"jobId\":\"b.b\"" + REST);
    assertThat(run("fix", "--fail-on", "never", left.toString()).status()).isZero();
    assertThat(run("fix", dir.resolve("none.json").toString()).status()).isEqualTo(3);
  }

  @Test
  @DisplayName("an edit that would add a violation is not made, and the others are")
  void noneAdded() throws IOException {
    String schema =
        "{\"properties\":{\"one\":{\"enum\":[1,2]},\"two\":{\"type\":\"integer\",\"minimum\":9},"
            + "\"three\":{\"type\":\"string\",\"minLength\":2},\"four\":{\"type\":\"number\"}},\"additionalProperties\":false}";
    Path file = file("v.json", "{\"ONE\":3,\"two\":\"1\",\"three\":4,\"four\":\"5\"}");
    run("fix", "--schema", file("s.schema.json", schema).toString(), "--no-cache", file.toString());
    assertThat(file).hasContent("{\"one\":3,\"two\":\"1\",\"three\":4,\"four\":5}");
  }

  @Test
  @DisplayName("a dry run prints what git apply and patch read, with names of any kind")
  void diff() throws Exception {
    assumeTrue(new ProcessBuilder("git", "--version").start().waitFor() == 0, "no git");
    String before = "{\"jobid\":\"a\",\n\n\n\n\n\n\n\n\n\"targetselection\":\"SNAPSHOT\"" + REST;
    List<String> names = List.of("a b.json", "q\"\\.json", "plain.json", "ä.json");
    Path work = Files.createDirectory(dir.resolve("work"));
    StringBuilder diff = new StringBuilder();
    for (String name : names) {
      Files.writeString(work.resolve(name), before);
      String[] lines = run("fix", "--dry-run", work.resolve(name).toString()).out().split("\n");
      assertThat(lines[0]).contains(work.toString());
      diff.append(String.join("\n", lines).replace(work + "/", "")).append("\n");
    }
    Path patch = Files.writeString(dir.resolve("patch"), diff);
    Process process =
        new ProcessBuilder("git", "apply", patch.toString())
            .directory(work.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output + diff).isZero();
    for (String name : names) {
      assertThat(work.resolve(name))
          .hasContent(
              before.replace("jobid", "jobId").replace("targetselection", "targetSelection"));
    }
  }

  @Test
  @DisplayName("file:// is replaced by a file nearby, and by no other")
  void fileContent() throws IOException {
    String head = "{\"jobId\":\"a\"," + TARGETS + ",\"document\":\"file://";
    file("repo/jobs/doc.json", "{\n  \"a\": \"\\n\"\n}\n");
    file("repo/jobs/.secret.json", "{}");
    file("repo/jobs/list.txt", "[");
    file("other/doc.json", "{}");
    Files.createSymbolicLink(dir.resolve("repo/jobs/link.json"), dir.resolve("other/doc.json"));
    Path job = file("repo/jobs/job.json", head + "doc.json\"}");
    run("fix", job.toString());
    assertThat(job)
        .hasContent(
            "{\"jobId\":\"a\","
                + TARGETS
                + ",\"document\":\"{\\n  \\\"a\\\": \\\"\\\\n\\\"\\n}\\n\"}");
    for (String far :
        List.of(
            "../../other/doc.json",
            dir + "/other/doc.json",
            "link.json",
            ".secret.json",
            "list.txt",
            "none.json",
            ".",
            "")) {
      Files.writeString(job, head + far + "\"}");
      run("fix", job.toString());
      assertThat(job).hasContent(head + far + "\"}");
    }
  }

  @Test
  @DisplayName("file:// is replaced in each request of JSON Lines and of a YAML stream")
  void fileContentOfSeveral() throws IOException {
    file("doc.json", "{\"é\": 1}\n");
    String line = "{\"jobId\":\"%s\"," + TARGETS + ",\"document\":\"%s\"}\n";
    Path lines =
        file("a.jsonl", "\n" + line.formatted("a", "{}") + line.formatted("b", "file://doc.json"));
    run("fix", lines.toString());
    assertThat(lines)
        .hasContent("\n" + line.formatted("a", "{}") + line.formatted("b", "{\\\"é\\\": 1}\\n"));
    String yaml = "# ü\njobId: %s\n" + LIST + "document: %s # x\n";
    Path stream =
        file(
            "a.yaml",
            yaml.formatted("a", "'{}'") + "---\n" + yaml.formatted("b", "file://doc.json"));
    run("fix", stream.toString());
    assertThat(stream)
        .hasContent(
            yaml.formatted("a", "'{}'") + "---\n" + yaml.formatted("b", "\"{\\\"é\\\": 1}\\n\""));
  }

  @Test
  @DisplayName(
      "permissions stay; a link stays, and leads out of its directory only if that is not below the working directory")
  void linksAndPermissions() throws IOException {
    String faulty = "{\"jobid\":\"a\"" + REST;
    String right = "{\"jobId\":\"a\"" + REST;
    Path file = file("a/a.json", faulty);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(dir.resolve("a/link.json"), Path.of("a.json"));
    run("fix", link.toString());
    assertThat(file).hasContent(right);
    assertThat(link).isSymbolicLink();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    Path secret = file("secret/a.json", faulty);
    Path out = Files.createSymbolicLink(dir.resolve("a/out.json"), secret);
    Shell.Result refused = run("fix", dir.resolve("a").toString());
    assertThat(refused.status()).isEqualTo(3);
    assertThat(refused.err())
        .isEqualTo(
            out
                + ": error: cannot be written: it is a symbolic link that leads elsewhere; name the file itself\n");
    assertThat(secret).hasContent(faulty);
  }

  @Test
  @DisplayName("what is excluded, disabled or ignored is not changed")
  void configured() throws IOException {
    String faulty = "{\"jobid\":\"a\"" + REST;
    Path file = file("a.json", faulty);
    Path draft = file("draft.json", faulty);
    run("fix", "--disable", "unknown-member", file.toString());
    run("fix", "--exclude", "draft.json", "--exclude", "a.json", dir.toString());
    assertThat(file).hasContent(faulty);
    file(
        "jobsmith.yaml",
        "exclude: [draft.json]\nignore:\n- rule: unknown-member\n  files: [a.json]\n  reason: old\n");
    run("fix", file.toString(), draft.toString());
    assertThat(file).hasContent(faulty);
    assertThat(draft).hasContent(faulty);
  }

  @Test
  @DisplayName("any schema: only names and types are fixed")
  void anySchema() throws IOException {
    Path schema =
        file(
            "s.schema.json",
            "{\"properties\":{\"maxCount\":{\"type\":\"integer\"},\"on\":{\"type\":\"boolean\"},"
                + "\"doc\":{\"type\":\"string\"}},\"additionalProperties\":false}");
    Path file = file("v.json", "{\"max_count\":\"5\",\"on\":\"true\",\"doc\":{}}");
    run("fix", "--schema", schema.toString(), "--no-cache", file.toString());
    assertThat(file).hasContent("{\"maxCount\":5,\"on\":true,\"doc\":{}}");
  }
}
