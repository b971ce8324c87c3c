package io.github.jobsmith.jobs.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values in the shorthand of the AWS CLI. */
class AwsShorthandTest extends CommandLines {
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
}
