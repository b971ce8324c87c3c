package io.github.jobsmith.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.conformance.DocumentedTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of the suite is run, so that no test is lost unnoticed. */
class SuiteCountTest {
  @ParameterizedTest
  @CsvSource({
    "DRAFT_4, 618, 100, 219",
    "DRAFT_6, 839, 106, 325",
    "DRAFT_7, 927, 118, 676",
    "DRAFT_2019_09, 1259, 158, 757",
    "DRAFT_2020_12, 1299, 162, 764"
  })
  void everyCaseIsRun(Dialect dialect, long required, long optional, long format) {
    assertThat(SuiteTable.cases(dialect, Section.REQUIRED)).isEqualTo(required);
    assertThat(SuiteTable.cases(dialect, Section.OPTIONAL)).isEqualTo(optional);
    assertThat(SuiteTable.cases(dialect, Section.FORMAT)).isEqualTo(format);
  }

  @Test
  void theTableOfTheDocumentationIsTheRealOne() throws IOException {
    String table = SuiteTable.markdown();
    System.out.print(table);
    Files.writeString(Path.of("target", "official-suite.md"), table);
    DocumentedTables.check("official-suite", table);
  }
}
