package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RulesTest {
  @Test
  @DisplayName("rules: severity, id, title; the reader's rules after the schema's")
  void rules() {
    Shell.Result result = new Shell().run("rules");
    assertThat(result.out().replaceAll(" +", " "))
        .startsWith(
            """
            error name-length the name is short
            warning odd-member odd is not used
            error start-lead the start is ahead
            error json-syntax the text is valid JSON
            """)
        .endsWith("\nerror yaml-syntax a YAML file is YAML 1.2 that JSON can express\n");
    assertThat(result.status()).isZero();
  }

  @Test
  @DisplayName("explain: all details of each rule")
  void explain() {
    Shell.Result result = new Shell().run("explain", "name-length", "odd-member");
    assertThat(result.out())
        .isEqualTo(
            """
            name-length (error): the name is short
              allowed:    short
              why:        Labels have room for three letters.
              hint:       Shorten the name.
              source:     Manual, page 3
              source:     Manual, page 5
              noticed by: other-tool

            odd-member (warning): odd is not used
            """);
    assertThat(result.status()).isZero();
  }

  @Test
  @DisplayName("explain: an unknown rule, with the rules that were probably meant")
  void unknownRule() {
    String odd = new Shell().run("explain", "odd").err();
    assertThat(odd)
        .startsWith(
            "jobsmith: unknown rule \"odd\"; did you mean odd-member? (jobsmith rules lists them)");
    assertThat(new Shell().run("explain", "json").err())
        .startsWith("jobsmith: unknown rule \"json\"; did you mean json-")
        .contains("json-syntax", " or json-", "json-limit");
    assertThat(new Shell().run("explain", "name-lenght").err())
        .startsWith("jobsmith: unknown rule \"name-lenght\"; did you mean name-length? (");
    assertThat(new Shell().run("explain", "no-such-rule").err())
        .startsWith("jobsmith: unknown rule \"no-such-rule\" (jobsmith rules lists them)\n");
  }

  @Test
  @DisplayName("rules and explain as JSON and as Markdown")
  void formats() {
    assertThat(new Shell().run("rules", "--format", "md").out())
        .startsWith("| rule | severity | title |\n|---|---|---|\n| `")
        .contains("| `name-length` | error | the name is short |\n");
    String rule =
        "{\"rule\":\"name-length\",\"severity\":\"error\",\"title\":\"the name is short\","
            + "\"allowed\":\"short\",\"reason\":\"Labels have room for three letters.\","
            + "\"hint\":\"Shorten the name.\",\"sources\":[\"Manual, page 3\",\"Manual, page 5\"],"
            + "\"noticedBy\":[\"other-tool\"]}";
    assertThat(new Shell().run("rules", "--format=json").out())
        .startsWith("[\n")
        .endsWith("}\n]\n")
        .contains(rule);
    assertThat(new Shell().run("explain", "--format", "json", "name-length").out())
        .isEqualTo("[\n" + rule + "\n]\n");
    assertThat(new Shell().run("explain", "--format", "md", "name-length", "odd-member").out())
        .isEqualTo(
            """
            ## name-length (error): the name is short

            - **allowed:** short
            - **why:** Labels have room for three letters.
            - **hint:** Shorten the name.
            - **source:** Manual, page 3
            - **source:** Manual, page 5
            - **noticed by:** other-tool

            ## odd-member (warning): odd is not used
            """);
    assertThat(new Shell().run("explain", "--format", "json", "ThrottlingException").out())
        .startsWith("[\n{\"error\":\"ThrottlingException\",")
        .contains("\"retryHelps\":true");
    assertThat(new Shell().run("explain", "--format", "json", "--error", "no such text").out())
        .startsWith("[\n{\"note\":\"The text names no exception\"}");
    assertThat(new Shell().run("rules", "--format", "xml").status()).isEqualTo(2);
  }
}
