package io.github.jobsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                new RunSummary(files, errors, warnings, infos, clean, unreadable, List.of())))
        .isEqualTo(line);
  }
}
