package io.github.jobsmith.report;

import io.github.jobsmith.text.Printable;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes one line for each violation, {@code path:line:column: severity rule: message}, for editors
 * and scripts, and nothing else. Files that could not be read are left out, because the caller
 * reports them on standard error.
 */
public final class ShortRenderer implements ReportRenderer {
  private final Appendable out;

  private ShortRenderer(Appendable out) {
    this.out = out;
  }

  /** Returns a renderer. */
  public static ShortRenderer to(Appendable out) {
    return new ShortRenderer(Objects.requireNonNull(out, "out"));
  }

  @Override
  public void begin() {}

  @Override
  public void file(FileReport file) throws IOException {
    Report report = file.report();
    if (report == null) {
      return;
    }
    String path = Printable.escape(file.path());
    StringBuilder text = new StringBuilder();
    for (Violation violation : report.violations()) {
      text.append(TextPlace.of(path, violation)).append(": ");
      text.append(violation.severity().label()).append(' ').append(violation.rule().id());
      text.append(": ").append(violation.message()).append('\n');
    }
    out.append(text);
  }

  @Override
  public void end(RunSummary summary) {}
}
