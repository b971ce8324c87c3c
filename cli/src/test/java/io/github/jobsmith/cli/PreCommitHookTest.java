package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.cli.schema.BuiltInSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The pre-commit hook refers to an existing script and a working command line. */
class PreCommitHookTest {
  private static String value(String hooks, String key) {
    Matcher matcher = Pattern.compile("(?m)^(?:- | {2})" + key + ": (.*)$").matcher(hooks);
    assertThat(matcher.find()).as(key).isTrue();
    return matcher.group(1);
  }

  @Test
  @DisplayName("the hook for documents validates documents")
  void documents() throws IOException {
    String hooks = Files.readString(Path.of(".pre-commit-hooks.yaml"));
    String hook = hooks.substring(hooks.lastIndexOf("- id: "));
    assertThat(value(hook, "id")).isEqualTo("jobsmith-validate-document");
    List<String> line = new ArrayList<>(List.of(value(hook, "entry").split(" ")));
    assertThat(Files.isExecutable(Path.of(line.remove(0)))).isTrue();
    line.addAll(List.of(value(hook, "args").replaceAll("[\\[\\]]", "").split(", ")));
    line.add("examples/job-documents/firmware.json");
    assertThat(Pattern.compile(value(hook, "files")).matcher(line.get(line.size() - 1)).find())
        .isTrue();
    Shell.Result result =
        new Shell().schemas(new BuiltInSchemas()).run(line.toArray(String[]::new));
    assertThat(result.out()).contains("[presign-url]");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  @DisplayName("the entry exists, is executable, and validates the files of the hook")
  void hook() throws IOException {
    String hooks = Files.readString(Path.of(".pre-commit-hooks.yaml"));
    assertThat(value(hooks, "id")).isEqualTo("jobsmith-validate");
    assertThat(value(hooks, "language")).isEqualTo("script");
    List<String> line = new ArrayList<>(List.of(value(hooks, "entry").split(" ")));
    assertThat(Files.isExecutable(Path.of(line.remove(0)))).isTrue();
    line.addAll(List.of(value(hooks, "args").replaceAll("[\\[\\]]", "").split(", ")));
    line.add("examples/jobs/bad/missing-document.json");
    assertThat(Pattern.compile(value(hooks, "files")).matcher(line.get(line.size() - 1)).find())
        .isTrue();
    Shell.Result result =
        new Shell().schemas(new BuiltInSchemas()).run(line.toArray(String[]::new));
    assertThat(result.out()).contains("[document-missing]");
    assertThat(result.status()).isEqualTo(1);

    line.set(line.size() - 1, "examples/configuration/jobs/firmware.json");
    Shell.Result configured =
        new Shell().schemas(new BuiltInSchemas()).run(line.toArray(String[]::new));
    assertThat(configured.out()).as("its configuration ignores the violation").isEmpty();
    assertThat(configured.status()).isZero();
  }
}
