package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments in files that ignore violations: {@code # jobsmith: ignore RULE REASON}. */
class IgnoreCommentsTest {
  private static final String LONG = "name: abcd";

  @TempDir Path dir;

  private Shell.Result yaml(String text, String... more) throws IOException {
    return run("a.yaml", text, more);
  }

  private Shell.Result run(String name, String text, String... more) throws IOException {
    Path file = Files.writeString(dir.resolve(name), text);
    String[] args = new String[more.length + 3];
    args[0] = "validate";
    args[1] = "--format=short";
    System.arraycopy(more, 0, args, 2, more.length);
    args[more.length + 2] = file.toString();
    return new Shell().run(args);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        LONG + " # jobsmith: ignore name-length renamed in May",
        LONG + " #jobsmith:ignore name-length  renamed",
        "# jobsmith: ignore name-length renamed\n" + LONG,
        "\n# jobsmith: ignore name-length renamed\n\n# another comment\n" + LONG,
        "# jobsmith: ignore name-length renamed\r\n" + LONG + "\r\n",
        "\uFEFF# jobsmith: ignore name-length renamed\n" + LONG,
        "---\n# jobsmith: ignore name-length é\nname: 'abcd'",
        "name: | # jobsmith: ignore name-length a block\n  abcd",
        "{name: abcd, # jobsmith: ignore name-length in a flow\n}",
        "é: é # é\n# jobsmith: ignore name-length after other characters\n" + LONG,
      })
  @DisplayName("a comment above or beside a line ignores the violations of its rule there")
  void ignored(String text) throws IOException {
    Shell.Result result = yaml(text, "--disable=odd-member");
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isZero();
    assertThat(new Shell().run("validate", "--format=json", dir + "/a.yaml").out())
        .contains("\"ignored\": 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "name: abcd # jobsmith: ignore name-length¦1:7: error name-length",
        "name: abcd # jobsmith: ignore name-length¦1:12: warning ignore-reason: the comment does not say why it ignores \"name-length\"",
        "name: abcd # jobsmith: ignore¦1:12: warning ignore-reason: the comment does not say which rule it ignores, and why",
        "name: abc # jobsmith: ignore name-length x¦1:11: warning ignore-unused: the comment is not used: line 1 has no violation of name-length",
        "name: abc # jobsmith: ignore name-lenght x¦1:11: warning ignore-rule: \"name-lenght\" is not a rule of the schema; did you mean name-length?",
        "# jobsmith: ignore name-length x¦yaml-syntax",
        "name: 'abcd # jobsmith: ignore name-length x'¦1:7: error name-length",
      })
  @DisplayName("a comment without a reason, a violation or a known rule is a violation")
  void refused(String text, String expected) throws IOException {
    assertThat(yaml(text).out()).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# jobsmith: Ignore name-length why",
        "# Jobsmith: ignore name-length why",
        "# JOBSMITH ignore name-length why",
        "# jobsmith: ignore: name-length why",
        "# jobsmith: disable name-length why",
        "# jobsmith ignore name-length why",
        "# jobsmith:ignored name-length",
      })
  @DisplayName("a comment in a form that has no effect is a violation")
  void forms(String comment) throws IOException {
    assertThat(yaml(LONG + " " + comment).out())
        .contains("a.yaml:1:7: error name-length")
        .contains("a.yaml:1:12: warning ignore-form: the comment ignores nothing in this form");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# jobsmith ignores unknown members",
        "# jobsmith ignore the rest",
        "# jobsmith: see name-length",
        "# jobsmithery: ignore name-length",
        "# see jobsmith: ignore name-length",
      })
  @DisplayName("prose about jobsmith is none")
  void prose(String comment) throws IOException {
    assertThat(yaml(LONG + " " + comment).out()).hasLineCount(1);
  }

  @Test
  @DisplayName("other rules and lines are not affected, and prose about jobsmith is no order")
  void others() throws IOException {
    assertThat(
            yaml("# jobsmith: see the docs\nodd: 1 # jobsmith: ignore odd-member why\n"
                    + LONG
                    + "\n# jobsmith: ignore name-length at the end\n")
                .out())
        .contains("a.yaml:3:7: error name-length", "a.yaml:4:1: warning ignore-unused: ")
        .hasLineCount(2);
    assertThat(yaml("a: [ # jobsmith: ignore name-length x").out()).hasLineCount(1);
  }

  @Test
  @DisplayName("several documents, lines of the file")
  void stream() throws IOException {
    assertThat(
            yaml(
                    "name: abcd\n---\nname: abcd # jobsmith: ignore name-length x\n",
                    "--schema=create-job")
                .out())
        .contains("a.yaml:1:7: error name-length")
        .hasLineCount(1);
  }

  @Test
  @DisplayName("in JSON with comments, // does the same; /* */ and JSON without --jsonc do not")
  void jsonc() throws IOException {
    String text = "{\n// jobsmith: ignore name-length x\n\"name\": \"abcd\"\n}";
    assertThat(run("a.json", text, "--jsonc").out()).isEmpty();
    assertThat(run("a.json", text).out()).contains("json-syntax");
    String other = "{\"name\": \"abcd\" /* // jobsmith: ignore name-length x */\n}";
    assertThat(run("a.json", other, "--jsonc").out()).contains("1:10: error name-length");
    String block = "{\"name\": \"abcd\" /* jobsmith: ignore name-length x */\n}";
    assertThat(run("a.json", block, "--jsonc").out())
        .contains("1:10: error name-length", "1:17: warning ignore-form")
        .hasLineCount(2);
    assertThat(run("a.json", "{} /* jobsmith: ignore", "--jsonc").out()).hasLineCount(1);
    String quoted = "{\"name\": \"\\\"// jobsmith: ignore name-length x\"}";
    assertThat(run("a.json", quoted, "--jsonc").out()).contains("1:10: error name-length");
  }

  @Test
  @DisplayName("what stands before a comment is not shown in the excerpt of its violation")
  void excerpt() throws IOException {
    Path file =
        Files.writeString(dir.resolve("a.yaml"), "name: abc # jobsmith: ignore name-length x\n");
    assertThat(new Shell().run("validate", file.toString()).out())
        .contains("| … # jobsmith: ignore name-length x\n")
        .doesNotContain("name: abc #");
  }

  @Test
  @DisplayName("a baseline knows what is not ignored")
  void baseline() throws IOException {
    String baseline = "--write-baseline=" + dir.resolve("b.json");
    yaml("odd: 1\n" + LONG + " # jobsmith: ignore name-length x", baseline);
    assertThat(Files.readString(dir.resolve("b.json")))
        .contains("odd-member")
        .doesNotContain("name-length");
  }
}
