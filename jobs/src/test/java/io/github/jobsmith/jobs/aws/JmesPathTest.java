package io.github.jobsmith.jobs.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A JMESPath expression")
class JmesPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jobArn",
        " jobId ",
        "\"job id\".a",
        "[jobId, jobArn]",
        "{id: jobId, \"the arn\": jobArn}",
        "a.b[0].c[*].d[].e",
        "a[?b == `1` && !c || d > 'x'] | [0]",
        "a[1:2]",
        "a[::-1]",
        "[]",
        "[].x",
        "*",
        "a.*.b",
        "@",
        "length(a)",
        "sort_by(a, &b)[-1].{c: c}",
        "not_null(a, 'it\\'s')",
        "f()",
        "(a)",
        "a.[b, c]",
        "`{\"a\": 1}`",
        "[[a], {b: c}]",
        "a<b",
      })
  @DisplayName("is recognised")
  void valid(String text) {
    assertThat(JmesPath.isValid(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "jobId[",
        "jobId]",
        "{a",
        "{a}",
        "{a:}",
        "a.",
        ".a",
        "a b",
        "a..b",
        "a[b]",
        "a.0",
        "$.jobId",
        "a-b",
        "job-id",
        "'a",
        "\"a",
        "\"\\x\"",
        "`a",
        "a = b",
        "[?a",
        "a[1:2:3:4]",
        "f(a",
        "\"f\"(a)",
        "a.'b'",
        "a ||",
        "a,b",
        "()",
        "#",
      })
  @DisplayName("is not recognised in other texts")
  void invalid(String text) {
    assertThat(JmesPath.isValid(text)).isFalse();
  }

  @Test
  @DisplayName("can be hostile")
  void hostile() {
    assertThat(JmesPath.isValid("(".repeat(100_000))).isFalse();
    assertThat(JmesPath.isValid("!".repeat(100_000) + "a")).isTrue();
    assertThat(JmesPath.isValid("a" + ".a".repeat(100_000))).isTrue();
    assertThat(JmesPath.isValid("\"" + "\\\\".repeat(50_000) + "\"")).isTrue();
  }
}
