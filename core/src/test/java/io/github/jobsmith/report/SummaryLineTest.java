package io.github.jobsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryLineTest {
  @ParameterizedTest(name = "{6}")
  @CsvSource(
      delimiter = '|',
      value = {
        "5|2|1|0|3|0|5 files: 2 errors, 1 warning in 2 files; 3 clean",
        "1|1|0|0|0|0|1 file: 1 error",
        "1|0|0|0|1|0|1 file: clean",
        "3|0|0|0|3|0|3 files: clean",
        "2|0|0|4|1|0|2 files: 4 infos in 1 file; 1 clean",
        "2|0|0|0|1|1|2 files: 1 clean; 1 unreadable",
        "1|0|0|0|0|1|1 file: 1 unreadable",
        "0|0|0|0|0|0|0 files: nothing to check",
      })
  void line(
      long files,
      long errors,
      long warnings,
      long infos,
      long clean,
      long unreadable,
      String line) {
    assertThat(
            SummaryLine.of(
                summary(
                    files, errors, warnings, infos, clean, unreadable, HiddenCounts.NONE, false)))
        .isEqualTo(line);
  }

  static RunSummary summary(
      long files,
      long errors,
      long warnings,
      long infos,
      long clean,
      long unreadable,
      HiddenCounts hidden,
      boolean truncated) {
    return new RunSummary(
        files,
        errors,
        warnings,
        infos,
        clean,
        unreadable,
        List.of(),
        hidden,
        List.of(),
        truncated,
        0);
  }

  @Test
  @DisplayName("hidden violations are counted, and incomplete counts are marked")
  void notAll() {
    assertThat(SummaryLine.of(summary(2, 1, 0, 0, 1, 0, new HiddenCounts(2, 1), false)))
        .isEqualTo("2 files: 1 error in 1 file; 1 clean; hidden: 2 warnings, 1 info");
    assertThat(SummaryLine.of(summary(1, 0, 0, 0, 1, 0, new HiddenCounts(0, 1), false)))
        .isEqualTo("1 file: clean; hidden: 1 info");
    assertThat(SummaryLine.of(summary(1, 9_999, 1, 0, 0, 0, HiddenCounts.NONE, true)))
        .isEqualTo("1 file: 9999+ errors, 1+ warnings");
  }
}
