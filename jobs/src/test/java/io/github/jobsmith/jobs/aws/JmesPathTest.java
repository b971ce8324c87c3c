package io.github.jobsmith.jobs.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "length(@)",
        "sort(a,)",
        "contains(a 'b')",
        "map(&a, b)",
        "merge(a, b, c)",
        "max_by(a, &b).c",
        "`plain`",
        "`{`",
        "`01`",
        "``",
        "`NaN`",
        "`\"a\\`b\"`",
        "(a)",
        "a.[b, c]",
        "`{\"a\": 1}`",
        "[[a], {b: c}]",
        "a<b",
      })
  @DisplayName("is recognised")
  void valid(String text) {
    assertThat(JmesPath.fault(text)).isNull();
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
    assertThat(JmesPath.fault(text)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~ | 0 | is empty",
        "a[0 | 3 | ends too early",
        "a[1:2:3:4] | 7 | cannot have : here",
        "a.b..c | 4 | cannot have . here",
        "a b | 2 | cannot have another name here",
        "a.'b' | 2 | cannot have a literal here",
        "a, b | 1 | cannot have , here",
        "[a, ] | 4 | cannot have ] here",
        "$.jobId | 0 | has $, which JMESPath does not have; @ is the whole answer",
        "job-id | 3 | has - outside of a number; names with hyphens are written in double quotes",
        "a = b | 2 | has a single =; a comparison is written ==",
        "x.'a | 2 | has ' without another one after it",
        "ä | 0 | has a character that no expression has outside of quotes",
        "a == `\"foo` | 5 | has a literal that is not JSON",
        "a.\"\\x\" | 2 | has a name in quotes that is no JSON string",
        "a.lenght(b) | 2 | has the function lenght, which does not exist; did you mean length?",
        "f() | 0 | has the function f, which does not exist",
        "length() | 0 | calls length with no argument; it takes 1",
        "[x, contains(a)] | 4 | calls contains with 1 argument; it takes 2",
        "abs(a, b, c) | 0 | calls abs with 3 arguments; it takes 1",
        "not_null() | 0 | calls not_null with no argument; it takes at least 1",
        "sort_by(a, b) | 0 | calls sort_by without & before argument 2",
        "sort(&a) | 0 | calls sort with & before argument 1",
        "sum(max(a, b)) | 4 | calls max with 2 arguments; it takes 1",
        "length(a b) | 0 | calls length with 2 arguments; it takes 1",
        "sort(a,,b) | 7 | cannot have , here",
      })
  @DisplayName("is described where it is wrong")
  void faults(String text, int index, String message) {
    JmesPathException fault = JmesPath.fault(text);
    assertThat(fault).hasMessage(message);
    assertThat(fault.index()).isEqualTo(index);
  }

  @Test
  @DisplayName("can be hostile")
  void hostile() {
    assertThat(JmesPath.fault("(".repeat(100_000))).isNotNull();
    assertThat(JmesPath.fault("!".repeat(100_000) + "a")).isNull();
    assertThat(JmesPath.fault("a" + ".a".repeat(100_000))).isNull();
    assertThat(JmesPath.fault("\"" + "\\\\".repeat(50_000) + "\"")).isNull();
  }
}
