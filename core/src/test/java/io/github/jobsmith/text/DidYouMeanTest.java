package io.github.jobsmith.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
  @ParameterizedTest(name = "{0} -> {2}")
  @CsvSource({
    "creat-job, create-job, create-job",
    "fromat, format, format",
    "targetselection, targetSelection, targetSelection",
    "job-id, jobId, jobId",
    "job_id, jobId, jobId",
    "jsn, json, json",
    "doubel, double, double",
    "javaFromaats, javaFormats, javaFormats",
    "abc, abd, abd",
    "ab, ad, ''",
    "criteria, criteriaList, criteriaList",
    "crit, criteriaList, ''",
    "retryConfig, jobExecutionsRetryConfig, jobExecutionsRetryConfig",
    "rollout, jobExecutionsRolloutConfig, ''",
    "timeout, inProgressTimeoutInMinutes, ''",
    "timeoutInMinutes, inProgressTimeoutInMinutes, inProgressTimeoutInMinutes",
    "presignConfig, presignedUrlConfig, presignedUrlConfig",
    "job_retry_config, jobExecutionsRetryConfig, jobExecutionsRetryConfig",
    "JobConfig, jobExecutionsRetryConfig, jobExecutionsRetryConfig",
    "--retry-config, --job-executions-retry-config, --job-executions-retry-config",
    "configRetry, jobExecutionsRetryConfig, ''",
    "prConfig, presignedUrlConfig, ''",
    "ecutions, jobExecutionsRetryConfig, ''",
    "criteriaListOf, criteria, ''",
    "error, warning, ''",
    "format, output, ''",
    "'', x, ''",
    "x, '', ''",
  })
  @DisplayName("case, hyphens and one edit per three letters are tolerated")
  void oneKnownWord(String wrong, String known, String meant) {
    assertThat(DidYouMean.closest(wrong, List.of(known)).orElse("")).isEqualTo(meant);
    assertThat(DidYouMean.hint(wrong, List.of(known)))
        .isEqualTo(meant.isEmpty() ? "" : "; did you mean " + meant + "?");
  }

  @Test
  @DisplayName("the closest word is returned, not the first that is close enough")
  void closest() {
    assertThat(DidYouMean.closest("good.json", List.of("gold.json", "good.jsn", "goods.json")))
        .contains("goods.json");
    assertThat(DidYouMean.closest("colr", List.of("cold", "color"))).contains("color");
    assertThat(DidYouMean.closest("nams", List.of("name", "names"))).contains("names");
    assertThat(DidYouMean.closest("abd", List.of("abc", "abe"))).contains("abc");
    assertThat(DidYouMean.closest("orders.json", List.of("olders2.json", "order.json")))
        .contains("order.json");
    assertThat(DidYouMean.closest("jobID", List.of("Job_Id", "job-id", "jobId"))).contains("jobId");
    assertThat(DidYouMean.closest("draft-7", List.of("draft-04", "draft-07"))).contains("draft-07");
  }

  @Test
  @DisplayName("a beginning is completed only if one known word has it")
  void beginning() {
    List<String> known = List.of("timeoutConfig", "timeoutInMinutesConfig", "criteriaList");
    assertThat(DidYouMean.closest("timeout", known)).isEmpty();
    assertThat(DidYouMean.closest("timeout_in", known)).contains("timeoutInMinutesConfig");
  }

  @Test
  @DisplayName("missing words are added only if one known word has them all")
  void words() {
    List<String> known = List.of("jobExecutionsRetryConfig", "jobExecutionsRolloutConfig");
    assertThat(DidYouMean.closest("jobConfig", known)).isEmpty();
    assertThat(DidYouMean.closest("rolloutConfig", known)).contains("jobExecutionsRolloutConfig");
    assertThat(DidYouMean.closest("aBcDe".repeat(12), List.of("aBcDe".repeat(12) + "Fg")))
        .isNotEmpty();
  }

  @Test
  @DisplayName("very long words are not compared")
  void longWords() {
    String known = "a".repeat(64);
    assertThat(DidYouMean.closest("a".repeat(63), List.of(known))).contains(known);
    assertThat(DidYouMean.closest("a".repeat(65), List.of(known))).isEmpty();
    assertThat(DidYouMean.closest("a".repeat(64), List.of(known + "a"))).isEmpty();
  }
}
