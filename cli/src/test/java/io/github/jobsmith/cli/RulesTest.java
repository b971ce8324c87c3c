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
}
