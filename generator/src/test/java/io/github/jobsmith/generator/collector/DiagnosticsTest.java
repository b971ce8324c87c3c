package io.github.jobsmith.generator.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SourceLocation;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private static SourceLocation at(String source, int offset) {
    return new SourceLocation(source, 1, offset + 1, offset);
  }

  @Test
  void allAreReportedInTextOrder() {
    diagnostics.warning(at("b.json", 3), "/x", "odd", "mend it");
    diagnostics.error(at("b.json", 20), "", "wrong", null);
    diagnostics.error(at("a.json", 30), "", "broken", "repair it");
    diagnostics.error(at("b.json", 3), "/x", "bad", null);
    assertThatThrownBy(diagnostics::throwIfErrors)
        .isInstanceOf(SchemaException.class)
        .hasMessage(
            """
            a.json:1:31: error: broken (repair it)
            b.json:1:4: error: bad
            b.json:1:4: warning: odd (mend it)
            b.json:1:21: error: wrong""");
  }

  @Test
  void warningsAloneEndNothing() throws SchemaException {
    diagnostics.warning(at("a.json", 0), "", "odd", null);
    diagnostics.throwIfErrors();
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::severity)
        .containsOnlyOnce(Diagnostic.Severity.WARNING);
  }

  @Test
  void sameErrorIsReportedOnce() {
    diagnostics.error(at("a.json", 0), "", "bad", null);
    diagnostics.error(at("a.json", 0), "/seen/from/elsewhere", "bad", null);
    assertThat(diagnostics.sorted()).hasSize(1);
  }

  @Test
  void ofTooManyTheFirstAreKept() {
    for (int i = 5_000; i > 0; i--) {
      diagnostics.error(at("a.json", i), "", "bad", null);
    }
    assertThat(diagnostics.sorted()).hasSize(1_000);
    assertThat(diagnostics.sorted().get(0).location().offset()).isEqualTo(1);
  }

  @Test
  void namesOfFilesCannotDriveATerminal() {
    diagnostics.error(SourceLocation.startOf("\u001b[2J.json"), "", "bad", null);
    assertThat(diagnostics.sorted().get(0).toString()).isEqualTo("\\u001b[2J.json:1:1: error: bad");
  }
}
